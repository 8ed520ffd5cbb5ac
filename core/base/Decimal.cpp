#include "core/base/Decimal.h"

#include "core/base/Int128.h"

namespace sidang {

std::optional<Decimal> Decimal::of(qint64 mantissa, int decimals)
{
    if (decimals < 0 || decimals > 18)
        return std::nullopt;
    while (decimals > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --decimals;
    }
    if (decimals > maxDecimals || mantissa > maxMantissa || mantissa < -maxMantissa)
        return std::nullopt;
    Decimal decimal;
    decimal.packed_ = mantissa * 16 + decimals;
    return decimal;
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const QStringView digits = negative ? text.mid(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    if (whole == 0 || (whole > 1 && digits[0] == u'0') || (point >= 0 && decimals == 0) || digits.size() > 40)
        return std::nullopt;

    qint64 mantissa = 0;
    qsizetype kept = 0;      // decimals taken into the mantissa
    qsizetype zerosHeld = 0; // zeros after the point that may turn out to be trailing
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i == point)
            continue;
        const char16_t digit = digits[i].unicode();
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        const bool afterPoint = point >= 0 && i > point;
        if (afterPoint && digit == u'0') {
            ++zerosHeld;
            continue;
        }
        for (qsizetype times = afterPoint ? zerosHeld + 1 : 1; times > 0; --times) {
            if (mantissa > maxMantissa / 10)
                return std::nullopt;
            mantissa *= 10;
        }
        mantissa += digit - u'0';
        kept += afterPoint ? zerosHeld + 1 : 0;
        zerosHeld = 0;
    }
    return of(negative ? -mantissa : mantissa, static_cast<int>(kept));
}

QString Decimal::toText() const
{
    QString digits = QString::number(qAbs(mantissa()));
    if (decimals() > 0) {
        digits = digits.rightJustified(decimals() + 1, u'0');
        digits.insert(digits.size() - decimals(), u'.');
    }
    return isNegative() ? u'-' + digits : digits;
}

std::strong_ordering Decimal::compareUnlike(const Decimal& a, const Decimal& b)
{
    const Int128 left = Int128(a.mantissa()) * powerOfTen(b.decimals());
    const Int128 right = Int128(b.mantissa()) * powerOfTen(a.decimals());
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

}
