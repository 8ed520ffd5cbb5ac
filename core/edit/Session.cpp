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
#include <type_traits>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

const QString undoKind = u"undo"_s;
const QString redoKind = u"redo"_s;

/// What such a record says stands, and whatever came before it stands with it.
bool isSeal(const QString& kind)
{
    return kind == word(Action::Close) || kind == word(Action::Reopen);
}

Failure<EditTrouble> refused(EditTroubleKind kind, const QString& detail = {})
{
    return Failure{EditTrouble{.kind = kind, .detail = detail}};
}

Failure<EditTrouble> refused(EditTroubleKind kind, const FileTrouble& file)
{
    return Failure{EditTrouble{.kind = kind, .file = file}};
}

/// True for what is keyed into score sheets, which leaves schemes as they are.
bool isKeying(const Change& change)
{
    return std::visit(
        []<class Kind>(const Kind&) {
            return std::is_same_v<Kind, MarkChange> || std::is_same_v<Kind, NoteChange> ||
                   std::is_same_v<Kind, AttestationChange> || std::is_same_v<Kind, SecondChange>;
        },
        change);
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
    if (const auto trouble = settle())
        return Failure{*trouble};
    if (const auto trouble = misuse(edit.changes))
        return Failure{*trouble};
    const std::vector<ActionIn> actions = actionsOf(book(), edit.changes);
    if (const auto trouble = refusal(actions, edit.reason))
        return Failure{*trouble};
    if (const auto trouble = deskRefusal(actions, edit.changes))
        return Failure{*trouble};
    if (actions.empty()) // no marks are added
        return ChangeSet{};
    // What settles a difference, whatever else it does, is taken back as such.
    const bool isSettled = std::ranges::find(actions, Action::SettleMark, &ActionIn::action) != actions.end();
    const Action kind = isSettled ? Action::SettleMark : actions.front().action;
    return record(edit.changes, {word(kind), edit.reason, {}});
}

Result<ChangeSet, EditTrouble> Session::undo()
{
    return step(steps_.undoable(), undoKind);
}

Result<ChangeSet, EditTrouble> Session::redo()
{
    return step(steps_.redoable(), redoKind);
}

/// Why there is nothing to take back, or to do again.
EditTroubleKind Session::nothingToStep(const QString& kind) const
{
    if (!ledger().empty() && isSeal(ledger().back().kind))
        return EditTroubleKind::CannotBeUndone;
    return kind == undoKind && steps_.isPaperOut() ? EditTroubleKind::PaperIsOut : EditTroubleKind::NothingToUndo;
}

Result<ChangeSet, EditTrouble> Session::step(std::optional<qint64> from, const QString& kind)
{
    if (const auto trouble = settle())
        return Failure{*trouble};
    if (!from)
        return refused(nothingToStep(kind));
    const LedgerRecord& meant = recorded_.ledger[static_cast<std::size_t>(*from - 1)];
    const auto content = readContent(meant.content);
    Q_ASSERT(content);
    const Changes changes = inverse(content->changes);
    if (const auto trouble = stepRefusal(changes, content->head.of.value_or(meant.sequence)))
        return Failure{*trouble};
    return record(changes, {kind, meant.reason, content->head.of.value_or(meant.sequence)});
}

/// Remembers what can be taken back or done again after the newest record, and tells of it.
void Session::tell(const ChangeSet& made)
{
    if (!std::ranges::all_of(made.changes, isKeying))
        ready_.clear();
    const QString& kind = recorded_.ledger.back().kind;
    if (kind == undoKind)
        steps_.noteUndone(made.record, made.changes, book());
    else if (kind == redoKind)
        steps_.noteRedone(made.record, made.changes, book());
    else if (isSeal(kind))
        steps_.seal();
    else
        steps_.noteMade(made.record, made.changes, book());
    Q_EMIT changed(made);
}

Result<ChangeSet, EditTrouble> Session::record(const Changes& requested, const Note& note)
{
    // What is taken back or done again stood there before: it is not measured by what was said since, and is nobody's own.
    const bool isStep = note.of.has_value();
    const Changes changes = completed(book(), requested, isStep ? std::nullopt : actor_);
    if (changes.empty())
        return ChangeSet{};
    if (const auto trouble = isStep ? std::nullopt : unreadiness(changes))
        return Failure{*trouble};
    const SchemeTouch touch = schemeTouch(requested);
    if (const auto made = backUpBefore(touch); !made)
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
        unsettled_ = Unsettled{std::move(entry), changes};
        return settleNow(*trouble);
    }
    recorded_.ledger.push_back(std::move(entry));
    const ChangeSet made{recorded_.ledger.back().sequence, changes};
    if (touch != SchemeTouch::None)
        schemeRun_ = made.record;
    tell(made);
    return made;
}

Session::SchemeTouch Session::schemeTouch(const Changes& changes) const
{
    const auto actions = actionsOf(book(), changes);
    const auto has = [&](Action action) { return std::ranges::find(actions, action, &ActionIn::action) != actions.end(); };
    return has(Action::ReviseScheme)   ? SchemeTouch::Revises
           : has(Action::ChangeScheme) ? SchemeTouch::Prepares
                                       : SchemeTouch::None;
}

/// The copy that has to come before each change of a locked scheme, and before the first of several changes of one in preparation.
Result<Done, FileTrouble> Session::backUpBefore(SchemeTouch touch)
{
    const qint64 newest = ledger().back().sequence;
    const bool goesOn = newest == schemeRun_ || newest == 1; // of the founding alone there is nothing to lose
    if (touch == SchemeTouch::None || (touch == SchemeTouch::Prepares && goesOn))
        return Done{};
    const auto made = backup(BackupCause::SchemeChange);
    if (!made)
        return Failure{made.error()};
    schemeRun_ = newest;
    return Done{};
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
    if (const auto trouble = settle())
        return Failure{*trouble};
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
    if (FormsLedger forms = formsLedger(book(), category); !forms.isReconciled())
        return Failure{EditTrouble{.kind = EditTroubleKind::FormsOpen, .action = Action::Close, .forms = std::move(forms.gaps)}};
    if (const auto made = backup(BackupCause::Close); !made)
        return refused(EditTroubleKind::BackupFailed, made.error());
    auto& result = std::get<ResultChange>(changes.front());
    result.after->ranking = QString::fromUtf8(writeRankingJson(book(), std::span(found, 1)));
    changes.push_back(stageChange(book(), category, {Phase::Closed, stage.scheme}));
    return record(changes, {word(Action::Close), {}, {}});
}

Result<ChangeSet, EditTrouble> Session::reopen(CategoryId category, OfficialId second, const QString& secondPassphrase,
                                               const QString& reason)
{
    if (const auto trouble = settle())
        return Failure{*trouble};
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
    return record(changes, {word(Action::Reopen), other->name + u": "_s + reason, {}});
}

}
