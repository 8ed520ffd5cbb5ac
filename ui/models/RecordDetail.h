// One record of the ledger told as a whole.
#pragma once

#include "ui/models/HistoryRow.h"

namespace sidang {

/// Rich text: what changed, field by field before and after; then number, times, official, reason and hash. `content` is that of
/// the record, or null when it cannot be read.
QString recordDetail(const std::vector<LedgerRecord>& ledger, HistoryPlace place, const Content* content,
                     const WordContext& context);

}
