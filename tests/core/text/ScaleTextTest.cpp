#include "core/text/ScaleText.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

const Scale halves = PointsScale{0, 100, *Decimal::of(5, 1)};
const Scale rubric = LevelsScale{{{u"perda"_s, u"Perda"_s, 100, {}}, {u"perbup"_s, u"Perbup"_s, 60, {}}}};

QString refusal(const QString& typed, const Scale& scale = halves)
{
    const auto grade = readGrade(typed, scale);
    REQUIRE_FALSE(grade);
    return scoreFaultText(grade.error(), typed, scale, Language::Indonesian);
}

}

TEST_CASE("A scale is told in words")
{
    CHECK(scaleWords(halves, Language::Indonesian) == u"0–100, multiples of 0,5"_s);
    CHECK(scaleWords(halves, Language::English) == u"0–100, multiples of 0.5"_s);
    CHECK(scaleWords(PointsScale{1, 10, 1}, Language::English) == u"1–10, whole numbers"_s);
    CHECK(scaleWords(rubric, Language::English) == u"1–2"_s);
    CHECK(levelTexts(rubric, Language::English) == QStringList{u"1 Perda · 100"_s, u"2 Perbup · 60"_s});
    CHECK(levelTexts(halves, Language::English).isEmpty());
}

TEST_CASE("A grade is told as it is read, and as it would be typed")
{
    CHECK(gradeText(*Decimal::of(875, 1), halves, Language::Indonesian) == u"87,5"_s);
    CHECK(gradeText(LevelChoice{1}, rubric, Language::Indonesian) == u"Perbup"_s);
    CHECK(gradeText(LevelChoice{7}, rubric, Language::Indonesian) == u"?"_s);
    CHECK(typedText(*Decimal::of(875, 1), halves) == u"87,5"_s);
    CHECK(typedText(LevelChoice{1}, rubric) == u"2"_s);
}

TEST_CASE("A refusal names what was typed and what the scale takes")
{
    CHECK(refusal(u"105"_s) == u"105 lies outside the scale, which is 0–100, multiples of 0,5."_s);
    CHECK(refusal(u"87,3"_s) == u"87,3 lies between two steps. The scale is 0–100, multiples of 0,5. Nearest: 87 and 87,5."_s);
    CHECK(refusal(u"7.500"_s).contains(u"thousands"_s));
    CHECK(refusal(u"-5"_s).contains(u"without one"_s));
    CHECK(refusal(u"9"_s, rubric) == u"“9” is none of the levels: 1 Perda, 2 Perbup."_s);
    CHECK(refusal(u"per"_s, rubric) == u"Several levels begin with “per”. Type the number: 1 Perda, 2 Perbup."_s);
    CHECK(refusal(u"8"_s, PointsScale{0, 9, 5}).endsWith(u"Nearest: 5."_s));
}
