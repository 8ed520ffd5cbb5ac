// Brings an edition file's schema to the newest version: all missing steps in one transaction.
#pragma once

#include "core/storage/Database.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace sidang {

enum class MigrationOutcome {
    AlreadyCurrent,
    Upgraded,
    FileIsNewer, // written by a newer version of this program; left as it is
    Failed,      // rolled back: the file has the version it had; `Database::trouble` says why
};

/// The statements of one step. Step n (from 1) leads from schema version n-1 to n.
using Migration = QStringList;

/// The program's own steps, from resources :/sql/migrations.
const std::vector<Migration>& shippedMigrations();
/// The schema version this program writes.
int currentVersion();

/// Applies the missing steps and then `finish`, in one IMMEDIATE transaction together with the new user_version.
MigrationOutcome migrate(Database& database, const std::vector<Migration>& migrations = shippedMigrations(),
                         const std::function<void()>& finish = {});

/// The names and texts of everything in the schema, in a fixed order: to compare a file's with the expected one.
QStringList schemaOf(Database& database);
/// SHA-256 of a schema, in hex digits.
QByteArray fingerprintOf(const QStringList& schema);
/// The one kept for the schema of a version (from 1); empty when none is.
QByteArray knownFingerprint(int version);
/// The schema this program makes for a version (from 1).
QStringList expectedSchema(int version);
/// True when the database has just that one.
bool hasExpectedSchema(Database& database, int version);

}
