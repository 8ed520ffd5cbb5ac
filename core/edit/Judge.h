// The parts of a verdict: the ledger by itself, the tables beside it, the code from paper.
#pragma once

#include "core/edit/Verdict.h"

#include <optional>
#include <vector>

namespace sidang {

struct TableDifference;

/// Chain, records and closed results; with the book that the records lead to.
Verdict judgeLedger(std::vector<LedgerRecord> ledger);
/// Adds where the tables differ from that book, if anywhere, and which record set that thing last.
void judgeTables(Verdict& verdict, const std::optional<TableDifference>& difference);
/// Adds which record has the code, or that none has.
void judgeCode(Verdict& verdict, const std::optional<QString>& code);

}
