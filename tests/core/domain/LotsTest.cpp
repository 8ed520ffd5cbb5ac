// Lots that anybody can draw again.
#include "core/domain/Lots.h"

#include "tests/support/Text.h"

#include <algorithm>
#include <map>

using namespace sidang;

namespace {

QStringList drawn(const QStringList& codes, qint64 seed)
{
    QStringList order;
    for (const int position : drawLots(codes, seed))
        order << codes[position];
    return order;
}

}

TEST_CASE("the example of the rules is drawn again, in whatever order the codes come")
{
    const QStringList expected{u"N04"_s, u"N05"_s, u"N01"_s, u"N03"_s, u"N02"_s};
    CHECK(drawn({u"N01"_s, u"N02"_s, u"N03"_s, u"N04"_s, u"N05"_s}, 20220215) == expected);
    CHECK(drawn({u"N03"_s, u"N01"_s, u"N02"_s, u"N05"_s, u"N04"_s}, 20220215) == expected);
    CHECK(drawn({u"B"_s, u"A"_s, u"C"_s}, 0) == QStringList{u"B"_s, u"C"_s, u"A"_s});
    CHECK(drawn({}, 7).isEmpty());
    CHECK(drawn({u"N01"_s}, 7) == QStringList{u"N01"_s});
}

TEST_CASE("every order comes up about as often as the others")
{
    const QStringList codes{u"A"_s, u"B"_s, u"C"_s, u"D"_s};
    std::map<QStringList, int> counts;
    constexpr int draws = 24'000;
    for (int seed = 0; seed < draws; ++seed)
        ++counts[drawn(codes, seed)];
    REQUIRE(counts.size() == 24);
    double distance = 0; // chi-squared with 23 degrees of freedom: above 50 once in 1000
    for (const auto& [order, count] : counts)
        distance += (count - 1000.0) * (count - 1000.0) / 1000.0;
    CHECK(distance < 50);
}
