// Making an edition file where another may stand.
#pragma once

#include "core/base/Result.h"
#include "core/files/Replacement.h"
#include "core/ledger/RecordedBook.h"

namespace sidang {

/// Like createEdition; an edition that is to be replaced is backed up first (cause `import`), and stays when that fails. A file
/// that is no edition, or is too damaged to be read, is kept as it is among the backups. Errors: those of createEdition and of
/// copying.
Result<Done, FileTrouble> replaceEdition(const QString& path, const RecordedBook& recorded, Existing existing,
                                         const QDateTime& now);

}
