#include "core/files/Replacement.h"

#include "core/files/SyncFile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <optional>

namespace sidang {
namespace {

/// What tells our hidden files from those of other programs.
const QString infix = QStringLiteral(".sidang-");

std::optional<FileTroubleKind> refusal(const QFileInfo& target, Existing existing)
{
    if (target.exists() && !target.isFile())
        return FileTroubleKind::NotAFile;
    if (target.exists() && existing == Existing::Keep)
        return FileTroubleKind::TargetExists;
    if (!target.dir().exists())
        return FileTroubleKind::FolderMissing;
    return std::nullopt;
}

/// Removes what programs left in the folder that were killed while they wrote. One that still writes has done so within the last
/// hour, by the clock that stamps the files of this folder, wherever it is.
void sweep(const QFileInfo& fresh)
{
    static const QRegularExpression ours(QStringLiteral("^\\..+%1[A-Za-z0-9]{6}(-journal)?$").arg(QRegularExpression::escape(infix)));
    constexpr qint64 hour = 60 * 60;
    for (const QFileInfo& file : fresh.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (ours.match(file.fileName()).hasMatch() && file.lastModified().secsTo(fresh.lastModified()) > hour)
            QFile::remove(file.filePath());
    }
}

}

Replacement::Replacement(const QString& asked, const QString& target, Existing existing)
    : asked_(asked),
      target_(target),
      existing_(existing),
      temporary_(QFileInfo(target).dir().filePath(u'.' + QFileInfo(target).fileName() + infix + QStringLiteral("XXXXXX")))
{}

Replacement::~Replacement()
{
    // On a disk that fails, SQLite leaves its rollback journal, which nobody would ever use or remove under this name.
    QFile::remove(path() + QStringLiteral("-journal"));
}

Result<std::unique_ptr<Replacement>, FileTrouble> Replacement::begin(const QString& target, Existing existing)
{
    const QString canonical = QFileInfo(target).canonicalFilePath();
    const QFileInfo real(canonical.isEmpty() ? target : canonical);
    if (const auto kind = refusal(real, existing))
        return Failure{FileTrouble{*kind, target, {}}};
    std::unique_ptr<Replacement> replacement(new Replacement(target, real.filePath(), existing));
    if (!replacement->temporary_.open())
        return Failure{FileTrouble{FileTroubleKind::NotWritable, target, replacement->temporary_.errorString()}};
    replacement->temporary_.close();
    sweep(QFileInfo(replacement->path()));
    return replacement;
}

Result<Done, FileTrouble> Replacement::write(const QByteArray& content)
{
    QFile file(path());
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && syncFile(file))
        return Done{};
    const bool isFull = errno == ENOSPC || file.error() == QFileDevice::ResourceError;
    return Failure{
        FileTrouble{isFull ? FileTroubleKind::DiskFull : FileTroubleKind::WriteFailed, asked_, file.errorString()}};
}

Result<Done, FileTrouble> Replacement::finish()
{
    QFile file(path());
    if (!file.open(QIODevice::ReadWrite) || !syncFile(file))
        return Failure{FileTrouble{FileTroubleKind::WriteFailed, asked_, file.errorString()}};
    // Temporary files are their owner's alone; what stays is as readable as any other document.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    file.close();
    const bool placed = existing_ == Existing::Replace ? renameOver(path(), target_) : renameNew(path(), target_);
    if (!placed) {
        const bool isTaken = existing_ == Existing::Keep && QFileInfo::exists(target_);
        return Failure{FileTrouble{isTaken ? FileTroubleKind::TargetExists : FileTroubleKind::WriteFailed, asked_, {}}};
    }
    temporary_.setAutoRemove(false);
    if (!syncFolder(QFileInfo(target_).path()))
        return Failure{FileTrouble{FileTroubleKind::NotConfirmed, asked_, {}}};
    return Done{};
}

}
