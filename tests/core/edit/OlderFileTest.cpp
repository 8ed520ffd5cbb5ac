// A file of the version before the ledger: read as it is, brought up to date by who writes.
#include "core/exchange/RankingWriter.h"
#include "core/scoring/RankAll.h"
#include "core/storage/RawHeader.h"
#include "tests/core/storage/TestFolder.h"
#include "tests/support/Desk.h"

using namespace sidang;

namespace {

QString olderFile(const TestFolder& folder)
{
    const QString kept = qEnvironmentVariable("SIDANG_SOURCE") + u"/tests/core/storage/data/version-1.sidang"_s;
    return folder.write(u"lama.sidang"_s, contentOf(kept));
}

QByteArray rankingOf(const EditionBook& book)
{
    return writeRankingJson(book, rankAll(book).categories);
}

/// As version 1 of the program ranked it; what the ranking says of the version is the same today.
const QByteArray& expectedRanking()
{
    static const QByteArray ranking = [] {
        const RecordedBook fresh = founded(sampleEdition());
        return rankingOf(fresh.book);
    }();
    return ranking;
}

}

TEST_CASE("a reader sees an older file with the same ranking and changes no byte")
{
    const TestFolder folder;
    const QString path = olderFile(folder);
    const QByteArray before = contentOf(path);
    {
        const auto session = Session::open(path, {}, OpenAs::Reader);
        REQUIRE(session);
        CHECK((*session)->isReadOnly());
        CHECK((*session)->headCode().isEmpty());
        CHECK(rankingOf((*session)->book()) == expectedRanking());
        CHECK((*session)->verify(std::nullopt)->fault == VerdictFault::NoLedger);
        CHECK_FALSE((*session)->continueAt(folder.path(u"baru.sidang"_s)));
    }
    CHECK(contentOf(path) == before);
    CHECK(folder.names() == QStringList{u"lama.sidang"_s});
}

TEST_CASE("a writer makes a backup, then brings an older file up to date with its first records")
{
    const TestFolder folder;
    const QString path = olderFile(folder);
    const QByteArray before = contentOf(path);
    {
        auto session = Session::open(path, {.now = [] { return testFounding().now; }, .secondPlace = {}});
        REQUIRE(session);
        CHECK_FALSE((*session)->isReadOnly());
        CHECK(rankingOf((*session)->book()) == expectedRanking());
        QStringList kinds;
        for (const LedgerRecord& record : (*session)->ledger())
            kinds << record.kind;
        CHECK(kinds.first() == u"found"_s);
        CHECK(kinds.last() == u"migrate"_s);
        CHECK(kinds.count(u"import"_s) == kinds.size() - 2);
        CHECK((*session)->verify(std::nullopt)->isVerified());
        REQUIRE((*session)->takeSeat({1}));
    }
    const auto backups = backupsIn(backupFolder(path), path);
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().cause == BackupCause::Migration);
    CHECK(readRawHeader(backups.front().path)->schemaVersion == 1);
    CHECK(rankingOf(*loadEdition(backups.front().path)) == expectedRanking());
    CHECK(contentOf(backups.front().path).size() == before.size());
    CHECK(readRawHeader(path)->schemaVersion == 4);
    const auto verdict = verifyEdition(path, std::nullopt);
    REQUIRE(verdict);
    CHECK(verdict->isVerified());
    CHECK(rankingOf(verdict->book) == expectedRanking());
}

TEST_CASE("without its backup an older file is not touched")
{
    const TestFolder folder;
    const QString path = olderFile(folder);
    const QByteArray before = contentOf(path);
    folder.write(u"lama-cadangan"_s, "a file where the folder should be");
    CHECK_FALSE(Session::open(path));
    CHECK(contentOf(path) == before);
}

TEST_CASE("a file with a ledger of its own keeps it and gets one record more")
{
    const char* version = GENERATE("version-2.sidang", "version-3.sidang");
    INFO(version);
    const TestFolder folder;
    const QString kept = qEnvironmentVariable("SIDANG_SOURCE") + u"/tests/core/storage/data/"_s + QString::fromLatin1(version);
    const QString path = folder.write(u"lama.sidang"_s, contentOf(kept));
    const auto before = loadRecorded(path);
    REQUIRE(before);
    REQUIRE_FALSE(before->ledger.empty());
    CHECK(verifyEdition(path, std::nullopt)->isVerified()); // read as it is
    CHECK(contentOf(path) == contentOf(kept));
    {
        const auto session = Session::open(path, {.now = [] { return testFounding().now; }, .secondPlace = {}});
        REQUIRE(session);
        CHECK((*session)->book() == before->book);
        REQUIRE((*session)->ledger().size() == before->ledger.size() + 1);
        CHECK((*session)->ledger().back().kind == u"migrate"_s);
        CHECK((*session)->verify(std::nullopt)->isVerified());
    }
    CHECK(backupsIn(backupFolder(path), path).size() == 1);
    CHECK(readRawHeader(path)->schemaVersion == 4);
    CHECK(verifyEdition(path, std::nullopt)->isVerified());
}

TEST_CASE("nothing is added to an older ledger whose chain does not hold")
{
    const TestFolder folder;
    const QString kept = qEnvironmentVariable("SIDANG_SOURCE") + u"/tests/core/storage/data/version-2.sidang"_s;
    const QString path = folder.write(u"lama.sidang"_s, contentOf(kept));
    const char* change = "CREATE TEMP TABLE t AS SELECT sql FROM sqlite_schema WHERE name = 'ledger_is_never_changed';"
                         "DROP TRIGGER ledger_is_never_changed; UPDATE ledger SET reason = 'x' WHERE seq = 1;"
                         "CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger\n"
                         "BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;";
    REQUIRE(tamper(path, change));
    const QByteArray before = contentOf(path);
    const auto session = Session::open(path);
    REQUIRE(session);
    CHECK((*session)->isReadOnly());
    REQUIRE((*session)->readOnlyReason());
    CHECK((*session)->readOnlyReason()->kind == FileTroubleKind::Damaged);
    CHECK(contentOf(path) == before);
}
