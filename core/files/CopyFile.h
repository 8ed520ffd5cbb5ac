// Copies a file that nobody has open.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"

#include <QString>

namespace sidang {

/// A new file with the same content. Not for an edition that is open: a copy would tear it, and closing the copy's source would
/// drop SQLite's locks. Errors: NotReadable, WriteFailed, DiskFull.
Result<Done, FileTrouble> copyFile(const QString& from, const QString& to);

/// The same, safely on disk under its name or not there at all. Errors: those of copyFile and of Replacement.
Result<Done, FileTrouble> copySafely(const QString& from, const QString& to);

/// Deletes a file; false when it could not be.
bool removeFile(const QString& path);
/// Makes the folder and those above it, safely on disk, where they are missing. Errors: NotWritable, NotConfirmed.
Result<Done, FileTrouble> makeFolder(const QString& path);
/// Gives a file that nobody has open a new name in the same file system, in one step, safely on disk. Errors: TargetExists,
/// WriteFailed, NotConfirmed.
Result<Done, FileTrouble> renameFile(const QString& from, const QString& to);

}
