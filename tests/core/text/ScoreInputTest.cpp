#include "core/text/ScoreInput.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

const Scale halves = PointsScale{0, 100, *Decimal::of(5, 1)};
const Scale thousandths = PointsScale{0, 10, *Decimal::of(1, 3)};
const Scale rubric = LevelsScale{{{u"perda"_s, u"Perda"_s, 100, {}}, {u"perbup"_s, u"Perbup"_s, 60, {}}, {u"none"_s, u"Tidak ada"_s, 0, {}}}};

/// "87.5" when it is read, else the fault.
QString read(const QString& typed, const Scale& scale = halves)
{
    static const QStringList faults{u"not a number"_s, u"grouped"_s,  u"signed"_s,        u"too long"_s,
                                    u"out of range"_s, u"off step"_s, u"unknown level"_s, u"ambiguous level"_s};
    const auto grade = readGrade(typed, scale);
    if (!grade)
        return faults.at(static_cast<int>(grade.error()));
    const auto* level = std::get_if<LevelChoice>(&*grade);
    return level ? u"level %1"_s.arg(level->index) : std::get<Decimal>(*grade).toText();
}

}

TEST_CASE("A score is read with comma or point, whatever blanks stand around it")
{
    CHECK(read(u"87,5"_s) == u"87.5"_s);
    CHECK(read(u"87.5"_s) == u"87.5"_s);
    CHECK(read(u"87,50"_s) == u"87.5"_s);
    CHECK(read(u"  90 "_s) == u"90"_s);
    CHECK(read(u"\u00a090\t"_s) == u"90"_s);
    CHECK(read(u"0"_s) == u"0"_s);
    CHECK(read(u"05"_s) == u"5"_s);
    CHECK(read(u"100"_s) == u"100"_s);
}

TEST_CASE("Grouping is never taken for a number, nor thousands for decimals")
{
    for (const QString& typed : {u"7.500"_s, u"7,500"_s, u"75.000"_s, u"1.234,5"_s, u"1,234.5"_s, u"7 500"_s, u"7'500"_s, u"1.000.000"_s,
                                 u"8,7,5"_s})
        CHECK(read(typed) == u"grouped"_s);
    CHECK(read(u"0,500"_s) == u"0.5"_s); // no thousands begin with a zero
    CHECK(read(u"87,5000"_s) == u"87.5"_s);
}

TEST_CASE("Where the scale has thousandths, a comma before three digits is a decimal comma, a point stays refused")
{
    CHECK(read(u"7,125"_s, thousandths) == u"7.125"_s);
    CHECK(read(u"7.125"_s, thousandths) == u"grouped"_s);
    CHECK(read(u"7.12"_s, thousandths) == u"7.12"_s);
}

TEST_CASE("Signs, powers, foreign digits, halves of numbers and words are no scores")
{
    CHECK(read(u"+5"_s) == u"signed"_s);
    CHECK(read(u"-5"_s) == u"signed"_s);
    CHECK(read(u"\u22125"_s) == u"signed"_s);
    for (const QString& typed : {u""_s, u"   "_s, u"1e2"_s, u"٨٧"_s, u"１２"_s, u"½"_s, u"8½"_s, u"87,"_s, u",5"_s, u"."_s, u"-"_s, u"x"_s, u"*"_s,
                                 u"8x"_s, u"0x10"_s, u"NaN"_s, u"87%"_s, u"87,,5"_s, u"87;5"_s})
        CHECK(read(typed) == u"not a number"_s);
}

TEST_CASE("A number must lie on the scale: in its range, on its step")
{
    CHECK(read(u"100,5"_s) == u"out of range"_s);
    CHECK(read(u"875"_s) == u"out of range"_s);
    CHECK(read(u"87,3"_s) == u"off step"_s);
    CHECK(read(u"87,25"_s) == u"off step"_s);
    CHECK(read(u"99999999999999999"_s) == u"out of range"_s);
    CHECK(read(u"999999999999999999"_s) == u"too long"_s);
    CHECK(read(u"1,0000000000"_s) == u"1"_s);
}

TEST_CASE("A level is chosen by its number, or by how its code or title begins")
{
    CHECK(read(u"1"_s, rubric) == u"level 0"_s);
    CHECK(read(u" 3 "_s, rubric) == u"level 2"_s);
    CHECK(read(u"t"_s, rubric) == u"level 2"_s);
    CHECK(read(u"PERB"_s, rubric) == u"level 1"_s);
    CHECK(read(u"none"_s, rubric) == u"level 2"_s);
    CHECK(read(u"p"_s, rubric) == u"ambiguous level"_s);
    CHECK(read(u"4"_s, rubric) == u"unknown level"_s);
    CHECK(read(u"0"_s, rubric) == u"unknown level"_s);
    CHECK(read(u"x"_s, rubric) == u"unknown level"_s);
    CHECK(read(u"87,5"_s, rubric) == u"unknown level"_s);
}

TEST_CASE("Levels whose codes are numbers are chosen by these, as the paper shows them")
{
    const Scale numbered = LevelsScale{{{u"4"_s, u"Sangat baik"_s, 100, {}}, {u"3"_s, u"Baik"_s, 75, {}}, {u"2"_s, u"Cukup"_s, 50, {}}}};
    CHECK(read(u"4"_s, numbered) == u"level 0"_s);
    CHECK(read(u"2"_s, numbered) == u"level 2"_s);
    CHECK(read(u"1"_s, numbered) == u"unknown level"_s);
    CHECK(levelKey(std::get<LevelsScale>(numbered), 1) == u"3"_s);
}
