#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "ui/common/Pill.h"
#include "ui/pages/ReasonDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace sidang;

namespace {

const std::vector<SheetKey> three{{padang, {1}}, {padang, {2}}, {agam, {2}}};

QTableView& tableOf(const PrintDesk& desk)
{
    auto* table = desk.find<QTableView>(u"Printed score sheets"_s);
    REQUIRE(table);
    return *table;
}

void openLedger(PrintDesk& desk)
{
    desk.openPrint();
    desk.issue(three);
    desk.click(u"Forms ledger"_s);
}

QStringList pills(const PrintDesk& desk)
{
    QStringList texts;
    for (const Pill* pill : desk.window->findChildren<Pill*>()) {
        if (pill->isVisible())
            texts << pill->text();
    }
    return texts;
}

FormState stateOf(const PrintDesk& desk, int serial)
{
    return desk.session().book().sheetForms.at({serial}).state;
}

}

TEST_CASE("Without a printed sheet the ledger says what it is for, and leads to printing")
{
    PrintDesk desk;
    desk.openPrint();
    desk.click(u"Forms ledger"_s);
    CHECK(childOf<QLabel>(*desk.window, u"No score sheet was printed yet"_s));
    desk.click(u"Print score sheets"_s);
    CHECK(desk.forms().currentIndex().data().toString() == u"Lembar penilaian juri"_s);
}

TEST_CASE("Each sheet stands with its number, its state and what is lacking; the counts stand above")
{
    PrintDesk desk;
    openLedger(desk);
    desk.choose(u"Which score sheets are shown"_s, u"Not returned"_s);
    REQUIRE(tableOf(desk).model()->rowCount() == 3);
    CHECK(tableOf(desk).model()->index(0, 0).data().toString() == u"0001"_s);
    CHECK(tableOf(desk).model()->index(0, 2).data().toString() == u"N1 Kota Padang"_s);
    CHECK(tableOf(desk).model()->index(0, 4).data().toString() == u"Issued, not returned"_s);
    CHECK(pills(desk).contains(u"Issued 3"_s));
    // Marks that were keyed from other paper are named as well.
    desk.choose(u"Which score sheets are shown"_s, u"What is lacking"_s);
    bool isNamed = false;
    for (int row = 0; row < tableOf(desk).model()->rowCount(); ++row)
        isNamed =
            isNamed || tableOf(desk).model()->index(row, 4).data().toString() == u"Marks without a printed score sheet"_s;
    CHECK(isNamed);
}

TEST_CASE("Enter records the sheet as returned and goes on to the next; undo takes it back")
{
    PrintDesk desk;
    openLedger(desk);
    desk.choose(u"Which score sheets are shown"_s, u"All score sheets"_s);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"000"_s);
    desk.key(Qt::Key_Down);
    CHECK(tableOf(desk).hasFocus());
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Return);
    CHECK(stateOf(desk, 1) == FormState::Returned);
    CHECK(tableOf(desk).currentIndex().row() == 1);
    desk.key(Qt::Key_Return);
    CHECK(stateOf(desk, 2) == FormState::Returned);
    CHECK(pills(desk).contains(u"Returned 2"_s));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(stateOf(desk, 2) == FormState::Issued);
}

TEST_CASE("Several sheets are recorded at once")
{
    PrintDesk desk;
    openLedger(desk);
    desk.choose(u"Which score sheets are shown"_s, u"Not returned"_s);
    tableOf(desk).setFocus();
    tableOf(desk).selectAll();
    desk.click(u"Record as returned"_s);
    for (int serial = 1; serial <= 3; ++serial)
        CHECK(stateOf(desk, serial) == FormState::Returned);
}

TEST_CASE("A spoiled sheet needs a reason, which stands beside it")
{
    PrintDesk desk;
    openLedger(desk);
    desk.choose(u"Which score sheets are shown"_s, u"Not returned"_s);
    tableOf(desk).setFocus();
    inDialog<ReasonDialog>([&] { desk.key(Qt::Key_Delete); },
                           [&](ReasonDialog& dialog) {
                               auto* field = childOf<QLineEdit>(dialog, u"Reason"_s);
                               REQUIRE(field);
                               QTest::keyClick(field, Qt::Key_Return);
                               CHECK(dialog.isVisible()); // without a reason it is refused
                               QTest::keyClicks(field, u"Basah terkena hujan"_s);
                               QTest::keyClick(field, Qt::Key_Return);
                           });
    CHECK(stateOf(desk, 1) == FormState::Spoiled);
    CHECK(desk.session().book().sheetForms.at({1}).reason == u"Basah terkena hujan"_s);
    desk.choose(u"Which score sheets are shown"_s, u"Spoiled"_s);
    REQUIRE(tableOf(desk).model()->rowCount() == 1);
    CHECK(tableOf(desk).model()->index(0, 4).data().toString() == u"Basah terkena hujan"_s);
}

TEST_CASE("Of another category nothing is shown; search finds by juror, nominee and number")
{
    PrintDesk desk;
    openLedger(desk);
    desk.choose(u"Which score sheets are shown"_s, u"Not returned"_s);
    desk.choose(u"Score sheets of this category"_s, u"Badan Usaha Besar"_s);
    CHECK(childOf<QLabel>(*desk.window, u"Nothing found"_s));
    desk.choose(u"Score sheets of this category"_s, u"All categories"_s);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"agam"_s);
    REQUIRE(tableOf(desk).model()->rowCount() == 1);
    CHECK(tableOf(desk).model()->index(0, 0).data().toString() == u"0003"_s);
}

TEST_CASE("A code that is scanned here is recorded as returned; a second time it is said that it was")
{
    PrintDesk desk;
    openLedger(desk);
    QTest::keyClicks(QApplication::focusWidget(), desk.codeOf(2, true));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    CHECK(stateOf(desk, 2) == FormState::Returned);
    CHECK(desk.bannerText() == u"Score sheet 0002 is recorded as returned."_s);
    QTest::keyClicks(QApplication::focusWidget(), desk.codeOf(2, true));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    CHECK(desk.bannerText() == u"Score sheet 0002 was recorded as returned before."_s);
}

TEST_CASE("Who may not keep the ledger sees it, and why nothing can be recorded")
{
    PrintDesk desk;
    openLedger(desk);
    desk.sit(chair);
    settle();
    desk.choose(u"Which score sheets are shown"_s, u"Not returned"_s);
    auto* button = childOf<QPushButton>(*desk.window, u"Record as returned"_s);
    REQUIRE(button);
    CHECK_FALSE(button->isEnabled());
    CHECK_FALSE(button->toolTip().isEmpty());
    tableOf(desk).setFocus();
    desk.key(Qt::Key_Return);
    CHECK(stateOf(desk, 1) == FormState::Issued);
}
