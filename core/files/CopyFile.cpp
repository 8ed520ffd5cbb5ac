#include "core/files/CopyFile.h"

#include "core/files/SyncFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace sidang {

Result<Done, FileTrouble> copyFile(const QString& from, const QString& to)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{FileTrouble{FileTroubleKind::NotReadable, from, source.errorString()}};
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Failure{FileTrouble{FileTroubleKind::WriteFailed, to, target.errorString()}};
    constexpr qint64 piece = 1 << 20;
    errno = 0;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (source.error() != QFileDevice::NoError)
            return Failure{FileTrouble{FileTroubleKind::NotReadable, from, source.errorString()}};
        if (target.write(bytes) != bytes.size() || !target.flush())
            return Failure{FileTrouble{errno == ENOSPC ? FileTroubleKind::DiskFull : FileTroubleKind::WriteFailed, to,
                                       target.errorString()}};
    }
    return Done{};
}

bool removeFile(const QString& path)
{
    return QFile::remove(path);
}

Result<Done, FileTrouble> makeFolder(const QString& path)
{
    if (QFileInfo(path).isDir())
        return Done{};
    if (!QDir().mkpath(path))
        return Failure{FileTrouble{FileTroubleKind::NotWritable, path, {}}};
    syncFolder(QFileInfo(path).path());
    return Done{};
}

Result<Done, FileTrouble> renameFile(const QString& from, const QString& to)
{
    if (!renameNew(from, to))
        return Failure{FileTrouble{QFileInfo::exists(to) ? FileTroubleKind::TargetExists : FileTroubleKind::WriteFailed, to, {}}};
    syncFolder(QFileInfo(to).path());
    syncFolder(QFileInfo(from).path());
    return Done{};
}

}
