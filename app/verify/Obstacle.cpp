#include "app/verify/Obstacle.h"

#include <algorithm>
#include <set>

namespace sidang::verify {

namespace {

constexpr std::int64_t mostPlaces = 1000;
constexpr std::int64_t mostDecimals = 6;

/// Whether two of the things have the same code.
template <class Value>
bool hasTwins(const Shelf<Id, Value>& things)
{
    std::set<std::string_view> codes;
    return std::ranges::any_of(things, [&](const auto& thing) { return !codes.insert(thing.second.value.code).second; });
}

/// Of what concerns every category.
std::string commonObstacle(const State& state)
{
    const auto edition = state.edition.find(1);
    if (edition == state.edition.end() || edition->second.value.last < edition->second.value.first)
        return "period";
    if (hasTwins(state.jurors))
        return "juror_code";
    return hasTwins(state.nominees) ? "nominee_code" : "";
}

bool isWithin(std::int64_t value, std::int64_t least, std::int64_t most)
{
    return value >= least && value <= most;
}

bool hasLimits(const Category& category)
{
    return isWithin(category.places, 0, mostPlaces) && isWithin(category.harapan, 0, mostPlaces) &&
           isWithin(category.sentUp, 0, mostPlaces) && isWithin(category.quorum, 1, mostPlaces) &&
           isWithin(category.decimals, 0, mostDecimals);
}

bool marksFit(const State& state, const Scheme& scheme, Id nominee)
{
    const auto end = state.marks.lower_bound(markKey(nominee + 1, 0, 0));
    for (auto mark = state.marks.lower_bound(markKey(nominee, 0, 0)); mark != end; ++mark) {
        const auto leaf = scheme.leafById.find(criterionOf(mark->first));
        if (leaf == scheme.leafById.end() ||
            !fits(scheme.leaves[leaf->second].scale, jurorOf(mark->first), mark->second.value))
            return false;
    }
    return true;
}

/// The categories with a decision that is none.
std::set<Id> categoriesOfWrongDecisions(const State& state)
{
    std::set<Id> wrong;
    std::set<std::vector<Id>> seen;
    for (const Id id : state.decisionOrder) {
        const Decision& decision = state.decisions.at(id).value;
        std::vector<Id> nominees = decision.nominees;
        std::ranges::sort(nominees);
        const bool isStranger = std::ranges::any_of(nominees, [&](Id nominee) {
            const auto found = state.nominees.find(nominee);
            return found == state.nominees.end() || found->second.value.category != decision.category;
        });
        const bool isTwice = std::ranges::adjacent_find(nominees) != nominees.end();
        if (nominees.size() < 2 || isTwice || isStranger || !seen.insert(nominees).second)
            wrong.insert(decision.category);
    }
    return wrong;
}

}

void findObstacles(const State& state, std::vector<Scheme>& schemes, std::optional<Id> only)
{
    const std::string common = commonObstacle(state);
    const std::set<Id> wrongDecisions = categoriesOfWrongDecisions(state);
    std::map<std::string_view, int> codes;
    for (const Scheme& scheme : schemes)
        ++codes[scheme.category->code];
    for (Scheme& scheme : schemes) {
        if (!scheme.obstacle.empty() || (only && scheme.id != *only))
            continue;
        if (!common.empty())
            scheme.obstacle = common;
        else if (codes[scheme.category->code] > 1)
            scheme.obstacle = "category_code";
        else if (!hasLimits(*scheme.category))
            scheme.obstacle = "limits";
        else if (wrongDecisions.contains(scheme.id))
            scheme.obstacle = "decision";
        else if (!std::ranges::all_of(scheme.nominees, [&](Id id) { return marksFit(state, scheme, id); }))
            scheme.obstacle = "mark";
    }
}

}
