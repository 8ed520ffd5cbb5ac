#include "core/edit/ReplaceEdition.h"

#include "core/edit/PutAside.h"
#include "core/storage/EditionFile.h"

#include <QFileInfo>

namespace sidang {

Result<Done, FileTrouble> replaceEdition(const QString& path, const RecordedBook& recorded, Existing existing,
                                         const QDateTime& now)
{
    if (existing == Existing::Keep || !QFileInfo(path).isFile())
        return createEdition(path, recorded, existing);
    // From before the copy until the new file stands in its place: no edit comes between.
    const auto lock = lockToReplace(path);
    if (!lock)
        return Failure{lock.error()};
    const auto present = loadEdition(path); // rolls back what was cut off; what is wrong with it does not matter
    if (!present && present.error().kind == FileTroubleKind::InUse)
        return Failure{present.error()};
    if (const auto kept = putAside(path, BackupCause::Import, now); !kept)
        return Failure{kept.error()};
    return createEdition(path, recorded, existing, lock->get());
}

}
