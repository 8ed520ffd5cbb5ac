// What is no edition of ours is refused with the reason, quickly, and is not changed.
#include "tests/core/storage/TestFolder.h"

#include <QElapsedTimer>

using namespace sidang;

namespace {

/// The reason for which a file is refused; it must stay as it is, within a second.
FileTroubleKind refusal(const TestFolder& folder, const QString& path)
{
    const QByteArray before = contentOf(path);
    const QStringList names = folder.names();
    QElapsedTimer timer;
    timer.start();
    const auto loaded = loadEdition(path);
    CHECK(timer.elapsed() < 1000);
    CHECK(contentOf(path) == before);
    CHECK(folder.names() == names);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().path == path);
    return loaded.error().kind;
}

}

TEST_CASE("a missing file is not created")
{
    const TestFolder folder;
    CHECK(loadEdition(folder.path(u"none.sidang"_s)).error().kind == FileTroubleKind::Missing);
    CHECK(folder.names().isEmpty());
    CHECK(loadEdition(QDir::tempPath()).error().kind == FileTroubleKind::NotAFile);
}

TEST_CASE("what is no database is refused")
{
    const TestFolder folder;
    CHECK(refusal(folder, folder.write(u"empty"_s, {})) == FileTroubleKind::NotAnEdition);
    CHECK(refusal(folder, folder.write(u"text"_s, "Kabupaten Agam")) == FileTroubleKind::NotAnEdition);
    CHECK(refusal(folder, folder.write(u"noise"_s, QByteArray(5000, '\xa5'))) == FileTroubleKind::NotAnEdition);
    CHECK(refusal(folder, folder.write(u"short"_s, QByteArray("SQLite format 3\0", 16))) == FileTroubleKind::NotAnEdition);
}

TEST_CASE("the database of another program is refused")
{
    const TestFolder folder;
    const QString path = folder.path(u"places.sqlite"_s);
    REQUIRE(tamper(path, "CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url TEXT)"));
    CHECK(refusal(folder, path) == FileTroubleKind::OtherProgram);
}

TEST_CASE("a file of a newer version is refused with its number")
{
    const TestFolder folder;
    const QString path = folder.sample();
    REQUIRE(tamper(path, "PRAGMA user_version = 99"));
    CHECK(refusal(folder, path) == FileTroubleKind::Newer);
    CHECK(loadEdition(path).error().detail == u"99"_s);
}

TEST_CASE("a file that was cut off is refused at every length")
{
    const TestFolder folder;
    const QByteArray whole = contentOf(folder.sample());
    for (qsizetype size = 0; size < whole.size(); size += 4096 * 3 + 512)
        CHECK(refusal(folder, folder.write(u"cut.sidang"_s, whole.first(size))) ==
              (size < 100 ? FileTroubleKind::NotAnEdition : FileTroubleKind::Damaged));
}

TEST_CASE("pages overwritten with noise or zeros are refused or without effect")
{
    const TestFolder folder;
    const QByteArray whole = contentOf(folder.sample());
    const EditionBook sample = founded(sampleEdition()).book;
    for (qsizetype page = 1; page * 4096 < whole.size(); ++page) {
        for (const char filler : {'\0', '\xa5'}) {
            const QByteArray damaged = whole.first(page * 4096) + QByteArray(4096, filler) + whole.sliced((page + 1) * 4096);
            const auto loaded = loadEdition(folder.write(u"noise.sidang"_s, damaged));
            INFO(page);
            CHECK((!loaded || *loaded == sample));
            if (!loaded)
                CHECK(loaded.error().kind == FileTroubleKind::Damaged);
        }
    }
}

TEST_CASE("a foreign schema is refused: triggers, views, tables, columns, changed checks")
{
    const TestFolder folder;
    for (const char* sql : {"CREATE TRIGGER t AFTER INSERT ON juror BEGIN SELECT 1; END", "CREATE VIEW v AS SELECT 1",
                            "CREATE TABLE extra (id INTEGER)", "ALTER TABLE nominee ADD COLUMN note TEXT",
                            "DROP TABLE decision_nominee", "CREATE INDEX i ON nominee (name)"}) {
        INFO(sql);
        const QString path = folder.sample();
        REQUIRE(tamper(path, sql));
        CHECK(refusal(folder, path) == FileTroubleKind::Damaged);
    }
}

TEST_CASE("content that does not hold together is refused")
{
    const TestFolder folder;
    for (const char* sql : {
             "DELETE FROM edition",
             "DELETE FROM nominee WHERE id = 1",
             "DELETE FROM juror WHERE id = 1",
             "DELETE FROM criterion WHERE parent_id IS NULL",
             "DELETE FROM indicator WHERE criterion_id = 2",
             "DELETE FROM category WHERE id = 1",
             "UPDATE indicator SET weight = '12,5' WHERE criterion_id = 2",
             "UPDATE edition SET period_first = '2021-02-30'",
             "UPDATE criterion SET parent_id = id WHERE parent_id IS NOT NULL",
             "UPDATE recusal SET nominee_id = 999",
             "UPDATE decision_nominee SET nominee_id = 999 WHERE position = 0",
             "UPDATE juror_mark_note SET date = 'x'",
             "UPDATE juror_mark_note SET juror_id = 99",
             "UPDATE juror_mark SET value = 9223372036854775807 WHERE nominee_id = 1 AND level IS NULL",
             "DELETE FROM rubric_level WHERE position = 0",
             "PRAGMA ignore_check_constraints = ON; UPDATE nominee SET status = 'winner' WHERE id = 1",
         }) {
        INFO(sql);
        const QString path = folder.sample();
        REQUIRE(tamper(path, sql));
        CHECK(refusal(folder, path) == FileTroubleKind::Damaged);
    }
}

TEST_CASE("a file in another journal mode is refused, since opening it would make files")
{
    const TestFolder folder;
    const QString path = folder.sample();
    REQUIRE(tamper(path, "PRAGMA journal_mode = WAL"));
    CHECK(refusal(folder, path) == FileTroubleKind::Damaged);
}

TEST_CASE("a file that another program is writing to is refused at once, and free again afterwards")
{
    const TestFolder folder;
    const QString path = folder.sample();
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    QElapsedTimer timer;
    timer.start();
    const auto loaded = loadEdition(path);
    CHECK(timer.elapsed() < 1000);
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().kind == FileTroubleKind::InUse);
    sqlite3_close(other);
    CHECK(loadEdition(path));
}
