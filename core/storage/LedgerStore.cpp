#include "core/storage/LedgerStore.h"

#include "core/storage/Scan.h"

namespace sidang {

LedgerStore::LedgerStore(Database& database) : database_(database), add_(database, "ledger_add") {}

std::vector<LedgerRecord> LedgerStore::load()
{
    std::vector<LedgerRecord> records;
    Scan row(database_, "ledger_all");
    while (row.next())
        records.push_back({row.integer(0), row.text(1), static_cast<int>(row.integer(2)), row.bytes(3), row.text(4),
                           row.text(5), row.bytes(6), row.bytes(7)});
    return records;
}

void LedgerStore::add(const LedgerRecord& record)
{
    add_.run(record.sequence, record.time, record.utcOffset, QString::fromUtf8(record.actor), record.kind, record.reason,
             QString::fromUtf8(record.content), record.hash);
}

}
