#include "ui/models/scheme/SchemeEntries.h"

#include "core/base/KeepableText.h"
#include "core/text/Numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Entry)
};

QString boundsText(const EntryBounds& bounds)
{
    return Words::tr("A number from %1 to %2 is wanted here.").arg(number(bounds.least), number(bounds.most));
}

}

DecimalEntry decimalEntry(const QString& typed, const EntryBounds& bounds)
{
    static const QRegularExpression form(u"^(-?)0*([0-9]+)(?:[.,]([0-9]*))?$"_s);
    const QString text = typed.trimmed();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return Failure{Words::tr("“%1” is not a number. Write it like 12,5.").arg(text)};
    QString fraction = match.captured(3);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > bounds.decimals)
        return Failure{Words::tr("At most %n decimal(s) can be kept here.", nullptr, bounds.decimals)};
    QString plain = match.captured(2);
    if (!fraction.isEmpty())
        plain += u'.' + fraction;
    const auto value = Decimal::fromText(plain == "0"_L1 ? plain : match.captured(1) + plain);
    if (!value || *value < bounds.least || *value > bounds.most)
        return Failure{boundsText(bounds)};
    return *value;
}

QString readInto(Decimal& value, const QString& typed, const EntryBounds& bounds)
{
    const DecimalEntry entry = decimalEntry(typed, bounds);
    if (!entry)
        return entry.error();
    value = *entry;
    return {};
}

DecimalEntry weightEntry(const QString& typed)
{
    return decimalEntry(typed, {0, 100, 3});
}

Result<int, QString> integerEntry(const QString& typed, int least, int most)
{
    bool isNumber = false;
    const int value = typed.trimmed().toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return Failure{Words::tr("A whole number from %1 to %2 is wanted here.").arg(number(qint64(least)), number(qint64(most)))};
    return value;
}

QString titleRefusal(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return Words::tr("A title is needed.");
    return isKeepable(typed) ? QString() : Words::tr("This text is too long or has a character that cannot be kept.");
}

QString codeRefusal(const QString& typed, const QStringList& others)
{
    const QString code = typed.trimmed();
    static const QRegularExpression blank(u"\\s"_s);
    if (code.isEmpty())
        return Words::tr("A code is needed.");
    if (code.contains(blank) || !isKeepable(code))
        return Words::tr("A code has no blanks.");
    return others.contains(code) ? Words::tr("The code %1 is used already. Choose another one.").arg(code) : QString();
}

}
