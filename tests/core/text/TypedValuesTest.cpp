#include "core/text/TypedValues.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("persons are read with and without groups of three")
{
    for (const char16_t* text : {u"254675", u"254.675", u"254,675", u"254 675", u" 254.675 "})
        CHECK(personsFromText(text) == 254675);
    CHECK(personsFromText(u"0") == 0);
    CHECK(personsFromText(u"1.234.567") == 1234567);
    CHECK(personsFromText(u"1000000000000") == 1'000'000'000'000);
}

TEST_CASE("what is no whole number of persons is not read as one")
{
    for (const char16_t* text : {u"", u"1.5", u"12,50", u"1.2345", u"1.234,567", u"-3", u"+3", u"12a", u"seratus", u"1e3",
                                 u"1000000000001", u"99999999999999999999", u"1..234", u"254.67"})
        CHECK_FALSE(personsFromText(text));
}

TEST_CASE("an amount is read in the way of the language; without groups comma and point are the same")
{
    CHECK(amountFromText(u"1.250.000,5", Language::Indonesian) == Decimal::of(12500005, 1));
    CHECK(amountFromText(u"1,250,000.5", Language::English) == Decimal::of(12500005, 1));
    CHECK(amountFromText(u"254.675", Language::Indonesian) == Decimal(254675));
    CHECK(amountFromText(u"254.675", Language::English) == Decimal::of(254675, 3));
    CHECK(amountFromText(u"87.5", Language::Indonesian) == Decimal::of(875, 1));
    CHECK(amountFromText(u"87,5", Language::English) == Decimal::of(875, 1));
    CHECK(amountFromText(u"007", Language::Indonesian) == Decimal(7));
    for (const char16_t* text : {u"", u"-1", u"1,2,3", u"1.250,000.5", u"sepuluh", u"12 %", u"1234567890123456789"})
        CHECK_FALSE(amountFromText(text, Language::Indonesian));
}

TEST_CASE("a date is read with the day first, or as it is written in tables")
{
    const QDate last(2021, 12, 31);
    for (const char16_t* text : {u"31-12-2021", u"31/12/2021", u"31.12.2021", u"31122021", u"31 Desember 2021",
                                 u"31 Des 2021", u"31 december 2021", u"2021-12-31", u" 31 12 2021 "})
        CHECK(dateFromText(text) == last);
    CHECK(dateFromText(u"1-2-2021") == QDate(2021, 2, 1));
}

TEST_CASE("a day that does not exist, or half a date, is none")
{
    for (const char16_t* text :
         {u"", u"30-02-2021", u"12-31-2021", u"31-12-21", u"31-12", u"31 Foo 2021", u"kemarin", u"31/12-2021"})
        CHECK_FALSE(dateFromText(text));
}

TEST_CASE("a month is read by name and by number, its year from the text or else from the period")
{
    const QDate march(2021, 3, 1);
    for (const char16_t* text : {u"Maret 2021", u"mar 2021", u"March 2021", u"2021-03", u"03/2021", u"3-2021"})
        CHECK(monthFromText(text) == march);
    for (const char16_t* text : {u"Maret", u"mar", u"3", u"03"})
        CHECK(monthFromText(text, 2021) == march);
    CHECK(monthFromText(u"Agt 2021") == QDate(2021, 8, 1));
    CHECK(monthFromText(u"Mei", 2021) == QDate(2021, 5, 1));
    for (const char16_t* text : {u"", u"13", u"0", u"ju", u"foo", u"Maret 21"})
        CHECK_FALSE(monthFromText(text, 2021));
    CHECK_FALSE(monthFromText(u"Maret"));
}
