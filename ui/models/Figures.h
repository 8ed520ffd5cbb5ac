// Fractions as a person would write them beside a calculation.
#pragma once

#include "core/base/Fraction.h"
#include "core/text/Language.h"

#include <QString>

namespace sidang {

/// True when the value needs no more than `decimals` places.
bool isExactWith(const Fraction& value, int decimals);
/// With as many places as the value needs, but at most `most` (then rounded).
QString figure(const Fraction& value, int most, Language language);
/// "= 78,50" where that is the value, "≈ 78,61" where it is rounded to `decimals` places.
QString equals(const Fraction& value, int decimals, Language language);

}
