// Papers are chosen by ticking them in the list.
#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/report/Forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

QString scopeOf(const PrintDesk& desk)
{
    return desk.find<QComboBox>(u"What is printed"_s)->currentText();
}

bool isTicked(const PrintDesk& desk, int row)
{
    return desk.papers()->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

QCheckBox& tickAll(const PrintDesk& desk)
{
    auto* box = childOf<QCheckBox>(*desk.window, u"Tick all"_s);
    REQUIRE(box);
    return *box;
}

void clickRow(const PrintDesk& desk, int row, int x, Qt::KeyboardModifiers modifiers = {})
{
    const QRect cell = desk.papers()->visualRect(desk.papers()->model()->index(row, 0));
    QTest::mouseClick(desk.papers()->viewport(), Qt::LeftButton, modifiers, cell.topLeft() + QPoint(x, cell.height() / 2));
    settle();
    desk.waitForPreview();
}

void openFilled(PrintDesk& desk)
{
    desk.openPrint();
    desk.chooseForm(kindOf(Form::ScoreSheetFilled).title);
    desk.papers()->setFocus();
}

}

TEST_CASE("A click on the box ticks a paper, a click beside it only looks at the paper")
{
    PrintDesk desk;
    openFilled(desk);
    CHECK(scopeOf(desk) == u"All (20)"_s);
    clickRow(desk, 2, 60);
    CHECK(desk.papers()->currentIndex().row() == 2);
    CHECK(scopeOf(desk) == u"All (20)"_s);
    clickRow(desk, 2, 16);
    clickRow(desk, 4, 16);
    CHECK(isTicked(desk, 2));
    CHECK(isTicked(desk, 4));
    CHECK_FALSE(isTicked(desk, 3));
    CHECK(scopeOf(desk) == u"Ticked (2)"_s);
    CHECK(tickAll(desk).checkState() == Qt::PartiallyChecked);
    desk.ask.pdf = desk.folder.filePath(u"dua.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    CHECK(desk.waitForBanner().contains(u"2 papers were written to"));
    clickRow(desk, 2, 16);
    clickRow(desk, 4, 16);
    CHECK(scopeOf(desk) == u"All (20)"_s);
}

TEST_CASE("Space ticks and unticks, Shift with arrows and clicks ticks several, Ctrl+A all")
{
    PrintDesk desk;
    openFilled(desk);
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Space);
    CHECK(isTicked(desk, 0));
    desk.key(Qt::Key_Space);
    CHECK_FALSE(isTicked(desk, 0));
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(scopeOf(desk) == u"Ticked (2)"_s);
    clickRow(desk, 4, 60, Qt::ShiftModifier);
    CHECK(scopeOf(desk) == u"Ticked (5)"_s);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(scopeOf(desk) == u"Ticked (20)"_s);
    CHECK(tickAll(desk).checkState() == Qt::Checked);
    CHECK(desk.papers()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", ticked"_s));
}

TEST_CASE("The box above ticks all that are listed, or none")
{
    PrintDesk desk;
    openFilled(desk);
    desk.choose(u"Papers of this category"_s, u"Badan Usaha Besar"_s);
    tickAll(desk).setFocus();
    desk.key(Qt::Key_Space);
    CHECK(scopeOf(desk) == u"Ticked (6)"_s);
    CHECK(tickAll(desk).checkState() == Qt::Checked);
    // Only what is listed is printed; ticks stay meanwhile.
    desk.choose(u"Papers of this category"_s, u"Pemerintah Kabupaten/Kota"_s);
    CHECK(scopeOf(desk) == u"Ticked (0)"_s);
    CHECK_FALSE(childOf<QPushButton>(*desk.window, u"Save as PDF…"_s)->isEnabled());
    desk.choose(u"Papers of this category"_s, u"All categories"_s);
    CHECK(scopeOf(desk) == u"Ticked (6)"_s);
    CHECK(childOf<QPushButton>(*desk.window, u"Save as PDF…"_s)->isEnabled());
    tickAll(desk).setFocus();
    desk.key(Qt::Key_Space);
    CHECK(scopeOf(desk) == u"Ticked (20)"_s);
    desk.key(Qt::Key_Space);
    CHECK(scopeOf(desk) == u"All (20)"_s);
}

TEST_CASE("Who chooses what is ticked while nothing is means the paper that is looked at")
{
    PrintDesk desk;
    openFilled(desk);
    desk.key(Qt::Key_End);
    desk.choose(u"What is printed"_s, u"Ticked (0)"_s);
    CHECK(scopeOf(desk) == u"Ticked (1)"_s);
    CHECK(isTicked(desk, 19));
}

TEST_CASE("Another form begins without ticks")
{
    PrintDesk desk;
    openFilled(desk);
    desk.key(Qt::Key_A, Qt::ControlModifier);
    desk.chooseForm(kindOf(Form::ScoreSheet).title);
    CHECK(scopeOf(desk) == u"All (20)"_s);
    CHECK_FALSE(isTicked(desk, 0));
}
