#include "core/domain/CheckScale.h"

#include "core/base/Int128.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

bool isScore(const Decimal& value)
{
    return !value.isNegative() && value <= Decimal(100);
}

class ScaleChecker {
public:
    ScaleChecker(const Place& place, Problems& problems) : place_(place), problems_(problems) {}

    void operator()(const PointsScale& scale) const
    {
        // A score lies between 0 and 100, so no value may be negative and the highest must be above 0.
        const bool possible = !scale.min.isNegative() && scale.max > scale.min && !scale.step.isZero() &&
                              !scale.step.isNegative() && !isBeyond(scale.min, scale.max, scale.step);
        if (!possible)
            report(ProblemKind::ScaleCannotBeMet, Severity::Error, texts(scale));
        else if (!isOnStep(scale.max, scale.min, scale.step))
            report(ProblemKind::ScaleEndOffStep, Severity::Warning, texts(scale));
    }

    void operator()(const LevelsScale& scale) const
    {
        if (scale.levels.empty())
            report(ProblemKind::NoLevels);
        for (auto level = scale.levels.begin(); level != scale.levels.end(); ++level) {
            if (std::any_of(scale.levels.begin(), level,
                            [&](const RubricLevel& other) { return other.code == level->code; }))
                report(ProblemKind::DuplicateLevel, Severity::Error, {level->code});
            if (!isScore(level->score))
                report(ProblemKind::LevelScoreOutOfRange, Severity::Error, {level->code, level->score.toText()});
        }
        if (!std::ranges::is_sorted(scale.levels, std::greater{}, &RubricLevel::score))
            report(ProblemKind::LevelsNotFalling, Severity::Warning);
    }

    void operator()(const RatioScale& scale) const
    {
        if (scale.target <= Decimal(0))
            report(ProblemKind::RatioTargetNotPositive, Severity::Error, {scale.target.toText()});
        if (scale.cap <= Decimal(0) || scale.cap > Decimal(100))
            report(ProblemKind::RatioCapOutOfRange, Severity::Error, {scale.cap.toText()});
        if (scale.decimals < 0 || scale.decimals > 6)
            report(ProblemKind::NumberOutOfRange, Severity::Error, {QString::number(scale.decimals), u"0"_s, u"6"_s});
    }

    void operator()(const BandsScale& scale) const
    {
        if (scale.bands.empty())
            return report(ProblemKind::NoBands);
        if (!scale.bands.front().from.isZero())
            report(ProblemKind::BandsNotFromZero, Severity::Error, {scale.bands.front().from.toText()});
        for (std::size_t i = 0; i < scale.bands.size(); ++i) {
            if (i > 0 && scale.bands[i].from <= scale.bands[i - 1].from)
                report(ProblemKind::BandsNotAscending, Severity::Error,
                       {scale.bands[i - 1].from.toText(), scale.bands[i].from.toText()});
            if (!isScore(scale.bands[i].score))
                report(ProblemKind::BandScoreOutOfRange, Severity::Error,
                       {scale.bands[i].from.toText(), scale.bands[i].score.toText()});
        }
    }

private:
    /// A step wider than the whole range leaves only its lower end.
    static bool isBeyond(const Decimal& min, const Decimal& max, const Decimal& step)
    {
        return Fraction(step) > Fraction(max) - Fraction(min);
    }

    static QStringList texts(const PointsScale& scale)
    {
        return {scale.min.toText(), scale.max.toText(), scale.step.toText()};
    }

    void report(ProblemKind kind, Severity severity = Severity::Error, const QStringList& details = {}) const
    {
        problems_.push_back({kind, severity, place_, details});
    }

    const Place& place_;
    Problems& problems_;
};

bool takesSource(const Scale& scale, Source source)
{
    const bool isRatio = std::holds_alternative<RatioScale>(scale);
    const bool isBands = std::holds_alternative<BandsScale>(scale);
    return source == Source::Measured ? isRatio || isBands : !isRatio;
}

}

Problems checkScale(const Indicator& indicator, const Place& place)
{
    Problems problems;
    if (!takesSource(indicator.scale, indicator.source))
        problems.push_back({ProblemKind::ScaleNotForSource, Severity::Error, place, {}});
    std::visit(ScaleChecker(place, problems), indicator.scale);
    return problems;
}

bool isOnStep(const Decimal& value, const Decimal& min, const Decimal& step)
{
    const int decimals = std::max({value.decimals(), min.decimals(), step.decimals()});
    const auto scaled = [decimals](const Decimal& number) {
        return Int128(number.mantissa()) * powerOfTen(decimals - number.decimals());
    };
    const Int128 distance = scaled(value) - scaled(min);
    const Int128 width = scaled(step);
    if (width == 0) // a scale that cannot be met; said of the scale itself
        return distance == 0;
    if (fits64(distance) && fits64(width))
        return static_cast<qint64>(distance) % static_cast<qint64>(width) == 0;
    return distance % width == 0;
}

std::optional<ProblemKind> misfit(const Scale& scale, const Grade& grade)
{
    if (const auto* levels = std::get_if<LevelsScale>(&scale)) {
        const auto* choice = std::get_if<LevelChoice>(&grade);
        const bool known = choice && choice->index >= 0 && static_cast<std::size_t>(choice->index) < levels->levels.size();
        return known ? std::nullopt : std::optional(ProblemKind::UnknownLevel);
    }
    const auto* value = std::get_if<Decimal>(&grade);
    if (!value)
        return ProblemKind::MarkNotNumber;
    if (const auto* points = std::get_if<PointsScale>(&scale)) {
        if (*value < points->min || *value > points->max)
            return ProblemKind::MarkOutOfRange;
        return isOnStep(*value, points->min, points->step) ? std::nullopt : std::optional(ProblemKind::MarkOffStep);
    }
    if (std::holds_alternative<BandsScale>(scale))
        return value->isNegative() ? std::optional(ProblemKind::MarkOutOfRange) : std::nullopt;
    return ProblemKind::FigureNotWanted;
}

std::optional<ProblemKind> misfit(const Figure& figure)
{
    if (figure.denominator <= Decimal(0))
        return ProblemKind::DenominatorNotPositive;
    return figure.numerator.isNegative() ? std::optional(ProblemKind::NumeratorNegative) : std::nullopt;
}

}
