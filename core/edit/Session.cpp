#include "core/edit/Session.h"

#include "core/domain/SheetProgress.h"
#include "core/edit/Complete.h"
#include "core/edit/Passphrase.h"
#include "core/edit/Permission.h"
#include "core/edit/Validate.h"
#include "core/exchange/RankingWriter.h"
#include "core/ledger/Apply.h"
#include "core/ledger/Content.h"
#include "core/ledger/HeadCode.h"
#include "core/scoring/RankAll.h"
#include "core/storage/EditionConnection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

Failure<EditTrouble> refused(EditTroubleKind kind, const QString& detail = {})
{
    return Failure{EditTrouble{.kind = kind, .detail = detail}};
}

Failure<EditTrouble> refused(EditTroubleKind kind, const FileTrouble& file)
{
    return Failure{EditTrouble{.kind = kind, .file = file}};
}

}

Session::Session(const QString& path, SessionServices services, RecordedBook recorded,
                 std::unique_ptr<EditionConnection> connection)
    : path_(path), services_(std::move(services)), recorded_(std::move(recorded)), connection_(std::move(connection))
{}

Session::~Session() = default;

QString Session::headCode() const
{
    return recorded_.ledger.empty() ? QString() : sidang::headCode(recorded_.ledger.back().hash);
}

Result<Done, EditTrouble> Session::takeSeat(OfficialId id, const QString& passphrase)
{
    const Official* official = findOfficial(book(), id);
    if (!official || !official->serves)
        return refused(EditTroubleKind::Invalid);
    if (!isPassphrase(passphrase, official->passphrase))
        return refused(EditTroubleKind::WrongPassphrase);
    actor_ = id;
    Q_EMIT actorChanged();
    return Done{};
}

void Session::leaveSeat()
{
    actor_.reset();
    Q_EMIT actorChanged();
}

const Official* Session::actor() const
{
    const Official* official = actor_ ? findOfficial(book(), *actor_) : nullptr;
    return official && official->serves ? official : nullptr;
}

Result<ChangeSet, EditTrouble> Session::perform(const Edit& edit)
{
    if (edit.changes.empty())
        return ChangeSet{};
    if (const auto trouble = misuse(edit.changes))
        return Failure{*trouble};
    const std::vector<ActionIn> actions = actionsOf(book(), edit.changes);
    if (const auto trouble = refusal(actions, edit.reason))
        return Failure{*trouble};
    if (const auto trouble = deskRefusal(actions, edit.changes))
        return Failure{*trouble};
    if (actions.empty()) // no marks are added
        return ChangeSet{};
    const QString kind = word(actions.front().action);
    auto recorded = record(edit.changes, {kind, edit.reason, {}});
    if (recorded && recorded->record > 0) {
        done_.push_back(recorded->record);
        undone_.clear();
        Q_EMIT changed(*recorded);
    }
    return recorded;
}

Result<ChangeSet, EditTrouble> Session::undo()
{
    return step(done_, undone_, u"undo"_s);
}

Result<ChangeSet, EditTrouble> Session::redo()
{
    return step(undone_, done_, u"redo"_s);
}

Result<ChangeSet, EditTrouble> Session::step(std::vector<qint64>& from, std::vector<qint64>& to, const QString& kind)
{
    if (from.empty()) {
        static const QStringList seals{word(Action::Close), word(Action::Reopen)};
        const bool isSealed = !ledger().empty() && seals.contains(ledger().back().kind);
        return refused(isSealed ? EditTroubleKind::CannotBeUndone : EditTroubleKind::NothingToUndo);
    }
    const LedgerRecord& meant = recorded_.ledger[static_cast<std::size_t>(from.back() - 1)];
    const auto content = readContent(meant.content);
    Q_ASSERT(content);
    const Changes changes = inverse(content->changes);
    if (const auto trouble = stepRefusal(changes, content->head.of.value_or(meant.sequence)))
        return Failure{*trouble};
    auto recorded = record(changes, {kind, meant.reason, content->head.of.value_or(meant.sequence)});
    if (recorded) {
        from.pop_back();
        to.push_back(recorded->record);
        Q_EMIT changed(*recorded);
    }
    return recorded;
}

std::optional<qint64> Session::undoable() const
{
    return done_.empty() ? std::nullopt : std::optional(done_.back());
}

std::optional<qint64> Session::redoable() const
{
    return undone_.empty() ? std::nullopt : std::optional(undone_.back());
}

Result<ChangeSet, EditTrouble> Session::record(const Changes& requested, const Note& note)
{
    if (const auto trouble = settle())
        return refused(EditTroubleKind::NotSaved, *trouble);
    // What is taken back or done again stood there before: it is not measured by what was said since, and is nobody's own.
    const bool isStep = note.of.has_value();
    const Changes changes = completed(book(), requested, isStep ? std::nullopt : actor_);
    if (changes.empty())
        return ChangeSet{};
    if (const auto trouble = isStep ? std::nullopt : unreadiness(changes))
        return Failure{*trouble};
    if (const auto made = backUpBefore(requested); !made)
        return refused(EditTroubleKind::BackupFailed, made.error());
    const Actor who = actorOf(*actor());
    if (const auto misfit = applyChanges(recorded_.book, changes))
        return refused(EditTroubleKind::NotCurrent, nameOf(changes[*misfit]));
    const auto takeBack = [&] {
        const auto misfit = applyChanges(recorded_.book, inverse(changes));
        Q_ASSERT(!misfit);
        Q_UNUSED(misfit);
    };
    if (const auto fault = isStep ? std::nullopt : faultIn(recorded_.book, changes)) {
        takeBack();
        return Failure{*fault};
    }
    LedgerRecord entry = nextRecord(recorded_.ledger, services_.now(), who, note.kind, note.reason,
                                    writeContent({.edition = {}, .of = note.of, .replaced = {}}, changes));
    if (const auto trouble = connection_->write(changes, entry)) {
        takeBack();
        unsettled_ = Unsettled{entry, changes};
        const bool isKnown = !settle() && recorded_.ledger.back() == entry;
        if (!isKnown)
            return refused(EditTroubleKind::NotSaved, *trouble);
        if (const auto doubt = connection_->confirm())
            return refused(EditTroubleKind::NotSaved, FileTrouble{FileTroubleKind::NotConfirmed, path_, doubt->detail});
        return ChangeSet{entry.sequence, changes};
    }
    recorded_.ledger.push_back(std::move(entry));
    return ChangeSet{recorded_.ledger.back().sequence, changes};
}

/// A transaction that failed at its very end may have come into the file; then it stands there, and every further record has to
/// follow it. What is in the way of knowing, if anything.
std::optional<FileTrouble> Session::settle()
{
    if (!unsettled_)
        return std::nullopt;
    const auto newest = connection_->newestHash();
    if (!newest)
        return newest.error();
    const Unsettled edit = *std::exchange(unsettled_, std::nullopt);
    if (*newest != edit.record.hash)
        return std::nullopt;
    const auto misfit = applyChanges(recorded_.book, edit.changes);
    Q_ASSERT(!misfit);
    Q_UNUSED(misfit);
    recorded_.ledger.push_back(edit.record);
    return std::nullopt;
}

/// The copy that has to come before a locked scheme is changed.
Result<Done, FileTrouble> Session::backUpBefore(const Changes& changes)
{
    const auto actions = actionsOf(book(), changes);
    if (std::ranges::find(actions, Action::ReviseScheme, &ActionIn::action) == actions.end())
        return Done{};
    const auto made = backup(BackupCause::SchemeChange);
    return made ? Result<Done, FileTrouble>(Done{}) : Failure{made.error()};
}

Result<ChangeSet, EditTrouble> Session::moveTo(CategoryId category, Phase phase)
{
    const Stage present = stageOf(book(), category);
    if (!findCategory(book(), category))
        return refused(EditTroubleKind::Invalid, u"stage"_s);
    if (phase == present.phase)
        return ChangeSet{};
    return perform({{stageChange(book(), category, {phase, present.scheme})}, {}});
}

Result<ChangeSet, EditTrouble> Session::close(CategoryId category)
{
    const Stage stage = stageOf(book(), category);
    const auto newest = std::ranges::count_if(book().results, [category](const auto& entry) { return entry.first.category == category; });
    const ResultKey key{category, static_cast<int>(newest) + 1};
    Changes changes{ResultChange{{key, std::nullopt, ClosedResult{stage.scheme, {}}}}};
    if (const auto trouble = refusal({{Action::Close, category}}, {}))
        return Failure{*trouble};
    const EditionRanking ranking = rankAll(book());
    const CategoryRanking* found = findRanking(ranking, category);
    if (!found || found->state != CategoryState::Complete || !openMarks(book(), category).empty())
        return Failure{EditTrouble{.kind = EditTroubleKind::NotComplete, .action = Action::Close, .problems = ranking.problems}};
    if (const auto made = backup(BackupCause::Close); !made)
        return refused(EditTroubleKind::BackupFailed, made.error());
    auto& result = std::get<ResultChange>(changes.front());
    result.after->ranking = QString::fromUtf8(writeRankingJson(book(), std::span(found, 1)));
    changes.push_back(stageChange(book(), category, {Phase::Closed, stage.scheme}));
    auto recorded = record(changes, {word(Action::Close), {}, {}});
    if (recorded) {
        done_.clear();
        undone_.clear();
        Q_EMIT changed(*recorded);
    }
    return recorded;
}

Result<ChangeSet, EditTrouble> Session::reopen(CategoryId category, OfficialId second, const QString& secondPassphrase,
                                               const QString& reason)
{
    if (const auto trouble = refusal({{Action::Reopen, category}}, reason))
        return Failure{*trouble};
    const Changes changes{stageChange(book(), category, {Phase::Plenary, stageOf(book(), category).scheme})};
    const Official* other = findOfficial(book(), second);
    if (!other || !other->serves || other->id == *actor_ || other->name == actor()->name)
        return refused(EditTroubleKind::SamePerson);
    if (!mayDo(Action::Reopen, other->role))
        return Failure{EditTrouble{.kind = EditTroubleKind::ForbiddenForRole, .action = Action::Reopen}};
    if (!isPassphrase(secondPassphrase, other->passphrase))
        return refused(EditTroubleKind::WrongPassphrase);
    auto recorded = record(changes, {word(Action::Reopen), other->name + u": "_s + reason, {}});
    if (recorded) {
        done_.clear();
        undone_.clear();
        Q_EMIT changed(*recorded);
    }
    return recorded;
}

}
