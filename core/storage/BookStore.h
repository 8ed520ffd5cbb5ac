// A whole edition in its tables.
#pragma once

#include "core/ledger/RecordedBook.h"
#include "core/storage/Database.h"

namespace sidang {

/// Everything the tables hold but the ledger. What does not hold together puts the database in trouble (Damaged).
EditionBook loadBook(Database& database);

/// Fills empty tables with the book and its records, in one transaction. True when it is done.
bool addAll(Database& database, const RecordedBook& recorded);

/// Fills empty tables with the book alone, in the transaction at hand.
void addBook(Database& database, const EditionBook& book);

}
