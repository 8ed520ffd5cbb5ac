#include "core/storage/Migrator.h"

#include "core/storage/RawHeader.h"
#include "core/storage/Statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QMutex>

#include <iterator>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Statements end with a semicolon at the end of a line; comment lines are dropped.
Migration readMigration(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeIf([](const QString& line) { return line.startsWith("--"_L1); });
    Migration statements;
    for (const QString& part : lines.join(u'\n').split(u";\n"_s)) {
        if (!part.trimmed().isEmpty())
            statements << part.trimmed();
    }
    return statements;
}

// Of the schema after each step: to know it at once, without making it.
constexpr QByteArrayView fingerprints[] = {
    "401ae5f30ae17251ac528fd7c4c73994c56219f1767aca03368e8767f6036e3e",
    "4993ea50b43b4a24064dedde38a398e406e8634d8c065a8c3fee4aa3c56a71cd",
    "bca16cbc7c169ecb373f2abcbd2b1a42f16e6798646e593a154a6b5a04fd0902",
    "bb1f5dc90eb5461db0aa404498463ebc661c1246e7fa0291aa5f98080e2c008e",
};

std::vector<Migration> readMigrations()
{
    std::vector<Migration> migrations;
    for (int number = 1;; ++number) {
        Migration migration = readMigration(u":/sql/migrations/%1.sql"_s.arg(number, 4, 10, QChar(u'0')));
        if (migration.isEmpty())
            return migrations;
        migrations.push_back(std::move(migration));
    }
}

}

const std::vector<Migration>& shippedMigrations()
{
    static const std::vector<Migration> migrations = readMigrations();
    return migrations;
}

int currentVersion()
{
    return static_cast<int>(shippedMigrations().size());
}

MigrationOutcome migrate(Database& database, const std::vector<Migration>& migrations, const std::function<void()>& finish)
{
    const auto newest = static_cast<int>(migrations.size());
    const int found = database.value(u"PRAGMA user_version"_s).toInt();
    if (database.trouble())
        return MigrationOutcome::Failed;
    if (found > newest)
        return MigrationOutcome::FileIsNewer;
    if (found == newest)
        return MigrationOutcome::AlreadyCurrent;
    database.begin();
    for (int version = found + 1; version <= newest; ++version) {
        for (const QString& statement : migrations[static_cast<std::size_t>(version - 1)])
            database.run(statement);
    }
    database.run(u"PRAGMA application_id = %1"_s.arg(applicationId));
    database.run(u"PRAGMA user_version = %1"_s.arg(newest));
    if (finish && !database.trouble())
        finish();
    return database.commit() ? MigrationOutcome::Upgraded : MigrationOutcome::Failed;
}

QStringList schemaOf(Database& database)
{
    QStringList schema;
    Statement statement =
        Statement::ofText(database, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
    statement.run();
    while (statement.next())
        schema << QStringList{statement.text(0), statement.text(1), statement.text(2), statement.text(3)}.join(u'\x1f');
    return schema;
}

QByteArray fingerprintOf(const QStringList& schema)
{
    return QCryptographicHash::hash(schema.join(u'\x1e').toUtf8(), QCryptographicHash::Sha256).toHex();
}

QByteArray knownFingerprint(int version)
{
    const bool isKnown = version >= 1 && version <= static_cast<int>(std::size(fingerprints));
    return isKnown ? fingerprints[version - 1].toByteArray() : QByteArray();
}

bool hasExpectedSchema(Database& database, int version)
{
    const QStringList schema = schemaOf(database);
    // Another release of SQLite may write the texts of altered tables otherwise: then the steps themselves are asked.
    return fingerprintOf(schema) == knownFingerprint(version) || schema == expectedSchema(version);
}

QStringList expectedSchema(int version)
{
    // Made once: every file that is opened is compared, from two threads.
    static QMutex mutex;
    static QHash<int, QStringList> known;
    const QMutexLocker lock(&mutex);
    QStringList& schema = known[version];
    if (schema.isEmpty()) {
        const auto database = Database::inMemory();
        const auto& all = shippedMigrations();
        migrate(*database, std::vector<Migration>(all.begin(), all.begin() + version));
        schema = schemaOf(*database);
    }
    return schema;
}

}
