// Exact fractions: every score, weight and total of a ranking.
#pragma once

#include "app/verify/Integer.h"

namespace sidang::verify {

/// Always reduced, with a denominator above zero.
class Fraction {
public:
    Fraction() = default;
    Fraction(Integer whole) : numerator_(std::move(whole)) {}
    Fraction(std::int64_t whole) : numerator_(whole) {}
    /// The denominator is not zero.
    Fraction(Integer numerator, Integer denominator);

    const Integer& numerator() const { return numerator_; }
    const Integer& denominator() const { return denominator_; }
    bool isZero() const { return numerator_.isZero(); }

    /// The value times 10^decimals, rounded half away from zero.
    Integer rounded(unsigned decimals) const;
    /// "421/5", or "84" for a whole number.
    std::string exactText() const;

    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b);
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    /// The divisor is not zero.
    friend Fraction operator/(const Fraction& a, const Fraction& b);
    friend bool operator==(const Fraction& a, const Fraction& b) = default;
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    Integer numerator_;
    Integer denominator_ = 1;
};

/// `scaled` × 10^-decimals with exactly that many digits behind the point: "84.20".
std::string decimalText(const Integer& scaled, unsigned decimals);

}
