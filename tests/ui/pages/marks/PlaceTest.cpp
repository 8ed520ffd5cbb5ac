#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"
#include "ui/common/EmptyState.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;

TEST_CASE("One is led to a cell: a juror's mark, or a fact")
{
    MarksDesk desk;
    desk.openMarks();
    desk.window->goTo(PageId::Marks, {.category = {}, .nominee = solokOfMarks, .juror = JurorId{3}, .criterion = d2});
    CHECK(desk.cursor() == u"Pemahaman/Mark"_s);
    CHECK(desk.table().hasFocus());
    desk.type(u"64\n"_s);
    CHECK(desk.mark(d2, solokOfMarks, 3) == u"64"_s);
    desk.window->goTo(PageId::Marks, {.category = {}, .nominee = agamOfMarks, .juror = {}, .criterion = f1});
    desk.type(u"2\n"_s);
    CHECK(desk.fact(f1, agamOfMarks) == u"level 1"_s);
}

TEST_CASE("Sheets are listed by juror or by nominee, chosen by combo, list or strip, with how far they are")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"80\n"_s);
    auto* list = desk.find<PlainTable>(u"Score sheets"_s);
    CHECK(list->model()->rowCount() == 4);
    CHECK(list->model()->index(0, 1).data().toString() == u"in part"_s);
    CHECK(list->model()->index(0, 2).data().toString() == u"1/4"_s);
    CHECK(list->model()->index(1, 1).data().toString() == u"recused"_s);
    CHECK(list->model()->index(3, 1).data().toString() == u"withdrawn"_s);
    auto* whose = desk.find<QComboBox>(u"Juror whose sheets are listed"_s);
    whose->setFocus();
    QTest::keyClick(whose, Qt::Key_Down);
    settle();
    CHECK(list->model()->index(1, 1).data().toString() == u"empty"_s); // juror 2 is not recused
    desk.click(u"By nominee"_s);
    CHECK(list->model()->rowCount() == 5);
    CHECK(list->model()->index(0, 0).data().toString() == u"Juri Contoh 1"_s);
    CHECK(desk.find<QComboBox>(u"Nominee whose sheets are listed"_s));
    auto* strip = desk.find<QListView>(u"Jurors and how much each has scored"_s);
    CHECK(strip->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          u"Juri Contoh 1: 1 of 8 marks, 0 of 2 sheets complete"_s);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->model()->index(4, 0)).center());
    desk.table().setFocus();
    desk.table().setFirstCell();
    desk.type(u"55\n"_s);
    CHECK(desk.mark(c1, padangOfMarks, 5) == u"55"_s);
}

TEST_CASE("The list is narrowed down by a search, from the keyboard")
{
    MarksDesk desk;
    desk.openMarks();
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"solok"_s);
    auto* list = desk.find<PlainTable>(u"Score sheets"_s);
    CHECK(list->model()->rowCount() == 1);
    desk.key(Qt::Key_Return);
    CHECK(list->hasFocus());
}

TEST_CASE("The juror's remarks on a nominee are saved when they are left")
{
    MarksDesk desk;
    desk.openMarks();
    auto* remarks = desk.find<QPlainTextEdit>(u"The juror's remarks on this nominee"_s);
    REQUIRE(remarks);
    remarks->setFocus();
    QTest::keyClicks(remarks, u"perlu dikunjungi"_s);
    desk.table().setFocus();
    CHECK(desk.session().book().sheets.at({padangOfMarks, {1}}).comment == u"perlu dikunjungi"_s);
    remarks->setFocus();
    QTest::keyClicks(remarks, u"x"_s);
    QTest::keyClick(remarks, Qt::Key_Escape);
    CHECK(remarks->toPlainText() == u"perlu dikunjungi"_s);
}

TEST_CASE("Without indicators, nominees or jurors the page says what comes first")
{
    EditionBook book = marksBook();
    book.nominees.clear();
    book.recusals.clear();
    MarksDesk desk(book);
    desk.openMarks();
    CHECK(childOf<QLabel>(*desk.window, u"Nobody is nominated in this category"_s));
    EditionBook alone = marksBook();
    alone.jurors.clear();
    alone.recusals.clear();
    MarksDesk other(alone);
    other.openMarks();
    CHECK(childOf<QLabel>(*other.window, u"No juror scores in this category"_s));
}

TEST_CASE("The language changes while a sheet is open, and the cursor stays")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"87,5\n"_s);
    REQUIRE(desk.table().currentIndex().row() == 2);
    desk.translation.use(Language::Indonesian);
    settle();
    CHECK(desk.table().model()->index(1, 3).data().toString() == u"87,5"_s);
    CHECK(desk.table().currentIndex().row() == 2);
    CHECK(desk.table().hasFocus());
}
