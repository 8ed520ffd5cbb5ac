#include "core/domain/GradeScore.h"

namespace sidang {

Fraction bandScore(const BandsScale& scale, const Fraction& value)
{
    const Band* reached = &scale.bands.front();
    for (const Band& band : scale.bands) {
        if (Fraction(band.from) <= value)
            reached = &band;
    }
    return reached->score;
}

Fraction scoreOf(const Scale& scale, const Grade& grade)
{
    if (const auto* levels = std::get_if<LevelsScale>(&scale))
        return levels->levels[static_cast<std::size_t>(std::get<LevelChoice>(grade).index)].score;
    const Fraction value = std::get<Decimal>(grade);
    if (const auto* bands = std::get_if<BandsScale>(&scale))
        return bandScore(*bands, value);
    return value / Fraction(std::get<PointsScale>(scale).max) * Fraction(100);
}

}
