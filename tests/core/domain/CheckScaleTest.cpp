#include "core/domain/CheckScale.h"

#include "tests/core/domain/Problems.h"

using namespace sidang;

namespace {

QString saidOf(const Scale& scale, Source source)
{
    return said(checkScale({Decimal(100), source, scale, {}}, {}));
}

}

TEST_CASE("opinion and fact take points, levels and bands, measured takes ratio and bands")
{
    for (const Source source : {Source::Opinion, Source::Fact}) {
        CHECK(saidOf(points(), source).isEmpty());
        CHECK(saidOf(levels({"100", "0"}), source).isEmpty());
        CHECK(saidOf(bands({{"0", "0"}}), source).isEmpty());
        CHECK(saidOf(ratio(), source) == u"scale_not_for_source"_s);
    }
    CHECK(saidOf(ratio(), Source::Measured).isEmpty());
    CHECK(saidOf(bands({{"0", "0"}}), Source::Measured).isEmpty());
    CHECK(saidOf(points(), Source::Measured) == u"scale_not_for_source"_s);
    CHECK(saidOf(levels({"100"}), Source::Measured) == u"scale_not_for_source"_s);
}

TEST_CASE("a points scale that no mark can meet is refused")
{
    for (const auto& [min, max, step] : {std::tuple("0", "0", "1"),
                                         {"5", "1", "1"},
                                         {"-1", "10", "1"},
                                         {"0", "10", "0"},
                                         {"0", "10", "-1"},
                                         {"0", "10", "10.5"}}) {
        INFO(min << ' ' << max << ' ' << step);
        CHECK(saidOf(points(min, max, step), Source::Opinion) == u"scale_cannot_be_met"_s);
    }
}

TEST_CASE("a highest mark off the step is kept and reported")
{
    CHECK(saidOf(points("0", "100", "30"), Source::Opinion) == u"(scale_end_off_step)"_s);
    CHECK(saidOf(points("1", "10", "3"), Source::Opinion).isEmpty());
}

TEST_CASE("levels need distinct codes and scores from 0 to 100, and should fall")
{
    CHECK(saidOf(LevelsScale{}, Source::Fact) == u"no_levels"_s);
    CHECK(saidOf(levels({"101", "100", "-1"}), Source::Fact) == u"level_score_out_of_range; level_score_out_of_range"_s);
    CHECK(saidOf(levels({"50", "50"}), Source::Fact) == u"duplicate_level"_s);
    CHECK(saidOf(levels({"50", "100"}), Source::Fact) == u"(levels_not_falling)"_s);
}

TEST_CASE("bands begin at 0, ascend, and score from 0 to 100")
{
    CHECK(saidOf(BandsScale{}, Source::Fact) == u"no_bands"_s);
    CHECK(saidOf(bands({{"1", "0"}, {"5", "100"}}), Source::Fact) == u"bands_not_from_zero"_s);
    CHECK(saidOf(bands({{"0", "0"}, {"5", "50"}, {"4", "60"}}), Source::Fact) == u"bands_not_ascending"_s);
    CHECK(saidOf(bands({{"0", "0"}, {"0", "50"}}), Source::Fact) == u"bands_not_ascending"_s);
    CHECK(saidOf(bands({{"0", "0"}, {"5", "101"}}), Source::Fact) == u"band_score_out_of_range"_s);
}

TEST_CASE("a ratio needs a positive target, a cap up to 100 and up to six decimals")
{
    CHECK(saidOf(ratio("0"), Source::Measured) == u"ratio_target_not_positive"_s);
    CHECK(saidOf(ratio("100", "0"), Source::Measured) == u"ratio_cap_out_of_range"_s);
    CHECK(saidOf(ratio("100", "100.1"), Source::Measured) == u"ratio_cap_out_of_range"_s);
    CHECK(saidOf(ratio("100", "100", 7), Source::Measured) == u"number_out_of_range"_s);
}

TEST_CASE("a mark must lie in the range, on a step counted from the lowest")
{
    const Scale scale = points("1", "9", "0.25");
    CHECK_FALSE(misfit(scale, decimalOf("1")));
    CHECK_FALSE(misfit(scale, decimalOf("8.75")));
    CHECK(misfit(scale, decimalOf("0.75")) == ProblemKind::MarkOutOfRange);
    CHECK(misfit(scale, decimalOf("9.25")) == ProblemKind::MarkOutOfRange);
    CHECK(misfit(scale, decimalOf("2.1")) == ProblemKind::MarkOffStep);
    CHECK(misfit(points("0.5", "9.5", "1"), decimalOf("1")) == ProblemKind::MarkOffStep);
    CHECK(misfit(scale, LevelChoice{0}) == ProblemKind::MarkNotNumber);
}

TEST_CASE("steps are counted exactly at the limits of a decimal")
{
    const Scale scale = points("0", "99999999999999999", "0.000000001");
    CHECK_FALSE(misfit(scale, decimalOf("99999999999999999")));
    CHECK_FALSE(misfit(scale, decimalOf("12345678.123456789")));
    CHECK(misfit(points("0.1", "99999999999999999", "0.3"), decimalOf("99999999999999999")) == ProblemKind::MarkOffStep);
}

TEST_CASE("a level must be one of the rubric")
{
    CHECK_FALSE(misfit(levels({"100", "0"}), LevelChoice{1}));
    CHECK(misfit(levels({"100", "0"}), LevelChoice{2}) == ProblemKind::UnknownLevel);
    CHECK(misfit(levels({"100", "0"}), LevelChoice{-1}) == ProblemKind::UnknownLevel);
    CHECK(misfit(levels({"100", "0"}), decimalOf("100")) == ProblemKind::UnknownLevel);
}

TEST_CASE("a figure needs a denominator above 0 and a numerator not below")
{
    CHECK_FALSE(misfit(Figure{0, 1}));
    CHECK(misfit(Figure{1, 0}) == ProblemKind::DenominatorNotPositive);
    CHECK(misfit(Figure{1, -1}) == ProblemKind::DenominatorNotPositive);
    CHECK(misfit(Figure{-1, 1}) == ProblemKind::NumeratorNegative);
}
