#include "tests/core/scoring/Ranks.h"

using namespace sidang;

TEST_CASE("a nominee who does not take part is unranked with the reason of its status, whatever its marks")
{
    EditionBuilder builder;
    builder.leaf("MUTU", "100");
    builder.nominee("E", NomineeStatus::Absent)
        .nominee("D", NomineeStatus::Disqualified)
        .nominee("C", NomineeStatus::Withdrawn);
    builder.nominee("B", NomineeStatus::Ineligible).nominee("A");
    for (const char* code : {"A", "B", "C", "D"})
        builder.opinions(code, "MUTU", {"100"});
    CHECK(places(builder.book) == u"1 A"_s);
    CHECK(reason(builder, "B") == UnrankedReason::Ineligible);
    CHECK(reason(builder, "C") == UnrankedReason::Withdrawn);
    CHECK(reason(builder, "D") == UnrankedReason::Disqualified);
    CHECK(reason(builder, "E") == UnrankedReason::Absent);
    const CategoryRanking ranking = rank(builder.book, {1});
    CHECK(codeOf(builder.book, ranking.unranked.front().nominee) == u"B"_s);
    CHECK(ranking.state == CategoryState::Complete);
}

TEST_CASE("a category waits while somebody eligible lacks marks")
{
    EditionBuilder builder;
    builder.leaf("MUTU", "100").nominees({"A", "B"}).opinions("A", "MUTU", {"80"});
    CHECK(rank(builder.book, {1}).state == CategoryState::Provisional);
}

TEST_CASE("a category without nominees is complete and empty")
{
    EditionBuilder builder;
    builder.leaf("MUTU", "100");
    const CategoryRanking ranking = rank(builder.book, {1});
    CHECK(ranking.ranked.empty());
    CHECK(ranking.unranked.empty());
    CHECK(ranking.state == CategoryState::Complete);
}
