// Nominees and jurors that an edition once had: the history still speaks of them.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Record.h"

namespace sidang {

struct RemovedThings {
    std::vector<Nominee> nominees; // as they were last
    std::vector<Juror> jurors;
};

/// Those named in the ledger that are not in the book.
RemovedThings removedThings(const EditionBook& book, const std::vector<LedgerRecord>& ledger);

}
