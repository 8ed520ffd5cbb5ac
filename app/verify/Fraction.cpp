#include "app/verify/Fraction.h"

#include <utility>

namespace sidang::verify {

Fraction::Fraction(Integer numerator, Integer denominator)
    : numerator_(std::move(numerator)), denominator_(std::move(denominator))
{
    if (denominator_.isNegative()) {
        numerator_ = -numerator_;
        denominator_ = -denominator_;
    }
    const Integer divisor = commonDivisor(numerator_, denominator_);
    if (divisor != Integer(1)) {
        numerator_ = numerator_ / divisor;
        denominator_ = denominator_ / divisor;
    }
}

Integer Fraction::rounded(unsigned decimals) const
{
    const Integer scaled = numerator_ * Integer::powerOfTen(decimals);
    const Integer size = scaled.isNegative() ? -scaled : scaled;
    const Integer nearest = (size + size + denominator_) / (denominator_ + denominator_);
    return scaled.isNegative() ? -nearest : nearest;
}

std::string Fraction::exactText() const
{
    return denominator_ == Integer(1) ? numerator_.text() : numerator_.text() + '/' + denominator_.text();
}

Fraction operator+(const Fraction& a, const Fraction& b)
{
    if (a.denominator_ == b.denominator_)
        return {a.numerator_ + b.numerator_, a.denominator_};
    return {a.numerator_ * b.denominator_ + b.numerator_ * a.denominator_, a.denominator_ * b.denominator_};
}

Fraction operator-(const Fraction& a, const Fraction& b)
{
    return {a.numerator_ * b.denominator_ - b.numerator_ * a.denominator_, a.denominator_ * b.denominator_};
}

Fraction operator*(const Fraction& a, const Fraction& b)
{
    return {a.numerator_ * b.numerator_, a.denominator_ * b.denominator_};
}

Fraction operator/(const Fraction& a, const Fraction& b)
{
    return {a.numerator_ * b.denominator_, a.denominator_ * b.numerator_};
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
{
    return a.numerator_ * b.denominator_ <=> b.numerator_ * a.denominator_;
}

std::string decimalText(const Integer& scaled, unsigned decimals)
{
    std::string digits = (scaled.isNegative() ? -scaled : scaled).text();
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals != 0)
        digits.insert(digits.size() - decimals, 1, '.');
    return scaled.isNegative() ? '-' + digits : digits;
}

}
