// Writes files so that under the final name there is always the old or the new content, whole.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"

#include <QByteArray>
#include <QFileInfo>
#include <QString>

#include <optional>

namespace sidang {

/// What to do when something already has the name.
enum class Existing { Keep, Replace };

/// Writes `content` to `path`: to a temporary file beside it, flushed and synced, renamed, the folder synced, then read
/// back and compared. On any failure what stood under the name before stands there still, and nothing else is left.
/// Errors: TargetExists (Existing::Keep), FolderMissing, NotAFile, NotWritable, DiskFull, WriteFailed, NotSame.
/// Reason: QSaveFile alone reports success for a file cut off by a full disk.
Result<Done, FileTrouble> saveFile(const QString& path, const QByteArray& content, Existing existing);

/// Why nothing can be written under this name, before trying: NotAFile, TargetExists, FolderMissing. Nothing: it may be tried.
std::optional<FileTrouble> refusalToWrite(const QFileInfo& target, Existing existing);
/// The pattern (for QTemporaryFile) of a hidden file beside the target, from which `placeFile` can rename in one step.
QString temporaryNameFor(const QFileInfo& target);

/// The file that writing to `path` replaces: what a symbolic link points to, else `path` itself.
QString targetOf(const QString& path);

/// Gives a finished, synced file its final name in one step and syncs the folder; `from` must be in the same folder.
/// Errors: TargetExists, WriteFailed.
Result<Done, FileTrouble> placeFile(const QString& from, const QString& to, Existing existing);

/// Reads a whole file of at most `limit` bytes. Errors: Missing, NotAFile, NotReadable, TooLarge.
Result<QByteArray, FileTrouble> readFile(const QString& path, qint64 limit);

}
