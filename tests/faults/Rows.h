// Asks an SQLite database in this process, which is a hundred times cheaper than starting a program.
#pragma once

#include "tests/faults/Action.h"

#include <string>

namespace sidang {

struct RowsFound {
    bool isReadable = false; // opens, and quick_check is content
    bool isSound = false;
    int reached = 0;
    std::string what; // why it is not readable
};

/// Opens for writing, so that a transaction that was cut off is rolled back. See Look for the statements.
RowsFound rowsOf(const std::string& path, const Look& look);
/// Only the rolling back.
void rollBackRows(const std::string& path);

}
