#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/Arithmetic.h"

#include <algorithm>

using namespace sidang;

namespace {

QString told(const EditionBook& book, NomineeId nominee, CriterionId criterion, Language language = Language::Indonesian)
{
    const Explanation explanation = explain(book, nominee);
    const auto leaf = std::ranges::find(explanation.leaves, criterion, &LeafExplanation::criterion);
    return arithmetic({book, book.categories.front(), criterionOf(book, criterion), *leaf, nominee, language});
}

Indicator& indicatorOf(EditionBook& book, CriterionId id)
{
    return *const_cast<Criterion&>(criterionOf(book, id)).indicator;
}

}

TEST_CASE("The mean is told mark by mark")
{
    CHECK(told(deskBook(), padang, waw1) ==
          u"Mean of 3 juror(s): (80 + 77,5 + 90) ÷ 3 = 82,50\nAdds 82,50 × 30 ÷ 100 = 24,75");
}

TEST_CASE("A mark of a recused juror is not among the terms")
{
    CHECK(told(deskBook(), agam, waw1).startsWith(u"Mean of 2 juror(s): (70 + 80) ÷ 2 = 75,00"));
}

TEST_CASE("A result that is rounded is told with the sign for about")
{
    EditionBook book = deskBook();
    book.marks.put(padang, JurorMark{waw1, JurorId{1}, Decimal(81)});
    CHECK(told(book, padang, waw1).startsWith(u"Mean of 3 juror(s): (81 + 77,5 + 90) ÷ 3 ≈ 82,83\n"));
}

TEST_CASE("The median names the middle")
{
    EditionBook book = deskBook();
    book.categories.front().rules.aggregate = Aggregate::Median;
    CHECK(told(book, padang, waw1).startsWith(u"Median of 3 juror(s), in order 77,5; 80; 90: the middle is 80 = 80,00"));
    CHECK(
        told(book, agam, waw1).startsWith(u"Median of 2 juror(s), in order 70; 80: the middle two, (70 + 80) ÷ 2 = 75,00"));
}

TEST_CASE("The trimmed mean names what was dropped")
{
    EditionBook book = deskBook();
    book.categories.front().rules.aggregate = Aggregate::Trimmed;
    book.jurors.push_back({JurorId{4}, u"J4"_s, u"Juri 4"_s, {}, JurorRole::Member, true, {}});
    book.marks.put(padang, JurorMark{waw1, JurorId{4}, Decimal(60)});
    CHECK(told(book, padang, waw1)
              .startsWith(u"Mean of 2 juror(s) without the lowest (60) and the highest (90): (80 + 77,5) ÷ 2 = 78,75"));
}

TEST_CASE("Points that do not end at 100 are brought to 100 in sight")
{
    EditionBook book = deskBook();
    indicatorOf(book, waw1).scale = PointsScale{0, 5, *Decimal::of(5, 1)};
    for (int juror = 1; juror <= 3; ++juror)
        book.marks.put(padang, JurorMark{waw1, JurorId{juror}, Decimal(juror + 1)});
    CHECK(told(book, padang, waw1).startsWith(u"Mean of 3 juror(s): (2 + 3 + 4) ÷ 3 ÷ 5 × 100 = 60,00\n"));
}

TEST_CASE("A ratio is told with its figures, its rounding and where they were read")
{
    CHECK(told(deskBook(), padang, kin1) ==
          u"254.675 ÷ 466.368 × 100 = 54,61; rounded to 2 decimal(s)\nAdds 54,61 × 30 ÷ 100 ≈ 16,38\n"
          u"Source: BPS, 31 Desember 2021\nNote: dicocokkan");
    CHECK(told(deskBook(), padang, kin1, Language::English).startsWith(u"254,675 ÷ 466,368 × 100 = 54.61"));
}

TEST_CASE("A ratio beyond the cap says that the cap counts")
{
    CHECK(told(deskBook(), solok, kin1)
              .startsWith(u"130 ÷ 100 × 100 = 130,00; the most that counts is 100\nAdds 100,00 × 30"));
}

TEST_CASE("A ratio with a target shows the target")
{
    EditionBook book = deskBook();
    indicatorOf(book, kin1).scale = RatioScale{80, 100, 2};
    CHECK(told(book, agam, kin1).startsWith(u"60 ÷ 100 × 100 ÷ 80 × 100 = 75,00\n"));
}

TEST_CASE("A measured band names the band it falls into")
{
    EditionBook book = deskBook();
    indicatorOf(book, kin1).scale = BandsScale{{{0, 10}, {50, 70}, {80, 100}}};
    CHECK(told(book, padang, kin1).startsWith(u"254.675 ÷ 466.368 × 100 ≈ 54,61; band from 50 up: score 70\n"));
}

TEST_CASE("A fact names its level")
{
    CHECK(told(deskBook(), padang, reg1) == u"Level “Perda” = 100,00\nAdds 100,00 × 30 ÷ 100 = 30,00");
}

TEST_CASE("What has no score says why")
{
    CHECK(told(deskBook(), agam, kin2) ==
          u"Does not apply to this nominee; the other indicators of the aspect carry its weight.");
    CHECK(told(deskBook(), mentawai, kin1) == u"The figure has not been entered yet.");
    CHECK(told(deskBook(), mentawai, waw1) == u"Marks still owed by: Juri 3.");
}
