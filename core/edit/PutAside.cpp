#include "core/edit/PutAside.h"

#include "core/files/CopyFile.h"
#include "core/storage/RawHeader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sidang {

QString freeName(const QString& folder, const QString& name)
{
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(QFileInfo(name).completeBaseName() + u"-%1.sidang"_s.arg(number));
    return path;
}

Result<QString, FileTrouble> putAside(const QString& editionPath, BackupCause cause, const QDateTime& now)
{
    const QString folder = backupFolder(editionPath);
    if (const auto made = makeFolder(folder); !made)
        return Failure{made.error()};
    const QString kept = freeName(folder, backupName(editionPath, now, cause));
    // A journal that is still there could not be rolled back; it belongs to the file. Copied first, so that no copy lacks it.
    if (const QString journal = journalOf(editionPath); QFileInfo::exists(journal)) {
        if (const auto copied = copySafely(journal, journalOf(kept)); !copied)
            return Failure{copied.error()};
    }
    if (const auto copied = copySafely(editionPath, kept); !copied)
        return Failure{copied.error()};
    return kept;
}

}
