#include "core/scoring/Outliers.h"

#include "core/scoring/Score.h"

#include <algorithm>

namespace sidang {
namespace {

Fraction medianOf(std::vector<Fraction> values)
{
    return aggregate(values, Aggregate::Median).score;
}

Fraction distance(const Fraction& a, const Fraction& b)
{
    return a < b ? b - a : a - b;
}

}

std::optional<OthersScores> farFromOthers(const Fraction& score, const std::vector<Fraction>& others)
{
    constexpr std::size_t fewest = 4;
    if (others.size() < fewest)
        return std::nullopt;
    const Fraction median = medianOf(others);
    const Fraction away = distance(score, median);
    const Fraction least(15);
    if (away <= least)
        return std::nullopt;
    std::vector<Fraction> distances;
    std::ranges::transform(others, std::back_inserter(distances), [&](const Fraction& each) { return distance(each, median); });
    const Fraction spread = Fraction::of(14826, 10'000) * medianOf(distances);
    if (away <= Fraction(3) * spread)
        return std::nullopt;
    return OthersScores{aggregate(others, Aggregate::Mean).score, median, static_cast<int>(others.size())};
}

std::optional<OthersScores> farFromOthers(const EditionBook& book, const Panel& panel, const Criterion& leaf, const MarkKey& key)
{
    std::optional<Fraction> own;
    std::vector<Fraction> others;
    for (const JurorMark& mark : book.marks.jurorMarks(key.nominee)) {
        if (mark.criterion != leaf.id || !panel.isExpected(mark.juror, key.nominee))
            continue;
        const Fraction score = scoreOf(leaf.indicator->scale, mark.grade);
        if (mark.juror == key.juror)
            own = score;
        else
            others.push_back(score);
    }
    return own ? farFromOthers(*own, others) : std::nullopt;
}

}
