#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"

#include <QLabel>
#include <QListView>
#include <QTest>

using namespace sidang;

TEST_CASE("What is refused stays in its cell, marked with a sentence, and the cursor stays")
{
    MarksDesk desk;
    desk.openMarks();
    const auto refuses = [&](const QString& typed, const QString& sentence) {
        desk.type(typed + u'\n');
        CHECK(desk.table().typing() == typed);
        CHECK(desk.table().noteText().contains(sentence));
        CHECK(desk.cursor() == u"Kebaruan/Mark"_s);
        CHECK(desk.mark(c1).isEmpty());
        desk.key(Qt::Key_Escape);
    };
    refuses(u"105"_s, u"outside the scale, which is 0–100, multiples of 0.5"_s);
    refuses(u"87,3"_s, u"between two steps"_s);
    refuses(u"7.500"_s, u"thousands"_s);
    refuses(u"-5"_s, u"without one"_s);
    refuses(u"1e2"_s, u"not a number"_s);
    refuses(u"٧"_s, u"not a number"_s);
    // It is mended where it stands.
    desk.type(u"105\n"_s);
    desk.key(Qt::Key_Backspace);
    CHECK(desk.table().noteText().isEmpty());
    desk.type(u"\n"_s);
    CHECK(desk.mark(c1) == u"10"_s);
}

TEST_CASE("A refused value is not lost by a click elsewhere, by another sheet, or by another page")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"105"_s);
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, desk.table().visualRect(desk.table().model()->index(2, 3)).center());
    CHECK(desk.table().typing() == u"105"_s);
    CHECK(desk.cursor() == u"Kebaruan/Mark"_s);
    CHECK(QApplication::focusWidget()->property("text").toString() == u"105"_s);
    auto* list = desk.find<PlainTable>(u"Score sheets"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    CHECK(desk.table().typing() == u"105"_s);
    CHECK(list->currentIndex().row() == 0);
    desk.window->goTo(PageId::Ranking);
    CHECK(desk.table().typing() == u"105"_s);
    desk.click(u"Grid"_s);
    CHECK(desk.table().typing() == u"105"_s);
}

TEST_CASE("A change made elsewhere meanwhile leaves what is being typed")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"8"_s);
    desk.give({given(desk.session().book(), padangOfMarks, c2, 1, Decimal(60))});
    CHECK(desk.table().typing() == u"8"_s);
    desk.type(u"5\n"_s);
    CHECK(desk.mark(c1) == u"85"_s);
    // Also one that lays the sheet out anew.
    desk.type(u"7"_s);
    desk.sit(adminOfMarks);
    desk.sit(firstOperator);
    CHECK(desk.table().typing() == u"7"_s);
    desk.translation.use(Language::Indonesian);
    settle();
    CHECK(desk.table().typing() == u"7"_s);
    desk.type(u"6\n"_s);
    CHECK(desk.mark(c2) == u"76"_s);
}

TEST_CASE("Recused and withdrawn sheets are closed with the reason; jurors who do not score are not listed")
{
    MarksDesk desk;
    desk.openMarks();
    desk.window->goTo(PageId::Marks, {.category = {}, .nominee = agamOfMarks, .juror = JurorId{1}, .criterion = {}});
    settle();
    CHECK(childOf<QLabel>(*desk.window, u"Gives no marks: recused (pejabat asal daerah)"_s));
    desk.type(u"8\n"_s);
    CHECK(desk.mark(c1, agamOfMarks).isEmpty());
    desk.window->goTo(PageId::Marks, {.category = {}, .nominee = sawahluntoOfMarks, .juror = JurorId{1}, .criterion = {}});
    settle();
    desk.type(u"8\n"_s);
    CHECK(desk.mark(c1, sawahluntoOfMarks).isEmpty());
    auto* jurors = desk.find<QListView>(u"Jurors and how much each has scored"_s);
    REQUIRE(jurors);
    CHECK(jurors->model()->rowCount() == 5);
}

TEST_CASE("Who may not key marks is told why at the cell, and nothing opens")
{
    MarksDesk desk;
    desk.openMarks();
    desk.sit(auditorOfMarks);
    settle();
    desk.type(u"8"_s);
    CHECK_FALSE(desk.table().typing());
    CHECK(desk.table().noteText().contains(u"To enter marks of jurors is up to: operator 1"_s));
    desk.key(Qt::Key_Delete);
    CHECK(desk.table().noteText().contains(u"is up to"_s));
}

TEST_CASE("In the plenary marks are keyed no more")
{
    EditionBook book = marksBook();
    book.stages[{1}] = {Phase::Plenary, 1};
    MarksDesk desk(book);
    desk.openMarks();
    desk.type(u"8"_s);
    CHECK_FALSE(desk.table().typing());
    CHECK(desk.table().noteText().contains(u"Plenary"_s));
}

TEST_CASE("On a scheme that is not in order nothing is taken; what was typed stays and the banner says why")
{
    EditionBook book = marksBook();
    book.categories.front().criteria.front().children.front().indicator->weight = Decimal(9);
    MarksDesk desk(book);
    desk.openMarks();
    desk.type(u"80\n"_s);
    CHECK(desk.table().typing() == u"80"_s);
    CHECK(desk.table().noteText().contains(u"not saved"_s));
    CHECK(desk.bannerText().contains(u"scheme is in order"_s));
    CHECK(desk.mark(c1).isEmpty());
}

TEST_CASE("Administrators see which marks are given, not what they are")
{
    MarksDesk desk;
    desk.openMarks();
    desk.type(u"87,5\n"_s);
    desk.sit(adminOfMarks);
    settle();
    CHECK(desk.table().model()->index(1, 3).data().toString() == u"given"_s);
    CHECK(desk.table().model()->index(1, 4).data().toString().isEmpty());
    CHECK(desk.table().model()->index(2, 3).data().toString() == u"–"_s);
}
