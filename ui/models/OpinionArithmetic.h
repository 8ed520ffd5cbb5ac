// How the jurors' marks for one indicator became its score, in one line.
#pragma once

#include "ui/models/Arithmetic.h"

namespace sidang {

/// "Mean of 9 jurors: (80 + 77.5 + …) ÷ 9 ≈ 78.61"; the account's leaf has a score.
QString opinionArithmetic(const IndicatorAccount& account);

}
