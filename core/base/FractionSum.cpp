#include "core/base/FractionSum.h"

namespace sidang {

void FractionSum::addUnlike(Int128 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    if (numerator_ == 0) {
        numerator_ = numerator;
        denominator_ = denominator;
        return;
    }
    if (denominator != denominator_) {
        const auto divisor = static_cast<qint64>(greatestCommonDivisor(denominator_, denominator));
        const qint64 mine = denominator / divisor;    // what this sum is expanded by
        const qint64 theirs = denominator_ / divisor; // what the term is expanded by
        qint64 common = 0;
        Int128 left = 0;
        Int128 right = 0;
        Int128 sum = 0;
        if (!__builtin_mul_overflow(denominator_, mine, &common) &&
            !__builtin_mul_overflow(numerator_, Int128(mine), &left) &&
            !__builtin_mul_overflow(numerator, Int128(theirs), &right) && !__builtin_add_overflow(left, right, &sum)) {
            numerator_ = sum;
            denominator_ = common;
            return;
        }
    }
    carryOver();
    carried_ += Fraction::of(numerator, denominator);
}

void FractionSum::add(const Fraction& term)
{
    if (term.isNarrow())
        add(term.numerator(), term.denominator());
    else
        carried_ += term;
}

Fraction FractionSum::value() const
{
    const Fraction sum = Fraction::of(numerator_, denominator_);
    return carried_.isZero() ? sum : sum + carried_;
}

void FractionSum::carryOver()
{
    carried_ += Fraction::of(numerator_, denominator_);
    numerator_ = 0;
    denominator_ = 1;
}

}
