#include "core/edit/PutAside.h"

#include "core/files/CopyFile.h"

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
    if (const auto copied = copyFile(editionPath, kept); !copied)
        return Failure{copied.error()};
    return kept;
}

}
