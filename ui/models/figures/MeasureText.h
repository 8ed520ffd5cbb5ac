// How a measured indicator's figure becomes its score, in one line a person can repeat on paper.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/text/Language.h"

#include <QString>

namespace sidang {

/// "254.675 ÷ 466.368 × 100 = 54,61 % → nilai 54,61"; for a target "… → 54,61 ÷ 80 × 100 = 68,26"; where a cap or a band
/// decides, with that. The indicator is measured and its scale holds; the figure's denominator is above 0.
QString measureText(const Indicator& indicator, const Measurement& measurement, Language language);
/// The score it gives; nothing where it does not apply.
std::optional<Fraction> measureScore(const Indicator& indicator, const Measurement& measurement);
/// "JKK · wage earners · last month"; for one that is typed "typed".
QString readingText(const Indicator& indicator);

}
