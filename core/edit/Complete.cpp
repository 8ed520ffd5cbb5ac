#include "core/edit/Complete.h"

#include "core/edit/Derive.h"
#include "core/ledger/Action.h"

#include <algorithm>

namespace sidang {
namespace {

std::optional<Stage> stageOrNothing(const Stage& stage)
{
    return stage == Stage() ? std::nullopt : std::optional(stage);
}

std::optional<Attestation> attestationOf(const EditionBook& book, const MarkKey& key)
{
    const auto found = book.attestations.find(key);
    return found == book.attestations.end() ? std::nullopt : std::optional(found->second);
}

class Completer {
public:
    Completer(const EditionBook& book, const Changes& changes, std::optional<OfficialId> actor)
        : book_(book), changes_(changes), actor_(actor)
    {}

    Changes complete()
    {
        for (const Change& change : changes_) {
            if (const auto* mark = std::get_if<MarkChange>(&change))
                addMark(*mark);
            else if (const auto* added = std::get_if<MarksAdded>(&change))
                addMarks(*added);
            else if (const auto* stage = std::get_if<StageChange>(&change))
                wished_[stage->key] = stage->after.value_or(Stage()).phase;
            else
                addOther(change);
        }
        addDerived();
        addStages();
        return std::move(complete_);
    }

private:
    void addMark(const MarkChange& mark)
    {
        if (!mark.after)
            removeWhatNames(mark.key);
        complete_.push_back(mark);
        if (!mark.after)
            return;
        noteMarked(mark.key.nominee);
        attest(mark.key);
    }

    void addOther(const Change& change)
    {
        complete_.push_back(change);
        const auto* second = std::get_if<SecondChange>(&change);
        if (second && second->after)
            noteMarked(second->key.nominee);
    }

    void addMarks(const MarksAdded& added)
    {
        complete_.push_back(added);
        for (const auto& [key, value] : added.marks) {
            noteMarked(key.nominee);
            attest(key);
        }
    }

    void removeWhatNames(const MarkKey& key)
    {
        const MarkNote note = book_.marks.note(key);
        const auto isOf = [&key](const Change& change) {
            const auto* other = std::get_if<NoteChange>(&change);
            return other && other->key == key;
        };
        if (!note.isEmpty() && std::ranges::none_of(changes_, isOf))
            complete_.push_back(NoteChange{{key, note, std::nullopt}});
        const auto attestation = attestationOf(book_, key);
        if (attestation && !isAttestedHere(key))
            complete_.push_back(AttestationChange{{key, attestation, std::nullopt}});
    }

    /// True when the changes themselves say who answers for the mark, as those of an undo do.
    bool isAttestedHere(const MarkKey& key) const
    {
        return std::ranges::any_of(changes_, [&key](const Change& change) {
            const auto* attestation = std::get_if<AttestationChange>(&change);
            return attestation && attestation->key == key;
        });
    }

    void attest(const MarkKey& key)
    {
        if (!actor_ || key.juror || isAttestedHere(key))
            return;
        const auto before = attestationOf(book_, key);
        const Attestation after{.entered = actor_, .confirmed = {}};
        if (before != after)
            complete_.push_back(AttestationChange{{key, before, after}});
    }

    /// What indicators read from the figures; an edit that is taken back carries its marks.
    void addDerived()
    {
        if (!actor_)
            return;
        std::set<CategoryId> started;
        for (const auto& [category, phase] : wished_) {
            if (phase != Phase::Preparing && stageOf(book_, category).phase == Phase::Preparing)
                started.insert(category);
        }
        for (const MarkChange& mark : derivedMarks(book_, changes_, started))
            addMark(mark);
    }

    void noteMarked(NomineeId id)
    {
        const Nominee* nominee = findNominee(book_, id);
        if (nominee && stageOf(book_, nominee->category).phase == Phase::Preparing && !wished_.contains(nominee->category))
            wished_[nominee->category] = Phase::Scoring;
    }

    void addStages()
    {
        std::map<CategoryId, Stage> stages;
        for (const auto& [category, phase] : wished_)
            stages[category] = {phase, stageOf(book_, category).scheme};
        for (const ActionIn& action : actionsOf(book_, changes_)) {
            if (action.action == Action::ReviseScheme)
                ++stages.try_emplace(*action.category, stageOf(book_, *action.category)).first->second.scheme;
        }
        for (const Change& change : changes_) {
            // What is left of its stage, a scheme's version, goes with a category.
            const auto* category = std::get_if<CategoryChange>(&change);
            if (category && !category->after && stageOf(book_, category->before->id).phase == Phase::Preparing)
                stages[category->before->id] = {};
        }
        for (const auto& [category, stage] : stages) {
            if (stage != stageOf(book_, category))
                complete_.push_back(stageChange(book_, category, stage));
        }
    }

    const EditionBook& book_;
    const Changes& changes_;
    std::optional<OfficialId> actor_;
    std::map<CategoryId, Phase> wished_;
    Changes complete_;
};

}

Changes completed(const EditionBook& book, const Changes& changes, std::optional<OfficialId> actor)
{
    return Completer(book, changes, actor).complete();
}

StageChange stageChange(const EditionBook& book, CategoryId category, const Stage& after)
{
    return {{category, stageOrNothing(stageOf(book, category)), stageOrNothing(after)}};
}

}
