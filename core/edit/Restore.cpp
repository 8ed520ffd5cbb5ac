#include "core/edit/Restore.h"

#include "core/edit/PutAside.h"
#include "core/files/CopyFile.h"
#include "core/ledger/Content.h"
#include "core/ledger/Found.h"
#include "core/ledger/HeadCode.h"
#include "core/storage/EditionConnection.h"
#include "core/storage/EditionFile.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// The backup, verified. Errors: those of reading it; Damaged when it does not fit.
Result<RecordedBook, FileTrouble> readBackup(const QString& path)
{
    auto recorded = loadRecorded(path);
    if (!recorded || recorded->ledger.empty()) // a copy of a file before the ledger has nothing to verify
        return recorded;
    const auto verdict = verifyEdition(path, std::nullopt);
    if (!verdict)
        return Failure{verdict.error()};
    if (!verdict->isVerified())
        return Failure{FileTrouble{FileTroubleKind::Damaged, path, u"ledger"_s}};
    return recorded;
}

/// The hash of the newest record, as 64 digits; zeros when there is none to be read.
QString headOf(const QString& path)
{
    const auto recorded = loadRecorded(path);
    const bool isKnown = recorded && !recorded->ledger.empty();
    return QString::fromLatin1((isKnown ? recorded->ledger.back().hash : noHash()).toHex());
}

}

Result<Restored, FileTrouble> restoreEdition(const QString& editionPath, const QString& backupPath, const Actor& actor,
                                             const QDateTime& now)
{
    auto backup = readBackup(backupPath);
    if (!backup)
        return Failure{backup.error()};
    Restored restored;
    const bool isPresent = QFileInfo::exists(editionPath);
    QString replaced = QString::fromLatin1(noHash().toHex());
    // From before the copy until the new file stands in its place: no edit comes between.
    const auto lock = lockToReplace(editionPath);
    if (!lock)
        return Failure{lock.error()};
    if (isPresent) {
        replaced = headOf(editionPath); // rolls back what was cut off, so that the file is whole without its journal
        auto kept = putAside(editionPath, BackupCause::Restore, now);
        if (!kept)
            return Failure{kept.error()};
        restored.putAside = *kept;
    }
    if (backup->ledger.empty())
        *backup = found(std::move(backup->book), {.edition = foundingNow({}).edition, .now = now, .founder = actor.name});
    restored.headCode = headCode(backup->ledger.back().hash);
    backup->ledger.push_back(nextRecord(backup->ledger, now, actor, u"restore"_s, {},
                                        writeContent({.edition = {}, .of = {}, .replaced = replaced}, {})));
    if (const auto created = createEdition(editionPath, *backup, Existing::Replace, lock->get()); !created)
        return Failure{created.error()};
    const auto readBack = loadRecorded(editionPath);
    if (!readBack)
        return Failure{readBack.error()};
    if (readBack->ledger != backup->ledger || readBack->book != backup->book)
        return Failure{FileTrouble{FileTroubleKind::NotSame, editionPath, {}}};
    return restored;
}

Result<Verdict, FileTrouble> testRestore(const QString& backupPath)
{
    // Copying it would drop the locks on a file that this program has open; one that is being written is no backup.
    if (const auto holder = FileLock::holder(backupPath))
        return Failure{FileTrouble{FileTroubleKind::InUse, backupPath, holder->toText()}};
    const QTemporaryDir folder;
    const QString trial = folder.filePath(u"uji.sidang"_s);
    if (const auto copied = copyFile(backupPath, trial); !copied)
        return Failure{copied.error()};
    return verifyEdition(trial, std::nullopt);
}

}
