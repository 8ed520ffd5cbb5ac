#include "tests/support/Text.h"

#include "core/text/LetterNumber.h"

using namespace sidang;

TEST_CASE("A letter's number follows the pattern, with three digits and the month in Roman numerals")
{
    const QString pattern = u"{number}/PARITRANA/{month}/{year}"_s;
    CHECK(letterNumber(pattern, 12, QDate(2022, 2, 15)) == u"012/PARITRANA/II/2022");
    CHECK(letterNumber(pattern, 1234, QDate(2022, 12, 1)) == u"1234/PARITRANA/XII/2022");
    CHECK(letterNumber(u"560/{number}"_s, 1, QDate(2022, 9, 1)) == u"560/001");
}

TEST_CASE("What stands in braces and is not known is named")
{
    CHECK_FALSE(unknownPart(u"{number}/{month}/{year}"_s));
    CHECK_FALSE(unknownPart(u""_s));
    CHECK(unknownPart(u"{nomor}/{year}"_s) == u"{nomor}");
}

TEST_CASE("A number that is given by hand is left as dots")
{
    const QString pattern = u"{number}/PARITRANA/{month}/{year}"_s;
    CHECK(openLetterNumber(pattern, QDate(2022, 2, 15)) == u"............/PARITRANA/II/2022");
    CHECK(openLetterNumber(pattern, QDate()) == u"............/PARITRANA/....../........");
    CHECK(openLetterNumber({}, QDate(2022, 2, 15)).isEmpty());
}
