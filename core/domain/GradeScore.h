// From a grade to its score.
#pragma once

#include "core/base/Fraction.h"
#include "core/domain/Mark.h"
#include "core/domain/Scale.h"

namespace sidang {

/// The score from 0 to 100 a grade has on a scale it fits. Rule: docs/rules.md section 1.
Fraction scoreOf(const Scale& scale, const Grade& grade);
/// The score of the highest band that the value, at least 0, reaches.
Fraction bandScore(const BandsScale& scale, const Fraction& value);

}
