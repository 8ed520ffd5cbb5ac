// What a session does with files: opening, backing up, verifying, going on elsewhere.
#include "core/edit/Session.h"

#include "core/edit/Judge.h"
#include "core/edit/PutAside.h"
#include "core/files/CopyFile.h"
#include "core/files/SaveFile.h"
#include "core/storage/EditionConnection.h"
#include "core/storage/EditionFile.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// The copy that has to come before an older file is changed.
Result<Done, FileTrouble> backUpOlder(EditionConnection& connection, const QString& path, const QDateTime& now)
{
    const QString folder = backupFolder(path);
    if (const auto made = makeFolder(folder); !made)
        return made;
    const QString copy = freeName(folder, backupName(path, now, BackupCause::Migration));
    if (const auto copied = connection.copyTo(copy); !copied)
        return copied;
    const auto readBack = loadEdition(copy);
    return readBack ? Result<Done, FileTrouble>(Done{}) : Failure{readBack.error()};
}

void thinOut(const QString& folder, const QString& editionPath, const QDateTime& now)
{
    for (const BackupEntry& old : superfluous(backupsIn(folder, editionPath), now))
        removeFile(old.path);
}

/// A new file with these bytes of an edition, which has this integrity code; it is there verified or not at all.
Result<Done, FileTrouble> saveVerified(const QString& path, const QByteArray& image, const QString& code)
{
    if (const auto saved = saveFile(path, image, Existing::Keep); !saved)
        return saved;
    const auto verdict = verifyEdition(path, code);
    if (verdict && verdict->isVerified() && verdict->anchor == std::ssize(verdict->ledger))
        return Done{};
    removeFile(path);
    return Failure{verdict ? FileTrouble{FileTroubleKind::NotSame, path, {}} : verdict.error()};
}

/// Verifies the bytes of an edition file; troubles name the file they are of.
Result<Verdict, FileTrouble> verifyImage(const QString& path, const QByteArray& image, const std::optional<QString>& code)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    if (const auto saved = saveFile(copy, image, Existing::Keep); !saved)
        return Failure{FileTrouble{saved.error().kind, folder.path(), saved.error().detail}};
    auto verdict = verifyEdition(copy, code);
    if (!verdict)
        return Failure{FileTrouble{verdict.error().kind, path, verdict.error().detail}};
    return verdict;
}

}

Result<std::unique_ptr<Session>, FileTrouble> Session::open(const QString& path, SessionServices services, OpenAs as)
{
    const auto openForReading = [&](const std::optional<FileTrouble>& reason) -> Result<std::unique_ptr<Session>, FileTrouble> {
        auto recorded = loadRecorded(path);
        if (!recorded)
            return Failure{recorded.error()};
        std::unique_ptr<Session> session(new Session(path, services, *std::move(recorded), nullptr));
        session->readOnlyReason_ = reason;
        return session;
    };
    if (as == OpenAs::Reader)
        return openForReading({});
    auto connection = EditionConnection::open(path);
    if (!connection) {
        const FileTroubleKind kind = connection.error().kind;
        return kind == FileTroubleKind::NotWritable ? openForReading(connection.error())
                                                    : Result<std::unique_ptr<Session>, FileTrouble>(Failure{connection.error()});
    }
    if ((*connection)->isOlder()) {
        const QDateTime now = services.now();
        if (const auto backedUp = backUpOlder(**connection, path, now); !backedUp)
            return Failure{backedUp.error()};
        Founding founding = foundingNow(u"Administrator"_s);
        founding.now = now;
        if (const auto trouble = (*connection)->bringUpToDate(founding)) {
            connection->reset();
            const bool isBroken = trouble->kind == FileTroubleKind::Damaged && trouble->detail == "ledger"_L1;
            return isBroken ? openForReading(FileTrouble{FileTroubleKind::Damaged, path, trouble->detail})
                            : Result<std::unique_ptr<Session>, FileTrouble>(Failure{*trouble});
        }
    }
    auto recorded = (*connection)->load();
    if (!recorded)
        return Failure{recorded.error()};
    const bool isBroken = firstBrokenLink(recorded->ledger).has_value();
    if (isBroken)
        connection->reset(); // nothing is added to a chain that does not hold; it can be looked at and verified
    std::unique_ptr<Session> session(new Session(path, std::move(services), *std::move(recorded), *std::move(connection)));
    session->backedUp_ = session->recorded_.ledger.size();
    if (isBroken)
        session->readOnlyReason_ = FileTrouble{FileTroubleKind::Damaged, path, u"ledger"_s};
    return session;
}

Result<Done, FileTrouble> Session::copyAndCheck(const QString& path)
{
    if (const auto copied = connection_->copyTo(path); !copied)
        return copied;
    const auto readBack = loadRecorded(path);
    if (!readBack)
        return Failure{readBack.error()};
    if (readBack->ledger == recorded_.ledger && readBack->book == recorded_.book)
        return Done{};
    removeFile(path);
    return Failure{FileTrouble{FileTroubleKind::NotSame, path, {}}};
}

Result<BackupEntry, FileTrouble> Session::backup(BackupCause cause)
{
    if (isReadOnly())
        return Failure{FileTrouble{FileTroubleKind::NotWritable, path_, {}}};
    const QDateTime now = services_.now();
    // The second place has to be there: made anew, it would stand where a stick or a drive is missing.
    if (const auto made = makeFolder(backupFolder(path_)); !made)
        return Failure{made.error()};
    QStringList folders{backupFolder(path_)};
    if (!services_.secondPlace.isEmpty())
        folders << services_.secondPlace;
    std::optional<BackupEntry> entry;
    for (const QString& folder : folders) {
        const QString path = freeName(folder, backupName(path_, now, cause));
        if (const auto copied = copyAndCheck(path); !copied)
            return Failure{copied.error()};
        if (!entry)
            entry = BackupEntry{path, now.toUTC(), cause, QFileInfo(path).size()};
        thinOut(folder, path_, now);
    }
    backedUp_ = recorded_.ledger.size();
    Q_EMIT backedUp();
    return *entry;
}

std::function<Result<BackupEntry, FileTrouble>()> Session::backupWork(BackupCause cause)
{
    if (isReadOnly())
        return [path = path_] { return Failure{FileTrouble{FileTroubleKind::NotWritable, path, {}}}; };
    QStringList folders{backupFolder(path_)};
    if (!services_.secondPlace.isEmpty())
        folders << services_.secondPlace;
    return [image = connection_->image(), path = path_, code = headCode(), folders, now = services_.now(),
            cause]() -> Result<BackupEntry, FileTrouble> {
        if (!image)
            return Failure{image.error()};
        if (const auto made = makeFolder(folders.front()); !made)
            return Failure{made.error()};
        for (const QString& folder : folders) {
            if (const auto copied = saveVerified(freeName(folder, backupName(path, now, cause)), *image, code); !copied)
                return Failure{copied.error()};
            thinOut(folder, path, now);
        }
        const std::vector<BackupEntry> kept = backupsIn(folders.front(), path);
        if (kept.empty()) // somebody took the folder away meanwhile
            return Failure{FileTrouble{FileTroubleKind::Missing, folders.front(), {}}};
        return kept.front();
    };
}

void Session::noteBackup(std::size_t records)
{
    backedUp_ = std::max(backedUp_, records);
    Q_EMIT backedUp();
}

std::function<Result<Verdict, FileTrouble>()> Session::verification(const std::optional<QString>& code)
{
    if (isReadOnly())
        return [path = path_, code] { return verifyEdition(path, code); };
    return [image = connection_->image(), path = path_, code]() -> Result<Verdict, FileTrouble> {
        if (!image)
            return Failure{image.error()};
        return verifyImage(path, *image, code);
    };
}

Result<Done, EditTrouble> Session::continueAt(const QString& path)
{
    const auto notSaved = [](const FileTrouble& trouble) {
        return Failure{EditTrouble{.kind = EditTroubleKind::NotSaved, .file = trouble}};
    };
    if (recorded_.ledger.empty()) // an older file that is only read: there is no edition of this version to go on with
        return Failure{EditTrouble{.kind = EditTroubleKind::ReadOnly}};
    if (const auto created = createEdition(path, recorded_, Existing::Keep); !created)
        return notSaved(created.error());
    auto connection = EditionConnection::open(path);
    if (!connection)
        return notSaved(connection.error());
    const auto readBack = (*connection)->load();
    if (!readBack)
        return notSaved(readBack.error());
    if (readBack->ledger != recorded_.ledger || readBack->book != recorded_.book)
        return notSaved({FileTroubleKind::NotSame, path, {}});
    connection_ = *std::move(connection);
    path_ = path;
    backedUp_ = 0;
    unsettled_.reset(); // whatever the old disk made of it, the new file does not have it
    return Done{};
}

}
