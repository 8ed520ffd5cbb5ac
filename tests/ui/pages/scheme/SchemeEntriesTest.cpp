#include "tests/support/Text.h"

#include "ui/models/scheme/SchemeEntries.h"

using namespace sidang;

TEST_CASE("Weights are read with comma or point, with or without zeros at their ends")
{
    for (const QString& typed : {u"12,5"_s, u"12.5"_s, u" 12,50 "_s, u"012,5"_s, u"12,500"_s}) {
        CAPTURE(typed);
        const DecimalEntry weight = weightEntry(typed);
        REQUIRE(weight);
        CHECK(weight->toText() == u"12.5");
    }
    CHECK(weightEntry(u"0"_s).value() == Decimal(0));
    CHECK(weightEntry(u"-0"_s).value() == Decimal(0));
    CHECK(weightEntry(u"100"_s).value() == Decimal(100));
    CHECK(weightEntry(u"7,"_s).value() == Decimal(7));
    CHECK(weightEntry(u"0,125"_s).value().toText() == u"0.125");
}

TEST_CASE("What is no weight is refused with its reason")
{
    for (const QString& typed : {u""_s, u"a"_s, u"1e2"_s, u"1.2.3"_s, u"1,2,3"_s, u"+5"_s, u"5 0"_s, u",5"_s, u"--5"_s}) {
        CAPTURE(typed);
        const DecimalEntry weight = weightEntry(typed);
        REQUIRE_FALSE(weight);
        CHECK(weight.error().contains(u"is not a number"));
    }
    CHECK(weightEntry(u"100,001"_s).error() == u"A number from 0 to 100 is wanted here.");
    CHECK(weightEntry(u"-1"_s).error() == u"A number from 0 to 100 is wanted here.");
    CHECK(weightEntry(u"99999999999999999999"_s).error() == u"A number from 0 to 100 is wanted here.");
    CHECK(weightEntry(u"1,2345"_s).error().startsWith(u"At most 3 decimal"));
}

TEST_CASE("Whole numbers and codes are read, or refused")
{
    CHECK(integerEntry(u" 3 "_s, 0, 1000).value() == 3);
    CHECK_FALSE(integerEntry(u"3,5"_s, 0, 1000));
    CHECK_FALSE(integerEntry(u"1001"_s, 0, 1000));
    CHECK(codeRefusal(u"A1"_s, {u"A2"_s}).isEmpty());
    CHECK_FALSE(codeRefusal(u"A2"_s, {u"A2"_s}).isEmpty());
    CHECK_FALSE(codeRefusal(u"A 1"_s, {}).isEmpty());
    CHECK_FALSE(codeRefusal(u" "_s, {}).isEmpty());
    CHECK_FALSE(titleRefusal(u" "_s).isEmpty());
    CHECK(titleRefusal(u"Regulasi"_s).isEmpty());
}
