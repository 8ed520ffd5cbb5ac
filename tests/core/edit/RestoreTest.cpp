// Putting a backup in the place of an edition, and going on elsewhere.
#include "core/edit/Restore.h"

#include "tests/core/storage/TestFolder.h"
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

using namespace sidang;

namespace {

const Actor actor{{1}, u"Ketua Sekretariat Contoh"_s, OfficialRole::Administrator};
const MarkKey opinion{{1}, {1}, JurorId{1}};

EditionBook book()
{
    return withOfficials(EditionBuilder(1).leaf("A", "100").nominees({"N1"}).book);
}

/// A desk with a backup of its first state, and one mark more in the edition.
QString deskWithBackup(Desk& desk)
{
    const auto backup = desk.session->backup(BackupCause::ByHand);
    REQUIRE(backup);
    desk.make(OfficialRole::Operator1, {marked(desk.book(), opinion, Decimal(80))});
    return backup->path;
}

}

TEST_CASE("restoring keeps the replaced file, records its head, and verifies")
{
    Desk desk(book());
    const QString backup = deskWithBackup(desk);
    const auto replaced = desk.session->ledger();
    const QByteArray bytes = contentOf(desk.path());
    desk.session.reset();
    const auto restored = restoreEdition(desk.path(), backup, actor, desk.now.addSecs(60));
    REQUIRE(restored);
    CHECK(contentOf(restored->putAside) == bytes);
    CHECK(backupsIn(backupFolder(desk.path()), desk.path()).front().cause == BackupCause::Restore);
    desk.open();
    CHECK_FALSE(desk.book().marks.contains(opinion));
    const LedgerRecord& record = desk.session->ledger().back();
    CHECK(record.kind == u"restore"_s);
    CHECK(record.content == "{\"replaced\":\"" + replaced.back().hash.toHex() + "\",\"changes\":[]}");
    CHECK(readActor(record.actor) == actor);
    CHECK(desk.session->ledger().size() == replaced.size()); // the mark's record fell away, this one came
    const auto verdict = desk.session->verify(restored->headCode);
    REQUIRE(verdict);
    CHECK(verdict->isVerified());
    CHECK(verdict->anchor == record.sequence - 1);
    // And back: what was put aside is a backup like any other.
    desk.session.reset();
    REQUIRE(restoreEdition(desk.path(), restored->putAside, actor, desk.now.addSecs(60)));
    desk.open();
    CHECK(desk.book().marks.contains(opinion));
}

TEST_CASE("an edition that is lost or broken is restored too, with zeros for its head")
{
    for (const bool isLost : {true, false}) {
        Desk desk(book());
        const QString backup = deskWithBackup(desk);
        desk.session.reset();
        QFile file(desk.path());
        if (isLost) {
            REQUIRE(file.remove());
        } else {
            REQUIRE(file.resize(5000));
        }
        const auto restored = restoreEdition(desk.path(), backup, actor, desk.now);
        REQUIRE(restored);
        CHECK(restored->putAside.isEmpty() == isLost);
        desk.open();
        CHECK(desk.session->ledger().back().content == "{\"replaced\":\"" + QByteArray(64, '0') + "\",\"changes\":[]}");
        CHECK(desk.session->verify(std::nullopt)->isVerified());
    }
}

TEST_CASE("nothing is restored over an edition that is open, nor from a backup that does not fit")
{
    Desk desk(book());
    const QString backup = deskWithBackup(desk);
    const Desk::Trace before = desk.trace();
    const auto open = restoreEdition(desk.path(), backup, actor, desk.now);
    REQUIRE_FALSE(open);
    CHECK(open.error().kind == FileTroubleKind::InUse);
    CHECK(desk.trace() == before);
    desk.session.reset();
    REQUIRE(tamper(backup, "UPDATE nominee SET name = 'Lain'"));
    const auto damaged = restoreEdition(desk.path(), backup, actor, desk.now);
    REQUIRE_FALSE(damaged);
    CHECK(damaged.error().kind == FileTroubleKind::Damaged);
    CHECK(restoreEdition(desk.path(), desk.path() + u"x"_s, actor, desk.now).error().kind == FileTroubleKind::Missing);
    CHECK(contentOf(desk.path()) == before.file);
}

TEST_CASE("a restore is tried out without touching the edition, and says what does not fit")
{
    Desk desk(book());
    const QString backup = deskWithBackup(desk);
    const Desk::Trace before = desk.trace();
    const QByteArray bytes = contentOf(backup);
    CHECK(testRestore(backup)->isVerified());
    CHECK(contentOf(backup) == bytes);
    REQUIRE(tamper(backup, "UPDATE nominee SET name = 'Lain'"));
    const auto verdict = testRestore(backup);
    REQUIRE(verdict);
    CHECK(verdict->fault == VerdictFault::TableDiffers);
    CHECK(verdict->table == u"nominee"_s);
    CHECK(verdict->column == u"name"_s);
    CHECK(verdict->found == u"Lain"_s);
    CHECK_FALSE(testRestore(backup + u"x"_s));
    CHECK(desk.trace() == before);
}

TEST_CASE("a session goes on in a new file with everything that was recorded")
{
    Desk desk(book());
    deskWithBackup(desk);
    const QString other = desk.folder.filePath(u"lanjutan.sidang"_s);
    const QByteArray old = contentOf(desk.path());
    REQUIRE(desk.session->continueAt(other));
    CHECK(desk.session->path() == other);
    CHECK(desk.session->hasUnsavedCopy());
    REQUIRE(desk.session->undo());
    CHECK(contentOf(desk.path()) == old);
    CHECK(desk.session->verify(std::nullopt)->isVerified());
    CHECK(loadRecorded(desk.path())); // free again
    CHECK_FALSE(desk.session->continueAt(desk.path())); // nothing is written over
    CHECK(desk.session->path() == other);
}

TEST_CASE("a clock that goes backwards is noted and hinders nothing")
{
    Desk desk(book());
    desk.make(OfficialRole::Operator1, {marked(desk.book(), opinion, Decimal(80))});
    desk.now = desk.now.addDays(-400);
    desk.make(OfficialRole::Operator1, {marked(desk.book(), opinion, Decimal(81))});
    const auto verdict = desk.session->verify(std::nullopt);
    REQUIRE(verdict);
    CHECK(verdict->isVerified());
    CHECK(verdict->clockSteps == std::vector<qint64>{desk.session->ledger().back().sequence});
}
