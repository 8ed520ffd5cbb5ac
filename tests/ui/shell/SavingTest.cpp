#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"
#include "tests/ui/support/FullDisk.h"

#include "ui/common/Banner.h"
#include "ui/common/ElidedLabel.h"
#include "ui/pages/BackupPage.h"
#include "ui/pages/HistoryPage.h"
#include "ui/pages/OfficialDialog.h"
#include "ui/pages/OfficialsDialog.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RankingView.h"
#include "ui/shell/StatusLine.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;
using namespace std::chrono_literals;

namespace {

bool shows(const Desk& desk, const QString& text)
{
    for (const ElidedLabel* label : desk.window->findChildren<ElidedLabel*>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

Edit raised(const EditionBook& book, int value)
{
    const MarkKey key{padang, waw1, JurorId{1}};
    return {{MarkChange{{key, book.marks.value(key), MarkValue(Decimal(value))}}}, {}};
}

}

TEST_CASE("The status line says when it was last saved: the moment of the newest record")
{
    const QDateTime local = QDateTime(QDate(2022, 2, 15), QTime(14, 2), Qt::UTC);
    const QString record = local.toString(Qt::ISODateWithMs);
    const QDate day = local.toLocalTime().date();
    const QString clock = local.toLocalTime().time().toString(u"HH.mm"_s);
    CHECK(savedText(record, day, Language::Indonesian) == u"Saved "_s + clock);
    CHECK(savedText(record, day.addDays(1), Language::Indonesian) == u"Saved on 15 Februari 2022, "_s + clock);
}

TEST_CASE("A change shows at once in the ranking, with a new integrity code that a click copies")
{
    Desk desk;
    desk.openEdition();
    const QString before = desk.session().headCode();
    CHECK(desk.find<RankingView>()->model()->index(0, 1).data().toString() == u"Kabupaten Agam");
    REQUIRE(desk.session().perform(raised(desk.session().book(), 100)));
    settle();
    CHECK(desk.find<RankingView>()->model()->index(0, 1).data().toString() == u"Kota Padang");
    const QString after = desk.session().headCode();
    CHECK(after != before);
    auto* code = desk.find<QPushButton>(u"Integrity code "_s + after);
    REQUIRE(code);
    QTest::mouseClick(code, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == after);
}

TEST_CASE("Undo names what it takes back and is off when there is nothing")
{
    Desk desk;
    desk.openEdition();
    CHECK_FALSE(desk.action(u"Undo"_s)->isEnabled());
    REQUIRE(desk.session().perform(raised(desk.session().book(), 100)));
    settle();
    REQUIRE(desk.action(u"Undo: mark WAW1 of Kota Padang, juror J1"_s));
    QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(desk.session().book().marks.value({padang, waw1, JurorId{1}}) == MarkValue(Decimal(80)));
    CHECK_FALSE(desk.action(u"Undo"_s)->isEnabled());
    CHECK(desk.action(u"Redo: mark WAW1 of Kota Padang, juror J1"_s)->isEnabled());
}

TEST_CASE("An edit the disk did not take is said, kept in its dialog, and saved somewhere else")
{
    Desk desk;
    desk.openEdition();
    desk.sit(admin);
    const QString elsewhere = desk.folder.filePath(u"stik/uji.sidang"_s);
    QDir(desk.folder.path()).mkdir(u"stik"_s);
    const std::size_t records = desk.session().ledger().size();
    OfficialDialog* shown = nullptr;
    inDialog<OfficialsDialog>([&] { desk.action(u"Officials…"_s)->trigger(); }, [&](OfficialsDialog& dialog) {
        inDialog<OfficialDialog>([&] { QTest::mouseClick(childOf<QPushButton>(dialog, u"Change…"_s), Qt::LeftButton); },
                                 [&](OfficialDialog& official) {
            shown = &official;
            auto* name = childOf<QLineEdit>(official, u"Name"_s);
            name->selectAll();
            QTest::keyClicks(name, u"Admin Baru"_s);
            {
                const FullDisk disk;
                QTest::keyClick(&official, Qt::Key_Return);
            }
            REQUIRE(official.isVisible());
            CHECK(childOf<Banner>(official, {})->text().startsWith(u"This change was NOT saved."));
            CHECK(name->text() == u"Admin Baru");
            CHECK(desk.session().ledger().size() == records);
            CHECK(shows(desk, u"The last change is NOT saved"_s));
            desk.ask.elsewhere.reset(); // given up: everything stays
            QTest::mouseClick(childOf<QPushButton>(official, u"Save somewhere else…"_s), Qt::LeftButton);
            CHECK(official.isVisible());
            desk.ask.elsewhere = elsewhere;
            QTest::mouseClick(childOf<QPushButton>(official, u"Save somewhere else…"_s), Qt::LeftButton);
        });
    });
    CHECK(shown != nullptr);
    CHECK(findOfficial(desk.session().book(), admin)->name == u"Admin Baru");
    CHECK(desk.session().path() == elsewhere);
    CHECK(QFile::exists(elsewhere));
    settle();
    CHECK_FALSE(shows(desk, u"The last change is NOT saved"_s));
    CHECK(desk.settings.recent().first() == elsewhere);
}

TEST_CASE("Trying again saves what the disk did not take, once it does")
{
    Desk desk;
    desk.openEdition();
    REQUIRE(desk.session().perform(raised(desk.session().book(), 100)));
    settle();
    {
        const FullDisk disk;
        QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
    }
    CHECK(desk.bannerText().startsWith(u"This change was NOT saved."));
    QTest::mouseClick(childOf<QPushButton>(*desk.window, u"Try again"_s), Qt::LeftButton);
    CHECK(desk.session().book().marks.value({padang, waw1, JurorId{1}}) == MarkValue(Decimal(80)));
    CHECK(desk.bannerText().isEmpty());
}

TEST_CASE("What opens for reading only shows everything and changes nothing")
{
    Desk reader;
    reader.opensAs = OpenAs::Reader;
    reader.openEdition();
    CHECK(reader.session().isReadOnly());
    CHECK(reader.find<RankingView>() != nullptr);
    CHECK(shows(reader, u"Reading only"_s));
    for (const QString& text : {u"Undo"_s, u"Redo"_s, u"Move to the plenary"_s, u"Close the category…"_s, u"Back up now"_s}) {
        CAPTURE(text);
        CHECK_FALSE(reader.action(text)->isEnabled());
    }
    QTest::keyClick(reader.window.get(), Qt::Key_H, Qt::ControlModifier);
    CHECK(reader.find<HistoryPage>() != nullptr);
    QTest::keyClick(reader.window.get(), Qt::Key_B, Qt::ControlModifier);
    REQUIRE(reader.find<BackupPage>() != nullptr);
    CHECK(childOf<QPushButton>(*reader.window, u"Restore…"_s)->isEnabled() == false);
}

TEST_CASE("An edition that another program holds is refused with the holder's name")
{
    Desk desk;
    desk.openEdition();
    QDir(desk.folder.path()).mkdir(u"lain"_s);
    const QString held = desk.folder.filePath(u"lain/uji.sidang"_s);
    REQUIRE(QFile::copy(desk.edition(), held));
    const auto holder = Session::open(held);
    REQUIRE(holder);
    desk.window->open(held);
    const auto again = Session::open(held);
    REQUIRE_FALSE(again);
    REQUIRE_FALSE(again.error().detail.isEmpty());
    CHECK(desk.bannerText().contains(again.error().detail));
    CHECK(desk.session().path() == desk.edition());
}
