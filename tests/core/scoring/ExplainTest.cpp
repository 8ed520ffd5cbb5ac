#include "core/scoring/Explain.h"

#include "tests/core/scoring/Ranks.h"

using namespace sidang;

TEST_CASE("an opinion is explained juror by juror, with those left out and why")
{
    EditionBuilder builder(5);
    builder.leaf("MUTU", "100").nominee("A").opinions("A", "MUTU", {"90", "60", "70", "", "80"});
    builder.recuse(2, "A");
    builder.book.jurors[2].scores = false;
    builder.rules().missing = MissingRule::Skip;
    const Explanation explanation = explain(builder.book, builder.id("A"));
    const LeafExplanation& leaf = explanation.leaves.front();
    REQUIRE(leaf.jurors.size() == 5);
    CHECK(leaf.jurors[0].leftOut == LeftOut::No);
    CHECK(leaf.jurors[1].leftOut == LeftOut::Recused);
    CHECK(leaf.jurors[1].grade == Grade(Decimal(60)));
    CHECK(leaf.jurors[2].leftOut == LeftOut::NotAssigned);
    CHECK(leaf.jurors[3].leftOut == LeftOut::Missing);
    CHECK(leaf.counted == 2);
    CHECK(leaf.score == Fraction(85));
    CHECK(explanation.total == Fraction(85));
}

TEST_CASE("what trimming and the rule for missing marks did is named")
{
    EditionBuilder builder(5);
    builder.leaf("MUTU", "100").nominee("A").opinions("A", "MUTU", {"90", "60", "70", "", "80"});
    builder.rules().missing = MissingRule::Zero;
    builder.rules().aggregate = Aggregate::Trimmed;
    const std::vector<JurorPart> jurors = explain(builder.book, builder.id("A")).leaves.front().jurors;
    CHECK(jurors[0].leftOut == LeftOut::Trimmed);
    CHECK(jurors[3].leftOut == LeftOut::Trimmed);
    CHECK(jurors[3].score == Fraction(0));
    builder.rules().aggregate = Aggregate::Mean;
    CHECK(explain(builder.book, builder.id("A")).leaves.front().jurors[3].leftOut == LeftOut::CountedZero);
}

TEST_CASE("a figure is explained with its value, a grown weight and its contribution")
{
    EditionBuilder builder;
    builder.aspect("KIN")
        .leaf("PU", "75", Source::Measured, ratio())
        .leaf("BPU", "25", Source::Measured, ratio())
        .nominee("A");
    builder.figure("A", "PU", "73000", "80000").notApplicable("A", "BPU");
    const Explanation explanation = explain(builder.book, builder.id("A"));
    CHECK(explanation.leaves[0].measuredValue == Fraction(decimalOf("91.25")));
    CHECK(explanation.leaves[0].weight == Fraction(100));
    CHECK(explanation.leaves[0].contribution == Fraction(decimalOf("91.25")));
    CHECK(explanation.leaves[1].reason == UnrankedReason::NotApplicable);
    CHECK(explanation.leaves[1].weight == Fraction(0));
}

TEST_CASE("a withdrawn nominee is explained with the reason of its status and the marks it has")
{
    EditionBuilder builder;
    builder.leaf("MUTU", "100").nominee("A", NomineeStatus::Withdrawn).opinions("A", "MUTU", {"80"});
    const Explanation explanation = explain(builder.book, builder.id("A"));
    CHECK(explanation.reason == UnrankedReason::Withdrawn);
    CHECK(explanation.total == Fraction(80));
}

TEST_CASE("a missing mark leaves the others explained")
{
    EditionBuilder builder;
    builder.leaf("ADA", "60").leaf("KOSONG", "40").nominee("A").opinions("A", "ADA", {"50"});
    const Explanation explanation = explain(builder.book, builder.id("A"));
    CHECK(explanation.reason == UnrankedReason::MissingMarks);
    CHECK(explanation.leaves[0].contribution == Fraction(30));
    CHECK_FALSE(explanation.leaves[1].score);
}
