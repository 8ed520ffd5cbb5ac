// Rebuilds a book from the ledger alone.
#pragma once

#include "core/ledger/Content.h"
#include "core/ledger/RecordedBook.h"

#include <functional>

namespace sidang {

/// Why a record does not fit.
enum class ReplayFault {
    NotCanonical,  // it is not in the ledger's form
    DoesNotFit,    // a change does not start from what stood there, or names what is not there
    ActorUnknown,  // the actor cannot be read
};

struct Replayed {
    EditionBook book;                 // as far as the records fit
    std::optional<qint64> faultyRecord; // sequence number of the first that does not fit
    ReplayFault fault = ReplayFault::DoesNotFit; // with faultyRecord
    QString change;                   // the change that does not fit, "nominee [3]"
};

/// Called before a record's changes are made; false stops the replay there.
using BeforeRecord = std::function<bool(const EditionBook& book, const LedgerRecord& record, const Content& content)>;

Replayed replay(std::span<const LedgerRecord> records, const BeforeRecord& beforeRecord = {});

}
