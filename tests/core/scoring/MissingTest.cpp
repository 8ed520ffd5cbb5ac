#include "tests/core/scoring/Ranks.h"

using namespace sidang;

namespace {

EditionBuilder withOneMissing(MissingRule rule)
{
    EditionBuilder builder(3);
    builder.leaf("MUTU", "100").nominees({"A"}).opinions("A", "MUTU", {"90", "", "60"});
    builder.rules().missing = rule;
    return builder;
}

EditionBuilder withNothing(MissingRule rule, Source source, Scale scale)
{
    EditionBuilder builder(2);
    builder.leaf("ADA", "60").leaf("KOSONG", "40", source, std::move(scale)).nominee("A").opinions("A", "ADA", {"50", "50"});
    builder.rules().missing = rule;
    return builder;
}

}

TEST_CASE("block: one missing mark keeps the nominee unranked")
{
    CHECK(reason(withOneMissing(MissingRule::Block), "A") == UnrankedReason::MissingMarks);
}

TEST_CASE("skip: the scores present count")
{
    CHECK(total(withOneMissing(MissingRule::Skip), "A") == u"75"_s);
}

TEST_CASE("zero: a missing mark counts 0")
{
    CHECK(total(withOneMissing(MissingRule::Zero), "A") == u"50"_s);
}

TEST_CASE("zero: missing marks take part in median and trimming")
{
    EditionBuilder builder = withOneMissing(MissingRule::Zero);
    builder.rules().aggregate = Aggregate::Median;
    CHECK(total(builder, "A") == u"60"_s);

    EditionBuilder four(4);
    four.leaf("MUTU", "100").nominee("A").opinions("A", "MUTU", {"90", "", "60", "30"});
    four.rules().missing = MissingRule::Zero;
    four.rules().aggregate = Aggregate::Trimmed;
    CHECK(total(four, "A") == u"45"_s);
}

TEST_CASE("an indicator nobody marked is missing under block and skip and 0 under zero")
{
    CHECK(reason(withNothing(MissingRule::Block, Source::Opinion, points()), "A") == UnrankedReason::MissingMarks);
    CHECK(reason(withNothing(MissingRule::Skip, Source::Opinion, points()), "A") == UnrankedReason::MissingMarks);
    CHECK(total(withNothing(MissingRule::Zero, Source::Opinion, points()), "A") == u"30"_s);
}

TEST_CASE("a missing fact is missing under block and skip and 0 under zero")
{
    CHECK(reason(withNothing(MissingRule::Block, Source::Fact, levels({"100", "50"})), "A") == UnrankedReason::MissingMarks);
    CHECK(reason(withNothing(MissingRule::Skip, Source::Fact, levels({"100", "50"})), "A") == UnrankedReason::MissingMarks);
    CHECK(total(withNothing(MissingRule::Zero, Source::Fact, levels({"100", "50"})), "A") == u"30"_s);
}

TEST_CASE("a missing figure is missing under block and skip and 0 under zero")
{
    CHECK(reason(withNothing(MissingRule::Block, Source::Measured, ratio()), "A") == UnrankedReason::MissingMarks);
    CHECK(reason(withNothing(MissingRule::Skip, Source::Measured, ratio()), "A") == UnrankedReason::MissingMarks);
    CHECK(total(withNothing(MissingRule::Zero, Source::Measured, ratio()), "A") == u"30"_s);
}

TEST_CASE("a mark of a juror who is not expected counts nowhere")
{
    EditionBuilder builder(3);
    builder.leaf("MUTU", "100").nominee("A").opinions("A", "MUTU", {"90", "60", "0"});
    builder.recuse(3, "A");
    CHECK(total(builder, "A") == u"75"_s);
    builder.book.jurors[1].scores = false;
    CHECK(total(builder, "A") == u"90"_s);
    builder.book.jurors[1].scores = true;
    builder.book.jurors[1].categories.emplace();
    CHECK(total(builder, "A") == u"90"_s);
}
