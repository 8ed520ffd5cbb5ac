#include "tests/ui/pages/figures/FiguresDesk.h"

using namespace sidang;

namespace {

constexpr int numerator = static_cast<int>(IndicatorColumn::Numerator);
constexpr int denominator = static_cast<int>(IndicatorColumn::Denominator);
constexpr int source = static_cast<int>(IndicatorColumn::Source);
constexpr int date = static_cast<int>(IndicatorColumn::Date);
constexpr int score = static_cast<int>(IndicatorColumn::Score);

std::optional<MarkValue> mark(const FiguresDesk& desk, CriterionId criterion, NomineeId nominee = padang)
{
    return desk.session().book().marks.value({nominee, criterion, {}});
}

QString shown(const FiguresDesk& desk, int row, int column)
{
    return desk.cell(desk.indicators(), row, column).data().toString();
}

/// KIN1 reads JKK of wage earners from now on.
void readFromMonths(FiguresDesk& desk, Over over)
{
    desk.sit(admin);
    const Criterion& aspect = desk.session().book().categories.front().criteria[1];
    CriterionNode before = nodeOf(aspect.children.front(), kab, aspect.id);
    CriterionNode after = before;
    after.indicator->reading = Reading{Programme::Jkk, Segment::Wage, over};
    CriterionChange change;
    change.before = before;
    change.after = after;
    change.from = change.at = 0;
    REQUIRE(desk.session().perform({{change}, u"dibaca dari angka bulanan"_s}));
    desk.sit(operatorOne);
    settle();
}

}

TEST_CASE("Each measured indicator shows its figure, its score, and the arithmetic of the one that has the keyboard")
{
    FiguresDesk desk;
    CHECK(desk.indicators().model()->rowCount() == 2);
    CHECK(shown(desk, 0, numerator) == u"254,675");
    CHECK(shown(desk, 0, score) == u"54.61");
    desk.at(desk.indicators(), 0, score);
    CHECK(desk.says(u"KIN1: 254,675 ÷ 466,368 × 100 ≈ 54.61 % → score 54.61"_s));
}

TEST_CASE("A figure is typed as numerator and denominator; the score shows while it is typed, and it is stored when both "
          "are there")
{
    FiguresDesk desk;
    desk.window->goTo(PageId::Figures, {.nominee = mentawai});
    CHECK(shown(desk, 0, numerator) == u"·");
    desk.at(desk.indicators(), 0, numerator);
    press(u"60\t"_s);
    CHECK_FALSE(mark(desk, kin1, mentawai));
    CHECK(shown(desk, 0, numerator) == u"60");
    press(u"12"_s);
    CHECK(desk.says(u"KIN1: 60 ÷ 12 × 100 = 500.00 %; the most that counts is 100 → score 100"_s));
    press(u"0\r"_s);
    CHECK(mark(desk, kin1, mentawai) == MarkValue(Figure{60, 120}));
    CHECK(shown(desk, 0, score) == u"50");
}

TEST_CASE("A half figure says what it waits for")
{
    FiguresDesk desk;
    desk.window->goTo(PageId::Figures, {.nominee = mentawai});
    desk.at(desk.indicators(), 0, denominator);
    press(u"120\r"_s);
    desk.at(desk.indicators(), 0, denominator);
    CHECK(desk.says(u"KIN1, Denominator: Waits for the numerator; it is stored together with it."_s));
    QTest::keyClick(&desk.indicators(), Qt::Key_Escape);
    CHECK(shown(desk, 0, denominator) == u"·");
}

TEST_CASE("Nothing is divided by zero, and letters are no number")
{
    FiguresDesk desk;
    desk.at(desk.indicators(), 0, denominator);
    press(u"0\r"_s);
    CHECK(desk.says(u"KIN1, Denominator: Nothing can be divided by 0."_s));
    QTest::keyClick(&desk.indicators(), Qt::Key_Escape);
    desk.at(desk.indicators(), 0, numerator);
    press(u"sepuluh\r"_s);
    CHECK(shown(desk, 0, numerator) == u"sepuluh");
    CHECK(mark(desk, kin1) == MarkValue(Figure{254675, 466368}));
}

TEST_CASE("A hyphen says that an indicator does not apply, Del removes its figure")
{
    FiguresDesk desk;
    desk.at(desk.indicators(), 0, numerator);
    QTest::keyClick(&desk.indicators(), Qt::Key_Minus);
    settle();
    CHECK(mark(desk, kin1) == MarkValue(NotApplicable()));
    desk.at(desk.indicators(), 0, numerator);
    QTest::keyClick(&desk.indicators(), Qt::Key_Delete);
    settle();
    CHECK_FALSE(mark(desk, kin1));
}

TEST_CASE("Source and date are noted beside the figure; a day to come is refused")
{
    FiguresDesk desk;
    desk.at(desk.indicators(), 1, source);
    press(u"BPS\t31-12-2021\r"_s);
    const MarkNote note = desk.session().book().marks.note({padang, kin2, {}});
    CHECK(note.source == u"BPS");
    CHECK(note.date == QDate(2021, 12, 31));
    desk.at(desk.indicators(), 1, date);
    press(u"01-12-2026\r"_s);
    CHECK(desk.session().book().marks.note({padang, kin2, {}}).date == QDate(2021, 12, 31));
    CHECK(desk.says(u"KIN2, Date: The day of the source is still to come."_s));
}

TEST_CASE("An indicator that reads the monthly figures is not typed; verified figures give its score and its mark at once")
{
    FiguresDesk desk;
    readFromMonths(desk, Over::LastMonth);
    CHECK(shown(desk, 0, score) == u"·");
    desk.at(desk.indicators(), 0, numerator);
    CHECK(desk.says(u"KIN1: no score yet, for want of verified figures of JKK"_s));
    QTest::keyClick(&desk.indicators(), Qt::Key_5);
    CHECK(shown(desk, 0, numerator) == u"·");
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"150\t200\r"_s);
    CHECK(shown(desk, 0, score) == u"·"); // only verified figures are read
    desk.at(0, MonthColumn::VerifiedMembers);
    press(u"120\t200\r"_s);
    CHECK(mark(desk, kin1) == MarkValue(Figure{120, 200}));
    CHECK(shown(desk, 0, score) == u"60");
    desk.at(1, MonthColumn::VerifiedMembers);
    press(u"130\t200\r"_s);
    CHECK(shown(desk, 0, score) == u"65");
}

TEST_CASE("A mean over months of which one has no universe says so beside its score")
{
    FiguresDesk desk;
    readFromMonths(desk, Over::Mean);
    desk.at(0, MonthColumn::VerifiedMembers);
    press(u"120\t200\r"_s);
    desk.at(1, MonthColumn::VerifiedMembers);
    press(u"60\r"_s);
    desk.at(desk.indicators(), 0, score);
    CHECK(desk.says(u"KIN1: 180 ÷ 200 × 100 = 90.00 % → score 90; 1 verified month has no universe yet"_s));
    CHECK(desk.shown(1, MonthColumn::VerifiedUniverse) == u"?");
}
