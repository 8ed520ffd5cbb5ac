// What a session refuses before it tries.
#include "core/edit/Session.h"

#include "core/domain/Check.h"
#include "core/edit/DeskRules.h"
#include "core/edit/Permission.h"
#include "core/edit/Texts.h"
#include "core/edit/ValidatePapers.h"

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// A confirmation, or its withdrawal, by the official at the desk.
bool isConfirmation(const AttestationChange& change, OfficialId actor)
{
    const Attestation before = change.before.value_or(Attestation());
    const Attestation after = change.after.value_or(Attestation());
    return before.entered == after.entered && (!after.confirmed || after.confirmed == actor);
}

/// To the phase before or after, none of them closed; the version of the scheme is not touched.
bool isStep(const Stage& before, const Stage& after)
{
    const int step = static_cast<int>(after.phase) - static_cast<int>(before.phase);
    return step <= 1 && step >= -1 && before.phase != Phase::Closed && after.phase != Phase::Closed &&
           after.scheme == before.scheme;
}

/// The marks that the changes set or remove, one by one.
std::vector<MarkKey> marksOf(const Changes& changes)
{
    std::vector<MarkKey> keys;
    for (const Change& change : changes) {
        if (const auto* mark = std::get_if<MarkChange>(&change))
            keys.push_back(mark->key);
        else if (const auto* added = std::get_if<MarksAdded>(&change))
            std::ranges::transform(added->marks, std::back_inserter(keys), [](const auto& one) { return one.first; });
    }
    return keys;
}

}

/// Changes that only the functions of their own may make.
std::optional<EditTrouble> Session::misuse(const Changes& changes) const
{
    const auto invalid = [](const QString& detail) {
        return EditTrouble{.kind = EditTroubleKind::Invalid, .detail = detail};
    };
    std::set<MarkKey> marked;
    std::set<MarkKey> markedTwice;
    for (const MarkKey& key : marksOf(changes)) {
        // What follows from a mark is worked out for one change of it.
        if (!marked.insert(key).second)
            return invalid(u"mark"_s);
    }
    for (const Change& change : changes) {
        if (const auto* second = std::get_if<SecondChange>(&change); second && !markedTwice.insert(second->key).second)
            return invalid(u"second"_s);
        const auto* stage = std::get_if<StageChange>(&change);
        const auto* attestation = std::get_if<AttestationChange>(&change);
        if ((stage && (changes.size() > 1 || !isStep(stageOf(book(), stage->key), stage->after.value_or(Stage())))) ||
            std::holds_alternative<ResultChange>(change))
            return invalid(u"stage"_s);
        // Who confirms has to see what stands there: a mark that changes in the same edit is confirmed by nobody.
        if (attestation && actor_ && (!isConfirmation(*attestation, *actor_) || marked.contains(attestation->key)))
            return invalid(u"attestation"_s);
    }
    return std::nullopt;
}

/// What the roles and phases say.
std::optional<EditTrouble> Session::refusal(const std::vector<ActionIn>& actions, const QString& reason) const
{
    if (isReadOnly())
        return EditTrouble{.kind = EditTroubleKind::ReadOnly};
    if (!isKeepable(reason))
        return EditTrouble{.kind = EditTroubleKind::Invalid, .detail = u"reason"_s};
    const Official* official = actor();
    if (!official)
        return EditTrouble{.kind = EditTroubleKind::NobodyAtDesk};
    for (const ActionIn& action : actions) {
        const Phase phase = phaseFor(book(), action);
        if (!mayDo(action.action, official->role))
            return EditTrouble{.kind = EditTroubleKind::ForbiddenForRole, .action = action.action, .phase = phase};
        if (!allows(phase, action.action))
            return EditTrouble{.kind = EditTroubleKind::ForbiddenInPhase, .action = action.action, .phase = phase};
        if (needsReason(action.action) && reason.trimmed().isEmpty())
            return EditTrouble{.kind = EditTroubleKind::ReasonMissing, .action = action.action, .phase = phase};
    }
    return std::nullopt;
}

/// What holds of jurors' sheets and of figures besides roles and phases; who sits there is known.
std::optional<EditTrouble> Session::deskRefusal(const std::vector<ActionIn>& actions, const Changes& changes) const
{
    if (auto trouble = entryTrouble(book(), changes, actions, actor()->role))
        return trouble;
    if (auto trouble = sheetTrouble(book(), changes, *actor_))
        return trouble;
    if (auto trouble = readingTrouble(book(), changes))
        return trouble;
    return numberTrouble(ledger(), changes);
}

/// Of taking back, or doing again, what the record `origin` made: its reason goes with it. A settled difference is taken back
/// by whoever may settle it, else each operator takes back what is theirs.
std::optional<EditTrouble> Session::stepRefusal(const Changes& changes, qint64 origin) const
{
    const LedgerRecord& first = recorded_.ledger[static_cast<std::size_t>(origin - 1)];
    const std::vector<ActionIn> actions = actionsOf(book(), changes);
    const QString reason = first.reason.isEmpty() ? first.kind : first.reason;
    if (auto trouble = refusal(actions, reason))
        return trouble;
    const bool isSettled = first.kind == word(Action::SettleMark);
    return isSettled ? std::nullopt : entryTrouble(book(), {}, actions, actor()->role);
}

/// Marks are taken only on a scheme that holds.
std::optional<EditTrouble> Session::unreadiness(const Changes& changes)
{
    std::set<CategoryId> categories;
    const auto addOf = [&](const MarkKey& key) {
        if (const Nominee* nominee = findNominee(book(), key.nominee))
            categories.insert(nominee->category);
    };
    for (const Change& change : changes) {
        if (const auto* stage = std::get_if<StageChange>(&change);
            stage && stageOf(book(), stage->key).phase == Phase::Preparing)
            categories.insert(stage->key);
        else if (const auto* mark = std::get_if<MarkChange>(&change); mark && mark->after)
            addOf(mark->key);
        else if (const auto* second = std::get_if<SecondChange>(&change); second && second->after)
            addOf(second->key);
        else if (const auto* added = std::get_if<MarksAdded>(&change))
            std::ranges::for_each(added->marks, [&](const auto& one) { addOf(one.first); });
    }
    for (const CategoryId id : categories) {
        if (ready_.contains(id))
            continue;
        const Category* category = findCategory(book(), id);
        const Problems problems = category ? checkScheme(*category) : Problems();
        if (hasErrors(problems))
            return EditTrouble{.kind = EditTroubleKind::SchemeNotReady, .problems = problems, .detail = category->code};
        ready_.insert(id);
    }
    return std::nullopt;
}

}
