// Whole numbers of any size: totals of exact fractions do not fit into machine words.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace sidang::verify {

class Integer {
public:
    Integer() = default;
    Integer(std::int64_t value);

    /// 10 to the power of `exponent`.
    static Integer powerOfTen(unsigned exponent);

    bool isZero() const { return digits_.empty(); }
    bool isNegative() const { return negative_; }
    std::string text() const;

    Integer operator-() const;
    friend Integer operator+(const Integer& a, const Integer& b);
    friend Integer operator-(const Integer& a, const Integer& b);
    friend Integer operator*(const Integer& a, const Integer& b);
    /// Towards zero, like the built-in division. The divisor is not zero.
    friend Integer operator/(const Integer& a, const Integer& b);
    friend Integer operator%(const Integer& a, const Integer& b);
    friend bool operator==(const Integer& a, const Integer& b) = default;
    friend std::strong_ordering operator<=>(const Integer& a, const Integer& b);
    /// The greatest common divisor, never negative.
    friend Integer commonDivisor(Integer a, Integer b);

private:
    /// Least significant first, without zeros at the end: zero has none.
    using Digits = std::vector<std::uint32_t>;
    struct Division;

    Integer(bool negative, Digits digits);
    static std::strong_ordering compareSizes(const Digits& a, const Digits& b);
    static Digits sum(const Digits& a, const Digits& b);
    static Digits difference(const Digits& larger, const Digits& smaller);
    static std::uint32_t divideBySmall(Digits& digits, std::uint32_t divisor);
    static Division divide(const Digits& a, const Digits& b);
    static Division divideLong(const Digits& a, const Digits& b);
    std::uint64_t low64() const;

    bool negative_ = false;
    Digits digits_;
};

}
