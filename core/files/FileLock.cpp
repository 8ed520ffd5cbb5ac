#include "core/files/FileLock.h"

#include "core/files/LockSystem.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// Where the name of who has the file open is left: beside it, and at a place that only the file itself decides.
QStringList placesOf(const QString& path)
{
    QStringList places{QFileInfo(path).canonicalFilePath() + u".lock"_s};
    if (const auto identity = fileIdentity(path))
        places << QDir::temp().filePath(u"sidang-%1.lock"_s.arg(*identity));
    return places;
}

/// Who holds a lock file that could not be had; nothing when it was left behind by a program that no longer runs.
std::optional<LockHolder> holderOf(const QLockFile& lock)
{
    LockHolder holder;
    if (!lock.getLockInfo(&holder.process, &holder.host, &holder.program))
        return std::nullopt;
    const QFileInfo file(lock.fileName());
    holder.user = file.owner();
    if (holder.user.isEmpty() && !file.exists())
        return std::nullopt; // gone just now
    const bool isHere = holder.host == QSysInfo::machineHostName();
    if (isHere && !isProcessRunning(holder.process))
        return std::nullopt;
    return holder;
}

}

QString LockHolder::toText() const
{
    const QString who = user.isEmpty() ? host : user + u'@' + host;
    return program.isEmpty() ? who : u"%1 (%2)"_s.arg(who, program);
}

Result<std::unique_ptr<FileLock>, LockHolder> FileLock::acquire(const QString& path)
{
    std::unique_ptr<FileLock> lock(new FileLock);
    for (const QString& place : placesOf(path)) {
        auto one = std::make_unique<QLockFile>(place);
        one->setStaleLockTime(0); // an open edition is never stale by age, only when its program has ended
        // A name that is being written, or taken away, cannot be read at that moment: it is asked for again before it is passed over.
        constexpr int attempts = 4, pause = 10; // milliseconds
        for (int attempt = 1; attempt <= attempts; ++attempt) {
            if (one->tryLock(attempt == 1 ? 0 : pause)) {
                lock->locks_.push_back(std::move(one));
                break;
            }
            if (one->error() != QLockFile::LockFailedError)
                break;
            if (const auto holder = holderOf(*one))
                return Failure{*holder};
        }
    }
    return lock;
}

std::optional<LockHolder> FileLock::holder(const QString& path)
{
    for (const QString& place : placesOf(path)) {
        if (const auto holder = holderOf(QLockFile(place)))
            return holder;
    }
    return std::nullopt;
}

FileLock::~FileLock() = default;

}
