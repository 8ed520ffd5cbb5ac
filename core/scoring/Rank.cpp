#include "core/scoring/Rank.h"

#include "core/scoring/Order.h"

#include <algorithm>

namespace sidang {
namespace {

Award awardAt(int place, const Category& category)
{
    if (place <= category.places)
        return {AwardKind::Juara, place};
    if (place <= category.places + category.harapan)
        return {AwardKind::Harapan, place - category.places};
    return {};
}

/// Gives every standing its place and what comes with it.
void assignPlaces(CategoryRanking& ranking, const Category& category, std::vector<Standing>&& standings)
{
    int place = 0;
    int before = 0;
    ranking.ranked.reserve(standings.size());
    for (Standing& standing : standings) {
        if (!standing.sharesPlaceBefore)
            place = category.rules.numbering == Numbering::Dense ? place + 1 : before + 1;
        ++before;
        ranking.ranked.push_back({standing.nominee->id, place, std::move(standing.score.total),
                                  std::move(standing.score.aspects), std::move(standing.tie), awardAt(place, category),
                                  place <= category.sentUp});
    }
}

/// The nominees who share a place that reaches across the cut, if any. Rule: docs/rules.md section 2.10.
void findBoundaryTie(CategoryRanking& ranking, Cut cut, int size)
{
    const auto& ranked = ranking.ranked;
    for (std::size_t first = 0; first < ranked.size() && ranked[first].place <= size;) {
        std::size_t end = first + 1;
        while (end < ranked.size() && ranked[end].place == ranked[first].place)
            ++end;
        if (ranked[first].place + static_cast<int>(end - first) - 1 > size) {
            BoundaryTie tie{cut, {}};
            for (std::size_t i = first; i < end; ++i)
                tie.nominees.push_back(ranked[i].nominee);
            ranking.boundaryTies.push_back(std::move(tie));
        }
        first = end;
    }
}

CategoryState stateOf(const CategoryRanking& ranking)
{
    const bool waits = std::ranges::any_of(ranking.unranked, [](const UnrankedNominee& unranked) {
        return unranked.reason == UnrankedReason::MissingMarks || unranked.reason == UnrankedReason::Quorum;
    });
    return waits || !ranking.boundaryTies.empty() ? CategoryState::Provisional : CategoryState::Complete;
}

}

CategoryRanking rank(const EditionBook& book, CategoryId id)
{
    const Category* category = findCategory(book, id);
    Q_ASSERT(category);
    std::vector<std::pair<const Nominee*, UnrankedReason>> unranked;
    std::vector<Standing> standings;
    standings.reserve(static_cast<std::size_t>(std::ranges::count(book.nominees, id, &Nominee::category)));
    Tally tally(book, *category);
    for (auto next = book.nominees.begin(); next != book.nominees.end();) {
        const Nominee& nominee = *next++;
        if (nominee.category != id)
            continue;
        if (next != book.nominees.end())
            tally.announce(*next);
        if (const auto reason = reasonOf(nominee.status)) {
            unranked.emplace_back(&nominee, *reason);
            continue;
        }
        Score score = tally.score(nominee);
        if (score.reason) {
            unranked.emplace_back(&nominee, *score.reason);
            continue;
        }
        Fraction compared =
            category->rules.rankOn == RankOn::Exact ? score.total : score.total.rounded(category->rules.decimals);
        standings.push_back({&nominee, std::move(score), std::move(compared), {}});
    }
    std::ranges::sort(unranked, {}, [](const auto& entry) -> const QString& { return entry.first->code; });
    Ordered ordered = order(book, *category, std::move(standings));

    CategoryRanking ranking{.category = id};
    assignPlaces(ranking, *category, std::move(ordered.standings));
    for (const auto& [nominee, reason] : unranked)
        ranking.unranked.push_back({nominee->id, reason});
    ranking.unusedDecisions = std::move(ordered.unusedDecisions);
    findBoundaryTie(ranking, Cut::Places, category->places);
    if (category->harapan > 0)
        findBoundaryTie(ranking, Cut::Harapan, category->places + category->harapan);
    findBoundaryTie(ranking, Cut::SentUp, category->sentUp);
    ranking.state = stateOf(ranking);
    return ranking;
}

}
