// Changes as tests write them: from what stands in a book to what should.
#pragma once

#include "core/edit/Complete.h"
#include "core/ledger/Change.h"

#include <algorithm>

namespace sidang {

template <class Kind, class Thing>
Kind added(const std::vector<Thing>& things, const Thing& thing)
{
    return Kind{{.before = {}, .from = {}, .after = thing, .at = static_cast<int>(things.size())}};
}

/// The thing at a position replaced by another.
template <class Kind, class Thing>
Kind replaced(const std::vector<Thing>& things, int position, const Thing& by)
{
    return Kind{{.before = things[static_cast<std::size_t>(position)], .from = position, .after = by, .at = position}};
}

template <class Kind, class Thing>
Kind removed(const std::vector<Thing>& things, int position)
{
    return Kind{{.before = things[static_cast<std::size_t>(position)], .from = position, .after = {}, .at = {}}};
}

template <class Kind, class ThingKey, class Thing>
Kind set(const std::map<ThingKey, Thing>& things, const ThingKey& key, const std::optional<Thing>& after)
{
    const auto found = things.find(key);
    return Kind{{key, found == things.end() ? std::nullopt : std::optional(found->second), after}};
}

inline MarkChange marked(const EditionBook& book, const MarkKey& key, const std::optional<MarkValue>& value)
{
    return {{key, book.marks.value(key), value}};
}

inline NoteChange noted(const EditionBook& book, const MarkKey& key, const std::optional<MarkNote>& note)
{
    const MarkNote before = book.marks.note(key);
    return {{key, before.isEmpty() ? std::nullopt : std::optional(before), note}};
}

inline StageChange staged(const EditionBook& book, CategoryId category, Phase phase)
{
    return stageChange(book, category, {phase, stageOf(book, category).scheme});
}

/// A category's own data, without criteria.
inline Category alone(Category category)
{
    category.criteria.clear();
    return category;
}

inline CategoryChange replacedCategory(const EditionBook& book, int position, const Category& by)
{
    const Category before = alone(book.categories[static_cast<std::size_t>(position)]);
    return {{.before = before, .from = position, .after = alone(by), .at = position}};
}

/// A top-level criterion replaced.
inline CriterionChange replacedCriterion(const Category& category, int position, const CriterionNode& by)
{
    const CriterionNode before = nodeOf(category.criteria[static_cast<std::size_t>(position)], category.id, std::nullopt);
    return {{.before = before, .from = position, .after = by, .at = position}};
}

}
