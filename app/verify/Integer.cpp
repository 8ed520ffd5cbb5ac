#include "app/verify/Integer.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace sidang::verify {

namespace {

constexpr unsigned digitBits = 32;
constexpr std::uint64_t base = std::uint64_t{1} << digitBits;

std::uint32_t low(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value & (base - 1));
}

std::uint32_t high(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value >> digitBits);
}

void dropZeros(std::vector<std::uint32_t>& digits)
{
    while (!digits.empty() && digits.back() == 0)
        digits.pop_back();
}

/// The digits times 2 to the power of `shift` (below 32), with one digit more.
std::vector<std::uint32_t> shifted(const std::vector<std::uint32_t>& digits, unsigned shift)
{
    std::vector<std::uint32_t> result(digits.size() + 1, 0);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const std::uint64_t wide = std::uint64_t{digits[i]} << shift;
        result[i] |= low(wide);
        result[i + 1] = high(wide);
    }
    return result;
}

}

struct Integer::Division {
    Digits quotient;
    Digits remainder;
};

Integer::Integer(std::int64_t value) : negative_(value < 0)
{
    std::uint64_t size = negative_ ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    for (; size != 0; size >>= digitBits)
        digits_.push_back(low(size));
}

Integer::Integer(bool negative, Digits digits) : negative_(negative && !digits.empty()), digits_(std::move(digits)) {}

Integer Integer::powerOfTen(unsigned exponent)
{
    std::int64_t small = 1;
    for (unsigned i = 0; i < exponent % 18; ++i)
        small *= 10;
    Integer result = small;
    for (unsigned i = 0; i < exponent / 18; ++i)
        result = result * Integer(1'000'000'000'000'000'000);
    return result;
}

std::strong_ordering Integer::compareSizes(const Digits& a, const Digits& b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    for (std::size_t i = a.size(); i-- > 0;) {
        if (a[i] != b[i])
            return a[i] <=> b[i];
    }
    return std::strong_ordering::equal;
}

Integer::Digits Integer::sum(const Digits& a, const Digits& b)
{
    const Digits& longer = a.size() < b.size() ? b : a;
    const Digits& shorter = a.size() < b.size() ? a : b;
    Digits result;
    result.reserve(longer.size() + 1);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < longer.size(); ++i) {
        carry += std::uint64_t{longer[i]} + (i < shorter.size() ? shorter[i] : 0);
        result.push_back(low(carry));
        carry >>= digitBits;
    }
    if (carry != 0)
        result.push_back(low(carry));
    return result;
}

Integer::Digits Integer::difference(const Digits& larger, const Digits& smaller)
{
    Digits result;
    result.reserve(larger.size());
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < larger.size(); ++i) {
        const std::uint64_t taken = borrow + (i < smaller.size() ? smaller[i] : 0);
        borrow = larger[i] < taken ? 1 : 0;
        result.push_back(low(borrow * base + larger[i] - taken));
    }
    dropZeros(result);
    return result;
}

std::uint32_t Integer::divideBySmall(Digits& digits, std::uint32_t divisor)
{
    std::uint64_t rest = 0;
    for (std::size_t i = digits.size(); i-- > 0;) {
        rest = rest * base + digits[i];
        digits[i] = low(rest / divisor);
        rest %= divisor;
    }
    dropZeros(digits);
    return low(rest);
}

Integer::Division Integer::divide(const Digits& a, const Digits& b)
{
    if (compareSizes(a, b) < 0)
        return {{}, a};
    if (b.size() == 1) {
        Division result{a, {}};
        const std::uint32_t rest = divideBySmall(result.quotient, b.front());
        if (rest != 0)
            result.remainder.push_back(rest);
        return result;
    }
    return divideLong(a, b);
}

// Schoolbook division (Knuth, The Art of Computer Programming 4.3.1, algorithm D).
Integer::Division Integer::divideLong(const Digits& a, const Digits& b)
{
    const unsigned shift = static_cast<unsigned>(std::countl_zero(b.back()));
    Digits rest = shifted(a, shift);
    Digits divisor = shifted(b, shift);
    dropZeros(divisor);
    const std::size_t n = divisor.size();
    Digits quotient(rest.size() - n, 0);
    for (std::size_t j = quotient.size(); j-- > 0;) {
        const std::uint64_t top = rest[j + n] * base + rest[j + n - 1];
        std::uint64_t guess = top / divisor[n - 1];
        std::uint64_t left = top % divisor[n - 1];
        while (guess >= base || guess * divisor[n - 2] > left * base + rest[j + n - 2]) {
            --guess;
            left += divisor[n - 1];
            if (left >= base)
                break;
        }
        std::uint64_t carry = 0;
        std::uint64_t borrow = 0;
        for (std::size_t i = 0; i <= n; ++i) {
            carry += i < n ? guess * divisor[i] : 0;
            const std::uint64_t taken = low(carry) + borrow;
            carry >>= digitBits;
            borrow = rest[i + j] < taken ? 1 : 0;
            rest[i + j] = low(borrow * base + rest[i + j] - taken);
        }
        if (borrow != 0) {
            --guess;
            carry = 0;
            for (std::size_t i = 0; i <= n; ++i) {
                carry += std::uint64_t{rest[i + j]} + (i < n ? divisor[i] : 0);
                rest[i + j] = low(carry);
                carry >>= digitBits;
            }
        }
        quotient[j] = low(guess);
    }
    for (std::size_t i = 0; i < n; ++i)
        rest[i] = low((((i + 1 < rest.size() ? rest[i + 1] : 0) * base) + rest[i]) >> shift);
    rest.resize(n);
    dropZeros(rest);
    dropZeros(quotient);
    return {std::move(quotient), std::move(rest)};
}

std::uint64_t Integer::low64() const
{
    return digits_.empty() ? 0 : digits_[0] + (digits_.size() > 1 ? digits_[1] * base : 0);
}

std::string Integer::text() const
{
    if (isZero())
        return "0";
    std::string reversed;
    Digits rest = digits_;
    while (!rest.empty()) {
        std::uint32_t nine = divideBySmall(rest, 1'000'000'000);
        for (int i = 0; i < 9 && (nine != 0 || !rest.empty()); ++i) {
            reversed.push_back(static_cast<char>('0' + nine % 10));
            nine /= 10;
        }
    }
    if (negative_)
        reversed.push_back('-');
    std::ranges::reverse(reversed);
    return reversed;
}

Integer Integer::operator-() const
{
    return {!negative_, digits_};
}

Integer operator+(const Integer& a, const Integer& b)
{
    if (a.negative_ == b.negative_)
        return {a.negative_, Integer::sum(a.digits_, b.digits_)};
    if (Integer::compareSizes(a.digits_, b.digits_) < 0)
        return {b.negative_, Integer::difference(b.digits_, a.digits_)};
    return {a.negative_, Integer::difference(a.digits_, b.digits_)};
}

Integer operator-(const Integer& a, const Integer& b)
{
    return a + -b;
}

Integer operator*(const Integer& a, const Integer& b)
{
    if (a.isZero() || b.isZero())
        return {};
    Integer::Digits result(a.digits_.size() + b.digits_.size(), 0);
    for (std::size_t i = 0; i < a.digits_.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.digits_.size(); ++j) {
            carry += std::uint64_t{a.digits_[i]} * b.digits_[j] + result[i + j];
            result[i + j] = low(carry);
            carry >>= digitBits;
        }
        result[i + b.digits_.size()] = low(carry);
    }
    dropZeros(result);
    return {a.negative_ != b.negative_, std::move(result)};
}

Integer operator/(const Integer& a, const Integer& b)
{
    return {a.negative_ != b.negative_, Integer::divide(a.digits_, b.digits_).quotient};
}

Integer operator%(const Integer& a, const Integer& b)
{
    return {a.negative_, Integer::divide(a.digits_, b.digits_).remainder};
}

std::strong_ordering operator<=>(const Integer& a, const Integer& b)
{
    if (a.negative_ != b.negative_)
        return a.negative_ ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.negative_ ? Integer::compareSizes(b.digits_, a.digits_) : Integer::compareSizes(a.digits_, b.digits_);
}

Integer commonDivisor(Integer a, Integer b)
{
    while (!b.isZero()) {
        if (a.digits_.size() <= 2 && b.digits_.size() <= 2) {
            std::uint64_t divisor = std::gcd(a.low64(), b.low64());
            Integer::Digits digits;
            for (; divisor != 0; divisor >>= digitBits)
                digits.push_back(low(divisor));
            return {false, std::move(digits)};
        }
        a = std::exchange(b, a % b);
    }
    a.negative_ = false;
    return a;
}

}
