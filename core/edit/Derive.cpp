#include "core/edit/Derive.h"

#include "core/ledger/Action.h"
#include "core/ledger/Apply.h"
#include "core/scoring/Readings.h"

#include <algorithm>

namespace sidang {
namespace {

/// What readings depend on, without the marks: small enough to be changed on trial.
EditionBook withoutMarks(const EditionBook& book)
{
    EditionBook part;
    part.edition = book.edition;
    part.categories = book.categories;
    part.nominees = book.nominees;
    part.figures = book.figures;
    part.stages = book.stages;
    return part;
}

bool isSource(const Change& change)
{
    return std::holds_alternative<EditionChange>(change) || std::holds_alternative<CategoryChange>(change) ||
           std::holds_alternative<CriterionChange>(change) || std::holds_alternative<NomineeChange>(change) ||
           std::holds_alternative<FigureChange>(change);
}

/// Whose figures have to be looked at again.
class Concern {
public:
    Concern(const Changes& changes, const std::set<CategoryId>& started) : started_(started)
    {
        for (const Change& change : changes)
            std::visit([this](const auto& one) { add(one); }, change);
    }

    bool isEmpty() const { return !all_ && started_.empty() && nominees_.empty() && criteria_.empty(); }
    bool meets(const Nominee& nominee, const Criterion& criterion) const
    {
        return all_ || started_.contains(nominee.category) || nominees_.contains(nominee.id) || criteria_.contains(criterion.id);
    }

private:
    template <class Kind>
    void add(const Kind&)
    {}
    void add(const EditionChange& change)
    {
        all_ = all_ || !change.before || !change.after || !(change.before->period == change.after->period);
    }
    void add(const CriterionChange& change)
    {
        if (change.after)
            criteria_.insert(change.after->id);
    }
    void add(const NomineeChange& change)
    {
        if (change.after && (!change.before || change.before->category != change.after->category))
            nominees_.insert(change.after->id);
    }
    void add(const FigureChange& change) { nominees_.insert(change.key.nominee); }

    std::set<CategoryId> started_;
    std::set<NomineeId> nominees_;
    std::set<CriterionId> criteria_;
    bool all_ = false;
};

std::optional<MarkValue> valueOf(const std::optional<Measurement>& measurement)
{
    if (!measurement)
        return std::nullopt;
    return std::visit([](const auto& one) { return MarkValue(one); }, *measurement);
}

}

std::vector<MarkChange> derivedMarks(const EditionBook& book, const Changes& changes, const std::set<CategoryId>& started)
{
    std::vector<MarkChange> marks;
    const Concern concern(changes, started);
    if (concern.isEmpty() || readCriteria(book, changes).empty())
        return marks;
    EditionBook after = withoutMarks(book);
    for (const Change& change : changes) {
        if (isSource(change) && !applyChange(after, change))
            return {}; // does not fit; the edit will be refused for it
    }
    for (const Category& category : after.categories) {
        if (stageOf(after, category.id).phase == Phase::Preparing && !started.contains(category.id))
            continue;
        for (const Criterion* leaf : leavesOf(category.criteria)) {
            for (const Nominee& nominee : after.nominees) {
                if (!leaf->indicator->reading || nominee.category != category.id || !concern.meets(nominee, *leaf))
                    continue;
                const MarkKey key{nominee.id, leaf->id, {}};
                const auto present = book.marks.value(key);
                const auto read = valueOf(readFigures(after, nominee.id, *leaf->indicator->reading));
                if (present != read)
                    marks.push_back({{key, present, read}});
            }
        }
    }
    return marks;
}

}
