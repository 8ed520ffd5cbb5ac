// A file that a crash left in the middle of a transaction, with its journal beside it.
#include "core/storage/EditionConnection.h"
#include "core/storage/RawHeader.h"
#include "tests/core/storage/TestFolder.h"

using namespace sidang;

namespace {

/// The file and its journal as they stand at the very end of COMMIT, just before the journal is removed.
QString cutOff(const TestFolder& folder, const QString& from, const char* sql)
{
    const QByteArray before = contentOf(from);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(from.toUtf8().constData(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(sqlite3_db_cacheflush(database) == SQLITE_OK);
    folder.write(u"putus.sidang-journal"_s, contentOf(from + u"-journal"_s));
    REQUIRE(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(database);
    const QString path = folder.write(u"putus.sidang"_s, contentOf(from));
    folder.write(from.section(u'/', -1), before);
    REQUIRE(readRawHeader(path)->hasHotJournal);
    return path;
}

RecordedBook otherEdition()
{
    EditionBook book = sampleEdition();
    book.edition.label = u"Lain"_s;
    return founded(book);
}

const char* const marksChanged = "UPDATE juror_mark SET value = 100 - value WHERE level IS NULL";

}

TEST_CASE("a migration that was cut off has not taken place: the file is read and opened as the older one it is")
{
    const TestFolder folder;
    const QString kept = qEnvironmentVariable("SIDANG_SOURCE") + u"/tests/core/storage/data/version-1.sidang"_s;
    const QString older = folder.write(u"lama.sidang"_s, contentOf(kept));
    const auto expected = loadEdition(older);
    REQUIRE(expected);
    const char* const migration = "CREATE TABLE ledger (seq INTEGER PRIMARY KEY); PRAGMA user_version = 2";
    {
        const QString path = cutOff(folder, older, migration);
        REQUIRE(readRawHeader(path)->schemaVersion == 2);
        const auto loaded = loadRecorded(path);
        REQUIRE(loaded);
        CHECK(loaded->book == *expected);
        CHECK(loaded->ledger.empty());
    }
    const auto connection = EditionConnection::open(cutOff(folder, older, migration));
    REQUIRE(connection);
    CHECK((*connection)->isOlder());
}

TEST_CASE("a file is replaced only once what was cut off in it is settled, and the new one is whole")
{
    const TestFolder folder;
    const QString path = cutOff(folder, folder.sample(), marksChanged);
    const RecordedBook other = otherEdition();
    REQUIRE(createEdition(path, other, Existing::Replace));
    CHECK(loadRecorded(path)->ledger == other.ledger);
    CHECK_FALSE(QFile::exists(journalOf(path)));
}

TEST_CASE("a journal is found beside the file that a symbolic link points to")
{
    const TestFolder folder;
    const QString sample = folder.sample();
    const auto expected = loadEdition(sample);
    const QString path = cutOff(folder, sample, marksChanged);
    const QString link = folder.path(u"tautan.sidang"_s);
    REQUIRE(QFile::link(path, link));
    CHECK(journalOf(link) == journalOf(path));
    const auto loaded = loadEdition(link);
    REQUIRE(loaded);
    CHECK(*loaded == *expected);
}

TEST_CASE("a journal beside a file that is no database any more does not get into the new one")
{
    const TestFolder folder;
    const QString path = cutOff(folder, folder.sample(), marksChanged);
    folder.write(u"putus.sidang"_s, QByteArray(8192, 'x'));
    const RecordedBook other = otherEdition();
    REQUIRE(createEdition(path, other, Existing::Replace));
    CHECK(loadRecorded(path)->ledger == other.ledger);
    CHECK_FALSE(QFile::exists(journalOf(path)));
}
