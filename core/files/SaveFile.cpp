#include "core/files/SaveFile.h"

#include "core/files/SyncFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <optional>

namespace sidang {
namespace {

FileTroubleKind kindOfWriteError(const QFile& file)
{
    return errno == ENOSPC || file.error() == QFileDevice::ResourceError ? FileTroubleKind::DiskFull : FileTroubleKind::WriteFailed;
}

bool holds(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == content;
}

}

std::optional<FileTrouble> refusalToWrite(const QFileInfo& target, Existing existing)
{
    const QString path = target.filePath();
    if (target.isDir() || (target.exists() && !target.isFile()))
        return FileTrouble{FileTroubleKind::NotAFile, path, {}};
    if (target.exists() && existing == Existing::Keep)
        return FileTrouble{FileTroubleKind::TargetExists, path, {}};
    if (!target.dir().exists())
        return FileTrouble{FileTroubleKind::FolderMissing, path, target.dir().path()};
    return std::nullopt;
}

QString temporaryNameFor(const QFileInfo& target)
{
    return target.dir().filePath(u'.' + target.fileName() + QStringLiteral(".XXXXXX"));
}

QString targetOf(const QString& path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

Result<Done, FileTrouble> placeFile(const QString& from, const QString& to, Existing existing)
{
    const bool placed = existing == Existing::Replace ? renameOver(from, to) : renameNew(from, to);
    if (!placed) {
        const bool isTaken = existing == Existing::Keep && QFileInfo::exists(to);
        return Failure{FileTrouble{isTaken ? FileTroubleKind::TargetExists : FileTroubleKind::WriteFailed, to, {}}};
    }
    syncFolder(QFileInfo(to).path());
    return Done{};
}

Result<Done, FileTrouble> saveFile(const QString& path, const QByteArray& content, Existing existing)
{
    const QFileInfo target(targetOf(path));
    if (const auto trouble = refusalToWrite(target, existing))
        return Failure{*trouble};

    QTemporaryFile temporary(temporaryNameFor(target));
    if (!temporary.open())
        return Failure{FileTrouble{FileTroubleKind::NotWritable, path, temporary.errorString()}};
    errno = 0;
    const bool isWritten = temporary.write(content) == content.size() && syncFile(temporary);
    if (!isWritten)
        return Failure{FileTrouble{kindOfWriteError(temporary), path, temporary.errorString()}};
    temporary.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    temporary.close();
    if (!holds(temporary.fileName(), content))
        return Failure{FileTrouble{FileTroubleKind::NotSame, path, {}}};

    const auto placed = placeFile(temporary.fileName(), target.filePath(), existing);
    if (!placed)
        return placed;
    temporary.setAutoRemove(false);
    if (!holds(path, content))
        return Failure{FileTrouble{FileTroubleKind::NotSame, path, {}}};
    return Done{};
}

Result<QByteArray, FileTrouble> readFile(const QString& path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{FileTrouble{FileTroubleKind::Missing, path, {}}};
    if (!info.isFile())
        return Failure{FileTrouble{FileTroubleKind::NotAFile, path, {}}};
    if (info.size() > limit)
        return Failure{FileTrouble{FileTroubleKind::TooLarge, path, {}}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{FileTrouble{FileTroubleKind::NotReadable, path, file.errorString()}};
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Failure{FileTrouble{FileTroubleKind::NotReadable, path, file.errorString()}};
    return content;
}

}
