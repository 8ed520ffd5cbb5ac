// Exact decimal numbers as people write them: marks, weights, figures. Never binary floating point.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace sidang {

/// mantissa × 10^-decimals, kept without trailing zeros ("12.50" is 125 with 1 decimal).
/// Holds at most 17 digits, at most 9 of them after the point, in 8 bytes: half a million marks are kept in memory.
class Decimal {
public:
    static constexpr int maxDecimals = 9;
    static constexpr qint64 maxMantissa = 99'999'999'999'999'999;

    constexpr Decimal() = default;
    constexpr Decimal(int whole) : packed_(qint64(whole) * 16) {}

    /// mantissa × 10^-decimals; nothing when |mantissa| or decimals is beyond the limits above.
    static std::optional<Decimal> of(qint64 mantissa, int decimals);
    /// Reads the exchange form: optional '-', digits, optionally '.' and digits ("12.5"); no sign '+', no spaces, no
    /// exponent, no leading zeros. Nothing for any other text or a number beyond the limits.
    static std::optional<Decimal> fromText(QStringView text);

    qint64 mantissa() const { return packed_ >> 4; }
    int decimals() const { return static_cast<int>(packed_ & 0xf); }
    bool isZero() const { return packed_ == 0; }
    bool isNegative() const { return packed_ < 0; }

    /// The exchange form, without trailing zeros: "12.5", "-3", "0".
    QString toText() const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
    {
        if (a.decimals() == b.decimals())
            return a.packed_ <=> b.packed_;
        return compareUnlike(a, b);
    }

private:
    static std::strong_ordering compareUnlike(const Decimal& a, const Decimal& b);

    qint64 packed_ = 0; // mantissa × 16 + decimals
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
