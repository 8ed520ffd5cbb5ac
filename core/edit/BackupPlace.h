// Backups of an edition: where they are, what they are called, and which are kept.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace sidang {

/// Why a backup was made; a word of its file's name.
enum class BackupCause { Automatic, ByHand, Migration, Import, SchemeChange, Close, Restore, Leaving };

struct BackupEntry {
    QString path;
    QDateTime made; // UTC, from its name
    BackupCause cause = BackupCause::Automatic;
    qint64 bytes = 0;

    friend bool operator==(const BackupEntry&, const BackupEntry&) = default;
};

/// The folder beside an edition file that holds its backups: "NAME-cadangan".
QString backupFolder(const QString& editionPath);
/// The name of a new backup: "NAME_20220215-023107_close.sidang", in UTC.
QString backupName(const QString& editionPath, const QDateTime& now, BackupCause cause);
/// The backups of this edition in a folder, the newest first.
std::vector<BackupEntry> backupsIn(const QString& folder, const QString& editionPath);
/// Those to be deleted so that the rest thins out by age: all of the last day are kept, then one an hour for three days, one a
/// day for 60 days, one a month. The newest is always kept, and so are those made before closing, restoring or migrating.
std::vector<BackupEntry> superfluous(const std::vector<BackupEntry>& backups, const QDateTime& now);

/// The words of BackupCause in file names.
QString word(BackupCause cause);

}
