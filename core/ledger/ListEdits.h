// Changes of things that have their place in a list, made from the list as it is.
#pragma once

#include "core/ledger/Change.h"

#include <QtGlobal>

#include <algorithm>

namespace sidang {

/// The kind of change of a thing that stands in a list.
template <class Thing>
struct ListChangeOf;
template <>
struct ListChangeOf<Official> { using Type = OfficialChange; };
template <>
struct ListChangeOf<Category> { using Type = CategoryChange; };
template <>
struct ListChangeOf<CriterionNode> { using Type = CriterionChange; };
template <>
struct ListChangeOf<Requirement> { using Type = RequirementChange; };
template <>
struct ListChangeOf<Juror> { using Type = JurorChange; };
template <>
struct ListChangeOf<Nominee> { using Type = NomineeChange; };
template <>
struct ListChangeOf<Recusal> { using Type = RecusalChange; };
template <>
struct ListChangeOf<Decision> { using Type = DecisionChange; };

/// Adds the thing at `at`, or at the end.
template <class Thing>
typename ListChangeOf<Thing>::Type addition(const std::vector<Thing>& list, Thing thing, std::optional<int> at = {})
{
    typename ListChangeOf<Thing>::Type change;
    change.after = std::move(thing);
    change.at = at.value_or(static_cast<int>(list.size()));
    return change;
}

/// Puts `after` in the place of the thing at this position of the list.
template <class Thing>
typename ListChangeOf<Thing>::Type replacement(const std::vector<Thing>& list, int position, Thing after)
{
    typename ListChangeOf<Thing>::Type change;
    change.before = list[static_cast<std::size_t>(position)];
    change.from = position;
    change.after = std::move(after);
    change.at = position;
    return change;
}

template <class Thing>
typename ListChangeOf<Thing>::Type removal(const std::vector<Thing>& list, int position)
{
    typename ListChangeOf<Thing>::Type change;
    change.before = list[static_cast<std::size_t>(position)];
    change.from = position;
    return change;
}

/// Takes the thing out at `from` and puts it in at `to`, a position of the list without it.
template <class Thing>
typename ListChangeOf<Thing>::Type relocation(const std::vector<Thing>& list, int from, int to)
{
    auto change = replacement(list, from, list[static_cast<std::size_t>(from)]);
    change.at = to;
    return change;
}

/// Where the thing with this id stands, or -1.
template <class Thing, class ThingId>
int positionOf(const std::vector<Thing>& list, ThingId id)
{
    const auto found = std::ranges::find(list, id, &Thing::id);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

/// A number that nothing in the list has: one above the highest.
template <class Thing>
auto nextId(const std::vector<Thing>& list)
{
    decltype(Thing::id) last;
    for (const Thing& thing : list)
        last = std::max(last, thing.id);
    return decltype(Thing::id){last.value + 1};
}

}
