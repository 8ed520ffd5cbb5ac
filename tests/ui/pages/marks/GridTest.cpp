#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"
#include "ui/pages/marks/BlockDialog.h"

#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

void pasteInto(const MarksDesk& desk, const QString& block, const std::function<void(BlockDialog&)>& act)
{
    QApplication::clipboard()->setText(block);
    inDialog<BlockDialog>([&] { desk.key(Qt::Key_V, Qt::ControlModifier); }, act);
}

void press(BlockDialog& dialog, const QString& text)
{
    QTest::mouseClick(childOf<QPushButton>(dialog, text), Qt::LeftButton);
}

}

TEST_CASE("In the grid Enter goes down the nominees past the closed ones, Tab to the next indicator")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Grid"_s);
    CHECK(desk.cursor() == u"Kota Padang/C1"_s);
    desk.type(u"80\n"_s);
    CHECK(desk.cursor() == u"Kota Solok/C1"_s); // Agam is recused
    desk.type(u"70\t71,5\t"_s);
    CHECK(desk.mark(c1) == u"80"_s);
    CHECK(desk.mark(c1, solokOfMarks) == u"70"_s);
    CHECK(desk.mark(c2, solokOfMarks) == u"71.5"_s);
    CHECK(desk.cursor() == u"Kota Solok/D1"_s);
    desk.type(u"s\n"_s);
    CHECK(desk.mark(d1, solokOfMarks) == u"level 0"_s);
    // Below the last nominee comes the next indicator from above.
    CHECK(desk.cursor() == u"Kota Padang/D2"_s);
}

TEST_CASE("A closed row says why, over all its cells; the count and the state stand behind")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Grid"_s);
    const auto* model = desk.table().model();
    CHECK(model->index(1, 1).data(KeyingClosedRole).toString() == u"Gives no marks: recused (pejabat asal daerah)"_s);
    CHECK(desk.table().columnSpan(1, 1) == 4);
    CHECK(model->index(3, 1).data(KeyingClosedRole).toString() == u"withdrawn"_s);
    desk.type(u"80\n"_s);
    CHECK(model->index(0, 5).data().toString() == u"1/4"_s);
    CHECK(model->index(0, 6).data().toString() == u"in part"_s);
}

TEST_CASE("A mark far from the other jurors' is pointed out quietly, with their mean")
{
    MarksDesk desk;
    desk.openMarks();
    Changes changes;
    for (int juror = 2; juror <= 5; ++juror)
        changes.push_back(given(desk.session().book(), padangOfMarks, c1, juror, Decimal(80 + juror)));
    desk.give(changes);
    desk.click(u"Grid"_s);
    desk.type(u"50\n"_s);
    CHECK(desk.table().model()->index(0, 1).data(KeyingFarRole).toString() == u"far from the other jurors: their mean is 83.5"_s);
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    desk.type(u"75\n"_s);
    CHECK(desk.table().model()->index(0, 1).data(KeyingFarRole).toString().isEmpty());
}

TEST_CASE("A block from a spreadsheet is shown as it would be taken, and taken whole, as one change")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Grid"_s);
    desk.type(u"60\n"_s);
    desk.key(Qt::Key_Home, Qt::ControlModifier);
    const auto records = desk.session().ledger().size();
    pasteInto(desk, u"80\t77,5\r\n\t\r\n90\t1\r\n"_s, [&](BlockDialog& dialog) {
        QString summary;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            summary += label->text();
        CHECK(summary.contains(u"4 values would be taken · 1 of them replaces"_s));
        press(dialog, u"Take all"_s);
    });
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.mark(c1) == u"80"_s);
    CHECK(desk.mark(c2) == u"77.5"_s);
    CHECK(desk.mark(c1, solokOfMarks) == u"90"_s);
    CHECK(desk.mark(c2, solokOfMarks) == u"1"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.mark(c1) == u"60"_s);
    CHECK(desk.mark(c2).isEmpty());
}

TEST_CASE("One fault and nothing of a block is taken; every fault is named with its place")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Grid"_s);
    const auto records = desk.session().ledger().size();
    pasteInto(desk, u"80\t7.500\t1\t90\t5\n70\n105\n\n80"_s, [&](BlockDialog& dialog) {
        const QString faults = childOf<QPlainTextEdit>(dialog, u"What cannot be taken"_s)->toPlainText();
        CHECK(faults.contains(u"Kota Padang, C2: “7.500” could be meant as thousands."_s));
        CHECK(faults.contains(u"Kota Padang, column 5: there is no cell here"_s));
        CHECK(faults.contains(u"Kabupaten Agam, C1: Gives no marks: recused"_s));
        CHECK(faults.contains(u"Kota Solok, C1: 105 lies outside the scale"_s));
        CHECK(faults.contains(u"row 5, C1: there is no cell here"_s));
        CHECK(faults.count(u'\n') == 4);
        CHECK_FALSE(childOf<QPushButton>(dialog, u"Take all"_s)->isEnabled());
        press(dialog, u"Take nothing"_s);
    });
    CHECK(desk.session().ledger().size() == records);
}

TEST_CASE("On a sheet a block of marks and comments goes down over the headings")
{
    MarksDesk desk;
    desk.openMarks();
    pasteInto(desk, u"80\tbaik\n77,5\t\n2\t\"wakil, \"\"sah\"\"\"\n90"_s, [&](BlockDialog& dialog) { press(dialog, u"Take all"_s); });
    CHECK(desk.mark(c1) == u"80"_s);
    CHECK(desk.mark(d1) == u"level 1"_s);
    CHECK(desk.mark(d2) == u"90"_s);
    CHECK(desk.session().book().marks.note({padangOfMarks, d1, JurorId{1}}).comment == u"wakil, \"sah\""_s);
    // A comment alone, where there is no mark, is a fault.
    desk.window->goTo(PageId::Marks, {.category = {}, .nominee = solokOfMarks, .juror = JurorId{1}, .criterion = c1});
    desk.key(Qt::Key_Tab);
    pasteInto(desk, u"baik\nbaik"_s, [&](BlockDialog& dialog) {
        CHECK(childOf<QPlainTextEdit>(dialog, u"What cannot be taken"_s)->toPlainText().contains(u"C1 Kebaruan: a comment without a mark"_s));
        CHECK_FALSE(childOf<QPushButton>(dialog, u"Take all"_s)->isEnabled());
    });
}

TEST_CASE("A single value from the clipboard is typed, not taken")
{
    MarksDesk desk;
    desk.openMarks();
    QApplication::clipboard()->setText(u"87,5\n"_s);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.table().typing() == u"87,5"_s);
    CHECK(desk.mark(c1).isEmpty());
    desk.type(u"\n"_s);
    CHECK(desk.mark(c1) == u"87.5"_s);
}
