#include "tests/core/scoring/Ranks.h"

using namespace sidang;

TEST_CASE("fewer counted scores than the quorum leave the nominee unranked")
{
    EditionBuilder builder(3);
    builder.leaf("MUTU", "100").nominees({"A", "B"});
    builder.opinions("A", "MUTU", {"90", "90", "90"}).opinions("B", "MUTU", {"90", "90", ""});
    builder.recuse(3, "B");
    builder.rules().quorum = 3;
    CHECK(places(builder.book) == u"1 A"_s);
    CHECK(reason(builder, "B") == UnrankedReason::Quorum);
    builder.rules().quorum = 2;
    CHECK(reason(builder, "B") == std::nullopt);
}

TEST_CASE("under skip the quorum counts the scores present, under zero the zeros too")
{
    EditionBuilder builder(3);
    builder.leaf("MUTU", "100").nominee("A").opinions("A", "MUTU", {"90", "", ""});
    builder.rules().quorum = 2;
    builder.rules().missing = MissingRule::Skip;
    CHECK(reason(builder, "A") == UnrankedReason::Quorum);
    builder.rules().missing = MissingRule::Zero;
    CHECK(total(builder, "A") == u"30"_s);
}

TEST_CASE("nobody expected is no quorum, whatever the rule for missing marks")
{
    for (const MissingRule rule : {MissingRule::Block, MissingRule::Skip, MissingRule::Zero}) {
        EditionBuilder builder(1);
        builder.leaf("MUTU", "100").nominee("A").recuse(1, "A");
        builder.rules().missing = rule;
        CHECK(reason(builder, "A") == UnrankedReason::Quorum);
    }
}

TEST_CASE("of several reasons missing marks come before quorum")
{
    EditionBuilder builder(3);
    builder.leaf("MUTU", "50").leaf("DATA", "50", Source::Fact, levels({"100", "0"})).nominee("A");
    builder.opinions("A", "MUTU", {"90", "90", "90"}).recuse(1, "A");
    builder.rules().quorum = 3;
    CHECK(reason(builder, "A") == UnrankedReason::MissingMarks);
    builder.fact("A", "DATA", "100");
    CHECK(reason(builder, "A") == UnrankedReason::Quorum);
}
