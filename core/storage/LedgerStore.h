// Keeps the ledger: rows are added and never changed.
#pragma once

#include "core/ledger/Record.h"
#include "core/storage/Statement.h"

#include <vector>

namespace sidang {

class LedgerStore {
public:
    explicit LedgerStore(Database& database);

    std::vector<LedgerRecord> load();
    void add(const LedgerRecord& record);

private:
    Database& database_;
    Statement add_;
};

}
