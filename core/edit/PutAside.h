// Keeping the file that another takes the place of.
#pragma once

#include "core/base/Result.h"
#include "core/edit/BackupPlace.h"

namespace sidang {

/// A name in the folder that nothing has yet: `name`, or with a number behind it.
QString freeName(const QString& folder, const QString& name);

/// Copies what stands at the path, whatever state it is in, safely among the backups; the path of the copy. Nobody may have it open.
/// Errors: those of copying.
Result<QString, FileTrouble> putAside(const QString& editionPath, BackupCause cause, const QDateTime& now);

}
