#include "core/scoring/Order.h"

#include "core/scoring/Explain.h"

#include <algorithm>
#include <set>
#include <span>

namespace sidang {
namespace {

/// A nominee among those with an equal total: its scores on the ladder, and its position in the plenary's order.
struct Contender {
    Standing standing;
    std::vector<Fraction> ladder;
};

class TieBreaker {
public:
    TieBreaker(const EditionBook& book, const Category& category) : book_(book), category_(category)
    {
        for (const QString& code : category.rules.ties) {
            ladder_.push_back(findCriterion(category.criteria, code));
            isOfAspects_ = isOfAspects_ && aspectOf(ladder_.back());
        }
    }

    /// Orders standings that share a total and notes on each what separated it from the one before.
    void breakTies(std::span<Standing> equals)
    {
        std::vector<Contender> contenders;
        for (Standing& standing : equals) {
            std::vector<Fraction> scores = scoresOnLadder(standing);
            contenders.push_back({std::move(standing), std::move(scores)});
        }
        std::ranges::stable_sort(contenders, [](const Contender& a, const Contender& b) { return a.ladder > b.ladder; });
        for (std::size_t first = 0; first < contenders.size();) {
            std::size_t end = first + 1;
            while (end < contenders.size() && contenders[end].ladder == contenders[first].ladder)
                ++end;
            if (first > 0)
                contenders[first].standing.tie = separation(contenders[first - 1], contenders[first]);
            decide(std::span(contenders).subspan(first, end - first));
            first = end;
        }
        std::ranges::transform(contenders, equals.begin(),
                               [](Contender& contender) { return std::move(contender.standing); });
    }

    std::vector<qsizetype> unusedDecisions() const
    {
        std::vector<qsizetype> unused;
        for (std::size_t i = 0; i < book_.decisions.size(); ++i) {
            if (book_.decisions[i].category == category_.id && !used_.contains(i))
                unused.push_back(static_cast<qsizetype>(i));
        }
        return unused;
    }

private:
    /// The position of a top-level criterion, whose score every standing carries.
    std::optional<std::size_t> aspectOf(const Criterion* criterion) const
    {
        const auto found = std::ranges::find(category_.criteria, criterion->id, &Criterion::id);
        if (found == category_.criteria.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - category_.criteria.begin());
    }

    std::vector<Fraction> scoresOnLadder(const Standing& standing) const
    {
        std::vector<Fraction> scores;
        const Explanation explanation = isOfAspects_ ? Explanation() : explain(book_, standing.nominee->id);
        for (const Criterion* criterion : ladder_)
            scores.push_back(isOfAspects_ ? standing.score.aspects[*aspectOf(criterion)]
                                          : weightedScore(explanation, *criterion));
        return scores;
    }

    Tie separation(const Contender& before, const Contender& contender) const
    {
        const auto [theirs, mine] = std::ranges::mismatch(before.ladder, contender.ladder);
        const auto rung = static_cast<std::size_t>(theirs - before.ladder.begin());
        return {TieBreak::Criterion, ladder_[rung]->code};
    }

    /// Applies the plenary's decision to contenders the ladder left equal; without one they share the place.
    void decide(std::span<Contender> equals)
    {
        if (equals.size() < 2)
            return;
        const Tie tieOfFirst = equals.front().standing.tie;
        const Decision* decision = decisionOn(equals);
        if (decision) {
            const auto position = [decision](const Contender& contender) {
                return std::ranges::find(decision->nominees, contender.standing.nominee->id) - decision->nominees.begin();
            };
            std::ranges::sort(equals, {}, position);
        }
        for (Contender& contender : equals) {
            contender.standing.tie = {decision ? TieBreak::Plenary : TieBreak::Shared, {}};
            contender.standing.sharesPlaceBefore = !decision;
        }
        equals.front().standing.tie = tieOfFirst;
        equals.front().standing.sharesPlaceBefore = false;
    }

    const Decision* decisionOn(std::span<const Contender> equals)
    {
        std::vector<NomineeId> tied;
        for (const Contender& contender : equals)
            tied.push_back(contender.standing.nominee->id);
        std::ranges::sort(tied);
        for (std::size_t i = 0; i < book_.decisions.size(); ++i) {
            std::vector<NomineeId> decided = book_.decisions[i].nominees;
            std::ranges::sort(decided);
            if (book_.decisions[i].category != category_.id || decided != tied)
                continue;
            used_.insert(i);
            return &book_.decisions[i];
        }
        return nullptr;
    }

    const EditionBook& book_;
    const Category& category_;
    std::vector<const Criterion*> ladder_;
    bool isOfAspects_ = true; // every rung is a top-level criterion
    std::set<std::size_t> used_;
};

}

Ordered order(const EditionBook& book, const Category& category, std::vector<Standing> unordered)
{
    std::vector<Standing*> pointers;
    pointers.reserve(unordered.size());
    for (Standing& standing : unordered)
        pointers.push_back(&standing);
    std::ranges::sort(pointers, [](const Standing* a, const Standing* b) {
        const auto comparison = a->compared <=> b->compared;
        return comparison != 0 ? comparison > 0 : a->nominee->code < b->nominee->code;
    });
    std::vector<Standing> standings;
    standings.reserve(unordered.size());
    for (Standing* standing : pointers)
        standings.push_back(std::move(*standing));
    TieBreaker breaker(book, category);
    for (std::size_t first = 0; first < standings.size();) {
        std::size_t end = first + 1;
        while (end < standings.size() && standings[end].compared == standings[first].compared)
            ++end;
        if (end - first > 1)
            breaker.breakTies(std::span(standings).subspan(first, end - first));
        first = end;
    }
    return {std::move(standings), breaker.unusedDecisions()};
}

}
