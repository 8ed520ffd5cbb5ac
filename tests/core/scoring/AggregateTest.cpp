#include "tests/core/scoring/Ranks.h"

using namespace sidang;

namespace {

/// The total of a nominee whose only indicator got these marks.
QString totalBy(Aggregate aggregate, std::initializer_list<const char*> marks)
{
    EditionBuilder builder(static_cast<int>(marks.size()));
    builder.leaf("MUTU", "100").nominee("A").opinions("A", "MUTU", marks);
    builder.rules().aggregate = aggregate;
    return total(builder, "A");
}

}

TEST_CASE("the mean is the sum divided by the number of jurors, exactly")
{
    CHECK(totalBy(Aggregate::Mean, {"80", "77.5", "90"}) == u"165/2"_s);
    CHECK(totalBy(Aggregate::Mean, {"80", "80", "81"}) == u"241/3"_s);
}

TEST_CASE("the median is the middle score, or the mean of the middle two")
{
    CHECK(totalBy(Aggregate::Median, {"90", "10", "80"}) == u"80"_s);
    CHECK(totalBy(Aggregate::Median, {"90", "10", "80", "70.5"}) == u"301/4"_s);
    CHECK(totalBy(Aggregate::Median, {"42"}) == u"42"_s);
}

TEST_CASE("the trimmed mean drops one lowest and one highest from four scores on")
{
    CHECK(totalBy(Aggregate::Trimmed, {"10", "80", "90", "100"}) == u"85"_s);
    CHECK(totalBy(Aggregate::Trimmed, {"10", "80", "90"}) == u"60"_s);
    // Of several equal extremes only one is dropped.
    CHECK(totalBy(Aggregate::Trimmed, {"100", "100", "70", "70", "70"}) == u"80"_s);
}
