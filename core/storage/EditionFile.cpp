#include "core/storage/EditionFile.h"

#include "core/storage/BookStore.h"
#include "core/storage/LedgerStore.h"
#include "core/storage/Migrator.h"
#include "core/storage/RawHeader.h"
#include "core/storage/Soundness.h"

#include <QFileInfo>

#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

enum class Ledger { Leave, Load };

RecordedBook loadFrom(Database& database, Ledger ledger)
{
    RecordedBook recorded{loadBook(database), {}};
    if (ledger == Ledger::Load)
        recorded.ledger = LedgerStore(database).load();
    return recorded;
}

/// An older file is read through a copy in memory that is brought to this version.
RecordedBook loadOlder(Database& database, Ledger ledger)
{
    const auto copy = Database::inMemory();
    database.copyInto(*copy);
    migrate(*copy);
    RecordedBook recorded = loadFrom(*copy, ledger);
    if (copy->trouble())
        database.damaged(copy->trouble()->detail);
    return recorded;
}

Result<RecordedBook, FileTrouble> loadUnnamed(const QString& path, Ledger ledger)
{
    const auto header = readEditionHeader(path);
    if (!header)
        return Failure{header.error()};
    const auto recovered = header->hasHotJournal ? recoverFile(path) : Result<Recovered, FileTrouble>(Recovered{path, {}});
    if (!recovered)
        return Failure{recovered.error()};
    // What was cut off may have been a migration, which has now not taken place.
    const auto present = header->hasHotJournal ? readEditionHeader(recovered->path) : header;
    if (!present)
        return Failure{present.error()};
    const RawHeader settled{present->schemaVersion, header->hasHotJournal};
    const auto database = Database::open(recovered->path, Access::ReadOnly);
    if (!database)
        return Failure{database.error()};
    // The first read locks out writers until the connection closes, so both threads see the same content.
    (*database)->value(u"PRAGMA schema_version"_s);
    auto checking = std::async(std::launch::async, unsoundnessOf, recovered->path, settled);
    const bool isCurrent = settled.schemaVersion == currentVersion();
    RecordedBook recorded = isCurrent ? loadFrom(**database, ledger) : loadOlder(**database, ledger);
    auto trouble = checking.get();
    if (!trouble)
        trouble = (*database)->trouble();
    if (!trouble)
        return recorded;
    trouble->path = path;
    return Failure{*trouble};
}

/// The same, where a trouble with somebody else's lock names who holds it.
Result<RecordedBook, FileTrouble> load(const QString& path, Ledger ledger)
{
    auto loaded = loadUnnamed(path, ledger);
    if (loaded || loaded.error().kind != FileTroubleKind::InUse)
        return loaded;
    const auto holder = FileLock::holder(path);
    return Failure{FileTrouble{FileTroubleKind::InUse, path, holder ? holder->toText() : QString()}};
}

/// Fills the empty file at `path`; what went wrong, if anything.
std::optional<FileTrouble> writeDatabase(const QString& path, const RecordedBook& recorded)
{
    const auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return database.error();
    migrate(**database);
    addAll(**database, recorded);
    return (*database)->trouble();
}

}

Result<EditionBook, FileTrouble> loadEdition(const QString& path)
{
    auto recorded = load(path, Ledger::Leave);
    if (!recorded)
        return Failure{recorded.error()};
    return std::move(recorded->book);
}

Result<RecordedBook, FileTrouble> loadRecorded(const QString& path)
{
    return load(path, Ledger::Load);
}

Result<std::unique_ptr<FileLock>, FileTrouble> lockToReplace(const QString& path)
{
    if (!QFileInfo::exists(path))
        return std::unique_ptr<FileLock>();
    auto lock = FileLock::acquire(path);
    if (!lock)
        return Failure{FileTrouble{FileTroubleKind::InUse, path, lock.error().toText()}};
    // Who left no name still has SQLite's own lock. A file that is no database is nobody's.
    const auto database = Database::open(path, Access::ReadWrite);
    const bool isFree = database && (*database)->lock();
    if (!isFree) {
        const FileTrouble& trouble = database ? *(*database)->trouble() : database.error();
        if (trouble.kind == FileTroubleKind::InUse)
            return Failure{trouble};
    }
    return std::move(*lock);
}

Result<Done, FileTrouble> createEdition(const QString& path, const RecordedBook& recorded, Existing existing, const FileLock* held)
{
    const auto replacement = Replacement::begin(path, existing);
    if (!replacement)
        return Failure{replacement.error()};
    const auto lock = held ? Result<std::unique_ptr<FileLock>, FileTrouble>(nullptr) : lockToReplace(path);
    if (!lock)
        return Failure{lock.error()};
    if (auto trouble = writeDatabase((*replacement)->path(), recorded)) {
        trouble->path = path;
        return Failure{*trouble};
    }
    // Only now: until the new file is whole, the old one may need its journal.
    if (const auto trouble = settleJournal(path))
        return Failure{*trouble};
    return (*replacement)->finish();
}

}
