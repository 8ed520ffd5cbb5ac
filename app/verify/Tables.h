// Compares the tables of the file with the state, row by row and column by column, in both directions.
#pragma once

#include "app/verify/Database.h"
#include "app/verify/Shelf.h"

namespace sidang::verify {

/// Throws Misfit with table, key, column and the record that last set the row.
void compareTables(const Database& database, const State& state);

}
