#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"
#include "ui/pages/ReasonDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

EditionBook keyedTwice()
{
    EditionBook book = marksBook();
    book.categories.front().rules.doubleEntry = true;
    return book;
}

QString head(const MarksDesk& desk)
{
    QString texts;
    for (const QLabel* label : desk.window->findChildren<QLabel*>())
        texts += label->isVisible() ? label->text() + u'\n' : QString();
    return texts;
}

/// Every text that stands in a cell or beside it.
QString everything(const MarksDesk& desk)
{
    QString texts = head(desk);
    const auto* model = desk.table().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(KeyingFarRole)})
                texts += model->index(row, column).data(role).toString() + u'\n';
        }
    }
    return texts;
}

}

TEST_CASE("The second operator keys blind: nothing of the first entry is on the sheet or in the grid")
{
    MarksDesk desk(keyedTwice());
    desk.openMarks();
    desk.type(u"87,5\trahasia\t86,5\n2\n"_s);
    desk.sit(secondOperator);
    settle();
    CHECK(desk.find<QWidget>(u"Second entry, blind"_s));
    for (const QString& text : {u"Sheet"_s, u"Grid"_s}) {
        desk.click(text);
        CHECK_FALSE(everything(desk).contains(u"87.5"_s));
        CHECK_FALSE(everything(desk).contains(u"86.5"_s));
        CHECK_FALSE(everything(desk).contains(u"rahasia"_s));
    }
    desk.click(u"Sheet"_s);
    desk.table().setFirstCell();
    desk.type(u"78,5\n86,5\n"_s);
    CHECK(desk.second(c1) == u"78.5"_s);
    CHECK(desk.second(c2) == u"86.5"_s);
    CHECK(desk.mark(c1) == u"87.5"_s);
    CHECK(desk.session().book().secondMarks.begin()->second.by == secondOperator);
    CHECK(head(desk).contains(u"<b>2</b> of 8 marks"_s));
    CHECK(desk.table().model()->columnCount() == 5); // comments are the first entry's
}

TEST_CASE("Differences are told once both have keyed the sheet, and are settled at the paper with a reason")
{
    MarksDesk desk(keyedTwice());
    desk.openMarks();
    desk.type(u"87,5\n86\n2\n60\n"_s);
    desk.sit(secondOperator);
    settle();
    desk.window->goTo(PageId::Marks, {.category = {}, .nominee = padangOfMarks, .juror = JurorId{1}, .criterion = c1});
    desk.type(u"78,5\n86\n1\n"_s);
    CHECK(childOf<QPushButton>(*desk.window, u"Differences"_s)); // the sheet is not whole yet
    desk.type(u"65\n"_s);
    desk.click(u"Differences (3)"_s);
    auto* list = desk.find<PlainTable>(u"Differences"_s);
    REQUIRE(list);
    CHECK(list->model()->index(0, 3).data().toString() == u"87.5"_s);
    CHECK(list->model()->index(0, 4).data().toString() == u"78.5"_s);
    CHECK(head(desk).contains(u"Operator Satu, "_s));
    CHECK(head(desk).contains(u"Operator Dua, "_s));
    CHECK(desk.find<QLineEdit>(u"Reason"_s)->text() == u"Compared with the paper sheet"_s);
    desk.key(Qt::Key_2);
    CHECK(desk.mark(c1) == u"78.5"_s);
    CHECK(desk.second(c1) == u"78.5"_s);
    CHECK(desk.session().ledger().back().reason == u"Compared with the paper sheet"_s);
    CHECK(desk.session().ledger().back().kind == u"settle_mark"_s);
    CHECK(list->model()->rowCount() == 2);
    desk.key(Qt::Key_1);
    CHECK(desk.second(d1) == u"level 1"_s);
    desk.key(Qt::Key_3);
    desk.type(u"600\n"_s);
    CHECK(head(desk).contains(u"600 lies outside the scale"_s));
    desk.find<QLineEdit>(u"What the paper says"_s)->clear();
    desk.type(u"62\n"_s);
    CHECK(desk.mark(d2) == u"62"_s);
    CHECK(desk.second(d2) == u"62"_s);
    CHECK(head(desk).contains(u"No differences"_s));
}

TEST_CASE("Administrators see that readings differ, not what they are")
{
    EditionBook book = keyedTwice();
    for (const CriterionId criterion : {c1, c2, d2}) {
        book.marks.put(padangOfMarks, JurorMark{criterion, {1}, Decimal(80)});
        book.secondMarks[{padangOfMarks, criterion, JurorId{1}}] = {Decimal(81), secondOperator};
    }
    book.marks.put(padangOfMarks, JurorMark{d1, {1}, LevelChoice{0}});
    book.secondMarks[{padangOfMarks, d1, JurorId{1}}] = {LevelChoice{0}, secondOperator};
    MarksDesk desk(book);
    desk.openMarks();
    desk.sit(adminOfMarks);
    settle();
    desk.click(u"Differences (3)"_s);
    auto* list = desk.find<PlainTable>(u"Differences"_s);
    CHECK(list->model()->index(0, 3).data().toString() == u"not shown"_s);
    CHECK_FALSE(desk.find<QLineEdit>(u"What the paper says"_s)->isEnabled());
    CHECK_FALSE(head(desk).contains(u"81"_s));
}

TEST_CASE("A sheet becomes final by Ctrl+Enter once nothing is missing, and what is missing is told")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"80\n80\n"_s);
    desk.key(Qt::Key_Enter, Qt::ControlModifier);
    CHECK(desk.bannerText().contains(u"cannot be final yet: 2 marks are missing"_s));
    CHECK(desk.cursor() == u"Kehadiran/Mark"_s);
    desk.type(u"1\n39"_s);
    desk.key(Qt::Key_Enter, Qt::ControlModifier);
    CHECK(desk.mark(d2) == u"39"_s);
    // A level worth 100 points asks for a comment as well.
    CHECK(desk.bannerText().contains(u"2 comments are needed"_s));
    desk.give({NoteChange{{{padangOfMarks, d1, JurorId{1}}, {}, MarkNote{u"hadir"_s, {}, {}}}},
               NoteChange{{{padangOfMarks, d2, JurorId{1}}, {}, MarkNote{u"lemah"_s, {}, {}}}}});
    desk.key(Qt::Key_Enter, Qt::ControlModifier);
    CHECK(desk.session().book().sheets.at({padangOfMarks, {1}}).isFinal);
    CHECK(childOf<QLabel>(*desk.window, u"The sheet on Kota Padang is final now."_s));
}

TEST_CASE("A final sheet is read only, says how to open it, and opens with a reason")
{
    EditionBook book = marksBook();
    for (const CriterionId criterion : {c1, c2, d2})
        book.marks.put(padangOfMarks, JurorMark{criterion, {1}, Decimal(80)});
    book.marks.put(padangOfMarks, JurorMark{d1, {1}, LevelChoice{1}});
    book.sheets[{padangOfMarks, {1}}] = {true, {}};
    book.stages[{1}] = {Phase::Scoring, 1};
    MarksDesk desk(book);
    desk.openMarks();
    CHECK(head(desk).contains(u"The sheet is final. To change it, open it again with a reason."_s));
    desk.type(u"8"_s);
    CHECK_FALSE(desk.table().typing());
    desk.key(Qt::Key_Delete);
    CHECK(desk.mark(c1) == u"80"_s);
    inDialog<ReasonDialog>([&] { desk.click(u"Open again…"_s); }, [&](ReasonDialog& dialog) {
        QTest::keyClick(childOf<QLineEdit>(dialog, u"Reason"_s), Qt::Key_Return);
        CHECK(dialog.isVisible()); // no reason yet
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"Reason"_s), u"salah lembar"_s);
        QTest::keyClick(childOf<QLineEdit>(dialog, u"Reason"_s), Qt::Key_Return);
    });
    CHECK_FALSE(desk.session().book().sheets.contains({padangOfMarks, {1}}));
    desk.type(u"85\n"_s);
    CHECK(desk.mark(c1) == u"85"_s);
}
