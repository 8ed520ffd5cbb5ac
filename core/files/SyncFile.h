// What differs between systems in putting a file safely on disk. One source file for each system.
#pragma once

#include <QString>

class QFile;

namespace sidang {

/// Asks the disk to keep what was written to an open file; false when it reports an error.
bool syncFile(QFile& file);
/// Asks the disk to keep the folder's names (after a rename); false when it reports an error. Without effect on Windows.
bool syncFolder(const QString& path);
/// Puts `from` in the place of `to`, which may exist, in one step; false when the system refuses.
bool renameOver(const QString& from, const QString& to);
/// Gives `from` the name `to` only if nothing has that name yet, in one step; false when something has, or on failure.
bool renameNew(const QString& from, const QString& to);

}
