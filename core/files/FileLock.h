// Says who has an edition open, so that the next one is told a name. Keeping others out is SQLite's own lock's work.
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QLockFile;

namespace sidang {

struct LockHolder {
    QString user;
    QString host;
    QString program;
    qint64 process = 0;

    /// "siti@laptop-sekretariat (sidang)"
    QString toText() const;
};

class FileLock {
public:
    /// Leaves this program's name beside the file (through a symbolic link: beside what it points to) and at a place that only
    /// the file itself decides, for those who come by another name of it. A holder that no longer runs is passed over. Where no
    /// name can be left, nothing is: it is not needed for safety. Error: who holds the file.
    static Result<std::unique_ptr<FileLock>, LockHolder> acquire(const QString& path);
    /// Who holds the file, or nothing.
    static std::optional<LockHolder> holder(const QString& path);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    FileLock() = default;

    std::vector<std::unique_ptr<QLockFile>> locks_;
};

}
