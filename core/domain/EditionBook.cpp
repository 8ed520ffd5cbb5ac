#include "core/domain/EditionBook.h"

#include <algorithm>
#include <limits>

namespace sidang {
namespace {

template <class Things, class Value, class Projection>
auto findBy(const Things& things, const Value& value, Projection projection) -> decltype(things.data())
{
    const auto found = std::ranges::find(things, value, projection);
    return found == things.end() ? nullptr : &*found;
}

/// Ids mostly count from 1 in the order of the book, so the first look mostly finds it.
template <class Things, class Id>
auto findById(const Things& things, Id id) -> decltype(things.data())
{
    const auto likely = static_cast<std::size_t>(id.value) - 1;
    if (likely < things.size() && things[likely].id == id)
        return &things[likely];
    return findBy(things, id, [](const auto& thing) { return thing.id; });
}

}

const Category* findCategory(const EditionBook& book, CategoryId id)
{
    return findById(book.categories, id);
}

const Category* findCategory(const EditionBook& book, QStringView code)
{
    const auto found =
        std::ranges::find_if(book.categories, [&](const Category& category) { return category.code == code; });
    return found == book.categories.end() ? nullptr : &*found;
}

const Nominee* findNominee(const EditionBook& book, NomineeId id)
{
    return findById(book.nominees, id);
}

const Juror* findJuror(const EditionBook& book, JurorId id)
{
    return findById(book.jurors, id);
}

const Official* findOfficial(const EditionBook& book, OfficialId id)
{
    return findById(book.officials, id);
}

const Requirement* findRequirement(const EditionBook& book, RequirementId id)
{
    return findById(book.requirements, id);
}

CriterionPlace findCriterion(const EditionBook& book, CriterionId id)
{
    for (const Category& category : book.categories) {
        for (const Criterion* criterion : nodesOf(category.criteria)) {
            if (criterion->id == id)
                return {&category, criterion};
        }
    }
    return {};
}

bool hasMarksOf(const EditionBook& book, NomineeId nominee)
{
    const auto second = book.secondMarks.lower_bound({nominee, {}, {}});
    return !book.marks.jurorMarks(nominee).empty() || !book.marks.factMarks(nominee).empty() ||
           !book.marks.measuredMarks(nominee).empty() ||
           (second != book.secondMarks.end() && second->first.nominee == nominee);
}

Stage stageOf(const EditionBook& book, CategoryId category)
{
    const auto found = book.stages.find(category);
    return found == book.stages.end() ? Stage() : found->second;
}

const ClosedResult* newestResult(const EditionBook& book, CategoryId category)
{
    const auto behind = book.results.upper_bound({category, std::numeric_limits<int>::max()});
    if (behind == book.results.begin() || std::prev(behind)->first.category != category)
        return nullptr;
    return &std::prev(behind)->second;
}

const Juror* chairOf(const EditionBook& book)
{
    return findBy(book.jurors, JurorRole::Chair, &Juror::role);
}

}
