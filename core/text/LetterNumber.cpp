#include "core/text/LetterNumber.h"

#include "core/text/Numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {

QString letterNumber(const QString& pattern, int number, QDate date)
{
    constexpr int digits = 3;
    QString text = pattern;
    return text.replace("{number}"_L1, QString::number(number).rightJustified(digits, u'0'))
        .replace("{month}"_L1, roman(date.month()))
        .replace("{year}"_L1, QString::number(date.year()));
}

QString openLetterNumber(const QString& pattern, QDate date)
{
    QString text = pattern;
    return text.replace("{number}"_L1, "............"_L1)
        .replace("{month}"_L1, date.isValid() ? roman(date.month()) : u"......"_s)
        .replace("{year}"_L1, date.isValid() ? QString::number(date.year()) : u"........"_s);
}

std::optional<QString> unknownPart(const QString& pattern)
{
    static const QRegularExpression part(u"\\{([^{}]*)\\}"_s);
    static const QStringList known{u"number"_s, u"month"_s, u"year"_s};
    for (const QRegularExpressionMatch& match : part.globalMatch(pattern)) {
        if (!known.contains(match.captured(1)))
            return match.captured(0);
    }
    return std::nullopt;
}

}
