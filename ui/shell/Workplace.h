// The edition that is open: its session, what was computed from it, and its backups while somebody works.
#pragma once

#include "ui/models/OpenEdition.h"
#include "ui/models/PassphraseGate.h"
#include "ui/shell/EditionSource.h"

#include <QTimer>

#include <chrono>

namespace sidang {

class Settings;

class Workplace : public QObject {
    Q_OBJECT

public:
    /// Source and settings outlive it.
    Workplace(EditionSource source, Settings& settings, std::chrono::milliseconds backupEvery, QObject* parent = nullptr);
    ~Workplace() override;

    /// Opens the edition and leaves the one before; on an error that one stays. The file that is open already stays open. Who
    /// sat there last takes the seat, where that needs no passphrase.
    Result<Done, FileTrouble> open(const QString& path);
    const EditionSource& source() const { return source_; }

    /// Null: nothing is open.
    Session* session() const { return session_.get(); }
    EditionPointer edition() const { return edition_; }
    bool maySeeMarks(CategoryId category) const;
    bool mayChange() const { return session_ && !session_->isReadOnly(); }

    /// Who sits there now takes the seat again on this machine without being asked.
    void rememberSeat();
    PassphraseGate& gate() { return gate_; }

    /// Makes a backup beside the work and tells it by `backedUp` or `backupFailed`; then `done`. While one is being made there is
    /// nothing to do.
    void backUp(BackupCause cause, std::function<void(const BackupEntry&)> done = {});
    /// The backup of leaving, where something was recorded since the last. Nothing: it is made, or none was needed.
    std::optional<FileTrouble> backUpBeforeLeaving();
    /// Puts the backup in the edition's place and opens it again; the path of the file that was put aside. On an error the
    /// edition is open as before, unless it can no longer be opened (see `opened`).
    Result<QString, FileTrouble> restore(const QString& backupPath);
    void setSecondPlace(const QString& folder);
    /// The session goes on with another file.
    void tellMoved();

Q_SIGNALS:
    /// Another edition is shown from now on, or none when `session` is null.
    void opened();
    /// Something was recorded; `edition` is new.
    void changed();
    /// The edition is in another file from now on.
    void moved();
    void seatChanged();
    void backedUp();
    void backupFailed(const sidang::FileTrouble& trouble);

private:
    void take(std::unique_ptr<Session> session);
    void backUpInTime();
    SessionServices sessionServices() const;

    EditionSource source_;
    Settings& settings_;
    std::unique_ptr<Session> session_;
    EditionPointer edition_;
    PassphraseGate gate_;
    QTimer timer_;
    bool isBackingUp_ = false;
};

}
