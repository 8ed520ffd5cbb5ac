#include "core/storage/Database.h"

#include "core/storage/Statement.h"
#include "tests/core/storage/TestFolder.h"

#include <QVariant>

using namespace sidang;

TEST_CASE("a database is opened with the settings that keep it safe")
{
    const TestFolder folder;
    const auto opened = Database::open(folder.sample(), Access::ReadWrite);
    REQUIRE(opened);
    Database& database = **opened;
    CHECK(database.value(u"PRAGMA journal_mode"_s) == u"delete"_s);
    CHECK(database.value(u"PRAGMA synchronous"_s) == 3);
    CHECK(database.value(u"PRAGMA locking_mode"_s) == u"exclusive"_s);
    CHECK(database.value(u"PRAGMA foreign_keys"_s) == 1);
    CHECK(database.value(u"PRAGMA recursive_triggers"_s) == 1);
    CHECK(database.value(u"PRAGMA cell_size_check"_s) == 1);
    CHECK(database.value(u"PRAGMA mmap_size"_s).toInt() == 0);
    for (const int option : {SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DML,
                             SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_VIEW}) {
        int value = -1;
        sqlite3_db_config(database.handle(), option, -1, &value);
        CHECK(value == (option == SQLITE_DBCONFIG_DEFENSIVE ? 1 : 0));
    }
}

TEST_CASE("Qt's driver and this program use one SQLite library")
{
    // Two copies in one process would drop each other's file locks.
    const auto database = Database::inMemory();
    CHECK(database->value(u"SELECT sqlite_source_id()"_s).toString() == QString::fromLatin1(sqlite3_sourceid()));
    CHECK(sqlite3_db_readonly(database->handle(), "main") == 0);
    const int before = sqlite3_total_changes(database->handle());
    database->run(u"CREATE TABLE t (a INTEGER)"_s);
    database->run(u"INSERT INTO t VALUES (1)"_s);
    CHECK(sqlite3_total_changes(database->handle()) == before + 1);
}

TEST_CASE("no statement attaches another database or loads code")
{
    const auto database = Database::inMemory();
    database->run(u"ATTACH ':memory:' AS other"_s);
    CHECK(database->trouble());
    const auto second = Database::inMemory();
    second->run(u"SELECT load_extension('x')"_s);
    CHECK(second->trouble());
}

TEST_CASE("the first failure sticks and nothing is committed behind it")
{
    const TestFolder folder;
    const QString path = folder.write(u"a.sidang"_s, {});
    {
        const auto database = Database::open(path, Access::ReadWrite);
        REQUIRE(database);
        (*database)->run(u"CREATE TABLE t (a INTEGER NOT NULL) STRICT"_s);
        (*database)->begin();
        (*database)->run(u"INSERT INTO t VALUES (1)"_s);
        (*database)->run(u"INSERT INTO t VALUES (NULL)"_s);
        const FileTrouble first = (*database)->trouble().value();
        (*database)->run(u"INSERT INTO none VALUES (2)"_s);
        CHECK((*database)->trouble()->detail == first.detail);
        CHECK_FALSE((*database)->commit());
    }
    const auto database = Database::open(path, Access::ReadOnly);
    REQUIRE(database);
    CHECK((*database)->value(u"SELECT count(*) FROM t"_s).toInt() == 0);
}

TEST_CASE("a path that does not exist is not created, read or written")
{
    const TestFolder folder;
    CHECK_FALSE(Database::open(folder.path(u"a"_s), Access::ReadOnly));
    CHECK_FALSE(Database::open(folder.path(u"a"_s), Access::ReadWrite));
    CHECK(folder.names().isEmpty());
}
