#include "core/exchange/EditionWriter.h"
#include "tests/core/storage/TestFolder.h"
#include "tests/support/RandomEdition.h"

using namespace sidang;

TEST_CASE("the sample stored and loaded is the same book")
{
    const TestFolder folder;
    const auto loaded = loadEdition(folder.sample());
    REQUIRE(loaded);
    CHECK(*loaded == founded(sampleEdition()).book);
}

TEST_CASE("random editions stored and loaded are the same books")
{
    const TestFolder folder;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        const RecordedBook recorded = founded(randomEdition(seed));
        REQUIRE(createEdition(folder.path(u"acak.sidang"_s), recorded, Existing::Replace));
        const auto loaded = loadRecorded(folder.path(u"acak.sidang"_s));
        INFO(seed);
        REQUIRE(loaded);
        REQUIRE(writeEdition(loaded->book) == writeEdition(recorded.book));
        REQUIRE(loaded->book == recorded.book);
        REQUIRE(loaded->ledger == recorded.ledger);
    }
}

TEST_CASE("loading changes no byte of the file and leaves nothing beside it")
{
    const TestFolder folder;
    const QString path = folder.sample();
    const QByteArray before = contentOf(path);
    REQUIRE(loadEdition(path));
    CHECK(contentOf(path) == before);
    CHECK(folder.names() == QStringList{u"contoh.sidang"_s});
}

TEST_CASE("an existing edition is not overwritten unless told so")
{
    const TestFolder folder;
    const QString path = folder.sample();
    const QByteArray before = contentOf(path);
    const auto refused = createEdition(path, founded(randomEdition(1)), Existing::Keep);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == FileTroubleKind::TargetExists);
    CHECK(contentOf(path) == before);
    REQUIRE(createEdition(path, founded(randomEdition(1)), Existing::Replace));
    CHECK(*loadEdition(path) == founded(randomEdition(1)).book);
    CHECK(folder.names() == QStringList{u"contoh.sidang"_s});
}

TEST_CASE("paths with spaces, percent and question marks are taken as they are")
{
    const TestFolder folder;
    const QString path = folder.sample(u"a b%20?#&é.sidang"_s);
    REQUIRE(loadEdition(path));
    CHECK(folder.names() == QStringList{u"a b%20?#&é.sidang"_s});
}

TEST_CASE("a transaction that was cut off is rolled back on opening")
{
    const TestFolder folder;
    const QString path = folder.sample();
    // A process that stops in the middle of a transaction leaves the journal and half-written pages.
    const QString half = folder.path(u"half.sidang"_s);
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
    REQUIRE(sqlite3_exec(
                database,
                "PRAGMA cache_size=2; BEGIN IMMEDIATE; UPDATE juror_mark SET value = 0, decimals = 0 WHERE level IS NULL",
                nullptr, nullptr, nullptr) == SQLITE_OK);
    REQUIRE(QFile::copy(path, half));
    REQUIRE(QFile::copy(path + u"-journal"_s, half + u"-journal"_s));
    sqlite3_close(database);
    REQUIRE(contentOf(half) != contentOf(path));
    const auto loaded = loadEdition(half);
    REQUIRE(loaded);
    CHECK(*loaded == founded(sampleEdition()).book);
}
