#include "tests/core/scoring/Ranks.h"

using namespace sidang;

namespace {

EditionBuilder twoAspects()
{
    EditionBuilder builder;
    builder.aspect("KIN").leaf("PU", "30", Source::Measured, ratio()).leaf("BPU", "20", Source::Measured, ratio());
    builder.leaf("KONS", "10", Source::Measured, ratio());
    builder.aspect("WAW").leaf("WAW1", "40").nominee("A").opinions("A", "WAW1", {"50"});
    return builder;
}

}

TEST_CASE("the weights of the others in the aspect grow so that the aspect keeps its weight")
{
    EditionBuilder builder = twoAspects();
    builder.figure("A", "PU", "90", "100").figure("A", "BPU", "60", "100").notApplicable("A", "KONS");
    // KIN: (30 × 90 + 20 × 60) ÷ 100 × 60 ÷ 50 = 46.8; WAW: 20.
    CHECK(total(builder, "A") == u"334/5"_s);
    CHECK(ranked(builder, "A").aspects.front() == Fraction(decimalOf("46.8")));
}

TEST_CASE("an aspect of which nothing applies leaves the nominee unranked")
{
    EditionBuilder builder = twoAspects();
    builder.notApplicable("A", "PU").notApplicable("A", "BPU").notApplicable("A", "KONS");
    CHECK(reason(builder, "A") == UnrankedReason::NotApplicable);
}

TEST_CASE("missing marks come before not applicable")
{
    EditionBuilder builder = twoAspects();
    builder.notApplicable("A", "PU").notApplicable("A", "BPU").notApplicable("A", "KONS");
    builder.book.marks.erase({builder.id("A"), builder.criterion("WAW1"), JurorId{1}});
    CHECK(reason(builder, "A") == UnrankedReason::MissingMarks);
}

TEST_CASE("in a tree the weight stays within the top-level aspect, across its branches")
{
    EditionBuilder builder;
    builder.aspect("KIN").leaf("PU", "50", Source::Measured, ratio()).leaf("BPU", "50", Source::Measured, ratio());
    Criterion& top = builder.category().criteria.front();
    Criterion branch{{99}, u"CAB"_s, u"Cabang"_s, {}, {top.children.back()}};
    top.children.back() = branch;
    builder.nominee("A").figure("A", "PU", "80", "100").notApplicable("A", "BPU");
    CHECK(total(builder, "A") == u"80"_s);
}

TEST_CASE("a category is complete although something does not apply")
{
    EditionBuilder builder = twoAspects();
    builder.notApplicable("A", "PU").notApplicable("A", "BPU").notApplicable("A", "KONS");
    CHECK(rank(builder.book, {1}).state == CategoryState::Complete);
}
