// A file in the making, hidden beside the one it will become.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace sidang {

/// What to do when something already has the name.
enum class Existing { Keep, Replace };

/// Until `finish` nothing changes under the final name; without `finish` nothing stays.
class Replacement {
public:
    /// An empty file beside `target` (through a symbolic link: beside what it points to). Sweeps away what stands half made in
    /// that folder since a program was killed.
    /// Errors: TargetExists (Existing::Keep), FolderMissing, NotAFile, NotWritable.
    static Result<std::unique_ptr<Replacement>, FileTrouble> begin(const QString& target, Existing existing);
    ~Replacement();
    Replacement(const Replacement&) = delete;
    Replacement& operator=(const Replacement&) = delete;

    /// Where to write.
    QString path() const { return temporary_.fileName(); }
    /// Writes all of the content, unless somebody else fills the file. Errors: DiskFull, WriteFailed.
    Result<Done, FileTrouble> write(const QByteArray& content);
    /// Syncs the file, gives it the final name in one step and syncs the folder. Errors: WriteFailed, TargetExists; NotConfirmed
    /// when the new file stands in its place but the folder could not be synced.
    Result<Done, FileTrouble> finish();

private:
    Replacement(const QString& asked, const QString& target, Existing existing);

    QString asked_;  // as the caller named it, for messages
    QString target_; // what is replaced
    Existing existing_;
    QTemporaryFile temporary_;
};

}
