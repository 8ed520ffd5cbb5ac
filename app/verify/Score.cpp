#include "app/verify/Score.h"

#include <algorithm>

namespace sidang::verify {

namespace {

const Integer& billion()
{
    static const Integer value = 1'000'000'000;
    return value;
}

Integer sumOf(const std::vector<Integer>& scores)
{
    Integer sum;
    for (const Integer& score : scores)
        sum = sum + score;
    return sum;
}

/// One value of many, in billionths. `zeros` scores of nothing count beside the others; no score is below them.
Fraction aggregate(const Text& rule, std::vector<Integer> scores, std::size_t zeros)
{
    const std::size_t count = scores.size() + zeros;
    if (rule == "median") {
        std::ranges::sort(scores);
        const auto at = [&](std::size_t i) { return i < zeros ? Integer() : scores[i - zeros]; };
        return count % 2 == 1 ? Fraction(at(count / 2)) : Fraction(at(count / 2 - 1) + at(count / 2), 2);
    }
    Integer sum = sumOf(scores);
    if (rule != "trimmed" || count < 4)
        return {sum, static_cast<std::int64_t>(count)};
    if (!scores.empty())
        sum = sum - *std::ranges::max_element(scores);
    if (zeros == 0)
        sum = sum - *std::ranges::min_element(scores);
    return {sum, static_cast<std::int64_t>(count - 2)};
}

/// What the marks on one leaf give.
struct LeafScore {
    bool isMissing = false, isBelowQuorum = false, applies = true;
    Fraction score;
};

LeafScore opinionScore(const State& state, const Scheme& scheme, const Panel& panel, Id nominee, const Leaf& leaf)
{
    const std::size_t expected = panel.expectedFor(nominee);
    LeafScore result;
    if (expected == 0) {
        result.isBelowQuorum = true;
        return result;
    }
    std::vector<Integer> scores;
    const auto end = state.marks.lower_bound(markKey(nominee, leaf.id + 1, 0));
    for (auto mark = state.marks.lower_bound(markKey(nominee, leaf.id, 1)); mark != end; ++mark) {
        if (panel.expects(jurorOf(mark->first), nominee))
            scores.push_back(plainScore(leaf.scale, mark->second.value));
    }
    const Text& rule = scheme.category->missing;
    const std::size_t missing = expected - scores.size();
    result.isMissing = (rule == "block" && missing != 0) || (rule == "skip" && scores.empty());
    const std::size_t zeros = rule == "zero" ? missing : 0;
    const std::size_t counted = scores.size() + zeros;
    result.isBelowQuorum = counted < static_cast<std::size_t>(scheme.category->quorum);
    if (!result.isMissing && !result.isBelowQuorum)
        result.score = aggregate(scheme.category->aggregate, std::move(scores), zeros) / billion() * leaf.scale.factor;
    return result;
}

LeafScore secretariatScore(const State& state, const Scheme& scheme, Id nominee, const Leaf& leaf)
{
    LeafScore result;
    const auto mark = state.marks.find(markKey(nominee, leaf.id, 0));
    if (mark == state.marks.end()) {
        result.isMissing = scheme.category->missing != "zero";
        return result;
    }
    result.applies = mark->second.value.kind != MarkKind::notApplicable;
    if (!result.applies)
        return result;
    result.score = leaf.scale.source == Source::measured
                       ? measuredScore(leaf.scale, mark->second.value)
                       : Fraction(plainScore(leaf.scale, mark->second.value), billion()) * leaf.scale.factor;
    return result;
}

/// How much the weights below a top-level node grow; nothing when something does not apply and no weight is left to grow.
std::optional<Fraction> growth(const Scheme& scheme, const Node& top, const std::vector<LeafScore>& scores)
{
    Fraction all;
    Fraction left;
    bool isWhole = true;
    for (std::size_t i = top.begin; i < top.end; ++i) {
        isWhole = isWhole && scores[i].applies;
        if (scores[i].applies)
            left = left + scheme.leaves[i].weight;
        all = all + scheme.leaves[i].weight;
    }
    if (isWhole)
        return Fraction(1);
    return left.isZero() ? std::nullopt : std::optional(all / left);
}

}

Panel::Panel(const State& state, Id category)
{
    for (const auto& [id, entry] : state.jurors) {
        const Juror& juror = entry.value;
        if (juror.scores && (!juror.categories || std::ranges::find(*juror.categories, category) != juror.categories->end()))
            jurors_.push_back(id);
    }
    for (const auto& [key, entry] : state.recusals) {
        if (std::ranges::binary_search(jurors_, key.first))
            recused_.emplace_back(key.second, key.first);
    }
    std::ranges::sort(recused_);
}

bool Panel::expects(Id juror, Id nominee) const
{
    return std::ranges::binary_search(jurors_, juror) && !std::ranges::binary_search(recused_, Pair{nominee, juror});
}

std::size_t Panel::expectedFor(Id nominee) const
{
    const auto first = std::ranges::lower_bound(recused_, Pair{nominee, 0});
    const auto last = std::ranges::lower_bound(recused_, Pair{nominee + 1, 0});
    return jurors_.size() - static_cast<std::size_t>(last - first);
}

Scored score(const State& state, const Scheme& scheme, const Panel& panel, Id nominee)
{
    std::vector<LeafScore> scores;
    bool isMissing = false;
    bool isBelowQuorum = false;
    for (const Leaf& leaf : scheme.leaves) {
        scores.push_back(leaf.scale.source == Source::opinion ? opinionScore(state, scheme, panel, nominee, leaf)
                                                              : secretariatScore(state, scheme, nominee, leaf));
        isBelowQuorum = isBelowQuorum || scores.back().isBelowQuorum;
        isMissing = scores.back().isMissing;
        if (isMissing)
            break;
    }
    Scored result;
    if (isMissing || isBelowQuorum) {
        result.reason = isMissing ? "missing_marks" : "quorum";
        return result;
    }
    result.contributions.resize(scores.size());
    for (const std::size_t top : scheme.tops) {
        const Node& node = scheme.nodes[top];
        const std::optional<Fraction> grown = growth(scheme, node, scores);
        if (!grown) {
            result.reason = "not_applicable";
            return result;
        }
        for (std::size_t i = node.begin; i < node.end; ++i) {
            if (scores[i].applies)
                result.contributions[i] = scheme.leaves[i].weight * *grown * scores[i].score / Fraction(100);
        }
    }
    return result;
}

}
