#include "ui/shell/Workplace.h"

#include "core/edit/Restore.h"
#include "ui/common/Background.h"
#include "ui/common/Settings.h"
#include "ui/models/Seat.h"

#include <QFileInfo>
#include <QPointer>

namespace sidang {

Workplace::Workplace(EditionSource source, Settings& settings, std::chrono::milliseconds backupEvery, QObject* parent)
    : QObject(parent), source_(std::move(source)), settings_(settings)
{
    timer_.setInterval(backupEvery);
    connect(&timer_, &QTimer::timeout, this, &Workplace::backUpInTime);
}

Workplace::~Workplace() = default;

SessionServices Workplace::sessionServices() const
{
    SessionServices services;
    services.secondPlace = settings_.secondPlace();
    return services;
}

Result<Done, FileTrouble> Workplace::open(const QString& path)
{
    if (session_ && session_->path() == path)
        return Done{};
    OpenedSession session = source_.open(path, sessionServices());
    if (!session)
        return Failure{session.error()};
    const std::optional<FileTrouble> trouble = backUpBeforeLeaving();
    take(std::move(session).value());
    if (trouble)
        Q_EMIT backupFailed(*trouble);
    return Done{};
}

void Workplace::take(std::unique_ptr<Session> session)
{
    // Whoever shows the former edition lets go of it before its session goes.
    const std::unique_ptr<Session> former = std::exchange(session_, std::move(session));
    edition_.reset();
    timer_.stop();
    if (session_) {
        edition_ = openEdition(session_->path(), session_->book());
        connect(session_.get(), &Session::changed, this, [this](const ChangeSet& changes) {
            edition_ = refreshed(*edition_, session_->path(), session_->book(), changes.changes);
            Q_EMIT changed();
        });
        connect(session_.get(), &Session::backedUp, this, &Workplace::backedUp);
        if (const auto seat = silentSeat(session_->book(), settings_.seatOf(session_->path())))
            (void)session_->takeSeat(*seat); // told by `opened`
        connect(session_.get(), &Session::actorChanged, this, &Workplace::seatChanged);
        if (!session_->isReadOnly())
            timer_.start();
    }
    Q_EMIT opened();
}

bool Workplace::maySeeMarks(CategoryId category) const
{
    return session_ && maySeeMarksOf(*session_, category);
}

void Workplace::rememberSeat()
{
    if (session_ && session_->actor())
        settings_.rememberSeat(session_->path(), session_->actor()->id);
}

void Workplace::backUpInTime()
{
    if (mayChange() && session_->hasUnsavedCopy())
        backUp(BackupCause::Automatic);
}

void Workplace::backUp(BackupCause cause, std::function<void(const BackupEntry&)> done)
{
    if (!mayChange() || isBackingUp_)
        return;
    isBackingUp_ = true;
    const auto tell = [this, done = std::move(done), records = session_->ledger().size(),
                       session = QPointer(session_.get())](const Result<BackupEntry, FileTrouble>& made) {
        isBackingUp_ = false;
        if (!made) {
            Q_EMIT backupFailed(made.error());
            return;
        }
        if (session)
            session->noteBackup(records);
        if (done)
            done(*made);
    };
    inBackground(this, session_->backupWork(cause), tell);
}

std::optional<FileTrouble> Workplace::backUpBeforeLeaving()
{
    if (!mayChange() || !session_->hasUnsavedCopy())
        return std::nullopt;
    const Result<BackupEntry, FileTrouble> made = session_->backup(BackupCause::Leaving);
    return made ? std::nullopt : std::optional(made.error());
}

Result<QString, FileTrouble> Workplace::restore(const QString& backupPath)
{
    Q_ASSERT(session_ && session_->actor());
    const QString path = session_->path();
    const Actor actor = actorOf(*session_->actor());
    take(nullptr);
    const Result<Restored, FileTrouble> restored = restoreEdition(path, backupPath, actor, sessionServices().now());
    OpenedSession session = source_.open(path, sessionServices());
    if (session)
        take(std::move(session).value());
    if (!restored)
        return Failure{restored.error()};
    if (!session)
        return Failure{session.error()};
    return restored->putAside;
}

void Workplace::tellMoved()
{
    auto elsewhere = std::make_shared<OpenEdition>(*edition_);
    elsewhere->path = session_->path();
    edition_ = std::move(elsewhere);
    settings_.rememberRecent(session_->path());
    rememberSeat();
    Q_EMIT moved();
    Q_EMIT changed();
}

void Workplace::setSecondPlace(const QString& folder)
{
    settings_.setSecondPlace(folder);
    if (session_)
        session_->setSecondPlace(folder);
}

}
