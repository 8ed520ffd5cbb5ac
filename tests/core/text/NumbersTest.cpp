#include "core/text/Numbers.h"
#include "tests/support/Text.h"

#include <limits>

using namespace sidang;

TEST_CASE("A fraction is rounded half up and written with a decimal comma")
{
    CHECK(number(Fraction::of(1, 3), 2) == u"0,33"_s);
    CHECK(number(Fraction::of(2675, 1000), 2) == u"2,68"_s);
    CHECK(number(Fraction::of(-2675, 1000), 2) == u"-2,68"_s);
    CHECK(number(Fraction::of(5, 1000), 2) == u"0,01"_s);
    CHECK(number(Fraction::of(-4, 1000), 2) == u"0,00"_s);
    CHECK(number(Fraction(90), 2) == u"90,00"_s);
    CHECK(number(Fraction::of(899995, 10000), 3) == u"90,000"_s);
}

TEST_CASE("Without decimals there is no comma")
{
    CHECK(number(Fraction::of(5, 2), 0) == u"3"_s);
    CHECK(number(Fraction::of(-5, 2), 0) == u"-3"_s);
}

TEST_CASE("Whole numbers are grouped by threes from the comma")
{
    CHECK(number(qint64(0)) == u"0"_s);
    CHECK(number(qint64(999)) == u"999"_s);
    CHECK(number(qint64(-999)) == u"-999"_s);
    CHECK(number(qint64(1000)) == u"1.000"_s);
    CHECK(number(qint64(-466368)) == u"-466.368"_s);
    CHECK(number(std::numeric_limits<qint64>::min()) == u"-9.223.372.036.854.775.808"_s);
    CHECK(number(Fraction::of(12345675, 10000), 2) == u"1.234,57"_s);
    CHECK(number(Fraction::of(999999999, 1000), 2) == u"1.000.000,00"_s);
}

TEST_CASE("A decimal keeps exactly the decimals it has")
{
    CHECK(number(*Decimal::fromText(u"87.5")) == u"87,5"_s);
    CHECK(number(*Decimal::fromText(u"466368")) == u"466.368"_s);
    CHECK(number(*Decimal::fromText(u"-1234.000000001")) == u"-1.234,000000001"_s);
    CHECK(number(Decimal(0)) == u"0"_s);
}

TEST_CASE("English numbers have a decimal point and commas between groups")
{
    CHECK(number(Fraction::of(12345675, 10000), 2, Language::English) == u"1,234.57"_s);
    CHECK(number(*Decimal::fromText(u"1234.5"), Language::English) == u"1,234.5"_s);
    CHECK(number(qint64(1000000), Language::English) == u"1,000,000"_s);
}

TEST_CASE("Roman numerals subtract where they should")
{
    CHECK(roman(1) == u"I"_s);
    CHECK(roman(4) == u"IV"_s);
    CHECK(roman(9) == u"IX"_s);
    CHECK(roman(14) == u"XIV"_s);
    CHECK(roman(40) == u"XL"_s);
    CHECK(roman(1990) == u"MCMXC"_s);
    CHECK(roman(3999) == u"MMMCMXCIX"_s);
}
