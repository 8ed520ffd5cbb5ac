#include "app/verify/ScoringScale.h"

#include "app/verify/Decimal.h"

#include <set>

namespace sidang::verify {

namespace {

constexpr std::int64_t mostDecimals = 6;

const Integer& billion()
{
    static const Integer value = 1'000'000'000;
    return value;
}

/// The texts of a scheme were checked to be decimals when they were read.
Integer billionths(const Text& text)
{
    return Decimal::parse(text).value_or(Decimal{}).billionths();
}

bool isScore(const Integer& billionths)
{
    static const Integer greatest = Integer(100) * billion();
    return !billionths.isNegative() && billionths <= greatest;
}

std::string_view preparePoints(const Scale& from, ScoringScale& to)
{
    to.min = billionths(from.min);
    to.max = billionths(from.max);
    to.step = billionths(from.step);
    if (to.min.isNegative() || to.max <= to.min || to.step <= Integer(0) || to.step > to.max - to.min)
        return "points";
    to.factor = Fraction(Integer(100) * billion(), to.max);
    return {};
}

std::string_view prepareLevels(const Scale& from, ScoringScale& to)
{
    std::set<Text> codes;
    for (const Level& level : from.levels) {
        to.levelScores.push_back(billionths(level.score));
        if (!isScore(to.levelScores.back()) || !codes.insert(level.code).second)
            return "levels";
    }
    return from.levels.empty() ? "levels" : std::string_view();
}

std::string_view prepareRatio(const Scale& from, ScoringScale& to)
{
    to.target = Decimal::parse(from.target).value_or(Decimal{}).fraction();
    to.cap = Decimal::parse(from.cap).value_or(Decimal{}).fraction();
    if (to.target <= Fraction(0) || to.cap <= Fraction(0) || to.cap > Fraction(100) || from.decimals < 0 ||
        from.decimals > mostDecimals)
        return "ratio";
    to.decimals = static_cast<unsigned>(from.decimals);
    return {};
}

std::string_view prepareBands(const Scale& from, ScoringScale& to)
{
    for (const Band& band : from.bands) {
        const Integer start = billionths(band.from);
        const Integer score = billionths(band.score);
        if ((to.froms.empty() ? !start.isZero() : start <= to.froms.back()) || !isScore(score))
            return "bands";
        to.froms.push_back(start);
        to.bandScores.push_back(score);
    }
    return from.bands.empty() ? "bands" : std::string_view();
}

/// The last band that begins at `value` or before, where `value` and the bands are in the same unit.
std::size_t bandAt(const std::vector<Integer>& froms, const Integer& value)
{
    std::size_t band = 0;
    while (band + 1 < froms.size() && froms[band + 1] <= value)
        ++band;
    return band;
}

Integer inBillionths(const Mark& mark)
{
    return Decimal{mark.value, mark.decimals}.billionths();
}

}

PreparedScale prepareScale(const Indicator& indicator)
{
    PreparedScale result;
    ScoringScale& scale = result.scale;
    scale.source = indicator.source == "opinion" ? Source::opinion
                   : indicator.source == "fact"  ? Source::fact
                                                 : Source::measured;
    const Text& kind = indicator.scale.kind;
    const bool forFigures = kind == "ratio" || kind == "bands";
    if (scale.source == Source::measured ? !forFigures : kind == "ratio") {
        result.fault = "scale_source";
    } else if (kind == "points") {
        scale.kind = ScoringScale::Kind::points;
        result.fault = preparePoints(indicator.scale, scale);
    } else if (kind == "levels") {
        scale.kind = ScoringScale::Kind::levels;
        result.fault = prepareLevels(indicator.scale, scale);
    } else if (kind == "ratio") {
        scale.kind = ScoringScale::Kind::ratio;
        result.fault = prepareRatio(indicator.scale, scale);
    } else {
        scale.kind = ScoringScale::Kind::bands;
        result.fault = prepareBands(indicator.scale, scale);
    }
    return result;
}

bool fits(const ScoringScale& scale, Id juror, const Mark& mark)
{
    if ((scale.source == Source::opinion) != (juror != 0))
        return false;
    if (scale.source == Source::measured)
        return mark.kind == MarkKind::notApplicable || (mark.kind == MarkKind::ratio && mark.value >= 0 && mark.below > 0);
    if (scale.kind == ScoringScale::Kind::levels)
        return mark.kind == MarkKind::level && mark.value < static_cast<std::int64_t>(scale.levelScores.size());
    if (mark.kind != MarkKind::number || mark.value < 0)
        return false;
    if (scale.kind == ScoringScale::Kind::bands)
        return true;
    const Integer value = inBillionths(mark);
    return value >= scale.min && value <= scale.max && ((value - scale.min) % scale.step).isZero();
}

Integer plainScore(const ScoringScale& scale, const Mark& mark)
{
    if (scale.kind == ScoringScale::Kind::levels)
        return scale.levelScores[static_cast<std::size_t>(mark.value)];
    Integer value = inBillionths(mark);
    return scale.kind == ScoringScale::Kind::bands ? scale.bandScores[bandAt(scale.froms, value)] : value;
}

Fraction measuredScore(const ScoringScale& scale, const Mark& mark)
{
    const Fraction above = Decimal{mark.value, mark.decimals}.fraction();
    const Fraction below = Decimal{mark.below, mark.belowDecimals}.fraction();
    const Fraction percent = above / below * Fraction(100);
    if (scale.kind == ScoringScale::Kind::bands) {
        const Integer whole = percent.numerator() * billion() / percent.denominator();
        // Bands begin at whole billionths, so what lies behind the last of them decides nothing.
        return {scale.bandScores[bandAt(scale.froms, whole)], billion()};
    }
    const Fraction reached = percent / scale.target * Fraction(100);
    const Fraction capped = reached > scale.cap ? scale.cap : reached;
    return {capped.rounded(scale.decimals), Integer::powerOfTen(scale.decimals)};
}

}
