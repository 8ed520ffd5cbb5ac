// What is wrong with an indicator's scale, and whether a mark fits it.
#pragma once

#include "core/domain/Criterion.h"
#include "core/domain/Mark.h"
#include "core/domain/Problem.h"

#include <optional>

namespace sidang {

/// Problems of the scale itself and of its use with the indicator's source.
Problems checkScale(const Indicator& indicator, const Place& place);

/// What keeps a mark from being taken on a scale; nothing when it fits. One of UnknownLevel, MarkNotNumber, MarkOutOfRange,
/// MarkOffStep (or FigureNotWanted for a scale that takes no grade).
std::optional<ProblemKind> misfit(const Scale& scale, const Grade& grade);
/// One of DenominatorNotPositive, NumeratorNegative; nothing when the figure can be used.
std::optional<ProblemKind> misfit(const Figure& figure);

/// True when value lies on a step counted from min.
bool isOnStep(const Decimal& value, const Decimal& min, const Decimal& step);

}
