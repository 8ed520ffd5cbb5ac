#include "core/base/Decimal.h"

#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("a decimal keeps its value and drops trailing zeros")
{
    const auto decimal = Decimal::fromText(u"12.50"_s);
    REQUIRE(decimal);
    CHECK(decimal->mantissa() == 125);
    CHECK(decimal->decimals() == 1);
    CHECK(decimal->toText() == u"12.5"_s);
}

TEST_CASE("decimals are written as they are read")
{
    for (const auto& text :
         {u"0"_s, u"-3"_s, u"100"_s, u"0.001"_s, u"-0.5"_s, u"99999999999999999"_s, u"0.000000001"_s, u"254675"_s}) {
        const auto decimal = Decimal::fromText(text);
        REQUIRE(decimal);
        CHECK(decimal->toText() == text);
    }
}

TEST_CASE("a text that is not exactly a decimal is refused")
{
    for (const auto& text :
         {u""_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"01"_s, u"+1"_s, u" 1"_s, u"1 "_s, u"1,5"_s, u"1.234.567"_s, u"1e3"_s,
          u"٣"_s, u"NaN"_s, u"100000000000000000"_s, u"0.0000000001"_s, u"--1"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(Decimal::fromText(text));
    }
}

TEST_CASE("trailing zeros do not use up the digits")
{
    CHECK(Decimal::fromText(u"1.0000000000000"_s) == Decimal(1));
    CHECK(Decimal::fromText(u"0.10000000000000"_s) == *Decimal::of(1, 1));
}

TEST_CASE("decimals compare by value whatever their number of decimals")
{
    CHECK(*Decimal::of(5, 1) < Decimal(1));
    CHECK(*Decimal::of(99'999'999'999'999'999, 0) > *Decimal::of(99'999'999'999'999'999, 9));
    CHECK(*Decimal::of(-5, 1) < Decimal(0));
    CHECK(*Decimal::of(50, 2) == *Decimal::of(5, 1));
}
