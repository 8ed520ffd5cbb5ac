#include "core/text/TypedValues.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr qint64 mostPersons = 1'000'000'000'000;

QString trimmed(QStringView text)
{
    return text.trimmed().toString();
}

QRegularExpressionMatch match(const QString& text, const QString& pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

/// 1 … 12, or nothing.
std::optional<int> monthOfName(const QString& name)
{
    static const std::array<QStringList, 12> names{{{u"januari"_s, u"january"_s},
                                                    {u"februari"_s, u"february"_s, u"pebruari"_s},
                                                    {u"maret"_s, u"march"_s},
                                                    {u"april"_s},
                                                    {u"mei"_s, u"may"_s},
                                                    {u"juni"_s, u"june"_s},
                                                    {u"juli"_s, u"july"_s},
                                                    {u"agustus"_s, u"august"_s, u"agt"_s},
                                                    {u"september"_s},
                                                    {u"oktober"_s, u"october"_s},
                                                    {u"november"_s, u"nopember"_s},
                                                    {u"desember"_s, u"december"_s}}};
    const QString lower = name.toLower();
    if (lower.size() < 3)
        return std::nullopt;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const QString& whole : names[i]) {
            if (whole.startsWith(lower))
                return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

}

std::optional<qint64> personsFromText(QStringView text)
{
    QString digits = trimmed(text);
    if (match(digits, u"\\d{1,3}([., \u00a0])\\d{3}(\\1\\d{3})*"_s).hasMatch())
        digits.remove(QRegularExpression(u"[., \u00a0]"_s));
    else if (!match(digits, u"[0-9]{1,18}"_s).hasMatch())
        return std::nullopt;
    const qint64 value = digits.toLongLong();
    return value <= mostPersons ? std::optional(value) : std::nullopt;
}

std::optional<Decimal> amountFromText(QStringView text, Language language)
{
    QString plain = trimmed(text);
    const bool isIndonesian = language == Language::Indonesian;
    const QString group = isIndonesian ? u"."_s : u","_s;
    const QString decimal = isIndonesian ? u","_s : u"."_s;
    const QString grouped = u"\\d{1,3}(\\%1\\d{3})+(\\%2\\d+)?"_s.arg(group, decimal);
    if (match(plain, grouped).hasMatch())
        plain.remove(group);
    if (!match(plain, u"\\d+([.,]\\d+)?"_s).hasMatch())
        return std::nullopt;
    plain.replace(u',', u'.');
    while (plain.size() > 1 && plain.startsWith(u'0') && plain.at(1).isDigit())
        plain.remove(0, 1);
    return Decimal::fromText(plain);
}

std::optional<QDate> dateFromText(QStringView text)
{
    const QString plain = trimmed(text);
    if (const auto iso = match(plain, u"(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s); iso.hasMatch())
        return validDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    if (const auto packed = match(plain, u"(\\d{2})(\\d{2})(\\d{4})"_s); packed.hasMatch())
        return validDate(packed.captured(3).toInt(), packed.captured(2).toInt(), packed.captured(1).toInt());
    if (const auto apart = match(plain, u"(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})"_s); apart.hasMatch())
        return validDate(apart.captured(4).toInt(), apart.captured(3).toInt(), apart.captured(1).toInt());
    if (const auto named = match(plain, u"(\\d{1,2})[ -]+(\\p{L}+)\\.?[ -]+(\\d{4})"_s); named.hasMatch()) {
        if (const std::optional<int> month = monthOfName(named.captured(2)))
            return validDate(named.captured(3).toInt(), *month, named.captured(1).toInt());
    }
    return std::nullopt;
}

std::optional<QDate> monthFromText(QStringView text, std::optional<int> year)
{
    const QString plain = trimmed(text);
    if (const auto iso = match(plain, u"(\\d{4})-(\\d{1,2})"_s); iso.hasMatch())
        return validDate(iso.captured(1).toInt(), iso.captured(2).toInt(), 1);
    if (const auto apart = match(plain, u"(\\d{1,2})[-/. ](\\d{4})"_s); apart.hasMatch())
        return validDate(apart.captured(2).toInt(), apart.captured(1).toInt(), 1);
    if (const auto named = match(plain, u"(\\p{L}+)\\.?([ -]+(\\d{4}))?"_s); named.hasMatch()) {
        const std::optional<int> month = monthOfName(named.captured(1));
        const std::optional<int> own = named.captured(3).isEmpty() ? year : std::optional(named.captured(3).toInt());
        return month && own ? validDate(*own, *month, 1) : std::nullopt;
    }
    if (year && match(plain, u"\\d{1,2}"_s).hasMatch())
        return validDate(*year, plain.toInt(), 1);
    return std::nullopt;
}

}
