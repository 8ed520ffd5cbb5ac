// Exact fractions of any size: every score, contribution and total is one.
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Int128.h"

#include <QString>

#include <compare>
#include <memory>

namespace sidang {

struct WideFraction;

/// A rational number. Small values live in two 64-bit integers; a value that does not fit is carried on in arbitrary
/// precision (GMP), so no operation overflows or rounds. Common divisors are looked for only when a value would not fit
/// otherwise, or is written: most sums never need it.
class Fraction {
public:
    Fraction() = default;
    Fraction(int whole) : numerator_(whole) {}
    Fraction(const Decimal& decimal);
    /// numerator ÷ denominator; the denominator must not be 0.
    static Fraction of(Int128 numerator, Int128 denominator);

    bool isZero() const { return !wide_ && numerator_ == 0; }
    bool isNegative() const;
    /// True when the value fits two 64-bit integers, which `numerator` and `denominator` then give: the denominator above 0,
    /// in lowest terms only after `reduced`.
    bool isNarrow() const { return !wide_; }
    qint64 numerator() const
    {
        Q_ASSERT(isNarrow());
        return numerator_;
    }
    qint64 denominator() const
    {
        Q_ASSERT(isNarrow());
        return denominator_;
    }
    Fraction reduced() const;

    Fraction& operator+=(const Fraction& other) { return *this = *this + other; }
    Fraction& operator-=(const Fraction& other) { return *this = *this - other; }
    Fraction& operator*=(const Fraction& other) { return *this = *this * other; }
    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b);
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    /// b must not be 0.
    friend Fraction operator/(const Fraction& a, const Fraction& b);
    friend bool operator==(const Fraction& a, const Fraction& b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
    {
        if (a.wide_ || b.wide_)
            return compareWide(a, b);
        const Int128 left = Int128(a.numerator_) * b.denominator_;
        const Int128 right = Int128(b.numerator_) * a.denominator_;
        return left < right   ? std::strong_ordering::less
               : left > right ? std::strong_ordering::greater
                              : std::strong_ordering::equal;
    }

    /// Rounded to `decimals` (0 … 9) places, half away from zero, always written with that many: "87.43", "-0.50", "90".
    QString toRounded(int decimals) const;
    /// The value rounded as by toRounded, as a fraction.
    Fraction rounded(int decimals) const;
    /// The reduced fraction, "8743/100", or "87" for a whole number.
    QString toText() const;
    /// The nearest double: for bars and diagnostics only, never for a score, a total or a place.
    double approximate() const;

private:
    explicit Fraction(std::shared_ptr<const WideFraction> wide) : wide_(std::move(wide)) {}
    friend struct WideFraction;
    static std::strong_ordering compareWide(const Fraction& a, const Fraction& b);

    qint64 numerator_ = 0;
    qint64 denominator_ = 1;
    std::shared_ptr<const WideFraction> wide_; // set exactly when the value in lowest terms does not fit the two above
};

}
