#include "ui/models/interviews/Clock.h"

#include "core/text/Dates.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {

std::optional<QTime> clockTime(const QString& typed)
{
    static const QRegularExpression parted(u"^(\\d{1,2})(?:[.:,](\\d{2}))?$"_s);
    static const QRegularExpression whole(u"^(\\d{2})(\\d{2})$"_s);
    const QString text = typed.trimmed();
    QRegularExpressionMatch match = parted.match(text);
    if (!match.hasMatch())
        match = whole.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

QString clockText(QTime time, Language language)
{
    return time.isValid() ? time.toString(language == Language::Indonesian ? u"HH.mm"_s : u"HH:mm"_s) : QString();
}

QString startText(const QDateTime& start, Language language)
{
    if (!start.isValid())
        return {};
    const QLocale locale(language == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    return locale.standaloneDayName(start.date().dayOfWeek()) + u", "_s + longDate(start.date(), language) + u", "_s +
           clockText(start.time(), language);
}

}
