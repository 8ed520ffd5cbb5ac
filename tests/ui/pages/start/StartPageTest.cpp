#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/Found.h"
#include "core/storage/EditionFile.h"
#include "ui/models/Roles.h"
#include "ui/pages/StartPage.h"

#include <QFile>
#include <QListView>
#include <QTest>

using namespace sidang;

namespace {

QListView& showList(Desk& desk)
{
    desk.window->showStart();
    desk.window->show();
    desk.window->activateWindow();
    (void)QTest::qWaitForWindowActive(desk.window.get());
    settle();
    auto* list = desk.find<QListView>(u"Editions opened lately"_s);
    REQUIRE(list);
    return *list;
}

QString noteAt(const QListView& list, int row)
{
    return list.model()->index(row, 0).data(NoteRole).toString();
}

}

TEST_CASE("The editions opened lately say what state they are in, once they were looked at")
{
    Desk desk;
    EditionBook book = deskBook();
    book.stages[kab] = {Phase::Plenary, 1};
    REQUIRE(createEdition(desk.edition(), found(book, foundingNow(u"Admin"_s)), Existing::Keep));
    desk.settings.rememberRecent(desk.edition());
    const QListView& list = showList(desk);
    REQUIRE(QTest::qWaitFor([&] { return noteAt(list, 0).contains(u"last saved on"); }));
    CHECK(list.model()->index(0, 0).data().toString() == u"Paritrana Award 2021");
    CHECK(noteAt(list, 0).startsWith(u"Plenary: Pemerintah Kabupaten/Kota · Scoring: Badan Usaha Besar · Preparing: "));
    CHECK(noteAt(list, 0).endsWith(desk.edition()));
}

TEST_CASE("Files that are gone or are no editions say so")
{
    Desk desk;
    QFile text(desk.folder.filePath(u"surat.sidang"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("bukan edisi");
    text.close();
    desk.settings.rememberRecent(text.fileName());
    desk.settings.rememberRecent(desk.folder.filePath(u"hilang.sidang"_s));
    const QListView& list = showList(desk);
    REQUIRE(QTest::qWaitFor([&] { return noteAt(list, 0).startsWith(u"No longer there"); }));
    REQUIRE(QTest::qWaitFor([&] { return noteAt(list, 1).contains(u"is not an edition file"); }));
    CHECK(list.model()->index(1, 0).data(QuietRole).toBool());
}

TEST_CASE("Del takes an edition from the list; the file stays, and the next one is selected")
{
    Desk desk;
    QFile file(desk.edition());
    REQUIRE(file.open(QIODevice::WriteOnly));
    desk.settings.rememberRecent(desk.edition());
    desk.settings.rememberRecent(desk.folder.filePath(u"hilang.sidang"_s));
    QListView& list = showList(desk);
    list.setCurrentIndex(list.model()->index(0, 0));
    QTest::keyClick(&list, Qt::Key_Delete);
    settle();
    CHECK(desk.settings.recent() == QStringList{desk.edition()});
    CHECK(list.model()->rowCount() == 1);
    CHECK(list.currentIndex().row() == 0);
    QTest::keyClick(&list, Qt::Key_Delete);
    settle();
    CHECK(desk.settings.recent().isEmpty());
    CHECK(QFile::exists(desk.edition()));
}

TEST_CASE("The edition that is open is told without touching its file")
{
    Desk desk;
    desk.openEdition();
    desk.press(Qt::Key_Home, Qt::AltModifier);
    const auto* list = desk.find<QListView>(u"Editions opened lately"_s);
    REQUIRE(list);
    CHECK(noteAt(*list, 0).contains(u"Scoring: "));
    // Still ours: what is changed now is saved.
    const MarkChange change{{{mentawai, waw1, JurorId{3}}, std::nullopt, MarkValue(Decimal(70))}};
    CHECK(desk.session().perform({{change}, {}}));
}
