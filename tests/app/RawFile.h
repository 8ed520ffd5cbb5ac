// An edition file changed behind the back of every program, and a file that has something in every table.
#pragma once

#include "core/ledger/RecordedBook.h"

#include <QString>

#include <string>
#include <vector>

struct sqlite3;

namespace sidang {

/// The file as SQLite sees it, without foreign keys and triggers.
class RawFile {
public:
    explicit RawFile(const QString& path);
    ~RawFile();
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    /// False when a constraint of the schema does not let it.
    bool run(const std::string& statement);
    /// The rows of a query as SQL literals.
    std::vector<std::vector<std::string>> rows(const std::string& query);

private:
    sqlite3* connection_ = nullptr;
};

struct FullFile {
    RecordedBook recorded;
    QString code;      // of its last record
    QString olderCode; // of the record after which `older` was copied
};

/// Writes a file with every noun: one category closed, one at work; an older copy of it; and as its newest record one that
/// changed nothing.
FullFile writeFullFile(const QString& path, const QString& older);

}
