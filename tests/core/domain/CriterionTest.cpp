#include "core/domain/Category.h"

#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("leaves and nodes come in the order of the tree")
{
    EditionBuilder builder;
    builder.leaf("Z", "10").aspect("A").leaf("A1", "40").leaf("A2", "50");
    QStringList nodes;
    for (const Criterion* node : nodesOf(builder.category().criteria))
        nodes << node->code;
    CHECK(nodes == QStringList{u"Z"_s, u"A"_s, u"A1"_s, u"A2"_s});
    CHECK(leavesOf(builder.category().criteria).size() == 3);
    CHECK(leavesOf(builder.category().criteria.front()).front()->code == u"Z"_s);
    CHECK(weightOf(builder.category().criteria.back()) == Fraction(90));
    CHECK(findCriterion(builder.category().criteria, u"A2")->code == u"A2"_s);
    CHECK_FALSE(findCriterion(builder.category().criteria, u"X"));
}

TEST_CASE("a weight marked contoh waits for confirmation")
{
    EditionBuilder builder;
    builder.leaf("A", "100");
    CHECK_FALSE(hasUnconfirmedWeights(builder.category()));
    builder.category().criteria.front().indicator->provenance = u"contoh"_s;
    CHECK(hasUnconfirmedWeights(builder.category()));
}
