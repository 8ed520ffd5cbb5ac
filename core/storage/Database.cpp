#include "core/storage/Database.h"

#include "core/storage/Statement.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr int mostBytesOfValue = 10'000'000;
constexpr int mostBytesOfSql = 100'000;

FileTroubleKind kindOf(const QSqlError& error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return FileTroubleKind::InUse;
    case SQLITE_FULL: return FileTroubleKind::DiskFull;
    case SQLITE_READONLY: return FileTroubleKind::NotWritable;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_NOMEM: return FileTroubleKind::NotReadable;
    case SQLITE_IOERR: return FileTroubleKind::WriteFailed;
    default: return FileTroubleKind::Damaged;
    }
}

/// No statement of ours attaches databases or loads code; a statement hidden in a file must not either.
int authorize(void*, int action, const char*, const char* second, const char*, const char*)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return SQLITE_DENY;
    if (action == SQLITE_FUNCTION && second && sqlite3_stricmp(second, "load_extension") == 0)
        return SQLITE_DENY;
    return SQLITE_OK;
}

void defend(sqlite3* handle)
{
    for (const auto& [option, value] : {std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
                                        std::pair(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), std::pair(SQLITE_DBCONFIG_DQS_DML, 0),
                                        std::pair(SQLITE_DBCONFIG_DQS_DDL, 0), std::pair(SQLITE_DBCONFIG_ENABLE_VIEW, 0)})
        sqlite3_db_config(handle, option, value, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, mostBytesOfValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, mostBytesOfSql);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_set_authorizer(handle, authorize, nullptr);
}

QString uriOf(const QString& path, Access access)
{
    static constexpr QStringView modes[] = {u"ro", u"rw", u"rwc"};
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
    return u"file:%1?mode=%2"_s.arg(encoded, modes[static_cast<int>(access)]);
}

}

Database::Database(const QString& path, const QString& name)
    : path_(path), name_(name), connection_(QSqlDatabase::addDatabase(u"QSQLITE"_s, name))
{}

Database::~Database()
{
    queries_.clear();
    connection_.close();
    connection_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
}

Result<std::unique_ptr<Database>, FileTrouble> Database::open(const QString& path, Access access)
{
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString(QUuid::Id128)));
    database->connection_.setDatabaseName(uriOf(path, access));
    // Somebody else's lock is answered at once: the person at the desk is told who holds it, not kept waiting.
    database->connection_.setConnectOptions(access == Access::ReadOnly
                                                ? u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=200;QSQLITE_OPEN_READONLY"_s
                                                : u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=200"_s);
    if (!database->configure(access))
        return Failure{*database->trouble_};
    return database;
}

std::unique_ptr<Database> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(u":memory:"_s, QUuid::createUuid().toString(QUuid::Id128)));
    database->connection_.setDatabaseName(u":memory:"_s);
    database->configure(Access::Create);
    return database;
}

bool Database::configure(Access access)
{
    if (!connection_.open()) {
        fail(connection_.lastError());
        return false;
    }
    defend(handle());
    for (const auto& pragma :
         {"cell_size_check = ON"_L1, "mmap_size = 0"_L1, "foreign_keys = ON"_L1, "recursive_triggers = ON"_L1,
          // A file is read twice, checked and loaded: 20 MB of pages hold a national edition.
          "cache_size = -20000"_L1, "locking_mode = EXCLUSIVE"_L1})
        run("PRAGMA "_L1 + pragma);
    if (access != Access::ReadOnly) {
        run(u"PRAGMA journal_mode = DELETE"_s);
        run(u"PRAGMA synchronous = EXTRA"_s);
    }
    return !trouble_;
}

void Database::begin()
{
    step("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON");
}

bool Database::commit()
{
    step("COMMIT");
    if (!trouble_)
        return true;
    sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr); // its failure adds nothing to what is known
    return false;
}

bool Database::lock()
{
    step("BEGIN EXCLUSIVE");
    step("COMMIT");
    return !trouble_;
}

/// Begins or ends a transaction: each key press does, so it takes the short way past Qt's queries.
void Database::step(const char* sql)
{
    if (!trouble_ && sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        failAsSqliteSays();
}

bool Database::copyInto(Database& target)
{
    if (trouble_ || target.trouble_)
        return false;
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (backup) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    const int code = sqlite3_errcode(target.handle());
    if (code == SQLITE_OK)
        return true;
    target.failAsSqliteSays();
    return false;
}

QSqlQuery Database::takeQuery(const char* name)
{
    auto kept = queries_.extract(name);
    return kept ? std::move(kept.mapped()) : QSqlQuery(connection_);
}

void Database::keepQuery(const char* name, QSqlQuery&& query)
{
    queries_.insert_or_assign(name, std::move(query));
}

void Database::recover()
{
    if (!sqlite3_get_autocommit(handle()))
        sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    trouble_.reset();
}

void Database::run(const QString& sql)
{
    Statement::ofText(*this, sql).run();
}

QVariant Database::value(const QString& sql)
{
    Statement statement = Statement::ofText(*this, sql);
    statement.run();
    return statement.next() ? statement.value(0) : QVariant();
}

void Database::failAsSqliteSays()
{
    fail({QString(), QString::fromUtf8(sqlite3_errmsg(handle())), QSqlError::StatementError,
          QString::number(sqlite3_extended_errcode(handle()))});
}

void Database::fail(const QSqlError& error)
{
    if (!trouble_)
        trouble_ = FileTrouble{kindOf(error), path_, error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

void Database::damaged(const QString& detail)
{
    if (!trouble_)
        trouble_ = FileTrouble{FileTroubleKind::Damaged, path_, detail};
}

sqlite3* Database::handle() const
{
    const QVariant handle = connection_.driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3* const*>(handle.constData());
}

}
