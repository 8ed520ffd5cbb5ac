#include "core/text/ScaleText.h"

#include "core/base/Int128.h"
#include "core/text/Numbers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Scale)
};

QString stepText(const PointsScale& scale, Language language)
{
    return scale.step == Decimal(1) && scale.min.decimals() == 0 && scale.max.decimals() == 0
               ? Words::tr("whole numbers")
               : Words::tr("multiples of %1").arg(number(scale.step, language));
}

/// The last value on a step at or below a value within the range.
Decimal stepBelow(const Decimal& value, const PointsScale& scale)
{
    const int decimals = std::max({value.decimals(), scale.min.decimals(), scale.step.decimals()});
    const auto scaled = [decimals](const Decimal& each) {
        return Int128(each.mantissa()) * powerOfTen(decimals - each.decimals());
    };
    const Int128 width = scaled(scale.step);
    const Int128 below = scaled(scale.min) + (scaled(value) - scaled(scale.min)) / width * width;
    return Decimal::of(static_cast<qint64>(below), decimals).value_or(scale.min);
}

/// "87 and 87.5": the values beside one that is off the steps.
QString neighbours(const QString& typed, const PointsScale& scale, Language language)
{
    const auto value = readScore(typed, Decimal::maxDecimals);
    if (!value || *value < scale.min || *value > scale.max)
        return {};
    const Decimal below = stepBelow(*value, scale);
    const Fraction above = Fraction(below) + Fraction(scale.step);
    if (above > Fraction(scale.max))
        return number(below, language);
    const int decimals = std::max(below.decimals(), scale.step.decimals());
    const auto next = Decimal::fromText(above.toRounded(decimals));
    return Words::tr("%1 and %2").arg(number(below, language), number(next.value_or(below), language));
}

QString offStep(const QString& typed, const Scale& scale, Language language)
{
    const auto* points = std::get_if<PointsScale>(&scale);
    const QString near = points ? neighbours(typed, *points, language) : QString();
    const QString text = Words::tr("%1 lies between two steps. The scale is %2.").arg(typed, scaleWords(scale, language));
    return near.isEmpty() ? text : text + u' ' + Words::tr("Nearest: %1.").arg(near);
}

QString levelsIn(const Scale& scale)
{
    const auto& levels = std::get<LevelsScale>(scale);
    QStringList texts;
    for (int i = 0; i < static_cast<int>(levels.levels.size()); ++i)
        texts << levelKey(levels, i) + u' ' + levels.levels[static_cast<std::size_t>(i)].title;
    return texts.join(u", "_s);
}

QString ofLevels(const LevelsScale& scale)
{
    if (scale.levels.empty())
        return {};
    const auto last = static_cast<int>(scale.levels.size()) - 1;
    return last == 0 ? levelKey(scale, 0) : levelKey(scale, 0) + u'–' + levelKey(scale, last);
}

}

QString scaleWords(const Scale& scale, Language language)
{
    if (const auto* points = std::get_if<PointsScale>(&scale))
        return Words::tr("%1–%2, %3").arg(number(points->min, language), number(points->max, language), stepText(*points, language));
    if (const auto* levels = std::get_if<LevelsScale>(&scale))
        return ofLevels(*levels);
    return std::holds_alternative<BandsScale>(scale) ? Words::tr("from 0") : Words::tr("part / whole");
}

QStringList levelTexts(const Scale& scale, Language language)
{
    const auto* levels = std::get_if<LevelsScale>(&scale);
    QStringList texts;
    for (int i = 0; levels && i < static_cast<int>(levels->levels.size()); ++i) {
        const RubricLevel& level = levels->levels[static_cast<std::size_t>(i)];
        texts << u"%1 %2 · %3"_s.arg(levelKey(*levels, i), level.title, number(level.score, language));
    }
    return texts;
}

QString gradeText(const Grade& grade, const Scale& scale, Language language)
{
    const auto* level = std::get_if<LevelChoice>(&grade);
    if (!level)
        return number(std::get<Decimal>(grade), language);
    const auto* levels = std::get_if<LevelsScale>(&scale);
    const bool isKnown = levels && level->index >= 0 && level->index < static_cast<int>(levels->levels.size());
    return isKnown ? levels->levels[static_cast<std::size_t>(level->index)].title : u"?"_s;
}

QString typedText(const Grade& grade, const Scale& scale)
{
    if (const auto* level = std::get_if<LevelChoice>(&grade)) {
        const auto* levels = std::get_if<LevelsScale>(&scale);
        return levels ? levelKey(*levels, level->index) : QString();
    }
    return std::get<Decimal>(grade).toText().replace(u'.', u',');
}

QString scoreFaultText(ScoreFault fault, const QString& typed, const Scale& scale, Language language)
{
    const QString range = scaleWords(scale, language);
    switch (fault) {
    case ScoreFault::NotANumber: return Words::tr("“%1” is not a number. The scale is %2.").arg(typed, range);
    case ScoreFault::Grouped:
        return Words::tr("“%1” could be meant as thousands. Write marks without grouping, and decimals as in 87,5.").arg(typed);
    case ScoreFault::Signed: return Words::tr("“%1” bears a sign; marks are written without one. The scale is %2.").arg(typed, range);
    case ScoreFault::TooLong: return Words::tr("“%1” has more digits than a mark can have. The scale is %2.").arg(typed, range);
    case ScoreFault::OutOfRange: return Words::tr("%1 lies outside the scale, which is %2.").arg(typed, range);
    case ScoreFault::OffStep: return offStep(typed, scale, language);
    case ScoreFault::UnknownLevel: return Words::tr("“%1” is none of the levels: %2.").arg(typed, levelsIn(scale));
    case ScoreFault::AmbiguousLevel:
        return Words::tr("Several levels begin with “%1”. Type the number: %2.").arg(typed, levelsIn(scale));
    }
    Q_UNREACHABLE();
}

}
