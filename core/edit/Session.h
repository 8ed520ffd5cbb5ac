// The one door: an open edition, and the only way to change it.
#pragma once

#include "core/base/Result.h"
#include "core/edit/BackupPlace.h"
#include "core/edit/EditTrouble.h"
#include "core/edit/Steps.h"
#include "core/edit/Verdict.h"
#include "core/ledger/Edit.h"
#include "core/ledger/RecordedBook.h"

#include <QObject>

#include <functional>
#include <memory>

namespace sidang {

class EditionConnection;

/// What a session needs from outside.
struct SessionServices {
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); }; // local time, with its offset
    QString secondPlace; // folder for a second copy of each backup; empty: none
};

enum class OpenAs { Writer, Reader };

/// What was changed by one record.
struct ChangeSet {
    qint64 record = 0; // its sequence number
    Changes changes;
};

class Session : public QObject {
    Q_OBJECT

public:
    /// Opens an edition file. As a writer nobody else can have it open; a file that cannot be written (read-only medium) is
    /// opened for reading, and a file of an older version is backed up, then brought up to date. Errors: those of loadEdition,
    /// where InUse names the holder in `detail`; those of a backup.
    static Result<std::unique_ptr<Session>, FileTrouble> open(const QString& path, SessionServices services = {},
                                                              OpenAs as = OpenAs::Writer);
    ~Session() override;

    const QString& path() const { return path_; }
    bool isReadOnly() const { return !connection_; }
    /// Why it is open for reading only, unasked: NotWritable, or Damaged when the chain of the ledger does not hold.
    const std::optional<FileTrouble>& readOnlyReason() const { return readOnlyReason_; }
    const EditionBook& book() const { return recorded_.book; }
    const std::vector<LedgerRecord>& ledger() const { return recorded_.ledger; }
    /// The integrity code; empty for an older file opened for reading.
    QString headCode() const;

    /// Says who sits at the desk. Errors: WrongPassphrase; Invalid when there is no such official or they no longer serve.
    Result<Done, EditTrouble> takeSeat(OfficialId official, const QString& passphrase = {});
    void leaveSeat();
    /// Who sits there, or null: also when they no longer serve.
    const Official* actor() const;

    /// Makes the edit: checks it, changes the file in one transaction together with its record, then the book, then tells.
    /// Nothing is changed on an error, unless the file is NotConfirmed: then the edit stands in it, and in the book. An edit
    /// without changes does nothing (record 0). A backup comes before a change of a locked scheme, and before a run of others.
    Result<ChangeSet, EditTrouble> perform(const Edit& edit);
    /// Takes back the newest edit of this session that was not taken back and is not on paper; a new record.
    Result<ChangeSet, EditTrouble> undo();
    Result<ChangeSet, EditTrouble> redo();
    /// What `undo` and `redo` would concern.
    const Steps& steps() const { return steps_; }

    /// Moves a category to another phase but closed. Errors: those of perform; NotComplete for plenary is not one of them.
    Result<ChangeSet, EditTrouble> moveTo(CategoryId category, Phase phase);
    /// Backs up, then records the category's ranking and seals it. Errors: those of perform; NotComplete, FormsOpen, BackupFailed.
    Result<ChangeSet, EditTrouble> close(CategoryId category);
    /// Opens a closed category again for the plenary; the result stays. `second` is another official, with their passphrase.
    Result<ChangeSet, EditTrouble> reopen(CategoryId category, OfficialId second, const QString& secondPassphrase,
                                          const QString& reason);

    /// Verifies the file as it is on disk now, read through this session's own lock.
    Result<Verdict, FileTrouble> verify(const std::optional<QString>& code) { return verification(code)(); }
    /// The same in two steps: the file is read now; what is returned may run on any thread, also when the session is gone.
    std::function<Result<Verdict, FileTrouble>()> verification(const std::optional<QString>& code);

    /// A verified copy beside the file and at the second place. Errors: those of writing, NotSame.
    Result<BackupEntry, FileTrouble> backup(BackupCause cause);
    /// The same in two steps: the file is read now; what is returned writes and verifies the copies on any thread. Once that is
    /// done, `noteBackup` with the number of records there were.
    std::function<Result<BackupEntry, FileTrouble>()> backupWork(BackupCause cause);
    void noteBackup(std::size_t records);
    void setSecondPlace(const QString& folder) { services_.secondPlace = folder; }
    /// True when something was recorded since the newest backup of this session.
    bool hasUnsavedCopy() const { return recorded_.ledger.size() != backedUp_; }

    /// Writes everything that is recorded to a new file and goes on with that one. Errors: NotSaved.
    Result<Done, EditTrouble> continueAt(const QString& path);

Q_SIGNALS:
    /// Something was recorded, safely on disk.
    void changed(const sidang::ChangeSet& changes);
    void actorChanged();
    void backedUp();

private:
    Session(const QString& path, SessionServices services, RecordedBook recorded,
            std::unique_ptr<EditionConnection> connection);

    /// What is recorded: how the ledger names it, and what its content says besides the changes.
    struct Note {
        QString kind;
        QString reason;
        std::optional<qint64> of;
    };

    std::optional<EditTrouble> misuse(const Changes& changes) const;
    std::optional<EditTrouble> refusal(const std::vector<ActionIn>& actions, const QString& reason) const;
    std::optional<EditTrouble> deskRefusal(const std::vector<ActionIn>& actions, const Changes& changes) const;
    std::optional<EditTrouble> stepRefusal(const Changes& changes, qint64 origin) const;
    std::optional<EditTrouble> unreadiness(const Changes& changes);
    /// What an edit does to schemes: nothing; to those in preparation; to one that is locked.
    enum class SchemeTouch { None, Prepares, Revises };
    SchemeTouch schemeTouch(const Changes& changes) const;
    Result<Done, FileTrouble> backUpBefore(SchemeTouch touch);
    Result<Done, FileTrouble> copyAndCheck(const QString& path);
    Result<ChangeSet, EditTrouble> record(const Changes& changes, const Note& note);
    /// An edit that the disk refused, and that may be in the file all the same.
    struct Unsettled {
        LedgerRecord record;
        Changes changes;
    };
    Result<bool, FileTrouble> adopt();
    Result<ChangeSet, EditTrouble> settleNow(const FileTrouble& trouble);
    std::optional<EditTrouble> settle();
    EditTroubleKind nothingToStep(const QString& kind) const;
    Result<ChangeSet, EditTrouble> step(std::optional<qint64> from, const QString& kind);
    void tell(const ChangeSet& made);

    QString path_;
    SessionServices services_;
    RecordedBook recorded_;
    std::unique_ptr<EditionConnection> connection_;
    std::optional<FileTrouble> readOnlyReason_;
    std::optional<OfficialId> actor_;
    Steps steps_;
    std::size_t backedUp_ = 0;
    std::set<CategoryId> ready_; // schemes found fit for marks since something else was changed
    qint64 schemeRun_ = 0; // the record that a run of scheme changes has come to, a copy from before the run being there
    std::optional<Unsettled> unsettled_;
};

}
