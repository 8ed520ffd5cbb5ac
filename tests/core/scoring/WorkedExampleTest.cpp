// The worked examples of docs/rules.md section 4.
#include "tests/core/scoring/Ranks.h"

using namespace sidang;

TEST_CASE("A leads B by 0.40 with weights 40, 40 and 20")
{
    EditionBuilder builder;
    builder.leaf("REG", "40").leaf("KIN", "40").leaf("WAW", "20").nominees({"A", "B"});
    builder.opinions("A", "REG", {"90"}).opinions("A", "KIN", {"78"}).opinions("A", "WAW", {"85"});
    builder.opinions("B", "REG", {"84"}).opinions("B", "KIN", {"84"}).opinions("B", "WAW", {"83"});
    CHECK(places(builder.book) == u"1 A, 2 B"_s);
    CHECK(total(builder, "A") == u"421/5"_s);
    CHECK(ranked(builder, "A").total.toRounded(2) == u"84.20"_s);
    CHECK(ranked(builder, "B").total.toRounded(2) == u"83.80"_s);
}

namespace {

/// The same marks with the weight of one criterion moved, the other two keeping their proportion. True when A still leads.
bool leadsAt(const char* reg, const char* kin, const char* waw)
{
    EditionBuilder builder;
    builder.leaf("REG", reg).leaf("KIN", kin).leaf("WAW", waw).nominees({"A", "B"});
    builder.opinions("A", "REG", {"90"}).opinions("A", "KIN", {"78"}).opinions("A", "WAW", {"85"});
    builder.opinions("B", "REG", {"84"}).opinions("B", "KIN", {"84"}).opinions("B", "WAW", {"83"});
    return places(builder.book).startsWith(u"1 A, 2 B"_s);
}

}

TEST_CASE("A loses the lead when REG falls below 35.71… or KIN rises above 43.75")
{
    CHECK(leadsAt("35.8", "42.8", "21.4"));
    CHECK_FALSE(leadsAt("35.5", "43", "21.5"));
    CHECK(leadsAt("37.6", "43.6", "18.8"));
    CHECK_FALSE(leadsAt("37.4", "43.9", "18.7"));
    CHECK(leadsAt("49.9", "49.9", "0.2"));
}

TEST_CASE("with a harsh juror recused from one nominee the official mean keeps the changed result")
{
    // Offsets 0, +2 and -8 on the true qualities A 82 and B 80.
    EditionBuilder builder(3);
    builder.leaf("MUTU", "100").nominees({"A", "B"});
    builder.opinions("A", "MUTU", {"82", "84", "74"}).opinions("B", "MUTU", {"80", "82", "72"});
    CHECK(total(builder, "A") == u"80"_s);
    CHECK(total(builder, "B") == u"78"_s);
    builder.recuse(3, "B");
    CHECK(total(builder, "B") == u"81"_s);
    CHECK(places(builder.book) == u"1 B, 2 A"_s);
}
