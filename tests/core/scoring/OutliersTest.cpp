#include "core/scoring/Outliers.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

bool isFar(int score, std::vector<int> others)
{
    std::vector<Fraction> scores;
    for (const int each : others)
        scores.emplace_back(each);
    return farFromOthers(Fraction(score), scores).has_value();
}

}

TEST_CASE("A mark more than fifteen points and three deviations from the median of the others is far")
{
    CHECK(isFar(40, {80, 82, 84, 81}));
    CHECK_FALSE(isFar(70, {80, 82, 84, 81}));
    // The others agree entirely: exactly fifteen points is not yet far.
    CHECK_FALSE(isFar(65, {80, 80, 80, 80}));
    CHECK(isFar(64, {80, 80, 80, 80}));
    CHECK(isFar(100, {80, 80, 80, 80}));
    // They disagree: median 60, deviations 20, 10, 10, 20, so 3 × 1.4826 × 15 = 66.7 points would be needed.
    CHECK_FALSE(isFar(0, {40, 50, 70, 80}));
}

TEST_CASE("Fewer than four others point nothing out")
{
    CHECK_FALSE(isFar(0, {80, 80, 80}));
    CHECK(isFar(0, {80, 80, 80, 80}));
}

TEST_CASE("The mean, the median and the number of the others are told")
{
    const auto far = farFromOthers(Fraction(10), {Fraction(80), Fraction(82), Fraction(84), Fraction(90), Fraction(79)});
    REQUIRE(far);
    CHECK(far->mean == Fraction(83));
    CHECK(far->median == Fraction(82));
    CHECK(far->count == 5);
}

TEST_CASE("In a book only expected jurors are compared, on the scale's scores")
{
    EditionBook book;
    const CategoryId category{1};
    const Criterion leaf{{1}, u"C1"_s, u"Kebaruan"_s, Indicator{100, Source::Opinion, PointsScale{0, 10, 1}, {}, {}}, {}, {}};
    book.categories.push_back({category, u"K"_s, u"Kategori"_s, 3, 0, 0, {}, {leaf}});
    book.nominees.push_back({});
    book.nominees.back().id = {1};
    book.nominees.back().category = category;
    for (int j = 1; j <= 6; ++j) {
        Juror juror;
        juror.id = {j};
        book.jurors.push_back(juror);
        book.marks.put({1}, JurorMark{leaf.id, {j}, Decimal(j == 1 ? 2 : 8)});
    }
    const MarkKey odd{{1}, leaf.id, JurorId{1}};
    const auto far = farFromOthers(book, Panel(book, category), leaf, odd);
    REQUIRE(far);
    CHECK(far->mean == Fraction(80));
    CHECK(far->count == 5);
    CHECK_FALSE(farFromOthers(book, Panel(book, category), leaf, {{1}, leaf.id, JurorId{2}}));
    CHECK_FALSE(farFromOthers(book, Panel(book, category), leaf, {{2}, leaf.id, JurorId{2}}));
    book.recusals = {{{2}, {1}, u"x"_s, {}}, {{3}, {1}, u"x"_s, {}}};
    CHECK_FALSE(farFromOthers(book, Panel(book, category), leaf, odd)); // three others are left
}
