#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"
#ifndef Q_OS_WIN
#include "tests/ui/support/FullDisk.h"
#endif

#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "ui/common/Banner.h"
#include "ui/pages/newedition/NewEditionDialog.h"
#include "ui/pages/overview/OverviewPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

void next(NewEditionDialog& dialog)
{
    QTest::keyClick(&dialog, Qt::Key_Return);
    settle();
}

QLineEdit& field(NewEditionDialog& dialog, const QString& name)
{
    auto* found = childOf<QLineEdit>(dialog, name);
    REQUIRE(found);
    return *found;
}

QString titleOf(NewEditionDialog& dialog)
{
    for (const QString& title : {u"Edition"_s, u"Secretariat"_s, u"Scheme"_s, u"Jury"_s, u"Where to"_s}) {
        if (childOf<QLabel>(dialog, title))
            return title;
    }
    return {};
}

/// Through all steps with the keyboard alone, up to the last one.
void fillAll(NewEditionDialog& dialog)
{
    QTest::keyClicks(dialog.focusWidget(), u"Edisi Uji"_s);
    next(dialog);
    QTest::keyClicks(dialog.focusWidget(), u"Sekretariat Contoh"_s);
    auto& administrator = field(dialog, u"Administrator"_s);
    administrator.setFocus();
    QTest::keyClicks(&administrator, u"Admin Contoh"_s);
    next(dialog);
    next(dialog); // the first scheme
    QTest::keyClicks(dialog.focusWidget(), u"Ketua Contoh"_s);
    next(dialog);
}

void inWizard(Desk& desk, const std::function<void(NewEditionDialog&)>& act)
{
    desk.window->showStart();
    desk.window->show();
    settle();
    inDialog<NewEditionDialog>([&] { desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); }, act);
}

}

TEST_CASE("A new edition is made with the keyboard alone and opens at the overview, its administrator at the desk")
{
    Desk desk;
    desk.ask.elsewhere = desk.edition();
    inWizard(desk, [&](NewEditionDialog& dialog) {
        fillAll(dialog);
        CHECK(titleOf(dialog) == u"Where to");
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Choose where the file is made"_s), Qt::LeftButton);
        next(dialog);
    });
    REQUIRE(desk.window->session());
    CHECK(desk.find<OverviewPage>());
    const EditionBook& book = desk.session().book();
    CHECK(book.edition.label == u"Edisi Uji");
    CHECK(book.edition.secretariat == u"Sekretariat Contoh");
    CHECK(book.edition.period == AssessmentPeriod{QDate(2026, 1, 1), QDate(2026, 12, 31)});
    CHECK(book.categories.size() == 1);
    REQUIRE(book.jurors.size() == 1);
    CHECK(book.jurors.front().role == JurorRole::Chair);
    CHECK(desk.session().actor()->name == u"Admin Contoh");
}

TEST_CASE("What cannot be taken is told at its field, which gets the keyboard")
{
    Desk desk;
    inWizard(desk, [&](NewEditionDialog& dialog) {
        auto& label = field(dialog, u"Name of the edition"_s);
        label.clear();
        auto& due = field(dialog, u"Documents due, may stay empty"_s);
        due.setText(u"31/02/2026"_s);
        next(dialog);
        CHECK(titleOf(dialog) == u"Edition");
        CHECK(label.hasFocus());
        CHECK(label.accessibleDescription() == u"An edition needs a name.");
        CHECK(due.accessibleDescription() == u"Type the day as 31-12-2025.");
        CHECK(due.text() == u"31/02/2026"); // nothing that was typed is lost
        label.setText(u"Edisi"_s);
        due.setText(u"28/2/2027"_s);
        field(dialog, u"Period until"_s).setText(u"1/1/2020"_s);
        next(dialog);
        CHECK(field(dialog, u"Period until"_s).accessibleDescription() == u"The period ends before it begins.");
        field(dialog, u"Period until"_s).setText(u"31/12/2026"_s);
        next(dialog);
        REQUIRE(titleOf(dialog) == u"Secretariat");
        next(dialog);
        CHECK(field(dialog, u"Administrator"_s).hasFocus());
        field(dialog, u"Administrator"_s).setText(u"Admin"_s);
        field(dialog, u"Operator 1, keys the score sheets"_s).setText(u"Siti Contoh"_s);
        field(dialog, u"Operator 2, keys them a second time"_s).setText(u"Siti Contoh"_s);
        next(dialog);
        CHECK(titleOf(dialog) == u"Secretariat");
        CHECK(field(dialog, u"Operator 2, keys them a second time"_s).hasFocus());
    });
}

TEST_CASE("A region is found by a part of its name; one that does not exist is refused")
{
    Desk desk;
    inWizard(desk, [&](NewEditionDialog& dialog) {
        auto* region = childOf<QComboBox>(dialog, u"Region"_s);
        REQUIRE(region);
        region->setEditText(u"Atlantis"_s);
        next(dialog);
        CHECK(titleOf(dialog) == u"Edition");
        CHECK(region->accessibleDescription() == u"There is no such region. Choose one from the list.");
        region->setEditText(u"sumatera bar"_s);
        next(dialog);
        CHECK(titleOf(dialog) == u"Secretariat");
    });
}

TEST_CASE("Going back keeps what was typed, and giving up leaves nothing behind")
{
    Desk desk;
    const QStringList before = QDir(desk.folder.path()).entryList();
    inWizard(desk, [&](NewEditionDialog& dialog) {
        fillAll(dialog);
        field(dialog, u"File"_s).setText(desk.edition());
        for (int i = 0; i < 4; ++i)
            QTest::mouseClick(childOf<QPushButton>(dialog, u"Back"_s), Qt::LeftButton);
        CHECK(field(dialog, u"Name of the edition"_s).text() == u"Edisi Uji");
        CHECK_FALSE(childOf<QPushButton>(dialog, u"Back"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(QDir(desk.folder.path()).entryList() == before);
    CHECK(desk.window->session() == nullptr);
}

TEST_CASE("A scheme is copied from another edition, with its jury or without")
{
    Desk desk;
    const QString other = desk.folder.filePath(u"lama.sidang"_s);
    REQUIRE(createEdition(other, found(deskBook(), foundingNow(u"Admin"_s)), Existing::Keep));
    const bool withJury = GENERATE(true, false);
    desk.ask.edition = other;
    desk.ask.elsewhere = desk.edition();
    inWizard(desk, [&](NewEditionDialog& dialog) {
        next(dialog);
        field(dialog, u"Administrator"_s).setText(u"Admin"_s);
        next(dialog);
        auto* list = childOf<QListView>(dialog, u"Where the scheme comes from"_s);
        REQUIRE(list);
        QTest::keyClick(list, Qt::Key_Down);
        next(dialog);
        CHECK(titleOf(dialog) == u"Scheme"); // no file was chosen yet
        auto* choose = childOf<QPushButton>(dialog, u"Choose the file…"_s);
        REQUIRE(choose);
        QTest::mouseClick(choose, Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return choose->isEnabled(); }));
        if (withJury)
            QTest::mouseClick(childOf<QCheckBox>(dialog, u"Copy the jury as well"_s), Qt::LeftButton, {}, {8, 8});
        next(dialog);
        CHECK(titleOf(dialog) == u"Jury");
        next(dialog);
        field(dialog, u"File"_s).setText(desk.edition());
        next(dialog);
    });
    REQUIRE(desk.window->session());
    CHECK(desk.session().book().categories == deskBook().categories);
    CHECK(desk.session().book().jurors.size() == (withJury ? 3u : 0u));
    CHECK(desk.session().book().nominees.empty());
}

TEST_CASE("An empty scheme, and a file that cannot be read as an edition")
{
    Desk desk;
    QFile text(desk.folder.filePath(u"surat.txt"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("bukan edisi");
    text.close();
    desk.ask.edition = text.fileName();
    inWizard(desk, [&](NewEditionDialog& dialog) {
        next(dialog);
        field(dialog, u"Administrator"_s).setText(u"Admin"_s);
        next(dialog);
        auto* list = childOf<QListView>(dialog, u"Where the scheme comes from"_s);
        QTest::keyClick(list, Qt::Key_Down);
        auto* choose = childOf<QPushButton>(dialog, u"Choose the file…"_s);
        QTest::mouseClick(choose, Qt::LeftButton);
        CHECK(QTest::qWaitFor([&] { return choose->isEnabled(); }));
        CHECK(childOf<QLabel>(dialog, u"Other edition"_s)->text().contains(u"surat.txt"));
        next(dialog);
        CHECK(titleOf(dialog) == u"Scheme");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        next(dialog);
        CHECK(titleOf(dialog) == u"Jury");
        next(dialog);
        field(dialog, u"File"_s).setText(desk.edition());
        next(dialog);
    });
    REQUIRE(desk.window->session());
    CHECK(desk.session().book().categories.empty());
}

TEST_CASE("A file that is there already is left as it is, and the field says so")
{
    Desk desk;
    QFile there(desk.edition());
    REQUIRE(there.open(QIODevice::WriteOnly));
    there.write("isi lama");
    there.close();
    inWizard(desk, [&](NewEditionDialog& dialog) {
        fillAll(dialog);
        field(dialog, u"File"_s).setText(desk.edition());
        next(dialog);
        CHECK(dialog.isVisible());
        CHECK(field(dialog, u"File"_s).accessibleDescription().startsWith(u"There is a file of this name already"));
    });
    REQUIRE(there.open(QIODevice::ReadOnly));
    CHECK(there.readAll() == "isi lama");
}

TEST_CASE("Two chairs are refused at the second one")
{
    Desk desk;
    inWizard(desk, [&](NewEditionDialog& dialog) {
        next(dialog);
        field(dialog, u"Administrator"_s).setText(u"Admin"_s);
        next(dialog);
        next(dialog);
        field(dialog, u"Name of juror 1"_s).setText(u"Satu Contoh"_s);
        field(dialog, u"Name of juror 3"_s).setText(u"Tiga Contoh"_s);
        childOf<QComboBox>(dialog, u"Role of juror 3"_s)->setCurrentIndex(0);
        next(dialog);
        CHECK(titleOf(dialog) == u"Jury");
        CHECK(field(dialog, u"Name of juror 3"_s).hasFocus());
    });
}

#ifndef Q_OS_WIN
TEST_CASE("A full disk leaves no half edition, and what was typed can be saved when there is room")
{
    Desk desk;
    inWizard(desk, [&](NewEditionDialog& dialog) {
        fillAll(dialog);
        field(dialog, u"File"_s).setText(desk.edition());
        {
            const FullDisk full;
            next(dialog);
        }
        CHECK(dialog.isVisible());
        const auto* banner = childOf<Banner>(dialog, {});
        REQUIRE(banner);
        CHECK_FALSE(QFile::exists(desk.edition()));
        next(dialog);
        CHECK_FALSE(dialog.isVisible());
    });
    CHECK(desk.window->session());
}
#endif
