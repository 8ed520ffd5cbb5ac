#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace sidang;

TEST_CASE("A sheet is keyed from the keypad: digits, comma or point, Enter goes down, headings are passed over")
{
    MarksDesk desk;
    desk.openMarks();
    CHECK(desk.table().hasFocus());
    CHECK(desk.cursor() == u"Kebaruan/Mark"_s);
    desk.type(u"87,5\n90.5\n"_s);
    CHECK(desk.mark(c1) == u"87.5"_s);
    CHECK(desk.mark(c2) == u"90.5"_s);
    CHECK(desk.cursor() == u"Kehadiran/Mark"_s);
    desk.type(u"2\n0\n"_s);
    CHECK(desk.mark(d1) == u"level 1"_s);
    CHECK(desk.mark(d2) == u"0"_s);
}

TEST_CASE("Behind the last cell comes the next sheet of the juror that takes marks, and this is told")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"80\n80\n1\n80\n"_s);
    // Agam is recused for this juror, so Solok comes.
    CHECK(desk.cursor() == u"Kebaruan/Mark"_s);
    CHECK(childOf<QLabel>(*desk.window, u"Next sheet, 3 of 4: Kota Solok"_s));
    desk.type(u"70\n"_s);
    CHECK(desk.mark(c1, solokOfMarks) == u"70"_s);
    CHECK(desk.mark(c1) == u"80"_s);
    desk.type(u"70\n3\n70\n"_s);
    CHECK(childOf<QLabel>(*desk.window, u"This was the last sheet of the list."_s));
    CHECK(desk.mark(d2, solokOfMarks) == u"70"_s);
}

TEST_CASE("Shift+Enter and the arrows go up and down, and take what was typed on the way")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"80\n8"_s);
    desk.key(Qt::Key_Enter, Qt::ShiftModifier);
    CHECK(desk.mark(c2) == u"8"_s);
    CHECK(desk.cursor() == u"Kebaruan/Mark"_s);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    CHECK(desk.cursor() == u"Kehadiran/Mark"_s);
    desk.key(Qt::Key_Up);
    desk.type(u"9"_s);
    desk.key(Qt::Key_Down);
    CHECK(desk.mark(c2) == u"9"_s);
    CHECK(desk.cursor() == u"Kehadiran/Mark"_s);
}

TEST_CASE("Tab goes to the comment and on to the next mark; the comment is kept with the mark")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"80\t"_s);
    CHECK(desk.cursor() == u"Kebaruan/Comment"_s);
    desk.type(u"baik sekali\t"_s);
    CHECK(desk.cursor() == u"Dampak/Mark"_s);
    CHECK(desk.session().book().marks.note({padangOfMarks, c1, JurorId{1}}).comment == u"baik sekali"_s);
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.cursor() == u"Kebaruan/Comment"_s);
}

TEST_CASE("A comment comes after its mark, and is asked for where the rules want one")
{
    MarksDesk desk;
    desk.openMarks();
    desk.key(Qt::Key_Tab);
    desk.type(u"b"_s);
    CHECK(desk.table().noteText() == u"First comes the value, then what is written beside it."_s);
    CHECK_FALSE(desk.table().typing());
    desk.key(Qt::Key_Left);
    desk.type(u"39,5\n"_s);
    const QModelIndex comment = desk.table().model()->index(1, desk.table().currentIndex().column() + 2);
    CHECK(comment.data().toString() == u"comment needed"_s);
    CHECK(comment.data(KeyingWaitsRole).toBool());
    desk.key(Qt::Key_Up);
    desk.type(u"95\n"_s);
    CHECK(comment.data().toString() == u"comment needed"_s);
    desk.key(Qt::Key_Up);
    desk.type(u"94,5\n"_s);
    CHECK(comment.data().toString().isEmpty());
}

TEST_CASE("Esc puts back, Del empties, and nothing is not zero")
{
    MarksDesk desk;
    desk.openMarks();
    const auto shown = [&] { return desk.table().model()->index(1, 3).data().toString(); };
    CHECK(shown() == u"–"_s);
    desk.type(u"0\n"_s);
    CHECK(shown() == u"0"_s);
    desk.key(Qt::Key_Up);
    desk.type(u"77"_s);
    desk.key(Qt::Key_Escape);
    CHECK(desk.table().hasFocus());
    CHECK(desk.mark(c1) == u"0"_s);
    desk.key(Qt::Key_Delete);
    CHECK(desk.mark(c1).isEmpty());
    CHECK(shown() == u"–"_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.mark(c1) == u"0"_s);
}

TEST_CASE("F2 changes what stands there; the same value again changes nothing")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"87,5\n"_s);
    const auto records = desk.session().ledger().size();
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_F2);
    CHECK(desk.table().typing() == u"87,5"_s);
    desk.key(Qt::Key_Enter);
    CHECK(desk.session().ledger().size() == records);
    desk.key(Qt::Key_Up);
    desk.type(u"87.50\n"_s);
    CHECK(desk.session().ledger().size() == records);
}

TEST_CASE("Levels are chosen by their number or how they begin; other keys than a cell takes do nothing")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"x*"_s);
    CHECK_FALSE(desk.table().typing());
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    desk.type(u"w\n"_s);
    CHECK(desk.mark(d1) == u"level 1"_s);
    desk.key(Qt::Key_Up);
    desk.type(u"7\n"_s);
    CHECK(desk.table().noteText().contains(u"none of the levels"_s));
    CHECK(desk.mark(d1) == u"level 1"_s);
}
