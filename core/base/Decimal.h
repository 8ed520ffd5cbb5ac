// Exact decimal numbers as people write them: marks, weights, figures. Never binary floating point.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace sidang {

/// mantissa × 10^-decimals, kept without trailing zeros ("12.50" is 125 with 1 decimal).
/// Holds at most 18 digits, at most 9 of them after the point.
class Decimal {
public:
    static constexpr int maxDecimals = 9;
    static constexpr qint64 maxMantissa = 999'999'999'999'999'999;

    constexpr Decimal() = default;
    constexpr Decimal(int whole) : mantissa_(whole) {}

    /// mantissa × 10^-decimals; nothing when |mantissa| or decimals is beyond the limits above.
    static std::optional<Decimal> of(qint64 mantissa, int decimals);
    /// Reads the exchange form: optional '-', digits, optionally '.' and digits ("12.5"); no sign '+', no spaces, no
    /// exponent, no leading zeros. Nothing for any other text or a number beyond the limits.
    static std::optional<Decimal> fromText(QStringView text);

    qint64 mantissa() const { return mantissa_; }
    int decimals() const { return decimals_; }
    bool isZero() const { return mantissa_ == 0; }
    bool isNegative() const { return mantissa_ < 0; }

    /// The exchange form, without trailing zeros: "12.5", "-3", "0".
    QString toText() const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    qint64 mantissa_ = 0;
    qint8 decimals_ = 0;
};

/// 10^exponent for exponent 0 … 18.
constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

}
