#include "core/ledger/References.h"

#include <algorithm>

namespace sidang {
namespace {

template <class Map, class IsMeant>
bool anyKey(const Map& map, const IsMeant& isMeant)
{
    return std::ranges::any_of(map, [&](const auto& entry) { return isMeant(entry.first, entry.second); });
}

/// True when everything the change names is there after it, and nothing names what it took away.
class Holds {
public:
    explicit Holds(const EditionBook& book) : book_(book) {}

    bool operator()(const EditionChange&) const { return true; }
    bool operator()(const OfficialChange& change) const
    {
        const OfficialId id = change.any().id;
        return change.after ||
               (!anyKey(book_.attestations,
                        [id](auto&&, const Attestation& one) { return one.entered == id || one.confirmed == id; }) &&
                !anyKey(book_.evidence, [id](auto&&, const Evidence& one) { return one.verified == id; }) &&
                !anyKey(book_.secondMarks, [id](auto&&, const SecondMark& one) { return one.by == id; }));
    }
    bool operator()(const CategoryChange& change) const
    {
        const CategoryId id = change.any().id;
        const auto isOf = [id](const auto& thing) { return thing.category == id; };
        return change.after ||
               (std::ranges::none_of(book_.nominees, isOf) && std::ranges::none_of(book_.requirements, isOf) &&
                std::ranges::none_of(book_.decisions, isOf) && std::ranges::none_of(book_.jurors, [id](const Juror& juror) {
                    return juror.categories && std::ranges::find(*juror.categories, id) != juror.categories->end();
                }) && !book_.draws.contains(id) && !book_.stages.contains(id) && !newestResult(book_, id) &&
                !book_.plenaryNotes.contains(id) && !isPrinted(id, &Printing::category));
    }
    bool operator()(const CriterionChange& change) const
    {
        // An aspect takes no marks, so a leaf that became one is as good as gone.
        return (change.after && change.after->indicator) || !hasMarksOn(change.any().id);
    }
    bool operator()(const RequirementChange& change) const
    {
        if (change.after)
            return findCategory(book_, change.after->category);
        const RequirementId id = change.any().id;
        return !anyKey(book_.evidence, [id](const EvidenceKey& key, auto&&) { return key.requirement == id; });
    }
    bool operator()(const JurorChange& change) const
    {
        const JurorId id = change.any().id;
        if (change.after)
            return std::ranges::all_of(change.after->categories.value_or(std::vector<CategoryId>()),
                                       [this](CategoryId category) { return findCategory(book_, category); });
        return std::ranges::none_of(book_.recusals, [id](const Recusal& recusal) { return recusal.juror == id; }) &&
               !anyKey(book_.secondMarks, [id](const MarkKey& key, auto&&) { return key.juror == id; }) &&
               !anyKey(book_.sheets, [id](const SheetKey& key, auto&&) { return key.juror == id; }) &&
               !anyKey(book_.sheetForms, [id](auto&&, const SheetForm& form) { return form.juror == id; }) &&
               !isPrinted(id, &Printing::juror) && std::ranges::none_of(book_.nominees, [&](const Nominee& nominee) {
                   return std::ranges::any_of(book_.marks.jurorMarks(nominee.id),
                                              [id](const JurorMark& mark) { return mark.juror == id; });
               });
    }
    bool operator()(const NomineeChange& change) const
    {
        return change.after ? findCategory(book_, change.after->category) != nullptr : !isNamed(change.any().id);
    }
    bool operator()(const RecusalChange& change) const
    {
        return !change.after || (findJuror(book_, change.after->juror) && findNominee(book_, change.after->nominee));
    }
    bool operator()(const DecisionChange& change) const
    {
        return !change.after ||
               (findCategory(book_, change.after->category) &&
                std::ranges::all_of(change.after->nominees, [this](NomineeId id) { return findNominee(book_, id); }));
    }
    bool operator()(const MarkChange& change) const { return !change.after || isPlace(change.key); }
    bool operator()(const MarksAdded& added) const
    {
        return std::ranges::all_of(added.marks, [this](const auto& mark) { return isPlace(mark.first); });
    }
    bool operator()(const NoteChange& change) const { return !change.after || book_.marks.contains(change.key); }
    bool operator()(const AttestationChange& change) const
    {
        return !change.after || (!change.key.juror && book_.marks.contains(change.key) && isOfficial(change.after->entered) &&
                                 isOfficial(change.after->confirmed));
    }
    bool operator()(const EvidenceChange& change) const
    {
        return !change.after || (findNominee(book_, change.key.nominee) && findRequirement(book_, change.key.requirement) &&
                                 isOfficial(change.after->verified));
    }
    bool operator()(const FigureChange& change) const { return !change.after || findNominee(book_, change.key.nominee); }
    bool operator()(const InterviewChange& change) const { return !change.after || findNominee(book_, change.key); }
    bool operator()(const DrawChange& change) const { return !change.after || findCategory(book_, change.key); }
    bool operator()(const SecondChange& change) const
    {
        return !change.after || (isPlace(change.key) && isOfficial(change.after->by));
    }
    bool operator()(const SheetChange& change) const
    {
        return !change.after || (findNominee(book_, change.key.nominee) && findJuror(book_, change.key.juror));
    }
    bool operator()(const StageChange& change) const { return !change.after || findCategory(book_, change.key); }
    bool operator()(const ResultChange& change) const { return !change.after || findCategory(book_, change.key.category); }
    bool operator()(const FormChange& change) const
    {
        return !change.after || (findNominee(book_, change.after->nominee) && findJuror(book_, change.after->juror));
    }
    bool operator()(const PrintingChange& change) const
    {
        const auto& after = change.after;
        return !after || ((!after->category || findCategory(book_, *after->category)) &&
                          (!after->nominee || findNominee(book_, *after->nominee)) &&
                          (!after->juror || findJuror(book_, *after->juror)));
    }
    bool operator()(const TextChange&) const { return true; }
    bool operator()(const PlenaryChange& change) const { return !change.after || findCategory(book_, change.key); }

private:
    template <class TypedId>
    bool isPrinted(TypedId id, std::optional<TypedId> Printing::*member) const
    {
        return anyKey(book_.printings, [&](auto&&, const Printing& printing) { return printing.*member == id; });
    }

    bool isOfficial(const std::optional<OfficialId>& id) const { return !id || findOfficial(book_, *id); }

    bool isPlace(const MarkKey& key) const
    {
        const Criterion* criterion = leafOf(key.criterion);
        return criterion && findNominee(book_, key.nominee) && (!key.juror || findJuror(book_, *key.juror));
    }

    /// Looked up again and again for the marks of one import: the last one found is tried first.
    const Criterion* leafOf(CriterionId id) const
    {
        if (!lastLeaf_ || lastLeaf_->id != id)
            lastLeaf_ = findCriterion(book_, id).criterion;
        return lastLeaf_ && lastLeaf_->isLeaf() ? lastLeaf_ : nullptr;
    }

    bool hasMarksOn(CriterionId id) const
    {
        return std::ranges::any_of(book_.nominees, [&](const Nominee& nominee) {
            return book_.marks.contains({nominee.id, id, {}}) ||
                   std::ranges::any_of(book_.marks.jurorMarks(nominee.id),
                                       [id](const JurorMark& mark) { return mark.criterion == id; });
        }) || anyKey(book_.secondMarks, [id](const MarkKey& key, auto&&) { return key.criterion == id; });
    }

    bool isNamed(NomineeId id) const
    {
        return hasMarksOf(book_, id) || book_.interviews.contains(id) ||
               anyKey(book_.evidence, [id](const EvidenceKey& key, auto&&) { return key.nominee == id; }) ||
               anyKey(book_.sheets, [id](const SheetKey& key, auto&&) { return key.nominee == id; }) ||
               anyKey(book_.figures, [id](const FigureKey& key, auto&&) { return key.nominee == id; }) ||
               anyKey(book_.sheetForms, [id](auto&&, const SheetForm& form) { return form.nominee == id; }) ||
               isPrinted(id, &Printing::nominee) ||
               std::ranges::any_of(book_.recusals, [id](const Recusal& recusal) { return recusal.nominee == id; }) ||
               std::ranges::any_of(book_.decisions, [id](const Decision& decision) {
                   return std::ranges::find(decision.nominees, id) != decision.nominees.end();
               });
    }

    const EditionBook& book_;
    mutable const Criterion* lastLeaf_ = nullptr;
};

}

std::optional<std::size_t> firstDangling(const EditionBook& book, const Changes& changes)
{
    const Holds holds(book);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!std::visit(holds, changes[i]))
            return i;
    }
    return std::nullopt;
}

}
