#include "tests/support/Text.h"

#include "core/text/DateEntry.h"

using namespace sidang;

TEST_CASE("A date is read in the forms in which officials write it")
{
    const QDate date(2021, 12, 31);
    for (const QString& typed : {u"31-12-2021"_s, u"31/12/2021"_s, u"31.12.2021"_s, u" 31 12 2021 "_s, u"2021-12-31"_s,
                                 u"31 Desember 2021"_s, u"31 desember 2021"_s, u"31 Des 2021"_s, u"31 December 2021"_s,
                                 u"31-Des-2021"_s}) {
        CAPTURE(typed);
        CHECK(dateFromEntry(typed) == date);
    }
    CHECK(dateFromEntry(u"1 Agu 2022"_s) == QDate(2022, 8, 1));
    CHECK(dateFromEntry(u"1-2-2022"_s) == QDate(2022, 2, 1));
}

TEST_CASE("What is no date, and days the calendar does not have, are not read")
{
    for (const QString& typed : {u""_s, u"31"_s, u"30-02-2022"_s, u"31-12-21"_s, u"12-31-2021"_s, u"31 Xyz 2021"_s, u"31 De 2021"_s,
                                 u"besok"_s, u"2021-13-01"_s, u"00-01-2021"_s}) {
        CAPTURE(typed);
        CHECK_FALSE(dateFromEntry(typed));
    }
}
