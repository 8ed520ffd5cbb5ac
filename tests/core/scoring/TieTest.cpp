#include "tests/core/scoring/Ranks.h"

using namespace sidang;

namespace {

/// Nominees with two equally weighted indicators and the marks REG/KIN.
EditionBuilder marked(std::initializer_list<std::tuple<const char*, const char*, const char*>> marks)
{
    EditionBuilder builder;
    builder.aspect("REG").leaf("REG1", "50").aspect("KIN").leaf("KIN1", "50");
    for (const auto& [code, reg, kin] : marks)
        builder.nominee(code).opinions(code, "REG1", {reg}).opinions(code, "KIN1", {kin});
    return builder;
}

Tie tie(const EditionBuilder& builder, const char* nominee)
{
    return ranked(builder, nominee).tie;
}

}

TEST_CASE("equal totals without a ladder share the place and stand by code")
{
    const EditionBuilder builder = marked({{"C", "80", "70"}, {"A", "70", "80"}, {"B", "90", "90"}});
    CHECK(places(builder.book) == u"1 B, 2 A, 2 C"_s);
    CHECK(tie(builder, "A") == Tie{});
    CHECK(tie(builder, "C") == Tie{TieBreak::Shared, {}});
}

TEST_CASE("the ladder compares the weighted scores of aspects or leaves one after the other")
{
    EditionBuilder builder = marked({{"A", "70", "80"}, {"C", "80", "70"}});
    builder.rules().ties = {u"REG"_s};
    CHECK(places(builder.book) == u"1 C, 2 A"_s);
    CHECK(tie(builder, "A") == Tie{TieBreak::Criterion, u"REG"_s});
    CHECK(tie(builder, "C") == Tie{});
    builder.rules().ties = {u"KIN1"_s, u"REG"_s};
    CHECK(places(builder.book) == u"1 A, 2 C"_s);
}

TEST_CASE("a later rung decides where an earlier one is equal, and is named")
{
    EditionBuilder builder;
    builder.leaf("A1", "40").leaf("A2", "30").leaf("A3", "30").nominees({"X", "Y"});
    builder.opinions("X", "A1", {"50"}).opinions("X", "A2", {"60"}).opinions("X", "A3", {"70"});
    builder.opinions("Y", "A1", {"50"}).opinions("Y", "A2", {"70"}).opinions("Y", "A3", {"60"});
    builder.rules().ties = {u"A1"_s, u"A2"_s};
    CHECK(places(builder.book) == u"1 Y, 2 X"_s);
    CHECK(tie(builder, "X") == Tie{TieBreak::Criterion, u"A2"_s});
}

TEST_CASE("the plenary orders exactly the nominees that are still tied")
{
    EditionBuilder builder = marked({{"A", "80", "70"}, {"B", "80", "70"}, {"C", "70", "80"}});
    builder.rules().ties = {u"REG"_s};
    builder.decide({"B", "A"});
    CHECK(places(builder.book) == u"1 B, 2 A, 3 C"_s);
    CHECK(tie(builder, "A") == Tie{TieBreak::Plenary, {}});
    CHECK(tie(builder, "B") == Tie{});
    CHECK(tie(builder, "C") == Tie{TieBreak::Criterion, u"REG"_s});
    CHECK(rank(builder.book, {1}).unusedDecisions.empty());
}

TEST_CASE("a decision on other nominees than the tied ones has no effect and is reported")
{
    EditionBuilder builder = marked({{"A", "80", "70"}, {"B", "80", "70"}, {"C", "80", "70"}});
    builder.decide({"B", "A"});
    CHECK(places(builder.book) == u"1 A, 1 B, 1 C"_s);
    CHECK(rank(builder.book, {1}).unusedDecisions == std::vector<qsizetype>{0});
}

TEST_CASE("totals that differ only below the rounding are tied when rounded totals are compared")
{
    EditionBuilder builder;
    builder.leaf("REG", "99.999").leaf("KIN", "0.001").nominees({"A", "B"});
    builder.opinions("A", "REG", {"80"}).opinions("A", "KIN", {"0"});
    builder.opinions("B", "REG", {"80"}).opinions("B", "KIN", {"100"});
    CHECK(places(builder.book) == u"1 B, 2 A"_s);
    CHECK(tie(builder, "A") == Tie{});
    builder.rules().rankOn = RankOn::Rounded;
    CHECK(places(builder.book) == u"1 A, 1 B"_s);
    builder.rules().ties = {u"KIN"_s};
    CHECK(places(builder.book) == u"1 B, 2 A"_s);
    CHECK(tie(builder, "A") == Tie{TieBreak::Criterion, u"KIN"_s});
}

TEST_CASE("a tie of exact fractions that no decimal can show is a tie")
{
    EditionBuilder builder(3);
    builder.leaf("MUTU", "100").nominees({"A", "B"});
    builder.opinions("A", "MUTU", {"80", "80", "81"}).opinions("B", "MUTU", {"81", "80", "80"});
    CHECK(places(builder.book) == u"1 A, 1 B"_s);
}
