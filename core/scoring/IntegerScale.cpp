#include "core/scoring/IntegerScale.h"

#include "core/base/Fraction.h"

#include <algorithm>

namespace sidang {
namespace {

constexpr qint64 mostMantissa = 1'000'000'000'000;    // × 1000 marks: below 2^53
constexpr qint64 mostCoefficient = 1'000'000'000'000; // × 1000 marks, × a sum: below 2^63 and 2^103

std::optional<qint64> mantissaAt(const Decimal& value, int decimals)
{
    const Int128 mantissa = Int128(value.mantissa()) * powerOfTen(decimals - value.decimals());
    return mantissa >= 0 && mantissa <= mostMantissa ? std::optional(static_cast<qint64>(mantissa)) : std::nullopt;
}

/// The mantissas of all scores at the finest of their decimals; nothing when one is too large.
std::optional<std::pair<std::vector<qint64>, int>> onOneGrid(const std::vector<Decimal>& scores)
{
    int decimals = 0;
    for (const Decimal& score : scores)
        decimals = std::max(decimals, score.decimals());
    std::vector<qint64> mantissas;
    for (const Decimal& score : scores) {
        const auto mantissa = mantissaAt(score, decimals);
        if (!mantissa)
            return std::nullopt;
        mantissas.push_back(*mantissa);
    }
    return std::pair(std::move(mantissas), decimals);
}

}

std::optional<IntegerScale> IntegerScale::of(const Indicator& indicator)
{
    IntegerScale result;
    Fraction coefficient = Fraction(indicator.weight) / Fraction(100);
    int decimals = 0;
    if (const auto* points = std::get_if<PointsScale>(&indicator.scale)) {
        decimals = std::max({points->min.decimals(), points->max.decimals(), points->step.decimals()});
        if (!mantissaAt(points->max, decimals))
            return std::nullopt;
        for (int i = 0; i <= decimals; ++i)
            result.power_[i] = powerOfTen(decimals - i);
        coefficient = coefficient * Fraction(100) / Fraction(points->max);
    } else if (const auto* levels = std::get_if<LevelsScale>(&indicator.scale)) {
        std::vector<Decimal> scores;
        std::ranges::transform(levels->levels, std::back_inserter(scores), &RubricLevel::score);
        auto grid = onOneGrid(scores);
        if (!grid)
            return std::nullopt;
        std::tie(result.levels_, decimals) = std::move(*grid);
    } else if (const auto* bands = std::get_if<BandsScale>(&indicator.scale)) {
        std::vector<Decimal> scores;
        std::ranges::transform(bands->bands, std::back_inserter(scores), &Band::score);
        const auto grid = onOneGrid(scores);
        if (!grid)
            return std::nullopt;
        decimals = grid->second;
        for (std::size_t i = 0; i < scores.size(); ++i)
            result.bands_.emplace_back(bands->bands[i].from, grid->first[i]);
    } else {
        return std::nullopt;
    }
    coefficient = (coefficient / Fraction::of(powerOfTen(decimals), 1)).reduced();
    if (!coefficient.isNarrow() || coefficient.numerator() > mostCoefficient || coefficient.denominator() > mostCoefficient)
        return std::nullopt;
    result.numerator_ = coefficient.numerator();
    result.denominator_ = coefficient.denominator();
    return result;
}

void IntegerScale::setDenominator(qint64 denominator)
{
    Q_ASSERT(denominator % denominator_ == 0);
    numerator_ *= denominator / denominator_;
    denominator_ = denominator;
}

bool IntegerScale::shareDenominator(const std::vector<IntegerScale*>& scales)
{
    Int128 common = 1;
    for (const IntegerScale* scale : scales) {
        common *= scale->denominator_ / greatestCommonDivisor(common, scale->denominator_);
        if (common > mostCoefficient)
            return false;
    }
    // A coefficient is at most 1, so no numerator exceeds the denominator.
    for (IntegerScale* scale : scales)
        scale->setDenominator(static_cast<qint64>(common));
    return true;
}

qint64 IntegerScale::mantissaOfBand(const Decimal& value) const
{
    qint64 mantissa = bands_.front().second;
    for (const auto& [from, score] : bands_) {
        if (from <= value)
            mantissa = score;
    }
    return mantissa;
}

}
