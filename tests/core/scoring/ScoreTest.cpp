#include "core/scoring/Score.h"

#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("points score in proportion to the highest mark")
{
    CHECK(scoreOf(points("0", "12", "1"), decimalOf("7")) == Fraction::of(175, 3));
    CHECK(scoreOf(points("1", "5", "1"), decimalOf("1")) == Fraction(20));
    CHECK(scoreOf(points(), decimalOf("87.5")) == Fraction(decimalOf("87.5")));
}

TEST_CASE("a level scores what its rubric says")
{
    CHECK(scoreOf(levels({"100", "66.7", "0"}), LevelChoice{1}) == Fraction(decimalOf("66.7")));
}

TEST_CASE("a band holds from its lower end up to the next")
{
    const Scale scale = bands({{"0", "10"}, {"2.5", "40"}, {"80", "100"}});
    CHECK(scoreOf(scale, decimalOf("2.4")) == Fraction(10));
    CHECK(scoreOf(scale, decimalOf("2.5")) == Fraction(40));
    CHECK(scoreOf(scale, decimalOf("1000")) == Fraction(100));
    // 4 of 160 are 2.5 percent; one of 160 less is below.
    CHECK(scoreOf(scale, Figure{4, 160}) == Fraction(40));
    CHECK(scoreOf(scale, Figure{3, 160}) == Fraction(10));
}

TEST_CASE("a ratio is rounded half up at its decimals")
{
    // Gorontalo: 254,675 of 466,368 are 54.608… percent.
    CHECK(scoreOf(ratio(), Figure{254675, 466368}).toText() == u"5461/100"_s);
    CHECK(scoreOf(ratio("100", "100", 0), Figure{254675, 466368}) == Fraction(55));
    CHECK(scoreOf(ratio("100", "100", 2), Figure{1, 800}).toText() == u"13/100"_s);
}

TEST_CASE("a ratio is measured against its target and stops at its cap")
{
    CHECK(scoreOf(ratio("50"), Figure{1, 4}) == Fraction(50));
    CHECK(scoreOf(ratio("50"), Figure{3, 4}) == Fraction(100));
    CHECK(scoreOf(ratio("100", "80"), Figure{9, 10}) == Fraction(80));
    CHECK(scoreOf(ratio(), Figure{0, 4}) == Fraction(0));
}

TEST_CASE("figures of any size are divided exactly")
{
    CHECK(percentOf({decimalOf("99999999999999999"), decimalOf("0.000000001")}).toText() ==
          u"9999999999999999900000000000"_s);
}
