// A book that is changed record by record, for tests of what is told about its history.
#pragma once

#include "core/ledger/Change.h"
#include "core/ledger/Record.h"

namespace sidang {

struct LedgerBook {
    /// deskBook() as it was founded on 15 February 2022, 09.00 at Padang, by its administrator.
    LedgerBook();

    /// Makes the changes and records them; `minutes` after the founding. The changes must fit.
    void record(const Changes& changes, const QString& kind, int minutes, const QString& reason = {}, int official = 2);

    EditionBook book;
    std::vector<LedgerRecord> ledger;
};

/// A juror's mark for WAW1 of KAB put in the place of the one that stands.
Changes markChange(const EditionBook& book, NomineeId nominee, int juror, const Decimal& value);

}
