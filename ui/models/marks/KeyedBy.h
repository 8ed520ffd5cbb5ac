// Who keyed a mark last, and when, from the ledger.
#pragma once

#include "core/domain/DoubleEntry.h"
#include "core/ledger/Record.h"
#include "core/text/Language.h"

#include <vector>

namespace sidang {

enum class EntryOf { First, Second };

/// "Operator Satu, 15-02-2022 09.31"; empty where the newest 20,000 records say nothing of it.
QString keyedByText(const std::vector<LedgerRecord>& ledger, const MarkKey& key, EntryOf entry, Language language);

}
