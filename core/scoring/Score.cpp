#include "core/scoring/Score.h"

#include <algorithm>

namespace sidang {
namespace {

Fraction mean(const std::vector<Fraction>& scores)
{
    Fraction sum;
    for (const Fraction& score : scores)
        sum += score;
    return sum / Fraction(static_cast<int>(scores.size()));
}

Fraction median(std::vector<Fraction> scores)
{
    std::ranges::sort(scores);
    const std::size_t middle = scores.size() / 2;
    if (scores.size() % 2 == 1)
        return scores[middle];
    return (scores[middle - 1] + scores[middle]) / Fraction(2);
}

Aggregated trimmedMean(const std::vector<Fraction>& scores)
{
    constexpr std::size_t fewestToTrim = 4;
    if (scores.size() < fewestToTrim)
        return {mean(scores), {}};
    const auto lowest = std::ranges::min_element(scores) - scores.begin();
    const auto behindHighest = std::max_element(scores.rbegin(), scores.rend());
    const auto highest = scores.rend() - behindHighest - 1;
    std::vector<Fraction> kept;
    for (std::ptrdiff_t i = 0; i < std::ssize(scores); ++i) {
        if (i != lowest && i != highest)
            kept.push_back(scores[static_cast<std::size_t>(i)]);
    }
    return {mean(kept), {static_cast<std::size_t>(lowest), static_cast<std::size_t>(highest)}};
}

}

Fraction percentOf(const Figure& figure)
{
    return Fraction(figure.numerator) / Fraction(figure.denominator) * Fraction(100);
}

Fraction scoreOf(const Scale& scale, const Figure& figure)
{
    const Fraction percent = percentOf(figure);
    if (const auto* bands = std::get_if<BandsScale>(&scale))
        return bandScore(*bands, percent);
    const auto& ratio = std::get<RatioScale>(scale);
    const Fraction score = percent / Fraction(ratio.target) * Fraction(100);
    return std::min(score, Fraction(ratio.cap)).rounded(ratio.decimals);
}

Aggregated aggregate(const std::vector<Fraction>& scores, Aggregate by)
{
    Q_ASSERT(!scores.empty());
    switch (by) {
    case Aggregate::Mean: return {mean(scores), {}};
    case Aggregate::Median: return {median(scores), {}};
    case Aggregate::Trimmed: return trimmedMean(scores);
    }
    Q_UNREACHABLE();
}

}
