#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/ledger/ListEdits.h"
#include "core/report/Forms.h"
#include "ui/models/Roles.h"
#include "ui/models/print/FormListModel.h"
#include "ui/pages/print/PrintPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace sidang;

TEST_CASE("Ctrl+P leads to the papers from every page, and from the ranking to its paper")
{
    PrintDesk desk;
    desk.openEdition();
    for (const PageId page : {PageId::Overview, PageId::Nominees, PageId::Marks, PageId::History}) {
        desk.window->goTo(page);
        desk.press(Qt::Key_P, Qt::ControlModifier);
        CHECK(desk.find<PrintPage>());
    }
    CHECK(desk.forms().hasFocus());
    desk.window->goTo(PageId::Ranking);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.waitForPreview();
    CHECK(desk.forms().currentIndex().data().toString() == u"Daftar peringkat"_s);
    CHECK(desk.pageText().contains(u"Kabupaten Agam"));
}

TEST_CASE("All forms are listed with how many papers they have, or what is missing")
{
    PrintDesk desk;
    desk.openPrint();
    const QAbstractItemModel& model = *desk.forms().model();
    REQUIRE(model.rowCount() == static_cast<int>(formKinds().size()));
    // KAB: five nominees take part, three jurors, one recused; BESAR: two nominees.
    CHECK(model.index(0, 0).data(PapersRole).toString() == u"20"_s);
    const QModelIndex certificate = model.index(static_cast<int>(Form::Certificate), 0);
    CHECK(certificate.data(PapersRole).toString() == QString());
    CHECK(certificate.data(NoteRole).toString() == u"No category is closed yet."_s);
    desk.chooseForm(kindOf(Form::Certificate).title);
    CHECK(desk.wordsInstead().contains(u"No category is closed yet."));
}

TEST_CASE("Choosing a form shows its first paper; arrows and Enter lead from list to list to the page")
{
    PrintDesk desk;
    desk.openPrint();
    CHECK(desk.pageText().contains(u"N1"));
    REQUIRE(desk.papers());
    desk.key(Qt::Key_Return);
    CHECK(desk.papers()->hasFocus());
    desk.key(Qt::Key_Down);
    desk.waitForPreview();
    CHECK(desk.pageText().contains(u"J2"));
    desk.key(Qt::Key_Return);
    CHECK(desk.preview().area()->hasFocus());
}

TEST_CASE("Category, juror and search narrow the papers down; nothing found is said")
{
    PrintDesk desk;
    desk.openPrint();
    desk.choose(u"Papers of this category"_s, u"Badan Usaha Besar"_s);
    CHECK(desk.rowsOf(*desk.papers()).size() == 6);
    desk.choose(u"Papers of this juror"_s, u"J2 Juri 2"_s);
    CHECK(desk.rowsOf(*desk.papers()) == QStringList{u"N7 PT Satu · J2"_s, u"N8 PT Dua · J2"_s});
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"dua"_s);
    desk.waitForPreview();
    CHECK(desk.rowsOf(*desk.papers()) == QStringList{u"N8 PT Dua · J2"_s});
    CHECK(desk.pageText().contains(u"PT Dua"));
    desk.type(u" zzz"_s);
    CHECK(desk.wordsInstead().contains(u"No paper has all of these words."));
    desk.key(Qt::Key_Escape);
    desk.waitForPreview();
    CHECK(desk.rowsOf(*desk.papers()).size() == 2);
}

TEST_CASE("The paper is the edition's own until another one is chosen")
{
    EditionBook book = printBook();
    book.edition.paper = Paper::A4;
    PrintDesk desk(book);
    desk.openPrint();
    CHECK(desk.preview().pages()->paper == PaperSize::A4);
    desk.choose(u"Paper"_s, u"F4"_s);
    CHECK(desk.preview().pages()->paper == PaperSize::F4);
}

TEST_CASE("Papers with marks stay closed to those who may not see them, with the reason; the others are open")
{
    PrintDesk desk;
    desk.openPrint();
    desk.sit(admin);
    settle();
    const QAbstractItemModel& model = *desk.forms().model();
    for (const FormKind& kind : formKinds()) {
        INFO(kind.name.toStdString());
        const QString note = model.index(static_cast<int>(kind.form), 0).data(NoteRole).toString();
        CHECK(note.contains(u"Marks are closed until the plenary") == showsMarks(kind.form));
    }
    desk.chooseForm(u"Daftar peringkat"_s);
    CHECK(desk.preview().pages() == nullptr);
    CHECK(desk.wordsInstead().contains(u"Closed until the plenary"));
    desk.chooseForm(kindOf(Form::ProposalLetter).title);
    CHECK(desk.preview().pages() == nullptr);
    desk.chooseForm(kindOf(Form::Attendance).title);
    CHECK(desk.pageText().contains(u"Juri 1"));
    desk.sit(operatorOne);
    settle();
    desk.chooseForm(u"Daftar peringkat"_s);
    CHECK(desk.pageText().contains(u"Kabupaten Agam"));
}

TEST_CASE("A text that cannot be read stands in place of the paper, with the way to mend it")
{
    EditionBook book = printBook();
    book.formTexts[u"minutes-documents"_s] = u"Baris satu\nPada {tidak-ada}"_s;
    PrintDesk desk(book);
    desk.openPrint();
    desk.chooseForm(kindOf(Form::MinutesDocuments).title);
    CHECK(desk.wordsInstead().contains(u"line 2"));
    CHECK(desk.wordsInstead().contains(u"{tidak-ada}"));
    desk.click(u"Mend the text"_s);
    CHECK(desk.find<QPlainTextEdit>(u"The text"_s)->toPlainText().contains(u"tidak-ada"));
}

TEST_CASE("A change of the edition shows in the paper that is looked at")
{
    PrintDesk desk;
    desk.openPrint();
    Nominee renamed = *findNominee(desk.session().book(), padang);
    renamed.name = u"Kota Padang Baru"_s;
    REQUIRE(desk.session().perform(Edit{{replacement(desk.session().book().nominees, 0, renamed)}, {}}));
    settle();
    desk.waitForPreview();
    CHECK(desk.pageText().contains(u"Kota Padang Baru"));
}
