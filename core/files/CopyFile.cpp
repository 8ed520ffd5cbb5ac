#include "core/files/CopyFile.h"

#include "core/files/Replacement.h"
#include "core/files/SyncFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace sidang {

namespace {

Result<Done, FileTrouble> copyInto(QFile& target, const QString& from)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{FileTrouble{FileTroubleKind::NotReadable, from, source.errorString()}};
    constexpr qint64 piece = 1 << 20;
    errno = 0;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (source.error() != QFileDevice::NoError)
            return Failure{FileTrouble{FileTroubleKind::NotReadable, from, source.errorString()}};
        if (target.write(bytes) != bytes.size() || !target.flush())
            return Failure{FileTrouble{errno == ENOSPC ? FileTroubleKind::DiskFull : FileTroubleKind::WriteFailed,
                                       target.fileName(), target.errorString()}};
    }
    return Done{};
}

}

Result<Done, FileTrouble> copyFile(const QString& from, const QString& to)
{
    if (!QFileInfo(from).isReadable())
        return Failure{FileTrouble{FileTroubleKind::NotReadable, from, {}}};
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Failure{FileTrouble{FileTroubleKind::WriteFailed, to, target.errorString()}};
    return copyInto(target, from);
}

Result<Done, FileTrouble> copySafely(const QString& from, const QString& to)
{
    const auto replacement = Replacement::begin(to, Existing::Keep);
    if (!replacement)
        return Failure{replacement.error()};
    QFile target((*replacement)->path());
    if (!target.open(QIODevice::WriteOnly))
        return Failure{FileTrouble{FileTroubleKind::WriteFailed, to, target.errorString()}};
    if (auto copied = copyInto(target, from); !copied) {
        FileTrouble trouble = copied.error();
        trouble.path = trouble.path == target.fileName() ? to : trouble.path;
        return Failure{trouble};
    }
    target.close();
    return (*replacement)->finish();
}

bool removeFile(const QString& path)
{
    return QFile::remove(path);
}

Result<Done, FileTrouble> makeFolder(const QString& path)
{
    const QString parent = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(parent)) {
        if (const auto made = makeFolder(parent); !made)
            return made;
    }
    if (!QFileInfo(path).isDir() && !QDir().mkdir(path))
        return Failure{FileTrouble{FileTroubleKind::NotWritable, path, {}}};
    // Also of a folder that is there already: whoever made it may not have come so far.
    if (!syncFolder(parent))
        return Failure{FileTrouble{FileTroubleKind::NotConfirmed, path, {}}};
    return Done{};
}

Result<Done, FileTrouble> renameFile(const QString& from, const QString& to)
{
    if (!renameNew(from, to))
        return Failure{FileTrouble{QFileInfo::exists(to) ? FileTroubleKind::TargetExists : FileTroubleKind::WriteFailed, to, {}}};
    if (!syncFolder(QFileInfo(to).path()) || !syncFolder(QFileInfo(from).path()))
        return Failure{FileTrouble{FileTroubleKind::NotConfirmed, to, {}}};
    return Done{};
}

}
