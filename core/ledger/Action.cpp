#include "core/ledger/Action.h"

#include <algorithm>
#include <array>

namespace sidang {
namespace {

/// In the order of Action.
constexpr std::array<std::u16string_view, actionCount> actionWords{
    u"change_edition",      u"change_stationery", u"manage_officials", u"change_scheme",  u"revise_scheme",
    u"confirm_scheme",      u"change_requirements", u"change_jury",    u"change_recusal", u"change_nominee",
    u"change_status",       u"set_mark",          u"set_fact",         u"confirm_mark",   u"set_document",
    u"set_figure",          u"set_interview",     u"set_second",       u"settle_mark",    u"finish_sheet",
    u"open_sheet",          u"issue_forms",       u"return_form",      u"spoil_form",     u"record_printing",
    u"change_text",         u"decide",            u"write_plenary",    u"move_phase",     u"close",
    u"reopen",
};

bool isOnlyProvenance(const CriterionChange& change)
{
    if (!change.before || !change.after || change.from != change.at || !change.before->indicator || !change.after->indicator)
        return false;
    CriterionNode same = *change.before;
    same.indicator->provenance = change.after->indicator->provenance;
    return same == *change.after;
}

bool isOnlyStationery(const EditionChange& change)
{
    if (!change.before || !change.after)
        return false;
    const auto isSame = [&](auto... members) { return ((*change.before.*members == *change.after.*members) && ...); };
    return isSame(&Edition::label, &Edition::level, &Edition::region) && change.before->period == change.after->period;
}

bool isOnlyStatus(const NomineeChange& change)
{
    if (!change.before || !change.after || change.from != change.at)
        return false;
    Nominee same = *change.before;
    same.status = change.after->status;
    same.statusReason = change.after->statusReason;
    return same == *change.after;
}

class ActionFinder {
public:
    ActionFinder(const EditionBook& book, const Changes& changes)
        : book_(book), changes_(changes), read_(readCriteria(book, changes))
    {}

    std::vector<ActionIn> find()
    {
        for (const Change& change : changes_)
            std::visit(*this, change);
        if (actions_.empty())
            addStages();
        return std::move(actions_);
    }

    void operator()(const EditionChange& change)
    {
        add(isOnlyStationery(change) ? Action::ChangeStationery : Action::ChangeEdition, std::nullopt);
    }
    void operator()(const OfficialChange&) { add(Action::ManageOfficials, std::nullopt); }
    void operator()(const CategoryChange& change) { addScheme(change.any().id); }
    void operator()(const CriterionChange& change)
    {
        if (isOnlyProvenance(change))
            add(Action::ConfirmScheme, change.any().category);
        else
            addScheme(change.any().category);
    }
    void operator()(const RequirementChange& change) { add(Action::ChangeRequirements, change.any().category); }
    void operator()(const JurorChange& change)
    {
        bool sitsSomewhere = false;
        for (const Category& category : book_.categories) {
            const auto sitsThere = [&](const std::optional<Juror>& juror) { return juror && sitsIn(*juror, category.id); };
            if (!sitsThere(change.before) && !sitsThere(change.after))
                continue;
            sitsSomewhere = true;
            add(Action::ChangeJury, category.id);
        }
        if (!sitsSomewhere)
            add(Action::ChangeJury, std::nullopt);
    }
    void operator()(const NomineeChange& change)
    {
        const Action action = isOnlyStatus(change) ? Action::ChangeStatus : Action::ChangeNominee;
        if (change.before)
            add(action, change.before->category);
        if (change.after)
            add(action, change.after->category);
    }
    void operator()(const RecusalChange& change) { add(Action::ChangeRecusal, categoryOf(change.any().nominee)); }
    void operator()(const DecisionChange& change) { add(Action::Decide, change.any().category); }
    void operator()(const MarkChange& change)
    {
        if (isSettled(change.key))
            add(Action::SettleMark, categoryOf(change.key.nominee));
        else
            addMark(change.key);
    }
    void operator()(const NoteChange& change) { addMark(change.key); }
    void operator()(const SecondChange& change)
    {
        add(isSettled(change.key) ? Action::SettleMark : Action::SetSecond, categoryOf(change.key.nominee));
    }
    void operator()(const SheetChange& change)
    {
        const bool wasFinal = change.before && change.before->isFinal;
        const bool isFinal = change.after && change.after->isFinal;
        const Action action = wasFinal == isFinal ? Action::SetMark : isFinal ? Action::FinishSheet : Action::OpenSheet;
        add(action, categoryOf(change.key.nominee));
    }
    void operator()(const MarksAdded& added)
    {
        for (const auto& [key, value] : added.marks)
            addMark(key);
    }
    void operator()(const AttestationChange& change)
    {
        const bool follows = std::ranges::any_of(changes_, [&](const Change& other) {
            const auto* mark = std::get_if<MarkChange>(&other);
            return mark && mark->key == change.key;
        });
        if (!follows)
            add(Action::ConfirmMark, categoryOf(change.key.nominee));
    }
    void operator()(const EvidenceChange& change) { add(Action::SetDocument, categoryOf(change.key.nominee)); }
    void operator()(const FigureChange& change) { add(Action::SetFigure, categoryOf(change.key.nominee)); }
    void operator()(const InterviewChange& change) { add(Action::SetInterview, categoryOf(change.key)); }
    void operator()(const DrawChange& change) { add(Action::SetInterview, change.key); }
    void operator()(const FormChange& change)
    {
        const SheetForm& form = change.after ? *change.after : *change.before;
        const auto isSpoiled = [](const std::optional<SheetForm>& side) { return side && side->state == FormState::Spoiled; };
        const Action action = !change.before || !change.after ? Action::IssueForms
                              : isSpoiled(change.before) || isSpoiled(change.after) ? Action::SpoilForm
                                                                                    : Action::ReturnForm;
        add(action, categoryOf(form.nominee));
    }
    void operator()(const PrintingChange&) { add(Action::RecordPrinting, std::nullopt); }
    void operator()(const TextChange&) { add(Action::ChangeText, std::nullopt); }
    void operator()(const PlenaryChange& change) { add(Action::WritePlenary, change.key); }
    void operator()(const StageChange&) {} // where nothing else is: addStages
    void operator()(const ResultChange& change) { add(Action::Close, change.key.category); }

private:
    void add(Action action, std::optional<CategoryId> category)
    {
        if (std::ranges::find(actions_, ActionIn{action, category}) == actions_.end())
            actions_.push_back({action, category});
    }

    void addScheme(CategoryId category)
    {
        const bool isLocked = stageOf(book_, category).phase != Phase::Preparing;
        add(isLocked ? Action::ReviseScheme : Action::ChangeScheme, category);
    }

    void addStages()
    {
        for (const Change& change : changes_) {
            if (const auto* stage = std::get_if<StageChange>(&change))
                add(stageOf(book_, stage->key).phase == Phase::Closed ? Action::Reopen : Action::MovePhase, stage->key);
        }
    }

    void addMark(const MarkKey& key)
    {
        if (key.juror || !isDerived(key))
            add(key.juror ? Action::SetMark : Action::SetFact, categoryOf(key.nominee));
    }

    /// What an indicator reads from the figures follows from what else is changed.
    bool isDerived(const MarkKey& key) const
    {
        constexpr auto isSource = [](const Change& change) {
            return std::holds_alternative<FigureChange>(change) || std::holds_alternative<CriterionChange>(change) ||
                   std::holds_alternative<EditionChange>(change) || std::holds_alternative<StageChange>(change) ||
                   std::holds_alternative<NomineeChange>(change);
        };
        return read_.contains(key.criterion) && std::ranges::any_of(changes_, isSource);
    }

    /// True when both operators' marks stand and differ in the book, and agree after the changes.
    bool isSettled(const MarkKey& key) const
    {
        const auto first = book_.marks.value(key);
        const auto second = book_.secondMarks.find(key);
        if (!first || second == book_.secondMarks.end() || isSame(*first, second->second.grade))
            return false;
        std::optional<MarkValue> firstAfter = first;
        std::optional<SecondMark> secondAfter = second->second;
        for (const Change& change : changes_) {
            if (const auto* mark = std::get_if<MarkChange>(&change); mark && mark->key == key)
                firstAfter = mark->after;
            else if (const auto* other = std::get_if<SecondChange>(&change); other && other->key == key)
                secondAfter = other->after;
        }
        return firstAfter && secondAfter && isSame(*firstAfter, secondAfter->grade);
    }

    static bool sitsIn(const Juror& juror, CategoryId category)
    {
        return !juror.categories || std::ranges::find(*juror.categories, category) != juror.categories->end();
    }

    /// Of a nominee in the book, or of one that these changes add or remove.
    std::optional<CategoryId> categoryOf(NomineeId id) const
    {
        if (const Nominee* nominee = findNominee(book_, id))
            return nominee->category;
        for (const Change& change : changes_) {
            const auto* nominee = std::get_if<NomineeChange>(&change);
            if (nominee && nominee->any().id == id)
                return nominee->any().category;
        }
        return std::nullopt;
    }

    const EditionBook& book_;
    const Changes& changes_;
    std::set<CriterionId> read_;
    std::vector<ActionIn> actions_;
};

}

std::set<CriterionId> readCriteria(const EditionBook& book, const Changes& changes)
{
    const auto isRead = [](const std::optional<Indicator>& indicator) { return indicator && indicator->reading; };
    std::set<CriterionId> read;
    for (const Category& category : book.categories) {
        for (const Criterion* leaf : leavesOf(category.criteria)) {
            if (isRead(leaf->indicator))
                read.insert(leaf->id);
        }
    }
    for (const Change& change : changes) {
        const auto* criterion = std::get_if<CriterionChange>(&change);
        if (criterion && ((criterion->before && isRead(criterion->before->indicator)) ||
                          (criterion->after && isRead(criterion->after->indicator))))
            read.insert(criterion->any().id);
    }
    return read;
}

QString word(Action action)
{
    return QStringView(actionWords[static_cast<std::size_t>(action)]).toString();
}

std::optional<Action> actionOfWord(QStringView word)
{
    const auto found = std::ranges::find_if(actionWords, [&](std::u16string_view known) { return word == QStringView(known); });
    return found == actionWords.end() ? std::nullopt : std::optional(static_cast<Action>(found - actionWords.begin()));
}

std::vector<ActionIn> actionsOf(const EditionBook& book, const Changes& changes)
{
    return ActionFinder(book, changes).find();
}

Phase phaseFor(const EditionBook& book, const ActionIn& action)
{
    if (action.category)
        return stageOf(book, *action.category).phase;
    Phase furthest = Phase::Preparing;
    for (const auto& [category, stage] : book.stages)
        furthest = std::max(furthest, stage.phase);
    return furthest;
}

}
