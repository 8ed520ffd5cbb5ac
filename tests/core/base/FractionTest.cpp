#include "core/base/Fraction.h"

#include "tests/support/Text.h"

#include <random>

using namespace sidang;

namespace {

Fraction f(qint64 numerator, qint64 denominator = 1)
{
    return Fraction::of(numerator, denominator);
}

}

TEST_CASE("fractions are kept in lowest terms with the sign above")
{
    CHECK(f(6, -8).toText() == u"-3/4"_s);
    CHECK(f(10, 5).toText() == u"2"_s);
    CHECK(f(0, 7).toText() == u"0"_s);
}

TEST_CASE("fractions calculate exactly")
{
    CHECK(f(1, 3) + f(1, 6) == f(1, 2));
    CHECK(f(1, 3) - f(1, 2) == f(-1, 6));
    CHECK(f(2, 3) * f(3, 4) == f(1, 2));
    CHECK(f(2, 3) / f(-4, 3) == f(-1, 2));
    CHECK(f(1, 3) < f(34, 100));
    CHECK(f(-1, 3) > f(-34, 100));
}

TEST_CASE("what does not fit 64 bits is carried on exactly and comes back when it fits again")
{
    const Fraction large = f(std::numeric_limits<qint64>::max());
    const Fraction square = large * large;
    CHECK_FALSE(square.isNarrow());
    CHECK(square.toText() == u"85070591730234615847396907784232501249"_s);
    CHECK((square / large).isNarrow());
    CHECK(square / large == large);
    CHECK(square - square == f(0));
    CHECK(square > large);
    CHECK(f(0) - square < f(0));
    CHECK((f(1) / square).toText() == u"1/85070591730234615847396907784232501249"_s);
}

TEST_CASE("the smallest 128-bit integer is taken with its right value")
{
    const Int128 smallest = Int128(1) << 127;
    CHECK(Fraction::of(smallest, 1).toText() == u"-170141183460469231731687303715884105728"_s);
}

TEST_CASE("rounding is half away from zero on the exact value")
{
    CHECK(f(2675, 1000).toRounded(2) == u"2.68"_s);
    CHECK(f(-2675, 1000).toRounded(2) == u"-2.68"_s);
    CHECK(f(2674999, 1000000).toRounded(2) == u"2.67"_s);
    CHECK(f(1, 3).toRounded(4) == u"0.3333"_s);
    CHECK(f(2, 3).toRounded(0) == u"1"_s);
    CHECK(f(-1, 1000).toRounded(2) == u"0.00"_s);
    CHECK(f(90).toRounded(2) == u"90.00"_s);
    CHECK(f(1, 200).rounded(2) == f(1, 100));
    CHECK(f(-1, 200).rounded(2) == f(-1, 100));
}

TEST_CASE("rounding large fractions agrees with rounding small ones")
{
    const Fraction large = f(std::numeric_limits<qint64>::max());
    const Fraction value = (large * large + f(1, 8)) - large * large;
    CHECK(value == f(1, 8));
    const Fraction wide = large * large + f(1, 8);
    CHECK((wide.rounded(2) - large * large) == f(13, 100));
    CHECK(wide.toRounded(2).endsWith(u"249.13"_s));
}

TEST_CASE("the laws of arithmetic hold for random fractions, small and large")
{
    std::mt19937_64 random(1);
    const auto next = [&random] {
        const int shift = std::uniform_int_distribution(0, 62)(random);
        const auto numerator = static_cast<qint64>(random()) >> shift;
        const auto denominator = (static_cast<qint64>(random() >> 1) >> shift) | 1;
        return Fraction::of(numerator, denominator);
    };
    for (int i = 0; i < 20'000; ++i) {
        const Fraction a = next();
        const Fraction b = next();
        const Fraction c = next();
        REQUIRE((a + b) + c == a + (b + c));
        REQUIRE((a + b) - b == a);
        REQUIRE(a * (b + c) == a * b + a * c);
        REQUIRE((a < b) == (a - b).isNegative());
        if (!b.isZero())
            REQUIRE(a / b * b == a);
    }
}
