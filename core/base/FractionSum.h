// A running sum of fractions that reduces only when it must: the inner loop of the ranking.
#pragma once

#include "core/base/Fraction.h"

namespace sidang {

/// Adds up fractions exactly. While numerators fit 128 bits and the common denominator 64 bits no common divisor is
/// looked for; what does not fit goes on as a Fraction, which has no limit.
class FractionSum {
public:
    /// Adds numerator ÷ denominator; the denominator must be above 0.
    void add(Int128 numerator, qint64 denominator)
    {
        Int128 sum = 0;
        if (denominator == denominator_ && !__builtin_add_overflow(numerator_, numerator, &sum))
            numerator_ = sum;
        else
            addUnlike(numerator, denominator);
    }
    void add(const Fraction& term);

    Fraction value() const;

private:
    void addUnlike(Int128 numerator, qint64 denominator);
    void carryOver();

    Int128 numerator_ = 0;
    qint64 denominator_ = 1;
    Fraction carried_;
};

}
