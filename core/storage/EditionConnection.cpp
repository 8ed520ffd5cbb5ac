#include "core/storage/EditionConnection.h"

#include "core/files/Replacement.h"
#include "core/storage/BookStore.h"
#include "core/storage/ChangeStore.h"
#include "core/storage/Database.h"
#include "core/storage/LedgerStore.h"
#include "core/storage/Migrator.h"
#include "core/storage/Soundness.h"

#include <QFileInfo>
#include <QThread>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sidang {

/// Kept between writes with their statements prepared: a key press is one write.
struct EditionConnection::Stores {
    explicit Stores(Database& database) : changes(database), ledger(database) {}

    ChangeStore changes;
    LedgerStore ledger;
};

EditionConnection::EditionConnection(const QString& path, std::unique_ptr<FileLock> lock, std::unique_ptr<Database> database)
    : path_(path), lock_(std::move(lock)), database_(std::move(database))
{}

EditionConnection::~EditionConnection() = default;

namespace {

/// A trouble with somebody else's lock, with the name of who holds it; waits a moment for one who is just sitting down.
FileTrouble named(const FileTrouble& trouble, const QString& path)
{
    constexpr int tries = 10;
    constexpr unsigned long milliseconds = 20;
    if (trouble.kind != FileTroubleKind::InUse)
        return trouble;
    for (int i = 0; i < tries; ++i) {
        if (const auto holder = FileLock::holder(path))
            return {FileTroubleKind::InUse, path, holder->toText()};
        QThread::msleep(milliseconds);
    }
    return trouble;
}

}

Result<std::unique_ptr<EditionConnection>, FileTrouble> EditionConnection::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Failure{FileTrouble{FileTroubleKind::Missing, path, {}}};
    // Before the file itself is looked at: closing it again would drop the locks that this program has on it.
    auto lock = FileLock::acquire(path);
    if (!lock)
        return Failure{FileTrouble{FileTroubleKind::InUse, path, lock.error().toText()}};
    const auto header = readEditionHeader(path);
    if (!header)
        return Failure{header.error()};
    auto database = Database::open(path, Access::ReadWrite);
    if (!database)
        return Failure{database.error()};
    if (!(*database)->lock()) {
        const FileTrouble trouble = *(*database)->trouble();
        lock->reset(); // this program holds nothing
        return Failure{named(trouble, path)};
    }
    // SQLite falls back to reading without a word, and makes its journal only when something is written.
    const bool takesJournal = QFileInfo(QFileInfo(path).canonicalPath()).isWritable();
    if (sqlite3_db_readonly((*database)->handle(), "main") != 0 || !takesJournal)
        return Failure{FileTrouble{FileTroubleKind::NotWritable, path, {}}};
    const auto version = versionOf(**database, path);
    if (!version)
        return Failure{version.error()};
    if (const auto trouble = unsoundness(**database, {*version, header->hasHotJournal}))
        return Failure{*trouble};
    std::unique_ptr<EditionConnection> connection(
        new EditionConnection(path, *std::move(lock), *std::move(database)));
    connection->isOlder_ = *version < currentVersion();
    return connection;
}

namespace {

/// The first records of a file that had none, and what they say of officials and stages.
RecordedBook foundIn(Database& database, const Founding& founding)
{
    RecordedBook recorded = found(loadBook(database), founding);
    DeskStore desk(database);
    int position = 0;
    for (const Official& official : recorded.book.officials)
        desk.put(official, position++);
    for (const auto& [category, stage] : recorded.book.stages)
        desk.put(category, stage);
    LedgerStore ledger(database);
    for (const LedgerRecord& record : recorded.ledger)
        ledger.add(record);
    return recorded;
}

}

std::optional<FileTrouble> EditionConnection::bringUpToDate(const Founding& founding)
{
    Database& database = *database_;
    migrate(database, shippedMigrations(), [&] {
        RecordedBook recorded{{}, LedgerStore(database).load()};
        if (recorded.ledger.empty())
            recorded = foundIn(database, founding);
        else
            recorded.book = loadBook(database);
        const auto& officials = recorded.book.officials;
        if (officials.empty() || firstBrokenLink(recorded.ledger))
            return database.damaged(u"ledger"_s); // nothing is added to a chain that does not hold
        LedgerStore(database).add(
            nextRecord(recorded.ledger, founding.now, actorOf(officials.front()), u"migrate"_s, {}, "{\"changes\":[]}"));
    });
    isOlder_ = database.trouble().has_value();
    return takeTrouble();
}

Result<RecordedBook, FileTrouble> EditionConnection::load()
{
    // Behind its exclusive lock SQLite trusts the pages it has read; those are to come from the disk again.
    sqlite3_db_release_memory(database_->handle());
    RecordedBook recorded{loadBook(*database_), LedgerStore(*database_).load()};
    if (const auto trouble = takeTrouble())
        return Failure{*trouble};
    return recorded;
}

std::optional<FileTrouble> EditionConnection::write(const Changes& changes, const LedgerRecord& record)
{
    if (!stores_)
        stores_ = std::make_unique<Stores>(*database_);
    database_->begin();
    stores_->changes.apply(changes);
    stores_->ledger.add(record);
    database_->commit();
    return takeTrouble();
}

Result<QByteArray, FileTrouble> EditionConnection::newestHash()
{
    sqlite3_db_release_memory(database_->handle());
    const QByteArray hash = database_->value(u"SELECT hash FROM ledger ORDER BY seq DESC LIMIT 1"_s).toByteArray();
    if (const auto trouble = takeTrouble())
        return Failure{*trouble};
    return hash;
}

std::optional<FileTrouble> EditionConnection::confirm()
{
    database_->begin();
    database_->run(u"PRAGMA user_version = %1"_s.arg(currentVersion())); // is written though it is the same
    database_->commit();
    return takeTrouble();
}

Result<QByteArray, FileTrouble> EditionConnection::image()
{
    // Behind its exclusive lock SQLite trusts the pages it has read; those are to come from the disk again.
    sqlite3_db_release_memory(database_->handle());
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database_->handle(), "main", &size, 0);
    if (!bytes)
        return Failure{FileTrouble{FileTroubleKind::NotReadable, path_, {}}};
    QByteArray image(reinterpret_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return image;
}

Result<Done, FileTrouble> EditionConnection::copyTo(const QString& path)
{
    const auto replacement = Replacement::begin(path, Existing::Keep);
    if (!replacement)
        return Failure{replacement.error()};
    {
        const auto target = Database::open((*replacement)->path(), Access::ReadWrite);
        if (!target)
            return Failure{FileTrouble{target.error().kind, path, target.error().detail}};
        if (!database_->copyInto(**target))
            return Failure{FileTrouble{(*target)->trouble()->kind, path, (*target)->trouble()->detail}};
    }
    return (*replacement)->finish();
}

std::optional<FileTrouble> EditionConnection::takeTrouble()
{
    auto trouble = database_->trouble();
    if (trouble)
        database_->recover();
    return trouble;
}

}
