#include "core/base/Fraction.h"

#include <gmpxx.h>

#include <optional>

namespace sidang {

/// A fraction that does not fit two 64-bit integers.
struct WideFraction {
    mpq_class value; // canonical

    static Fraction fractionOf(mpq_class value);
    static mpq_class of(const Fraction& fraction);
};

namespace {

mpz_class wideInteger(Int128 value)
{
    const bool negative = value < 0;
    // The smallest Int128 has no positive twin, but as an unsigned number its bits are right.
    __extension__ typedef unsigned __int128 Unsigned;
    const Unsigned magnitude = negative ? ~static_cast<Unsigned>(value) + 1 : static_cast<Unsigned>(value);
    mpz_class result;
    mpz_import(result.get_mpz_t(), 1, -1, sizeof magnitude, 0, 0, &magnitude);
    return negative ? mpz_class(-result) : result;
}

std::optional<qint64> narrowInteger(const mpz_class& value)
{
    if (mpz_sizeinbase(value.get_mpz_t(), 2) > 63)
        return std::nullopt;
    quint64 magnitude = 0;
    mpz_export(&magnitude, nullptr, -1, sizeof magnitude, 0, 0, value.get_mpz_t());
    const auto narrow = static_cast<qint64>(magnitude);
    return sgn(value) < 0 ? -narrow : narrow;
}

/// |numerator ÷ denominator| × 10^decimals, rounded half up to a whole number. For decimals up to 9 nothing exceeds 2^95.
Int128 roundedMagnitude(qint64 numerator, qint64 denominator, int decimals)
{
    const Int128 twice = 2 * Int128(numerator < 0 ? -numerator : numerator) * powerOfTen(decimals);
    const Int128 sum = twice + denominator;
    if (fits64(sum) && denominator < (qint64(1) << 61))
        return static_cast<qint64>(sum) / (2 * denominator);
    return sum / (2 * Int128(denominator));
}

/// |value| × 10^decimals, rounded half up to a whole number.
mpz_class roundedMagnitude(const mpq_class& value, int decimals)
{
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
    const mpz_class twice = 2 * abs(value.get_num()) * power + value.get_den();
    mpz_class whole;
    mpz_fdiv_q(whole.get_mpz_t(), twice.get_mpz_t(), mpz_class(2 * value.get_den()).get_mpz_t());
    return whole;
}

}

Fraction WideFraction::fractionOf(mpq_class value)
{
    const auto numerator = narrowInteger(value.get_num());
    const auto denominator = narrowInteger(value.get_den());
    if (!numerator || !denominator)
        return Fraction(std::make_shared<const WideFraction>(WideFraction{std::move(value)}));
    Fraction narrow;
    narrow.numerator_ = *numerator;
    narrow.denominator_ = *denominator;
    return narrow;
}

mpq_class WideFraction::of(const Fraction& fraction)
{
    if (fraction.wide_)
        return fraction.wide_->value;
    mpq_class value(wideInteger(fraction.numerator_), wideInteger(fraction.denominator_));
    value.canonicalize();
    return value;
}

Fraction::Fraction(const Decimal& decimal) : Fraction(of(decimal.mantissa(), powerOfTen(decimal.decimals()))) {}

Fraction Fraction::of(Int128 numerator, Int128 denominator)
{
    Q_ASSERT(denominator != 0);
    constexpr Int128 half = Int128(1) << 126;
    if (numerator < half && numerator > -half && denominator < half && denominator > -half) {
        if (denominator < 0) {
            numerator = -numerator;
            denominator = -denominator;
        }
        if (!fits64(numerator) || !fits64(denominator)) {
            const Int128 divisor = greatestCommonDivisor(numerator < 0 ? -numerator : numerator, denominator);
            numerator /= divisor;
            denominator /= divisor;
        }
        if (fits64(numerator) && fits64(denominator)) {
            Fraction narrow;
            narrow.numerator_ = static_cast<qint64>(numerator);
            narrow.denominator_ = static_cast<qint64>(denominator);
            return narrow;
        }
    }
    mpq_class wide(wideInteger(numerator), wideInteger(denominator));
    wide.canonicalize();
    return WideFraction::fractionOf(std::move(wide));
}

Fraction Fraction::reduced() const
{
    if (wide_)
        return *this;
    const auto divisor = static_cast<qint64>(greatestCommonDivisor(numerator_ < 0 ? -numerator_ : numerator_, denominator_));
    Fraction result;
    result.numerator_ = numerator_ / divisor;
    result.denominator_ = denominator_ / divisor;
    return result;
}

bool Fraction::isNegative() const
{
    return wide_ ? sgn(wide_->value) < 0 : numerator_ < 0;
}

// A sum of two products of 63-bit numbers takes at most 127 bits, so the narrow forms cannot overflow.

Fraction operator+(const Fraction& a, const Fraction& b)
{
    if (a.wide_ || b.wide_)
        return WideFraction::fractionOf(WideFraction::of(a) + WideFraction::of(b));
    return Fraction::of(Int128(a.numerator_) * b.denominator_ + Int128(b.numerator_) * a.denominator_,
                        Int128(a.denominator_) * b.denominator_);
}

Fraction operator-(const Fraction& a, const Fraction& b)
{
    if (a.wide_ || b.wide_)
        return WideFraction::fractionOf(WideFraction::of(a) - WideFraction::of(b));
    return Fraction::of(Int128(a.numerator_) * b.denominator_ - Int128(b.numerator_) * a.denominator_,
                        Int128(a.denominator_) * b.denominator_);
}

Fraction operator*(const Fraction& a, const Fraction& b)
{
    if (a.wide_ || b.wide_)
        return WideFraction::fractionOf(WideFraction::of(a) * WideFraction::of(b));
    return Fraction::of(Int128(a.numerator_) * b.numerator_, Int128(a.denominator_) * b.denominator_);
}

Fraction operator/(const Fraction& a, const Fraction& b)
{
    Q_ASSERT(!b.isZero());
    if (a.wide_ || b.wide_)
        return WideFraction::fractionOf(WideFraction::of(a) / WideFraction::of(b));
    return Fraction::of(Int128(a.numerator_) * b.denominator_, Int128(a.denominator_) * b.numerator_);
}

std::strong_ordering Fraction::compareWide(const Fraction& a, const Fraction& b)
{
    return cmp(WideFraction::of(a), WideFraction::of(b)) <=> 0;
}

QString Fraction::toRounded(int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= Decimal::maxDecimals);
    const Int128 narrow = wide_ ? Int128(0) : roundedMagnitude(numerator_, denominator_, decimals);
    QString digits = wide_ || !fits64(narrow)
                         ? QString::fromStdString(roundedMagnitude(WideFraction::of(*this), decimals).get_str())
                         : QString::number(static_cast<qint64>(narrow));
    const bool isZeroRounded = digits == QLatin1String("0");
    if (decimals > 0) {
        digits = digits.rightJustified(decimals + 1, u'0');
        digits.insert(digits.size() - decimals, u'.');
    }
    return isNegative() && !isZeroRounded ? u'-' + digits : digits;
}

Fraction Fraction::rounded(int decimals) const
{
    Q_ASSERT(decimals >= 0 && decimals <= Decimal::maxDecimals);
    if (!wide_) {
        const Int128 whole = roundedMagnitude(numerator_, denominator_, decimals);
        return of(numerator_ < 0 ? -whole : whole, powerOfTen(decimals));
    }
    mpz_class power;
    mpz_ui_pow_ui(power.get_mpz_t(), 10, static_cast<unsigned long>(decimals));
    const mpz_class whole = roundedMagnitude(wide_->value, decimals);
    mpq_class result(isNegative() ? mpz_class(-whole) : whole, power);
    result.canonicalize();
    return WideFraction::fractionOf(std::move(result));
}

QString Fraction::toText() const
{
    if (wide_)
        return QString::fromStdString(wide_->value.get_str());
    const Fraction lowest = reduced();
    const QString above = QString::number(lowest.numerator_);
    return lowest.denominator_ == 1 ? above : above + u'/' + QString::number(lowest.denominator_);
}

double Fraction::approximate() const
{
    return wide_ ? wide_->value.get_d() : static_cast<double>(numerator_) / static_cast<double>(denominator_);
}

}
