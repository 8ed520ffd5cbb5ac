// Reads many rows at once, past Qt Sql: SQLite's own statement, typed by the reader.
#pragma once

#include "core/domain/Mark.h"
#include "core/storage/Database.h"

struct sqlite3_stmt;

namespace sidang {

/// The rows of resources :/sql/queries/NAME.sql. An error puts the database in trouble and ends the rows.
class Scan {
public:
    Scan(Database& database, const char* name);
    ~Scan();
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    bool next();
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// The bytes of a text or a blob as they stand there.
    QByteArray bytes(int column) const;
    /// value × 10^-decimals from two columns; a pair beyond Decimal's limits is damage.
    Decimal decimal(int value, int decimals);
    /// The three columns comment, source, date; absent is empty.
    MarkNote note(int comment);

private:
    Database& database_;
    sqlite3_stmt* statement_ = nullptr;
};

}
