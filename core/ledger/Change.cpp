#include "core/ledger/Change.h"

#include <algorithm>

namespace sidang {
namespace {

template <class Thing>
void turn(ListChange<Thing>& change)
{
    std::swap(change.before, change.after);
    std::swap(change.from, change.at);
}

template <class ThingKey, class Thing>
void turn(KeyedChange<ThingKey, Thing>& change)
{
    std::swap(change.before, change.after);
}

void appendInverse(Changes& changes, const Change& change)
{
    if (const auto* added = std::get_if<MarksAdded>(&change)) {
        for (auto mark = added->marks.rbegin(); mark != added->marks.rend(); ++mark)
            changes.push_back(MarkChange{{mark->first, mark->second, std::nullopt}});
        return;
    }
    Change turned = change;
    std::visit(
        [](auto& one) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(one)>, MarksAdded>)
                turn(one);
        },
        turned);
    changes.push_back(std::move(turned));
}

}

Changes inverse(const Changes& changes)
{
    Changes turned;
    turned.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        appendInverse(turned, *change);
    return turned;
}

CriterionNode nodeOf(const Criterion& criterion, CategoryId category, std::optional<CriterionId> parent)
{
    return {criterion.id, category, parent, criterion.code, criterion.title, criterion.indicator, criterion.guidance};
}

}
