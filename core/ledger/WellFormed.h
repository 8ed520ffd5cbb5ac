// Whether a record, read by itself, has the form that docs/ledger.md gives it.
#pragma once

#include "core/ledger/Content.h"
#include "core/ledger/Record.h"

namespace sidang {

/// Time, offset and kind are such, and the content says beside its changes what its kind wants and nothing else: `found` (the
/// first record and no other) the edition, `undo` and `redo` an earlier record, `restore` a head and no changes; `close` adds a
/// result.
bool isWellFormed(const LedgerRecord& record, const Content& content);

}
