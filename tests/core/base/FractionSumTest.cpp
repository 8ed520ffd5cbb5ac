#include "core/base/FractionSum.h"

#include "tests/support/Text.h"

#include <random>

using namespace sidang;

TEST_CASE("a running sum equals the sum of the fractions, within 64 bits and beyond")
{
    std::mt19937_64 random(2);
    for (int round = 0; round < 500; ++round) {
        FractionSum sum;
        Fraction expected;
        const int shift = std::uniform_int_distribution(1, 60)(random);
        for (int i = 0; i < 20; ++i) {
            const auto numerator = static_cast<qint64>(random()) >> (shift / 2);
            const auto denominator = (static_cast<qint64>(random() >> 1) >> shift) + 1;
            if (i % 5 == 0)
                sum.add(Fraction::of(numerator, denominator));
            else
                sum.add(numerator, denominator);
            expected += Fraction::of(numerator, denominator);
        }
        REQUIRE(sum.value() == expected);
    }
}

TEST_CASE("a sum beyond 128 bits is not cut off")
{
    FractionSum sum;
    const Int128 large = (Int128(1) << 126) + 1;
    for (int i = 0; i < 8; ++i)
        sum.add(large, 1);
    CHECK(sum.value() == Fraction::of(large, 1) * Fraction(8));
}
