#include "tests/core/domain/Problems.h"

using namespace sidang;

namespace {

QString saidOf(const EditionBuilder& builder)
{
    return said(checkScheme(builder.book.categories.front()));
}

}

TEST_CASE("a sound scheme has no problems")
{
    EditionBuilder builder;
    builder.aspect("REG")
        .leaf("R1", "33.333")
        .leaf("R2", "33.333")
        .aspect("KIN")
        .leaf("K1", "33.334", Source::Measured, ratio());
    builder.rules().ties = {u"KIN"_s, u"R1"_s};
    CHECK(saidOf(builder).isEmpty());
}

TEST_CASE("weights that do not sum to exactly 100 are refused with the difference")
{
    EditionBuilder builder;
    builder.leaf("A", "40").leaf("B", "59.999");
    CHECK(saidOf(builder) == u"weight_sum KAB"_s);
    CHECK(checkScheme(builder.category()).front().details == QStringList{u"99.999"_s, u"0.001"_s});
}

TEST_CASE("a weight is from 0 to 100 with at most three decimals")
{
    EditionBuilder builder;
    builder.leaf("A", "-1").leaf("B", "101");
    CHECK(saidOf(builder) == u"weight_out_of_range KAB/A; weight_out_of_range KAB/B"_s);
    EditionBuilder fine;
    fine.leaf("A", "0.0001").leaf("B", "99.9999");
    CHECK(saidOf(fine) == u"weight_too_fine KAB/A; weight_too_fine KAB/B"_s);
    EditionBuilder zero;
    zero.leaf("A", "0").leaf("B", "100");
    CHECK(saidOf(zero) == u"(weight_zero KAB/A)"_s);
}

TEST_CASE("codes are unique within the category, aspects and leaves together")
{
    EditionBuilder builder;
    builder.aspect("A").leaf("B", "50").leaf("B", "25").aspect("A").leaf("C", "25");
    CHECK(saidOf(builder) == u"duplicate_criterion KAB/B; duplicate_criterion KAB/A"_s);
}

TEST_CASE("an aspect without indicators and a category without criteria are refused")
{
    EditionBuilder builder;
    builder.leaf("B", "100").aspect("A");
    CHECK(saidOf(builder) == u"empty_aspect KAB/A"_s);
    CHECK(saidOf(EditionBuilder()) == u"no_criteria KAB"_s);
}

TEST_CASE("the tie ladder names criteria of the category, each once")
{
    EditionBuilder builder;
    builder.leaf("A", "100");
    builder.rules().ties = {u"A"_s, u"X"_s, u"A"_s};
    CHECK(saidOf(builder) == u"unknown_tie KAB; duplicate_tie KAB"_s);
}

TEST_CASE("numbers of the rules stay in their range")
{
    EditionBuilder builder;
    builder.leaf("A", "100");
    builder.category().places = -1;
    builder.rules().decimals = 7;
    builder.rules().quorum = 0;
    CHECK(checkScheme(builder.category()).size() == 3);
    CHECK(saidOf(builder) == u"number_out_of_range KAB; number_out_of_range KAB; number_out_of_range KAB"_s);
}

TEST_CASE("every problem is found at once")
{
    EditionBuilder builder;
    builder.leaf("A", "50", Source::Opinion, points("0", "0", "1")).leaf("A", "40", Source::Measured, points()).aspect("L");
    builder.rules().ties = {u"X"_s};
    CHECK(saidOf(builder) == u"scale_cannot_be_met KAB/A; duplicate_criterion KAB/A; scale_not_for_source KAB/A; "
                             u"empty_aspect KAB/L; weight_sum KAB; "
                             "unknown_tie KAB"_s);
}
