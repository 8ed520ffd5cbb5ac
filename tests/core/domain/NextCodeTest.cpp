#include "core/domain/NextCode.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("The next code goes on as the last one does")
{
    CHECK(nextCode({u"KAB-01"_s, u"KAB-06"_s, u"KAB-03"_s}, u"KAB-01"_s, {}) == u"KAB-07");
    CHECK(nextCode({u"J1"_s, u"J9"_s}, u"J1"_s, {}) == u"J10");
    CHECK(nextCode({u"N99"_s}, u"X"_s, {}) == u"N100");
    CHECK(nextCode({u"KAB-01"_s, u"K/002"_s}, u"KAB-01"_s, {}) == u"K/003");
    CHECK(nextCode({u"KAB-05"_s, u"tamu"_s}, u"KAB-01"_s, {}) == u"KAB-06");
}

TEST_CASE("Where nothing goes on, codes begin; one that is taken is passed over")
{
    CHECK(nextCode({}, u"KAB-01"_s, {}) == u"KAB-01");
    CHECK(nextCode({u"tamu"_s}, u"KAB-01"_s, {}) == u"KAB-01");
    CHECK(nextCode({}, u"KAB-01"_s, {u"KAB-01"_s, u"KAB-02"_s}) == u"KAB-03");
    CHECK(nextCode({u"KAB-01"_s}, u"KAB-01"_s, {u"KAB-02"_s}) == u"KAB-03");
}

TEST_CASE("Codes are ordered as people count")
{
    CHECK(countingKey(u"N2") < countingKey(u"N10"));
    CHECK(countingKey(u"KAB-07") == countingKey(u"kab-7"));
    CHECK(countingKey(u"A1B2") < countingKey(u"A1B10"));
}
