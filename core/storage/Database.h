// An open edition database: the settings that keep it safe, and the first thing that went wrong.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace sidang {

/// Whether an existing database may be changed, or a new one is made.
enum class Access { ReadOnly, ReadWrite, Create };

/// One connection, used by one thread. The first failure sticks: from then on statements do nothing, and `trouble` says
/// what it was; so a sequence of steps is checked once, at its end.
class Database {
public:
    /// Opens `path` with the settings of docs/file-format.md. Nothing is created unless access is Create. Errors: InUse,
    /// NotReadable, Damaged.
    static Result<std::unique_ptr<Database>, FileTrouble> open(const QString& path, Access access);
    /// An empty database in memory, with the same settings.
    static std::unique_ptr<Database> inMemory();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// BEGIN IMMEDIATE.
    void begin(); // references are checked at the end of the transaction
    /// COMMIT when nothing went wrong since, else ROLLBACK. True when committed.
    bool commit();
    /// Runs one statement without values that gives no rows.
    void run(const QString& sql);
    /// The first column of the first row, or an invalid value.
    QVariant value(const QString& sql);

    /// Takes the exclusive lock and keeps it until the database closes. False (in trouble: InUse, NotWritable) when it cannot.
    bool lock();
    /// Copies the whole content into another, empty database, by SQLite's own backup.
    bool copyInto(Database& target);

    const std::optional<FileTrouble>& trouble() const { return trouble_; }
    /// Ends a transaction that went wrong and forgets the trouble, so that another attempt can be made.
    void recover();
    /// Notes a failure of SQLite, with its words.
    void fail(const QSqlError& error);
    /// The same for a call past Qt Sql: what the handle says of the call before.
    void failAsSqliteSays();
    /// Notes that the content does not hold together; `detail` names the place for a person who mends files.
    void damaged(const QString& detail);

    /// A query prepared under this name before and given back since, or a new one that is not prepared.
    QSqlQuery takeQuery(const char* name);
    void keepQuery(const char* name, QSqlQuery&& query);

    const QString& path() const { return path_; }
    QSqlDatabase& connection() { return connection_; }
    /// The driver's own handle, for what only SQLite has. Stays the driver's.
    sqlite3* handle() const;

private:
    Database(const QString& path, const QString& name);
    bool configure(Access access);
    void step(const char* sql);

    QString path_;
    QString name_;
    QSqlDatabase connection_;
    std::unordered_map<std::string, QSqlQuery> queries_; // prepared, and not in use
    std::optional<FileTrouble> trouble_;
};

}
