#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"
#include "tests/ui/support/FullDisk.h"

#include "ui/common/Banner.h"
#include "ui/common/EmptyState.h"
#include "ui/pages/BackupPage.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RestoreDialog.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sidang;
using namespace std::chrono_literals;

namespace {

void raise(const Desk& desk, int value)
{
    const MarkKey key{padang, waw1, JurorId{1}};
    REQUIRE(desk.session().perform(
        {{MarkChange{{key, desk.session().book().marks.value(key), MarkValue(Decimal(value))}}}, {}}));
}

std::vector<BackupEntry> backups(const Desk& desk)
{
    return backupsIn(backupFolder(desk.edition()), desk.edition());
}

void showBackups(Desk& desk)
{
    desk.openEdition();
    QTest::keyClick(desk.window.get(), Qt::Key_B, Qt::ControlModifier);
    settle();
}

/// Waits for the backup that is being made beside the work.
void waitForBackup(const Desk& desk)
{
    QTRY_VERIFY(desk.bannerText().startsWith(u"A verified backup was made: "));
    settle();
}

void backUp(const Desk& desk)
{
    QTest::keyClick(desk.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    waitForBackup(desk);
}

PlainTable* tableOf(const Desk& desk)
{
    return desk.find<PlainTable>(u"Backups, the newest first"_s);
}

QPushButton* button(const Desk& desk, const QString& text)
{
    return childOf<QPushButton>(*desk.find<BackupPage>(), text);
}

}

TEST_CASE("Without a backup the page says when they are made, and makes one by a click")
{
    Desk desk;
    showBackups(desk);
    REQUIRE(desk.find<EmptyState>());
    QTest::mouseClick(childOf<QPushButton>(*desk.find<EmptyState>(), u"Back up now"_s), Qt::LeftButton);
    waitForBackup(desk);
    REQUIRE(tableOf(desk));
    CHECK(tableOf(desk)->model()->rowCount() == 1);
    CHECK(tableOf(desk)->model()->index(0, static_cast<int>(BackupColumn::Cause)).data().toString() == u"by hand");
    CHECK(backups(desk).size() == 1);
}

TEST_CASE("The second place is chosen, remembered, used and cleared")
{
    Desk desk;
    showBackups(desk);
    const QString stick = desk.folder.filePath(u"stik"_s);
    QDir().mkpath(stick);
    desk.ask.folder = stick;
    QTest::mouseClick(childOf<QPushButton>(*desk.find<BackupPage>(), u"Choose…"_s), Qt::LeftButton);
    CHECK(desk.settings.secondPlace() == stick);
    backUp(desk);
    CHECK(tableOf(desk)->model()->rowCount() == 2);
    CHECK(backupsIn(stick, desk.edition()).size() == 1);
    QTest::mouseClick(childOf<QPushButton>(*desk.find<BackupPage>(), u"None"_s), Qt::LeftButton);
    CHECK(desk.settings.secondPlace().isEmpty());
    CHECK(tableOf(desk)->model()->rowCount() == 1);
}

TEST_CASE("While somebody works a backup is made in time, but only when something was recorded")
{
    Desk desk(Language::English, 40ms);
    desk.openEdition();
    QTest::qWait(150);
    CHECK(backups(desk).empty());
    raise(desk, 85);
    QTRY_VERIFY(backups(desk).size() == 1);
    CHECK(backups(desk).front().cause == BackupCause::Automatic);
    QTest::qWait(150);
    CHECK(backups(desk).size() == 1);
}

TEST_CASE("A backup that fails by itself is told in a banner")
{
    Desk desk(Language::English, 40ms);
    desk.openEdition();
    raise(desk, 85);
    {
        const FullDisk disk;
        QTRY_VERIFY(desk.bannerText().startsWith(u"No backup could be made. The edition itself is saved."));
    }
}

TEST_CASE("Closing the window makes a backup when something was recorded; a failure keeps the window open")
{
    Desk desk;
    desk.openEdition();
    raise(desk, 85);
    {
        const FullDisk disk;
        CHECK_FALSE(desk.window->close());
    }
    CHECK(desk.window->isVisible());
    CHECK(desk.bannerText().startsWith(u"No backup could be made before closing."));
    CHECK(childOf<QPushButton>(*desk.window, u"Close without a backup"_s) != nullptr);
    QTest::mouseClick(childOf<QPushButton>(*desk.window, u"Try again"_s), Qt::LeftButton);
    settle();
    CHECK_FALSE(desk.window->isVisible());
    REQUIRE(backups(desk).size() == 1);
    CHECK(backups(desk).front().cause == BackupCause::Leaving);
}

TEST_CASE("Restoring can be tried out: the backup is verified and the edition not touched")
{
    Desk desk;
    showBackups(desk);
    backUp(desk);
    const QString code = desk.session().headCode();
    QTest::mouseClick(button(desk, u"Test restoring"_s), Qt::LeftButton);
    const auto* banner = childOf<Banner>(*desk.find<BackupPage>(), {});
    REQUIRE(banner);
    QTRY_VERIFY(banner->text().startsWith(u"This backup can be restored"));
    CHECK(banner->text().contains(code));
    CHECK(desk.session().headCode() == code);
}

TEST_CASE("A damaged backup is told so when it is tried out")
{
    Desk desk;
    showBackups(desk);
    backUp(desk);
    QFile file(backups(desk).front().path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(5000));
    file.close();
    QTest::mouseClick(button(desk, u"Test restoring"_s), Qt::LeftButton);
    const auto* banner = childOf<Banner>(*desk.find<BackupPage>(), {});
    QTRY_VERIFY(banner->text().contains(u"damaged"));
}

TEST_CASE("Restoring says what is lost, puts the backup in place, keeps the replaced file and opens the edition again")
{
    Desk desk;
    showBackups(desk);
    backUp(desk);
    const std::size_t records = desk.session().ledger().size();
    QTest::qWait(1100); // names of backups tell seconds
    raise(desk, 85);
    raise(desk, 86);
    CHECK_FALSE(button(desk, u"Restore…"_s)->isEnabled());
    CHECK(button(desk, u"Restore…"_s)->toolTip().startsWith(u"Restoring is up to an administrator."));
    desk.sit(admin);
    inDialog<RestoreDialog>([&] { QTest::mouseClick(button(desk, u"Restore…"_s), Qt::LeftButton); },
                            [&](RestoreDialog& dialog) {
        CHECK(childOf<QLabel>(dialog, u"2 changes recorded since then will no longer be in the edition."_s) != nullptr);
        QTest::keyClick(&dialog, Qt::Key_Return); // Enter gives up: restoring has to be meant
    });
    CHECK(desk.session().ledger().size() == records + 2);
    inDialog<RestoreDialog>([&] { QTest::mouseClick(button(desk, u"Restore…"_s), Qt::LeftButton); },
                            [&](RestoreDialog& dialog) {
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Restore this backup"_s), Qt::LeftButton);
    });
    REQUIRE(desk.window->session());
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.session().ledger().back().kind == u"restore");
    CHECK(desk.session().book().marks.value({padang, waw1, JurorId{1}}) == MarkValue(Decimal(80)));
    CHECK(desk.bannerText().contains(u"is in place again. The replaced file is kept as "));
    CHECK(desk.session().actor()->id == operatorOne); // who takes the seat without being asked
    CHECK(backups(desk).front().cause == BackupCause::Restore);
}
