// Writes and reads whole files.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"
#include "core/files/Replacement.h"

#include <QByteArray>
#include <QString>

namespace sidang {

/// Writes `content` to `path`: to a temporary file beside it, flushed and synced, renamed, the folder synced, then read
/// back and compared. On any failure what stood under the name before stands there still, and nothing else is left.
/// Errors: TargetExists (Existing::Keep), FolderMissing, NotAFile, NotWritable, DiskFull, WriteFailed, NotSame.
/// Reason: QSaveFile alone reports success for a file cut off by a full disk.
Result<Done, FileTrouble> saveFile(const QString& path, const QByteArray& content, Existing existing);

/// Reads a whole file of at most `limit` bytes. Errors: Missing, NotAFile, NotReadable, TooLarge.
Result<QByteArray, FileTrouble> readFile(const QString& path, qint64 limit);

}
