// Every way to change one thing in a file: each column, each row, each table.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace sidang {

struct Tampering {
    std::string table;
    std::vector<std::string> statements;
};

/// For the first and the last row of each table: other values in each column, the row taken away, a copy of it
/// put beside it, and columns exchanged between two rows.
std::vector<Tampering> tamperingsOf(const QString& path);

/// False when the schema does not let it, or nothing is changed by it.
bool applied(const Tampering& tampering, const QString& path);

}
