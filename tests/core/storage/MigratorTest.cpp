#include "core/storage/Migrator.h"

#include "core/storage/RawHeader.h"
#include "tests/core/storage/TestFolder.h"

#include <QVariant>

using namespace sidang;

TEST_CASE("an empty database is brought to the newest version, once")
{
    const auto database = Database::inMemory();
    CHECK(migrate(*database) == MigrationOutcome::Upgraded);
    CHECK(database->value(u"PRAGMA user_version"_s).toInt() == currentVersion());
    CHECK(database->value(u"PRAGMA application_id"_s).toUInt() == applicationId);
    CHECK(migrate(*database) == MigrationOutcome::AlreadyCurrent);
    CHECK(schemaOf(*database) == expectedSchema(currentVersion()));
}

TEST_CASE("the schema of every version is known by its fingerprint, so that a file is opened at once")
{
    for (int version = 1; version <= currentVersion(); ++version) {
        CAPTURE(version, fingerprintOf(expectedSchema(version)).toStdString());
        CHECK(knownFingerprint(version) == fingerprintOf(expectedSchema(version)));
    }
}

TEST_CASE("a newer database is left as it is")
{
    const auto database = Database::inMemory();
    database->run(u"PRAGMA user_version = 99"_s);
    CHECK(migrate(*database) == MigrationOutcome::FileIsNewer);
    CHECK(schemaOf(*database).isEmpty());
}

TEST_CASE("steps of which one fails leave the version the file had, whole")
{
    const TestFolder folder;
    const QString path = folder.write(u"a.sidang"_s, {});
    const std::vector<Migration> steps{{u"CREATE TABLE one (id INTEGER) STRICT"_s},
                                       {u"CREATE TABLE two (id INTEGER) STRICT"_s, u"INSERT INTO one VALUES ('x')"_s}};
    {
        const auto database = Database::open(path, Access::ReadWrite);
        REQUIRE(database);
        CHECK(migrate(**database, steps) == MigrationOutcome::Failed);
        CHECK((*database)->trouble());
    }
    const auto database = Database::open(path, Access::ReadOnly);
    REQUIRE(database);
    CHECK((*database)->value(u"PRAGMA user_version"_s).toInt() == 0);
    CHECK(schemaOf(**database).isEmpty());
}
