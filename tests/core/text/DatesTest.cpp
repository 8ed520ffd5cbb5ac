#include "core/text/Dates.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("A date is written with the month as a word")
{
    CHECK(longDate(QDate(2021, 12, 31)) == u"31 Desember 2021"_s);
    CHECK(longDate(QDate(1945, 8, 17)) == u"17 Agustus 1945"_s);
    CHECK(longDate(QDate(2022, 3, 1)) == u"1 Maret 2022"_s);
    CHECK(longDate(QDate(2024, 2, 29), Language::English) == u"29 February 2024"_s);
}

TEST_CASE("An invalid date is written as nothing")
{
    CHECK(longDate(QDate()).isEmpty());
}

TEST_CASE("A period within one year names the year once")
{
    const AssessmentPeriod period{QDate(2021, 1, 1), QDate(2021, 12, 31)};
    CHECK(periodText(period) == u"1 Januari s.d. 31 Desember 2021"_s);
    CHECK(periodText(period, Language::English) == u"1 January to 31 December 2021"_s);
}

TEST_CASE("A period across years names both")
{
    const AssessmentPeriod period{QDate(2020, 7, 1), QDate(2021, 6, 30)};
    CHECK(periodText(period) == u"1 Juli 2020 s.d. 30 Juni 2021"_s);
    CHECK(periodText(period, Language::English) == u"1 July 2020 to 30 June 2021"_s);
}

TEST_CASE("A period of one day, or with one end only, is that day")
{
    const QDate day(2021, 5, 20);
    CHECK(periodText({day, day}) == u"20 Mei 2021"_s);
    CHECK(periodText({day, QDate()}) == u"20 Mei 2021"_s);
    CHECK(periodText({QDate(), day}) == u"20 Mei 2021"_s);
    CHECK(periodText({}).isEmpty());
}
