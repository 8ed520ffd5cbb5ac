// What was printed before is chosen again from its list.
#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/edit/IssueForms.h"
#include "core/report/Forms.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace sidang;

namespace {

/// Opens the list of what was printed, with this in it.
void openPrinted(PrintDesk& desk, const Printing& printing)
{
    desk.openPrint();
    REQUIRE(desk.session().perform(recordPrinting(desk.session().ledger(), printing)));
    settle();
    desk.click(u"Printed"_s);
}

QTableView& tableOf(const PrintDesk& desk)
{
    auto* table = desk.find<QTableView>(u"What was printed, the newest first"_s);
    REQUIRE(table);
    return *table;
}

QString chosen(const PrintDesk& desk, const QString& box)
{
    return desk.find<QComboBox>(box)->currentText();
}

}

TEST_CASE("There is nothing to search while nothing was printed")
{
    PrintDesk desk;
    desk.openPrint();
    desk.click(u"Printed"_s);
    CHECK_FALSE(desk.find<QLineEdit>(u"Search what was printed"_s));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(childOf<QLabel>(*desk.window, u"Nothing was printed yet"_s)); // the page is not left
    REQUIRE(desk.session().perform(recordPrinting(desk.session().ledger(), {.form = u"conflicts"_s})));
    settle();
    CHECK(desk.find<QLineEdit>(u"Search what was printed"_s));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"zzz"_s);
    CHECK(desk.find<QLineEdit>(u"Search what was printed"_s)); // nothing found: the search stays
}

TEST_CASE("Enter leads to the form with its category, its juror and its paper")
{
    PrintDesk desk;
    openPrinted(desk,
                {.form = u"score-sheet-filled"_s, .category = besar, .juror = JurorId{2}, .papers = 2, .paper = Paper::A4});
    tableOf(desk).setFocus();
    desk.key(Qt::Key_Return);
    desk.waitForPreview();
    CHECK(desk.forms().currentIndex().data().toString() == kindOf(Form::ScoreSheetFilled).title);
    CHECK(chosen(desk, u"Papers of this category"_s) == u"Badan Usaha Besar"_s);
    CHECK(chosen(desk, u"Papers of this juror"_s) == u"J2 Juri 2"_s);
    CHECK(chosen(desk, u"What is printed"_s) == u"All (2)"_s);
    CHECK(chosen(desk, u"Paper"_s) == u"A4"_s);
}

TEST_CASE("A double click leads there too; of one paper this paper is chosen")
{
    PrintDesk desk;
    openPrinted(desk, {.form = u"score-sheet-filled"_s, .category = kab, .nominee = agam, .juror = JurorId{2}, .papers = 1});
    QTableView& table = tableOf(desk);
    const QPoint spot = table.visualRect(table.model()->index(0, 2)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, spot);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, spot);
    settle();
    desk.waitForPreview();
    CHECK(chosen(desk, u"What is printed"_s) == u"This paper"_s);
    REQUIRE(desk.papers());
    CHECK(desk.papers()->currentIndex().data().toString() == u"N2 Kabupaten Agam · J2"_s);
}

TEST_CASE("All sheets of one nominee are ticked again")
{
    PrintDesk desk;
    openPrinted(desk, {.form = u"score-sheet-filled"_s, .category = kab, .nominee = padang, .papers = 3});
    desk.click(u"Print again…"_s);
    desk.waitForPreview();
    CHECK(chosen(desk, u"What is printed"_s) == u"Ticked (3)"_s);
    desk.ask.pdf = desk.folder.filePath(u"lagi.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    (void)desk.waitForBanner();
    const Printing& again = desk.session().book().printings.rbegin()->second;
    CHECK(again.nominee == padang);
    CHECK(again.papers == 3);
}

TEST_CASE("Everything at once is printed again by its own button")
{
    PrintDesk desk;
    openPrinted(desk, {.form = u"all"_s, .papers = 90});
    tableOf(desk).setFocus();
    desk.key(Qt::Key_Return);
    CHECK(childOf<QPushButton>(*desk.window, u"Everything as one PDF…"_s)->hasFocus());
}
