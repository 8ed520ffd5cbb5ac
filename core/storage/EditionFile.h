// Edition files: NAME.sidang, one judging edition in one SQLite database.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileLock.h"
#include "core/files/FileTrouble.h"
#include "core/files/Replacement.h"
#include "core/ledger/RecordedBook.h"

#include <memory>

namespace sidang {

/// Loads a whole edition. The file is not changed (unless SQLite has to roll back a transaction that was cut off). Errors:
/// Missing, NotAFile, NotReadable, TooLarge, NotAnEdition, OtherProgram, Newer, Damaged, InUse.
Result<EditionBook, FileTrouble> loadEdition(const QString& path);

/// The same with its ledger; of a file of a version before the ledger, none.
Result<RecordedBook, FileTrouble> loadRecorded(const QString& path);

/// Keeps an edition that somebody has open from being replaced under them, and others from opening it meanwhile; nothing where
/// there is no file. Error: InUse.
Result<std::unique_ptr<FileLock>, FileTrouble> lockToReplace(const QString& path);

/// Makes an edition file that holds the book and its records: whole under its name, or not at all. `held`: the lock of who has
/// called lockToReplace already. Errors: those of saveFile, InUse; those of rolling back what was cut off in the old file.
Result<Done, FileTrouble> createEdition(const QString& path, const RecordedBook& recorded, Existing existing,
                                        const FileLock* held = nullptr);

}
