#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/report/Forms.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace sidang;

namespace {

Printing onlyPrinting(const PrintDesk& desk)
{
    REQUIRE(desk.session().book().printings.size() == 1);
    return desk.session().book().printings.begin()->second;
}

}

TEST_CASE("What is chosen becomes one PDF, is told, and is recorded")
{
    PrintDesk desk;
    desk.openPrint();
    desk.chooseForm(kindOf(Form::Attendance).title);
    desk.ask.pdf = desk.folder.filePath(u"hadir.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    const QString told = desk.waitForBanner();
    CHECK(told.contains(u"4 papers were written to"));
    CHECK(PrintDesk::pagesOf(*desk.ask.pdf) >= 4);
    const Printing printing = onlyPrinting(desk);
    CHECK(printing.form == u"attendance"_s);
    CHECK(printing.papers == 4);
    CHECK(printing.pages == PrintDesk::pagesOf(*desk.ask.pdf));
    CHECK(printing.medium == PrintMedium::Pdf);
    CHECK_FALSE(printing.category);
}

TEST_CASE("Only this paper, or only those that are ticked, are saved when asked for")
{
    PrintDesk desk;
    desk.openPrint();
    desk.chooseForm(kindOf(Form::ScoreSheetFilled).title);
    desk.choose(u"What is printed"_s, u"This paper"_s);
    desk.ask.pdf = desk.folder.filePath(u"satu.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    CHECK(desk.waitForBanner().contains(u"1 paper was written to"));
    CHECK(onlyPrinting(desk).nominee == padang);
    CHECK(onlyPrinting(desk).juror == JurorId{1});

    desk.papers()->setFocus();
    desk.key(Qt::Key_Home);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.find<QComboBox>(u"What is printed"_s)->currentText() == u"Ticked (3)"_s);
    desk.ask.pdf = desk.folder.filePath(u"tiga.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    CHECK(desk.waitForBanner().contains(u"tiga.pdf"));
    CHECK(desk.session().book().printings.rbegin()->second.papers == 3);
}

TEST_CASE("A file each goes into a folder, named by what it is about")
{
    PrintDesk desk;
    desk.openPrint();
    desk.chooseForm(kindOf(Form::Attendance).title);
    QDir(desk.folder.path()).mkdir(u"naskah"_s);
    desk.ask.folder = desk.folder.filePath(u"naskah"_s);
    desk.click(u"A file each…"_s);
    CHECK(desk.waitForBanner().contains(u"4 papers were written to"));
    const QStringList files = QDir(*desk.ask.folder).entryList(QDir::Files, QDir::Name);
    CHECK(files == QStringList{u"attendance-BESAR.pdf"_s, u"attendance-DESA.pdf"_s, u"attendance-KAB.pdf"_s,
                               u"attendance-RUSAK.pdf"_s});
}

TEST_CASE("A printer gets the papers, and the printing is recorded as such")
{
    PrintDesk desk;
    desk.openPrint();
    desk.chooseForm(kindOf(Form::Conflicts).title);
    desk.ask.printTo = desk.folder.filePath(u"kertas.pdf"_s);
    desk.click(u"Print…"_s);
    CHECK(desk.waitForBanner().contains(u"1 paper was sent to the printer."));
    CHECK(onlyPrinting(desk).medium == PrintMedium::Printer);
    CHECK(PrintDesk::pagesOf(*desk.ask.printTo) == onlyPrinting(desk).pages);
}

TEST_CASE("Giving up the questions does nothing")
{
    PrintDesk desk;
    desk.openPrint();
    for (const QString& button : {u"Save as PDF…"_s, u"A file each…"_s, u"Print…"_s, u"Everything as one PDF…"_s})
        desk.click(button);
    CHECK(desk.bannerText() == QString());
    CHECK(desk.session().book().printings.empty());
    CHECK(desk.session().book().sheetForms.empty());
}

TEST_CASE("Everything that can be made goes into one PDF at once; what cannot be ranked is left out and said")
{
    PrintDesk desk;
    desk.openPrint();
    desk.ask.pdf = desk.folder.filePath(u"semua.pdf"_s);
    desk.click(u"Everything as one PDF…"_s);
    CHECK(desk.find<QProgressBar>(u"Progress of the papers"_s));
    CHECK_FALSE(childOf<QPushButton>(*desk.window, u"Save as PDF…"_s)->isEnabled());
    const QString told = desk.waitForBanner();
    CHECK(told.contains(u"semua.pdf"));
    CHECK(told.contains(u"left out"));
    CHECK(told.contains(u"RUSAK"));
    CHECK(onlyPrinting(desk).form == u"all"_s);
    CHECK(onlyPrinting(desk).pages == PrintDesk::pagesOf(*desk.ask.pdf));
    CHECK(desk.session().book().sheetForms.size() == 20);
    CHECK_FALSE(desk.find<QProgressBar>(u"Progress of the papers"_s));
    CHECK(childOf<QPushButton>(*desk.window, u"Save as PDF…"_s)->isEnabled());
}

TEST_CASE("A run can be stopped; nothing is written or recorded then")
{
    PrintDesk desk;
    for (int n = 10; n < 200; ++n)
        desk.book.nominees.push_back(
            {NomineeId{n}, u"N%1"_s.arg(n), kab, u"Kabupaten Contoh %1"_s.arg(n), {}, NomineeStatus::Eligible});
    desk.openPrint();
    desk.chooseForm(kindOf(Form::ScoreSheetFilled).title);
    desk.ask.pdf = desk.folder.filePath(u"banyak.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    desk.click(u"Cancel"_s);
    CHECK(desk.waitForBanner() == u"Stopped. Nothing was written."_s);
    CHECK_FALSE(QFile::exists(*desk.ask.pdf));
    CHECK(desk.session().book().printings.empty());
}

TEST_CASE("A text that cannot be read stops the run before anything is written")
{
    EditionBook book = printBook();
    book.formTexts[u"minutes-documents"_s] = u"Pada {"_s;
    PrintDesk desk(book);
    desk.openPrint();
    desk.ask.pdf = desk.folder.filePath(u"semua.pdf"_s);
    desk.click(u"Everything as one PDF…"_s);
    const QString told = desk.waitForBanner();
    CHECK(told.contains(u"line 1"));
    CHECK(told.contains(u"Nothing was written."));
    CHECK_FALSE(QFile::exists(*desk.ask.pdf));
    desk.click(u"Mend the text"_s);
    CHECK(desk.find<QPlainTextEdit>(u"The text"_s)->toPlainText() == u"Pada {"_s);
}

TEST_CASE("Who may not record printings prints all the same, and is told that it is not recorded")
{
    PrintDesk desk;
    desk.book.officials.push_back({{5}, u"Auditor Uji"_s, OfficialRole::Auditor, {}, true});
    desk.openPrint();
    desk.sit({5});
    desk.chooseForm(kindOf(Form::Conflicts).title);
    desk.ask.pdf = desk.folder.filePath(u"auditor.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    CHECK(desk.waitForBanner().contains(u"It is not recorded."));
    CHECK(QFile::exists(*desk.ask.pdf));
    CHECK(desk.session().book().printings.empty());
}

TEST_CASE("What was printed is listed with time, official and extent, and can be searched")
{
    PrintDesk desk;
    desk.openPrint();
    desk.click(u"Printed"_s);
    CHECK(childOf<QLabel>(*desk.window, u"Nothing was printed yet"_s));
    desk.click(u"Forms"_s);
    desk.chooseForm(kindOf(Form::Conflicts).title);
    desk.ask.pdf = desk.folder.filePath(u"benturan.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    (void)desk.waitForBanner();
    desk.click(u"Printed"_s);
    const auto* table = desk.find<QTableView>(u"What was printed, the newest first"_s);
    REQUIRE(table);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 1).data().toString() == u"Operator Satu"_s);
    CHECK(table->model()->index(0, 2).data().toString() == kindOf(Form::Conflicts).title);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"peringkat"_s);
    CHECK(table->model()->rowCount() == 0);
    CHECK(childOf<QLabel>(*desk.window, u"Nothing found"_s));
}
