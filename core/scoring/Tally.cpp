#include "core/scoring/Tally.h"

#include "core/scoring/Explain.h"
#include "core/scoring/Score.h"

#include <algorithm>

namespace sidang {
namespace {

std::optional<UnrankedReason> firstOf(std::optional<UnrankedReason> a, std::optional<UnrankedReason> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

}

Tally::Tally(const EditionBook& book, const Category& category) : book_(book), category_(category), panel_(book, category.id)
{
    std::size_t mostId = 0;
    for (const Criterion* criterion : leavesOf(category.criteria))
        mostId = std::max(mostId, static_cast<std::size_t>(criterion->id.value));
    leafOfId_.resize(mostId + 1);
    for (std::size_t aspect = 0; aspect < category.criteria.size(); ++aspect) {
        for (const Criterion* criterion : leavesOf(category.criteria[aspect])) {
            leafOfId_[static_cast<std::size_t>(criterion->id.value)] = leaves_.size();
            const Indicator& indicator = *criterion->indicator;
            leaves_.push_back({&indicator, aspect, IntegerScale::of(indicator)});
            if (indicator.source != Source::Measured && !leaves_.back().integers)
                isInteger_ = false;
        }
    }
    if (panel_.assigned().size() > IntegerScale::mostMarks)
        isInteger_ = false;
    std::vector<IntegerScale*> scales;
    for (Leaf& leaf : leaves_) {
        if (leaf.integers)
            scales.push_back(&*leaf.integers);
    }
    IntegerScale::shareDenominator(scales);
}

void Tally::announce(const Nominee& nominee) const
{
    constexpr std::size_t cacheLine = 64;
    const std::span<const std::byte> bytes = std::as_bytes(book_.marks.jurorMarks(nominee.id));
    for (std::size_t i = 0; i < bytes.size(); i += cacheLine)
        __builtin_prefetch(&bytes[i]);
}

Score Tally::score(const Nominee& nominee)
{
    return isInteger(nominee) ? scoreInIntegers(nominee) : scorePlainly(nominee);
}

bool Tally::isInteger(const Nominee& nominee) const
{
    return isInteger_ && std::ranges::none_of(book_.marks.measuredMarks(nominee.id), [](const MeasuredMark& mark) {
               return std::holds_alternative<NotApplicable>(mark.measurement);
           });
}

Score Tally::scorePlainly(const Nominee& nominee) const
{
    Explanation explanation = explain(book_, nominee.id);
    const bool isEligible = nominee.status == NomineeStatus::Eligible;
    return {isEligible ? explanation.reason : std::nullopt, std::move(explanation.aspects), explanation.total};
}

Score Tally::scoreInIntegers(const Nominee& nominee)
{
    const int expected = panel_.expected(nominee.id, expected_);
    sums_.assign(leaves_.size(), Sum());
    aspects_.assign(category_.criteria.size(), FractionSum());
    addOpinions(nominee, expected);
    for (const FactMark& mark : book_.marks.factMarks(nominee.id)) {
        const std::size_t leaf = leafOf(mark.criterion);
        sums_[leaf] = {leaves_[leaf].integers->mantissaOf(mark.grade), 1, 1, 1};
    }
    for (const MeasuredMark& mark : book_.marks.measuredMarks(nominee.id)) {
        const Leaf& leaf = leaves_[leafOf(mark.criterion)];
        const Fraction score = scoreOf(leaf.indicator->scale, std::get<Figure>(mark.measurement));
        aspects_[leaf.aspect].add(score * Fraction(leaf.indicator->weight) / Fraction(100));
        sums_[leafOf(mark.criterion)].present = 1;
    }

    Score result;
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
        const Leaf& leaf = leaves_[i];
        const Sum& sum = sums_[i];
        result.reason = firstOf(result.reason, reasonFor(leaf, sum, expected));
        if (sum.divisor > 0)
            aspects_[leaf.aspect].add(Int128(sum.mantissas) * leaf.integers->numerator(),
                                      sum.divisor * leaf.integers->denominator());
    }
    if (result.reason)
        return result;
    FractionSum total;
    result.aspects.reserve(aspects_.size());
    for (const FractionSum& aspect : aspects_) {
        result.aspects.push_back(aspect.value());
        total.add(result.aspects.back());
    }
    result.total = total.value();
    return result;
}

void Tally::addOpinions(const Nominee& nominee, int expected)
{
    const std::span<const JurorMark> marks = book_.marks.jurorMarks(nominee.id);
    for (std::size_t first = 0; first < marks.size();) {
        std::size_t end = first + 1;
        while (end < marks.size() && marks[end].criterion == marks[first].criterion)
            ++end;
        const std::size_t leaf = leafOf(marks[first].criterion);
        sums_[leaf] = aggregate(*leaves_[leaf].integers, marks.subspan(first, end - first), expected);
        first = end;
    }
    // Under `zero` an indicator nobody marked still counts its zeros.
    if (category_.rules.missing != MissingRule::Zero || expected == 0)
        return;
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
        if (leaves_[i].indicator->source == Source::Opinion && sums_[i].divisor == 0)
            sums_[i] = {0, expected, expected, 0};
    }
}

Tally::Sum Tally::aggregate(const IntegerScale& scale, std::span<const JurorMark> marks, int expected)
{
    Sum sum;
    const bool isMean = category_.rules.aggregate == Aggregate::Mean;
    values_.clear();
    for (const JurorMark& mark : marks) {
        if (!expected_[static_cast<std::size_t>(mark.juror.value)])
            continue;
        const qint64 mantissa = scale.mantissaOf(mark.grade);
        sum.mantissas += mantissa;
        ++sum.present;
        if (!isMean)
            values_.push_back(mantissa);
    }
    sum.counted = category_.rules.missing == MissingRule::Zero ? expected : sum.present;
    sum.divisor = sum.counted;
    if (isMean || sum.counted == 0)
        return sum;

    values_.resize(static_cast<std::size_t>(sum.counted), 0);
    std::ranges::sort(values_);
    if (category_.rules.aggregate == Aggregate::Median) {
        const std::size_t middle = values_.size() / 2;
        const bool isOdd = values_.size() % 2 == 1;
        sum.mantissas = isOdd ? values_[middle] : values_[middle - 1] + values_[middle];
        sum.divisor = isOdd ? 1 : 2;
    } else if (sum.counted >= 4) {
        sum.mantissas -= values_.front() + values_.back();
        sum.divisor -= 2;
    }
    return sum;
}

std::optional<UnrankedReason> Tally::reasonFor(const Leaf& leaf, const Sum& sum, int expected) const
{
    const MissingRule missing = category_.rules.missing;
    if (leaf.indicator->source != Source::Opinion) {
        const bool isMissing = sum.present == 0 && missing != MissingRule::Zero;
        return isMissing ? std::optional(UnrankedReason::MissingMarks) : std::nullopt;
    }
    if (expected > 0 && (sum.counted == 0 || (missing == MissingRule::Block && sum.counted < expected)))
        return UnrankedReason::MissingMarks;
    if (expected == 0 || sum.counted < category_.rules.quorum)
        return UnrankedReason::Quorum;
    return std::nullopt;
}

}
