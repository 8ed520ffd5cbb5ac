// Whether the tables of a file, and their indexes, hold exactly a book: every row and every column, in both directions.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"
#include "core/files/FileTrouble.h"

#include <QStringList>

#include <optional>

namespace sidang {

class Database;

/// The first place where a table differs.
struct TableDifference {
    QString table;
    QStringList key; // the row's primary key, as text
    QString column;  // empty: the whole row is too many or missing
    QString found;   // what the file has; empty with `column` empty: the row is missing
    QString expected;

    friend bool operator==(const TableDifference&, const TableDifference&) = default;
};

/// The first difference between the tables of an open file (the ledger left out) and those this program would write for the
/// book; nothing when there is none. A book that cannot be written, a file that cannot be read, or an index that does not agree
/// with its table puts `file` in trouble.
std::optional<TableDifference> differenceFrom(Database& file, const EditionBook& book);
/// The same for a file; one of an older version is compared as it will be when it is brought up to date. Errors: those of opening; Damaged.
Result<std::optional<TableDifference>, FileTrouble> differenceFrom(const QString& path, const EditionBook& book);

}
