// The highest number a kind of thing ever had in an edition, so that no number is given twice.
#pragma once

#include "core/ledger/Record.h"

#include <QLatin1StringView>

namespace sidang {

/// Of the things of a noun whose key is one id ("nominee"), those that are removed included; 0: there was none.
int highestId(const std::vector<LedgerRecord>& ledger, QLatin1StringView noun);

}
