#include "ui/models/scheme/CategoryEdits.h"

#include "core/domain/EvidenceGate.h"
#include "core/ledger/ListEdits.h"

#include <algorithm>

namespace sidang {

namespace {

Category withoutCriteria(Category category)
{
    category.criteria.clear();
    return category;
}

CategoryChange changeFrom(const EditionBook& book, CategoryId id)
{
    CategoryChange change;
    change.from = positionOf(book.categories, id);
    change.before = withoutCriteria(book.categories[static_cast<std::size_t>(*change.from)]);
    return change;
}

void append(Changes& changes, const Changes& more)
{
    changes.insert(changes.end(), more.begin(), more.end());
}

}

CategoryScheme schemeOf(const EditionBook& book, CategoryId id)
{
    return {*findCategory(book, id), requirementsOf(book, id)};
}

QStringList categoryCodes(const EditionBook& book)
{
    QStringList codes;
    for (const Category& category : book.categories)
        codes << category.code;
    return codes;
}

Changes replaced(const EditionBook& book, Category after)
{
    CategoryChange change = changeFrom(book, after.id);
    after.criteria.clear();
    if (after == *change.before)
        return {};
    change.after = std::move(after);
    change.at = change.from;
    return {change};
}

Changes added(const EditionBook& book, const std::vector<CategoryScheme>& schemes)
{
    Changes changes;
    auto position = static_cast<int>(book.categories.size());
    auto requirementAt = static_cast<int>(book.requirements.size());
    for (const CategoryScheme& scheme : schemes) {
        CategoryChange change;
        change.after = withoutCriteria(scheme.category);
        change.at = position++;
        changes.push_back(change);
        for (std::size_t i = 0; i < scheme.category.criteria.size(); ++i)
            append(changes, added(scheme.category.criteria[i], {scheme.category.id, std::nullopt, static_cast<int>(i)}));
        for (const Requirement& requirement : scheme.requirements)
            changes.push_back(addition(book.requirements, requirement, requirementAt++));
    }
    return changes;
}

Changes removed(const EditionBook& book, CategoryId id)
{
    Changes changes;
    const Category& category = *findCategory(book, id);
    for (std::size_t i = category.criteria.size(); i-- > 0;)
        append(changes, removed(book, category.criteria[i].id));
    for (std::size_t i = book.requirements.size(); i-- > 0;) {
        if (book.requirements[i].category == id)
            changes.push_back(removal(book.requirements, static_cast<int>(i)));
    }
    changes.push_back(changeFrom(book, id));
    return changes;
}

Changes moved(const EditionBook& book, CategoryId id, int step)
{
    CategoryChange change = changeFrom(book, id);
    const int last = static_cast<int>(book.categories.size()) - 1;
    change.after = change.before;
    change.at = std::clamp(*change.from + step, 0, last);
    return change.at == change.from ? Changes() : Changes{change};
}

CategoryScheme copied(const CategoryScheme& scheme, QStringList& takenCodes, FreshIds& ids)
{
    CategoryScheme copy = scheme;
    copy.category.id = ids.category();
    copy.category.code = freeCode(scheme.category.code, takenCodes);
    takenCodes << copy.category.code;
    QStringList codes; // unique within the category: they stay as they are
    for (Criterion& criterion : copy.category.criteria)
        criterion = copied(criterion, codes, ids);
    for (Requirement& requirement : copy.requirements) {
        requirement.id = ids.requirement();
        requirement.category = copy.category.id;
    }
    return copy;
}

Changes replaced(const EditionBook& book, const Requirement& after)
{
    const int position = positionOf(book.requirements, after.id);
    if (book.requirements[static_cast<std::size_t>(position)] == after)
        return {};
    return {replacement(book.requirements, position, after)};
}

Changes added(const EditionBook& book, const Requirement& requirement)
{
    return {addition(book.requirements, requirement)};
}

Changes removed(const EditionBook& book, RequirementId id)
{
    return {removal(book.requirements, positionOf(book.requirements, id))};
}

Changes moved(const EditionBook& book, RequirementId id, int step)
{
    const int from = positionOf(book.requirements, id);
    const CategoryId category = book.requirements[static_cast<std::size_t>(from)].category;
    const auto size = static_cast<int>(book.requirements.size());
    for (int at = from + step; at >= 0 && at < size; at += step) {
        if (book.requirements[static_cast<std::size_t>(at)].category == category)
            return {relocation(book.requirements, from, at)};
    }
    return {};
}

}
