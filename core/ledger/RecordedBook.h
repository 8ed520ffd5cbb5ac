// A book together with the records that led to it.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Record.h"

#include <vector>

namespace sidang {

struct RecordedBook {
    EditionBook book;
    std::vector<LedgerRecord> ledger; // empty only for a file of a version that had none
};

}
