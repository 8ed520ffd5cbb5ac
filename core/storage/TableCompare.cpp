#include "core/storage/TableCompare.h"

#include "core/storage/BookStore.h"
#include "core/storage/Migrator.h"
#include "core/storage/Soundness.h"
#include "core/storage/Statement.h"

#include <QSqlError>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Table {
    QString name;
    QStringList columns; // the primary key first, in its order
    int keys = 0;
};

std::vector<Table> tablesOf(Database& database)
{
    std::vector<Table> tables;
    Statement row = Statement::ofText(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'ledger' "
                                                "ORDER BY name"_s);
    row.run();
    while (row.next())
        tables.push_back({row.text(0), {}, 0});
    for (Table& table : tables) {
        Statement column = Statement::ofText(
            database, u"SELECT name, pk FROM pragma_table_info(?) ORDER BY pk = 0, pk, cid"_s);
        column.run(table.name);
        while (column.next()) {
            table.columns << column.text(0);
            table.keys += column.integer(1) > 0;
        }
    }
    return tables;
}

/// The rows of one table in the order of their keys.
class Rows {
public:
    Rows(Database& database, const Table& table) : database_(database), table_(table)
    {
        const QStringList keys = table.columns.first(table.keys);
        const QByteArray sql =
            u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(table.columns.join(u", "_s), table.name, keys.join(u", "_s)).toUtf8();
        if (!database.trouble())
            sqlite3_prepare_v2(database.handle(), sql.constData(), int(sql.size()), &statement_, nullptr);
        next();
    }
    ~Rows() { sqlite3_finalize(statement_); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    bool atEnd() const { return !hasRow_; }
    void next()
    {
        const int outcome = statement_ ? sqlite3_step(statement_) : SQLITE_ERROR;
        hasRow_ = outcome == SQLITE_ROW;
        if (!hasRow_ && outcome != SQLITE_DONE)
            database_.damaged(QString::fromUtf8(sqlite3_errmsg(database_.handle())));
    }
    QStringList key() const
    {
        QStringList texts;
        for (int i = 0; i < table_.keys; ++i)
            texts << text(i);
        return texts;
    }
    QString text(int column) const
    {
        if (sqlite3_column_type(statement_, column) == SQLITE_NULL)
            return u"NULL"_s;
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement_, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(statement_, column));
    }
    /// Orders two cells as SQLite orders keys: numbers before texts.
    static int compare(const Rows& a, const Rows& b, int column)
    {
        const int typeA = sqlite3_column_type(a.statement_, column);
        const int typeB = sqlite3_column_type(b.statement_, column);
        if (typeA != typeB)
            return typeA < typeB ? -1 : 1;
        if (typeA == SQLITE_INTEGER) {
            const auto numberA = sqlite3_column_int64(a.statement_, column);
            const auto numberB = sqlite3_column_int64(b.statement_, column);
            return numberA < numberB ? -1 : numberA > numberB ? 1 : 0;
        }
        const auto bytes = [column](const Rows& rows) {
            const auto* data = static_cast<const char*>(sqlite3_column_blob(rows.statement_, column));
            return QByteArrayView(data, sqlite3_column_bytes(rows.statement_, column));
        };
        return bytes(a).compare(bytes(b));
    }

private:
    Database& database_;
    const Table& table_;
    sqlite3_stmt* statement_ = nullptr;
    bool hasRow_ = false;
};

int compareKeys(const Rows& a, const Rows& b, int keys)
{
    for (int i = 0; i < keys; ++i) {
        if (const int order = Rows::compare(a, b, i))
            return order;
    }
    return 0;
}

std::optional<TableDifference> differenceIn(const Table& table, Database& file, Database& expected)
{
    Rows found(file, table);
    Rows wanted(expected, table);
    while (!found.atEnd() || !wanted.atEnd()) {
        const int order = found.atEnd() ? 1 : wanted.atEnd() ? -1 : compareKeys(found, wanted, table.keys);
        if (order < 0)
            return TableDifference{table.name, found.key(), {}, found.text(table.keys), {}};
        if (order > 0)
            return TableDifference{table.name, wanted.key(), {}, {}, wanted.text(table.keys)};
        for (int column = table.keys; column < table.columns.size(); ++column) {
            if (Rows::compare(found, wanted, column) != 0)
                return TableDifference{table.name, found.key(), table.columns[column], found.text(column), wanted.text(column)};
        }
        found.next();
        wanted.next();
    }
    return std::nullopt;
}

}

std::optional<TableDifference> differenceFrom(Database& file, const EditionBook& book)
{
    const auto expected = Database::inMemory();
    migrate(*expected);
    expected->begin();
    addBook(*expected, book);
    expected->commit();
    if (expected->trouble())
        file.damaged(expected->trouble()->detail);
    for (const Table& table : tablesOf(*expected)) {
        auto difference = differenceIn(table, file, *expected);
        if (difference || file.trouble())
            return difference;
    }
    // Last: what a table holds instead is the better answer.
    unsoundnessThroughout(file);
    return std::nullopt;
}

Result<std::optional<TableDifference>, FileTrouble> differenceFrom(const QString& path, const EditionBook& book)
{
    auto file = Database::open(path, Access::ReadOnly);
    if (!file)
        return Failure{file.error()};
    if ((*file)->value(u"PRAGMA user_version"_s).toInt() < currentVersion()) {
        auto copy = Database::inMemory();
        if ((*file)->copyInto(*copy) && migrate(*copy) == MigrationOutcome::Upgraded)
            *file = std::move(copy);
    }
    const auto difference = differenceFrom(**file, book);
    if ((*file)->trouble())
        return Failure{*(*file)->trouble()};
    return difference;
}

}
