#include "ui/models/scheme/CriterionEdits.h"

#include "core/ledger/ListEdits.h"
#include "core/ledger/Nouns.h"
#include "ui/models/HighestId.h"

#include <algorithm>

namespace sidang {

namespace {


std::optional<CriterionSpot> spotBelow(const std::vector<Criterion>& criteria, const CriterionSpot& above, CriterionId id)
{
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        const CriterionSpot here{above.category, above.parent, static_cast<int>(i)};
        if (criteria[i].id == id)
            return here;
        if (const auto below = spotBelow(criteria[i].children, {above.category, criteria[i].id, 0}, id))
            return below;
    }
    return std::nullopt;
}

CriterionChange additionOf(const CriterionNode& node, int at)
{
    CriterionChange change;
    change.after = node;
    change.at = at;
    return change;
}

CriterionChange removalOf(const CriterionNode& node, int from)
{
    CriterionChange change;
    change.before = node;
    change.from = from;
    return change;
}

void addTree(Changes& changes, const Criterion& criterion, const CriterionSpot& spot)
{
    changes.push_back(additionOf(nodeOf(criterion, spot.category, spot.parent), spot.at));
    for (std::size_t i = 0; i < criterion.children.size(); ++i)
        addTree(changes, criterion.children[i], {spot.category, criterion.id, static_cast<int>(i)});
}

/// From below, and of siblings the last first, so that each position still holds when it is reached.
void removeTree(Changes& changes, const Criterion& criterion, const CriterionSpot& spot)
{
    for (std::size_t i = criterion.children.size(); i-- > 0;)
        removeTree(changes, criterion.children[i], {spot.category, criterion.id, static_cast<int>(i)});
    changes.push_back(removalOf(nodeOf(criterion, spot.category, spot.parent), spot.at));
}

bool isWithin(const Criterion& criterion, CriterionId id)
{
    return criterion.id == id ||
           std::ranges::any_of(criterion.children, [id](const Criterion& child) { return isWithin(child, id); });
}

qint32 highestCriterion(const EditionBook& book)
{
    qint32 highest = 0;
    for (const Category& category : book.categories) {
        for (const Criterion* criterion : nodesOf(category.criteria))
            highest = std::max(highest, criterion->id.value);
    }
    return highest;
}

}

FreshIds::FreshIds(const EditionBook& book, const std::vector<LedgerRecord>& ledger)
    : category_(std::max(nextId(book.categories).value - 1, highestId(ledger, noun<CategoryChange>))),
      criterion_(std::max(highestCriterion(book), highestId(ledger, noun<CriterionChange>))),
      requirement_(std::max(nextId(book.requirements).value - 1, highestId(ledger, noun<RequirementChange>)))
{}

QString freeCode(const QString& wish, const QStringList& taken)
{
    if (!taken.contains(wish))
        return wish;
    QString stem = wish;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    for (int number = 2;; ++number) {
        const QString code = stem + QString::number(number);
        if (!taken.contains(code))
            return code;
    }
}

QStringList codesOf(const Category& category)
{
    QStringList codes;
    for (const Criterion* criterion : nodesOf(category.criteria))
        codes << criterion->code;
    return codes;
}

std::optional<CriterionSpot> spotOf(const EditionBook& book, CriterionId id)
{
    const Category* category = findCriterion(book, id).category;
    return category ? spotBelow(category->criteria, {category->id, std::nullopt, 0}, id) : std::nullopt;
}

CriterionNode nodeOf(const EditionBook& book, CriterionId id)
{
    const auto spot = spotOf(book, id);
    Q_ASSERT(spot);
    return nodeOf(*findCriterion(book, id).criterion, spot->category, spot->parent);
}

Changes replaced(const EditionBook& book, const CriterionNode& after)
{
    const CriterionNode before = nodeOf(book, after.id);
    if (before == after)
        return {};
    CriterionChange change = removalOf(before, spotOf(book, after.id)->at);
    change.after = after;
    change.at = change.from;
    return {change};
}

Changes added(const Criterion& criterion, const CriterionSpot& spot)
{
    Changes changes;
    addTree(changes, criterion, spot);
    return changes;
}

Changes removed(const EditionBook& book, CriterionId id)
{
    Changes changes;
    removeTree(changes, *findCriterion(book, id).criterion, *spotOf(book, id));
    return changes;
}

Changes moved(const EditionBook& book, CriterionId id, const CriterionSpot& to)
{
    const CriterionSpot from = *spotOf(book, id);
    const Criterion& criterion = *findCriterion(book, id).criterion;
    if (from == to || from.category != to.category || (to.parent && isWithin(criterion, *to.parent)))
        return {};
    if (from.parent == to.parent) {
        CriterionChange change = removalOf(nodeOf(book, id), from.at);
        change.after = change.before;
        change.at = to.at;
        return {change};
    }
    Changes changes = removed(book, id);
    addTree(changes, criterion, to);
    return changes;
}

Changes split(const EditionBook& book, CriterionId id, const QString& code, FreshIds& ids)
{
    CriterionNode aspect = nodeOf(book, id);
    Criterion child;
    child.id = ids.criterion();
    child.code = code;
    child.title = aspect.title;
    child.guidance = aspect.guidance;
    child.indicator = aspect.indicator;
    aspect.indicator.reset();
    aspect.guidance.clear();
    Changes changes = replaced(book, aspect);
    addTree(changes, child, {aspect.category, id, 0});
    return changes;
}

Criterion copied(const Criterion& criterion, QStringList& taken, FreshIds& ids)
{
    Criterion copy = criterion;
    copy.id = ids.criterion();
    copy.code = freeCode(criterion.code, taken);
    taken << copy.code;
    for (Criterion& child : copy.children)
        child = copied(child, taken, ids);
    return copy;
}

}
