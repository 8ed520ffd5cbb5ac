// The highest number a kind of thing ever had in an edition: a number is not given twice, for the history speaks of it.
#pragma once

#include "core/ledger/Record.h"

#include <vector>

namespace sidang {

/// `noun` is one of core/ledger/Nouns.h whose key is one id; 0 when the ledger names none.
qint32 highestId(const std::vector<LedgerRecord>& ledger, const char* noun);

}
