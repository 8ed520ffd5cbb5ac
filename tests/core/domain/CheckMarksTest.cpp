#include "tests/core/domain/Problems.h"

using namespace sidang;

namespace {

EditionBuilder scheme()
{
    EditionBuilder builder(2);
    builder.aspect("ASP").leaf("OPI", "40").leaf("FAK", "30", Source::Fact, levels({"100", "0"}));
    builder.leaf("UKU", "30", Source::Measured, ratio()).nominee("A");
    return builder;
}

}

TEST_CASE("marks that fit have no problems")
{
    EditionBuilder builder = scheme();
    builder.opinions("A", "OPI", {"80", "80.5"}).fact("A", "FAK", "0").figure("A", "UKU", "1", "2");
    CHECK(said(check(builder.book)).isEmpty());
}

TEST_CASE("a mark that does not fit its scale is named with juror, nominee and criterion")
{
    EditionBuilder builder = scheme();
    builder.opinions("A", "OPI", {"100.5", "80.25"}).figure("A", "UKU", "1", "0");
    CHECK(said(check(builder.book)) ==
          u"mark_out_of_range KAB/OPI/A/J1; mark_off_step KAB/OPI/A/J2; denominator_not_positive KAB/UKU/A"_s);
    CHECK(check(builder.book).front().details == QStringList{u"100.5"_s, u"0"_s, u"100"_s, u"0.5"_s});
}

TEST_CASE("a mark of the wrong kind, on an aspect or of another category is refused")
{
    EditionBuilder builder = scheme();
    const NomineeId nominee = builder.id("A");
    builder.book.marks.put(nominee, JurorMark{builder.criterion("FAK"), {1}, LevelChoice{0}});
    builder.book.marks.put(nominee, JurorMark{builder.criterion("ASP"), {1}, Decimal(1)});
    builder.book.marks.put(nominee, JurorMark{{99}, {1}, Decimal(1)});
    builder.book.marks.put(nominee, FactMark{builder.criterion("OPI"), Decimal(1)});
    builder.book.marks.put(nominee, MeasuredMark{builder.criterion("FAK"), NotApplicable{}});
    CHECK(said(check(builder.book)) == u"mark_on_aspect KAB/ASP/A/J1; juror_not_wanted KAB/FAK/A/J1; mark_of_other_category "
                                       u"KAB/A/J1; juror_missing KAB/OPI/A; "
                                       "figure_not_wanted KAB/FAK/A"_s);
}

TEST_CASE("marks of jurors who are not expected are kept and reported")
{
    EditionBuilder builder = scheme();
    builder.opinions("A", "OPI", {"80", "80"}).recuse(2, "A");
    CHECK(said(check(builder.book)) == u"(mark_of_unexpected_juror KAB/OPI/A/J2)"_s);
    builder.book.jurors.front().scores = false;
    CHECK(said(check(builder.book)) ==
          u"(mark_of_unexpected_juror KAB/OPI/A/J1); (mark_of_unexpected_juror KAB/OPI/A/J2)"_s);
}
