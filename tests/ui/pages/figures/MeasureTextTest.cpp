#include "tests/support/Text.h"

#include "ui/models/figures/FigureCells.h"
#include "ui/models/figures/MeasureText.h"

using namespace sidang;

namespace {

Indicator measured(Scale scale)
{
    return {.weight = 10, .source = Source::Measured, .scale = std::move(scale)};
}

QString text(const Scale& scale, int numerator, int denominator)
{
    return measureText(measured(scale), Figure{numerator, denominator}, Language::Indonesian);
}

}

TEST_CASE("the arithmetic stands in one line, down to the score")
{
    CHECK(text(RatioScale{}, 254675, 466368) == u"254.675 ÷ 466.368 × 100 ≈ 54,61 % → score 54,61");
    CHECK(text(RatioScale{.target = 80}, 60, 100) == u"60 ÷ 100 × 100 = 60,00 % → 60,00 ÷ 80 × 100 = 75,00 → score 75");
    CHECK(text(RatioScale{}, 130, 100) == u"130 ÷ 100 × 100 = 130,00 %; the most that counts is 100 → score 100");
    CHECK(text(BandsScale{{{0, 30}, {50, 80}}}, 1, 2) == u"1 ÷ 2 × 100 = 50,00 %; band from 50 up → score 80");
}

TEST_CASE("what does not apply has no score, and says what becomes of its weight")
{
    CHECK_FALSE(measureScore(measured(RatioScale{}), NotApplicable{}));
    CHECK(measureText(measured(RatioScale{}), NotApplicable{}, Language::English).startsWith(u"does not apply"));
}

TEST_CASE("non-wage workers have no pension, construction only work accident and death")
{
    int usual = 0;
    for (int programme = 0; programme < 4; ++programme) {
        for (int segment = 0; segment < 4; ++segment)
            usual += isUsual({static_cast<Programme>(programme), static_cast<Segment>(segment)});
    }
    CHECK(usual == 13);
    CHECK_FALSE(isUsual({Programme::Jp, Segment::NonWage}));
    CHECK_FALSE(isUsual({Programme::Jht, Segment::Construction}));
    CHECK(isUsual({Programme::Jht, Segment::NonWage}));
}

TEST_CASE("the months of a period are those it touches")
{
    CHECK(monthsOf({QDate(2021, 1, 1), QDate(2021, 12, 31)}).size() == 12);
    CHECK(monthsOf({QDate(2021, 11, 15), QDate(2022, 1, 2)}) ==
          std::vector<QDate>{QDate(2021, 11, 1), QDate(2021, 12, 1), QDate(2022, 1, 1)});
    CHECK(monthsOf({}).empty());
}
