#include "tests/ui/pages/figures/FiguresDesk.h"

#include "ui/pages/figures/FaultsDialog.h"

#include <QClipboard>

using namespace sidang;

namespace {

void paste(FiguresDesk& desk, const QString& block)
{
    QApplication::clipboard()->setText(block);
    QTest::keyClick(&desk.months(), Qt::Key_V, Qt::ControlModifier);
    settle();
}

/// Selects the cells of a column from one month on to another.
void select(const FiguresDesk& desk, int from, int to, MonthColumn column)
{
    desk.at(from, column);
    for (int i = from; i < to; ++i)
        QTest::keyClick(&desk.months(), Qt::Key_Down, Qt::ShiftModifier);
}

}

TEST_CASE("A hyphen says that a month does not apply, Del empties it; both can be taken back")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::VerifiedMembers);
    QTest::keyClick(&desk.months(), Qt::Key_Minus, Qt::KeypadModifier);
    settle();
    REQUIRE(desk.figure(1, Basis::Verified));
    CHECK_FALSE(desk.figure(1, Basis::Verified)->coverage);
    CHECK(desk.shown(0, MonthColumn::VerifiedMembers) == u"–");
    CHECK(desk.months().currentIndex().row() == 1);
    desk.at(0, MonthColumn::VerifiedMembers);
    QTest::keyClick(&desk.months(), Qt::Key_Delete);
    settle();
    CHECK(desk.figure(1, Basis::Verified) == nullptr);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.figure(1, Basis::Verified) != nullptr);
}

TEST_CASE("Ctrl+D copies the topmost month down into those selected, as one step")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\t200\r"_s);
    select(desk, 0, 11, MonthColumn::DeclaredMembers);
    const std::size_t records = desk.session().ledger().size();
    QTest::keyClick(&desk.months(), Qt::Key_D, Qt::ControlModifier);
    select(desk, 0, 11, MonthColumn::DeclaredUniverse);
    QTest::keyClick(&desk.months(), Qt::Key_D, Qt::ControlModifier);
    settle();
    CHECK(desk.session().ledger().size() == records + 2);
    CHECK(desk.coverage(12, Basis::Declared) == Coverage{120, 200});
}

TEST_CASE("Ctrl+D in one month takes the one above")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\r"_s);
    QTest::keyClick(&desk.months(), Qt::Key_D, Qt::ControlModifier);
    settle();
    CHECK(desk.coverage(2, Basis::Declared) == Coverage{120, 0});
}

TEST_CASE("Declared figures are taken over as verified, of the month or of all")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    CHECK_FALSE(desk.button(u"Copy all months to verified"_s).isEnabled());
    press(u"120\r130\r140\r"_s);
    desk.at(1, MonthColumn::DeclaredMembers);
    QTest::mouseClick(&desk.button(u"Copy the selected months to verified"_s), Qt::LeftButton);
    settle();
    CHECK(desk.figure(1, Basis::Verified) == nullptr);
    CHECK(desk.coverage(2, Basis::Verified) == Coverage{130, 0});
    QTest::mouseClick(&desk.button(u"Copy all months to verified"_s), Qt::LeftButton);
    settle();
    CHECK(desk.coverage(3, Basis::Verified) == Coverage{140, 0});
}

TEST_CASE("A block from a spreadsheet is pasted as one step")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    const std::size_t records = desk.session().ledger().size();
    paste(desk, u"1.200\t2.000\t1150\t2000\r\n1.210\t2.000\t\t\r\n-\t-\r\n"_s);
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.coverage(1, Basis::Verified) == Coverage{1150, 2000});
    CHECK(desk.coverage(2, Basis::Declared) == Coverage{1210, 2000});
    CHECK(desk.figure(2, Basis::Verified) == nullptr);
    REQUIRE(desk.figure(3, Basis::Declared));
    CHECK_FALSE(desk.figure(3, Basis::Declared)->coverage);
}

TEST_CASE("A block with faults is not taken at all; every fault is told with its place")
{
    FiguresDesk desk;
    desk.at(10, MonthColumn::VerifiedMembers);
    QStringList told;
    inDialog<FaultsDialog>([&] { paste(desk, u"100\t200\tx\nseratus\t200\n100\t200"_s); },
                           [&](FaultsDialog& dialog) {
                               const auto* list = childOf<QListView>(dialog, u"What cannot be taken"_s);
                               for (int i = 0; i < list->model()->rowCount(); ++i)
                                   told << list->model()->index(i, 0).data().toString();
                           });
    REQUIRE(told.size() == 5);
    CHECK(told[0].startsWith(u"November 2021, Difference:"));
    CHECK(told[1].startsWith(u"December 2021, Verified members: “seratus”"));
    CHECK(told[2].startsWith(u"December 2021, Verified universe:"));
    CHECK(told[3].startsWith(u"line 3, column 1: It lies outside the table."));
    CHECK(desk.session().book().figures.empty());
    CHECK(desk.window->focusWidget() == &desk.months());
}

TEST_CASE("What is copied can be pasted in another place")
{
    FiguresDesk desk;
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\t200\r"_s);
    select(desk, 0, 0, MonthColumn::DeclaredMembers);
    QTest::keyClick(&desk.months(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&desk.months(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"120\t200");
    desk.at(5, MonthColumn::VerifiedMembers);
    QTest::keyClick(&desk.months(), Qt::Key_V, Qt::ControlModifier);
    settle();
    CHECK(desk.coverage(6, Basis::Verified) == Coverage{120, 200});
}

TEST_CASE("A whole cell is said not to apply while it holds no number, and to apply again")
{
    FiguresDesk desk;
    QTest::mouseClick(&desk.button(u"Does not apply"_s), Qt::LeftButton);
    settle();
    CHECK(desk.session().book().figures.size() == 24);
    CHECK(desk.shown(11, MonthColumn::DeclaredMembers) == u"–");
    QTest::mouseClick(&desk.button(u"It does apply"_s), Qt::LeftButton);
    settle();
    CHECK(desk.session().book().figures.empty());
    desk.at(0, MonthColumn::DeclaredMembers);
    press(u"120\r"_s);
    CHECK_FALSE(desk.button(u"Does not apply"_s).isEnabled());
}
