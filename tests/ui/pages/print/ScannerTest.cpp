#include "tests/support/Text.h"
#include "tests/ui/pages/marks/MarksBook.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/edit/IssueForms.h"
#include "core/ledger/SheetCheck.h"
#include "core/report/PaperCode.h"
#include "ui/pages/marks/MarksPage.h"
#include "ui/pages/nominees/NomineesPage.h"
#include "ui/pages/print/PrintPage.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/GoToDialog.h"
#include "ui/shell/Scanner.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

/// As a scanner types: one key right after the other, then Enter.
void scan(const QString& code)
{
    QWidget* receiver = QApplication::focusWidget();
    REQUIRE(receiver);
    for (const QChar character : code)
        QTest::keyClick(receiver, character.toLatin1());
    QTest::keyClick(receiver, Qt::Key_Return);
    settle();
}

/// A field that is watched by a scanner of its own.
struct Field {
    Scanner scanner;
    QWidget window;
    QLineEdit edit{&window};
    QStringList scanned;

    Field()
    {
        QObject::connect(&scanner, &Scanner::scanned, [this](const QString& code) { scanned << code; });
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        edit.setFocus();
    }
};

/// A desk on the marks of KK with three printed sheets: Padang J1, Padang J2, Solok J3.
struct ScanDesk : MarksDesk {
    static EditionBook scoring()
    {
        EditionBook made = marksBook();
        made.stages[made.categories.front().id] = {Phase::Scoring, 1};
        return made;
    }

    ScanDesk() : MarksDesk(scoring())
    {
        openMarks();
        const std::vector<SheetKey> sheets{{padangOfMarks, {1}}, {padangOfMarks, {2}}, {solokOfMarks, {3}}};
        const auto made = session().perform(issueForms(session().book(), session().ledger(), sheets));
        REQUIRE(made);
        settle();
    }

    QString code(int serial) const
    {
        const SheetForm& form = session().book().sheetForms.at({serial});
        return u"$SIDANG1/"_s + sheetCode({serial, sheetCheck(session().book(), session().ledger(), form)}) +
               u"/SCORE-SHEET.1/C:KK/N:X/J:J1/P:1.1"_s;
    }
};

}

TEST_CASE("A code typed like by a scanner is told, and nothing of it reaches the field")
{
    Field field;
    scan(u"$SIDANG1/0147-K7QF9T/SCORE-SHEET.1/E:PARITRANA AWARD 2021/P:1.1"_s);
    CHECK(field.scanned == QStringList{u"$SIDANG1/0147-K7QF9T/SCORE-SHEET.1/E:PARITRANA AWARD 2021/P:1.1"_s});
    CHECK(field.edit.text() == QString());
}

TEST_CASE("What is typed slowly arrives as it was typed, in its order")
{
    Field field;
    for (const char character : QByteArray("a$SIDANG1/5 b"))
        QTest::keyClick(&field.edit, character, Qt::NoModifier, 80);
    QTest::keyClick(&field.edit, Qt::Key_Return, Qt::NoModifier, 80);
    CHECK(field.edit.text() == u"a$SIDANG1/5 b"_s);
    CHECK(field.scanned.isEmpty());
}

TEST_CASE("A dollar that stands alone comes after a moment; other fast keys stay in order")
{
    Field field;
    QTest::keyClicks(&field.edit, u"harga $12,5"_s);
    QTest::keyClick(&field.edit, Qt::Key_Left);
    CHECK(field.edit.text() == u"harga $12,5"_s);
    QTest::keyClicks(&field.edit, u"$"_s);
    CHECK(field.edit.text() == u"harga $12,5"_s);
    CHECK(QTest::qWaitFor([&] { return field.edit.text() == u"harga $12,$5"_s; }, 1000));
    QTest::keyClicks(&field.edit, u"$abc"_s);
    QTest::keyClick(&field.edit, Qt::Key_Return); // fast, but no code of a paper
    CHECK(field.edit.text() == u"harga $12,$$abc5"_s);
    CHECK(field.scanned.isEmpty());
}

TEST_CASE("A code that breaks off arrives as it was typed")
{
    Field field;
    QTest::keyClicks(&field.edit, u"$SIDANG1/0147"_s);
    CHECK(QTest::qWaitFor([&] { return field.edit.text() == u"$SIDANG1/0147"_s; }, 1000));
    QTest::keyClick(&field.edit, Qt::Key_Return);
    CHECK(field.scanned.isEmpty());
}

TEST_CASE("On any page a scanned sheet opens its marks in paper order, the cursor in the first empty cell")
{
    ScanDesk desk;
    desk.give({given(desk.session().book(), solokOfMarks, c1, 3, Decimal(80))});
    for (const PageId page : {PageId::Overview, PageId::Nominees, PageId::Documents, PageId::History, PageId::Marks}) {
        desk.window->goTo(page);
        settle();
        scan(desk.code(3));
        REQUIRE(desk.find<MarksPage>());
        CHECK(desk.cursor() == u"Dampak/Mark"_s);
        CHECK(desk.table().hasFocus());
        CHECK(desk.bannerText().contains(u"0003"));
        CHECK(desk.bannerText().contains(u"Kota Solok"));
    }
    desk.type(u"70\n"_s);
    CHECK(desk.mark(c2, solokOfMarks, 3) == u"70"_s);
}

TEST_CASE("The banner records the sheet as returned")
{
    ScanDesk desk;
    scan(desk.code(1));
    desk.click(u"Record as returned"_s);
    CHECK(desk.session().book().sheetForms.at({1}).state == FormState::Returned);
    scan(desk.code(1));
    CHECK_FALSE(childOf<QPushButton>(*desk.window, u"Record as returned"_s));
}

TEST_CASE("What was being typed into a cell is kept, and not mixed with the code")
{
    ScanDesk desk;
    desk.type(u"87"_s); // the cell is open
    scan(desk.code(3));
    CHECK(desk.mark(c1) == u"87"_s);
    CHECK(desk.bannerText().contains(u"0003"));
    CHECK(desk.mark(c1, solokOfMarks, 3) == QString());
}

TEST_CASE("What cannot be taken stays in its cell, and the sheet is not opened, which is said")
{
    ScanDesk desk;
    desk.type(u"870"_s);
    scan(desk.code(3));
    CHECK(desk.bannerText().contains(u"was not opened"));
    CHECK(desk.table().typing() == u"870"_s);
    desk.key(Qt::Key_Escape);
    scan(desk.code(3));
    CHECK(desk.bannerText().contains(u"Kota Solok"));
}

TEST_CASE("A dialog is not disturbed by a scan")
{
    ScanDesk desk;
    inDialog<AboutDialog>([&] { desk.action(u"About Sidang…"_s)->trigger(); },
                          [&](AboutDialog& dialog) {
                              QTest::keyClicks(&dialog, desk.code(3));
                              QTest::keyClick(&dialog, Qt::Key_Return);
                              settle();
                              CHECK(dialog.isVisible());
                          });
    CHECK(desk.cursor() == u"Kebaruan/Mark"_s);
}

TEST_CASE("Ctrl+K takes a code that is typed by hand, and one that is scanned")
{
    ScanDesk desk;
    const SheetForm& form = desk.session().book().sheetForms.at({3});
    const QString typed = sheetCode({3, sheetCheck(desk.session().book(), desk.session().ledger(), form)}).toLower();
    desk.window->goTo(PageId::Overview);
    inDialog<GoToDialog>([&] { desk.press(Qt::Key_K, Qt::ControlModifier); },
                         [&](GoToDialog& dialog) {
                             auto* field = childOf<QLineEdit>(dialog, u"What to go to"_s);
                             QTest::keyClicks(field, typed);
                             QTest::keyClick(field, Qt::Key_Return);
                         });
    CHECK(desk.bannerText().contains(u"Kota Solok"));
    desk.window->goTo(PageId::Overview);
    inDialog<GoToDialog>([&] { desk.press(Qt::Key_K, Qt::ControlModifier); },
                         [&](GoToDialog& dialog) {
                             auto* field = childOf<QLineEdit>(dialog, u"What to go to"_s);
                             QTest::keyClicks(field, desk.code(1));
                             QTest::keyClick(field, Qt::Key_Return);
                             settle();
                             CHECK_FALSE(dialog.isVisible());
                         });
    CHECK(desk.bannerText().contains(u"0001"));
}

TEST_CASE("A code that leads to no sheet is refused in words, and the page stays")
{
    ScanDesk desk;
    desk.window->goTo(PageId::Nominees);
    const QString wrong = desk.code(1).replace(u"0001-"_s, u"0002-"_s);
    scan(wrong);
    CHECK(desk.bannerText().contains(u"does not belong to the score sheet 0002"));
    CHECK(desk.find<NomineesPage>());
}
