#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

Attestation attestationOf(const MarksDesk& desk, CriterionId criterion)
{
    const auto found = desk.session().book().attestations.find({padangOfMarks, criterion, {}});
    return found == desk.session().book().attestations.end() ? Attestation() : found->second;
}

QString cell(const MarksDesk& desk, int row, int column)
{
    return desk.table().model()->index(row, column).data().toString();
}

}

TEST_CASE("Facts and typed figures are keyed with source and day; who entered them is told")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Facts"_s);
    CHECK(desk.cursor() == u"Produk hukum/Value"_s);
    desk.type(u"1\tPerda 5/2020\t31122020\t"_s);
    CHECK(desk.fact(f1) == u"level 0"_s);
    const MarkNote note = desk.session().book().marks.note({padangOfMarks, f1, {}});
    CHECK(note.source == u"Perda 5/2020"_s);
    CHECK(note.date == QDate(2020, 12, 31));
    CHECK(desk.cursor() == u"Cakupan/Value"_s);
    desk.type(u"254.675/466.368\n"_s);
    CHECK(desk.fact(m1) == u"254675/466368"_s);
    CHECK(cell(desk, 2, 3) == u"254,675 / 466,368"_s);
    CHECK(cell(desk, 1, 7) == u"Operator Satu · to be confirmed"_s);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Down);
    desk.type(u"x\n"_s);
    CHECK(desk.fact(m1) == u"x"_s);
}

TEST_CASE("A figure that is not a part and a whole, or a day that is none, is refused at its cell")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Facts"_s);
    desk.key(Qt::Key_Down);
    desk.type(u"12.5/100\n"_s);
    CHECK(desk.table().noteText().contains(u"read in two ways"_s));
    desk.key(Qt::Key_Escape);
    desk.type(u"5/100\t\tkemarin\t"_s);
    CHECK(desk.table().noteText().contains(u"“kemarin” is not a day"_s));
    CHECK(desk.table().typing() == u"kemarin"_s);
}

TEST_CASE("An indicator that is read from the figures is closed and says so")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Facts"_s);
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Down);
    CHECK(desk.cursor() == u"Cakupan JKK/Value"_s);
    desk.type(u"5"_s);
    CHECK_FALSE(desk.table().typing());
    CHECK(desk.table().noteText() == u"This value is read from the performance figures; change it there."_s);
}

TEST_CASE("A second official confirms a value with Space or all of a nominee with a button; a change lets it lapse")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Facts"_s);
    desk.type(u"1\n5/100\n"_s);
    CHECK_FALSE(childOf<QPushButton>(*desk.window, u"Confirm all (0)"_s)->isEnabled());
    desk.sit(secondOperator);
    settle();
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Space);
    CHECK(attestationOf(desk, f1).confirmed == secondOperator);
    CHECK(cell(desk, 1, 7) == u"Operator Satu · confirmed: Operator Dua"_s);
    desk.key(Qt::Key_Space); // takes it back
    CHECK_FALSE(attestationOf(desk, f1).confirmed);
    desk.click(u"Confirm all (2)"_s);
    CHECK(attestationOf(desk, f1).confirmed == secondOperator);
    CHECK(attestationOf(desk, m1).confirmed == secondOperator);
    desk.sit(firstOperator);
    settle();
    desk.table().setFirstCell();
    desk.type(u"2\n"_s);
    CHECK_FALSE(attestationOf(desk, f1).confirmed);
}

TEST_CASE("Who entered a value cannot confirm it")
{
    MarksDesk desk;
    desk.openMarks();
    desk.click(u"Facts"_s);
    desk.type(u"1\n"_s);
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Space);
    CHECK_FALSE(attestationOf(desk, f1).confirmed);
    CHECK(desk.bannerText().contains(u"another"_s));
}
