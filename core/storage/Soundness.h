// Whether an edition file can be trusted to be read: its header, its pages, its schema.
#pragma once

#include "core/storage/Database.h"
#include "core/storage/RawHeader.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace sidang {

/// The header of a file this program can read. Errors: those of readRawHeader, Newer, Damaged.
Result<RawHeader, FileTrouble> readEditionHeader(const QString& path);

/// The schema's version in an open database: after a migration that was cut off it is not what the header said before.
/// Errors: Newer, Damaged; those of reading.
Result<int, FileTrouble> versionOf(Database& database, const QString& path);

/// What is wrong with the file's pages or schema, if anything: what opening asks. Indexes are not held against their tables.
std::optional<FileTrouble> unsoundness(Database& database, const RawHeader& header);
/// The same on a connection of its own.
std::optional<FileTrouble> unsoundnessOf(const QString& path, const RawHeader& header);

/// What is wrong with the file's pages or indexes, if anything: what verifying asks. An index that differs from its table shows
/// another content to whoever reads by way of it.
std::optional<FileTrouble> unsoundnessThroughout(Database& database);

/// Where the content is after a transaction that was cut off was rolled back.
struct Recovered {
    QString path;                          // the file itself, or a copy where it cannot be written
    std::shared_ptr<QTemporaryDir> copied; // holds the copy as long as it is needed
};

/// Rolls back a transaction that was cut off, as SQLite does for the first who opens the file for writing; on a medium that
/// cannot be written, in a copy. Errors: InUse, NotReadable, Damaged, WriteFailed, DiskFull.
Result<Recovered, FileTrouble> recoverFile(const QString& path);

/// Just before another file takes this one's place: a journal left beside it would be rolled back into the new one. Rolls it back
/// where it belongs, and removes it, safely on disk, where it belongs to nothing that could be read. Errors: those of recoverFile,
/// NotConfirmed; then the file must stay, it may be whole once the disk works again.
std::optional<FileTrouble> settleJournal(const QString& path);

}
