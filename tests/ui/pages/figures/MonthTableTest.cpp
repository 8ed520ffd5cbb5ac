#include "tests/ui/pages/figures/FiguresDesk.h"

using namespace sidang;

TEST_CASE("Digits, with or without points, and Enter fill a column downwards; each figure is stored at once")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    const std::size_t records = desk.session().ledger().size();
    press(u"254675\r"_s);
    press(u"254.700\r"_s);
    CHECK(desk.coverage(1, Basis::Declared) == Coverage{254675, 0});
    CHECK(desk.coverage(2, Basis::Declared) == Coverage{254700, 0});
    CHECK(desk.session().ledger().size() == records + 2);
    CHECK(desk.months().currentIndex().row() == 2);
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"254,675");
    CHECK(desk.shown(0, MonthColumn::DeclaredUniverse) == u"?");
}

TEST_CASE("Tab goes across, over what is calculated, and on in the next month")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\t200\t110\t200\tBPJS\t31-01-2022\t125\r"_s);
    CHECK(desk.coverage(1, Basis::Declared) == Coverage{120, 200});
    REQUIRE(desk.figure(1, Basis::Verified));
    CHECK(*desk.figure(1, Basis::Verified) == MonthlyFigure{Coverage{110, 200}, u"BPJS"_s, QDate(2022, 1, 31)});
    CHECK(desk.coverage(2, Basis::Declared) == Coverage{125, 0});
    CHECK(desk.shown(0, MonthColumn::Difference) == u"−10 (−8.3 %)");
    CHECK(desk.shown(0, MonthColumn::Coverage) == u"55.00 %");
    desk.at(0, MonthColumn::Difference);
    CHECK(desk.says(u"January 2021: verified 10 persons (8.3 %) below what was declared."_s));
}

TEST_CASE("Letters in a number are refused: the text stays in the cell with the reason, Escape brings back what is stored")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\r"_s);
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"12a\r"_s);
    CHECK(desk.coverage(1, Basis::Declared) == Coverage{120, 0});
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"12a");
    CHECK(desk.months().currentIndex() == desk.cell(desk.months(), 0, 0));
    CHECK(desk.says(u"January 2021, Declared members: “12a” is no number of persons."_s));
    QTest::keyClick(&desk.months(), Qt::Key_Escape);
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"120");
}

TEST_CASE("What was refused waits in its month while other figures are entered, and on another nominee")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"12a\r"_s);
    desk.at(1, MonthColumn::DeclaredMembers);
    press(u"120\r"_s);
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"12a");
    desk.window->goTo(PageId::Figures, {.nominee = agam});
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"·");
    desk.window->goTo(PageId::Figures, {.nominee = padang});
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"12a");
}

TEST_CASE("A universe typed first waits for the members and is stored with them")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::VerifiedUniverse);
    press(u"200\r"_s);
    CHECK(desk.figure(1, Basis::Verified) == nullptr);
    CHECK(desk.shown(0, MonthColumn::VerifiedUniverse) == u"200");
    desk.at(0, MonthColumn::VerifiedMembers);
    press(u"120\r"_s);
    CHECK(desk.coverage(1, Basis::Verified) == Coverage{120, 200});
}

TEST_CASE("More members than the universe are stored and remarked upon")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::VerifiedMembers);
    press(u"210\t200\r"_s);
    CHECK(desk.coverage(1, Basis::Verified) == Coverage{210, 200});
    desk.at(0, MonthColumn::Coverage);
    CHECK(desk.shown(0, MonthColumn::Coverage) == u"105.00 %");
    CHECK(desk.cell(desk.months(), 0, static_cast<int>(MonthColumn::Coverage)).data(ToneRole).toInt() ==
          static_cast<int>(Tone::Attention));
    CHECK(desk.says(u"January 2021: more members than the universe"_s));
}

TEST_CASE("A source younger than today is refused in its cell")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::VerifiedMembers);
    press(u"210\r"_s);
    desk.at(0, MonthColumn::Date);
    press(u"23-11-2026\r"_s);
    CHECK_FALSE(desk.figure(1, Basis::Verified)->date.isValid());
    CHECK(desk.says(u"January 2021, Date of the source: The day of the source is still to come."_s));
    press(u"22-11-2026\r"_s);
    CHECK(desk.figure(1, Basis::Verified)->date == QDate(2026, 11, 22));
}

TEST_CASE("Escape while typing leaves the cell as it was")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"12"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle();
    CHECK(desk.figure(1, Basis::Declared) == nullptr);
    CHECK(desk.shown(0, MonthColumn::DeclaredMembers) == u"·");
}

TEST_CASE("What is being typed is stored when the page is left")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120"_s);
    QTest::keyClick(desk.window.get(), Qt::Key_H, Qt::ControlModifier);
    settle();
    CHECK(desk.coverage(1, Basis::Declared) == Coverage{120, 0});
}

TEST_CASE("Tab leaves the table when nothing is being entered")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    QTest::keyClick(&desk.months(), Qt::Key_Tab);
    CHECK_FALSE(desk.months().hasFocus());
}
