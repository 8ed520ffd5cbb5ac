// Putting a backup in the place of an edition, and trying that out beforehand.
#pragma once

#include "core/edit/BackupPlace.h"
#include "core/edit/Verdict.h"
#include "core/ledger/Record.h"

namespace sidang {

/// What restoring did.
struct Restored {
    QString putAside; // the file that was replaced, kept among the backups
    QString headCode; // of the restored edition, before the record of the restoring
};

/// Puts the backup in the edition's place: the backup is verified first; the present file is kept among the backups; the restored
/// file gets a record of kind `restore`. Nobody may have the edition open. Errors: those of verifying the backup (Damaged when it
/// does not fit); InUse; those of writing.
Result<Restored, FileTrouble> restoreEdition(const QString& editionPath, const QString& backupPath, const Actor& actor,
                                             const QDateTime& now);

/// Restores into a temporary place and verifies what came out; the edition is not touched. Errors: as above.
Result<Verdict, FileTrouble> testRestore(const QString& backupPath);

}
