// How the value given for an indicator becomes a score from 0 to 100.
#pragma once

#include "core/base/Decimal.h"

#include <QString>

#include <variant>
#include <vector>

namespace sidang {

/// A number in [min, max] on a step counted from min; score = value ÷ max × 100.
struct PointsScale {
    Decimal min;
    Decimal max;
    Decimal step;

    friend bool operator==(const PointsScale&, const PointsScale&) = default;
};

/// One rung of a rubric.
struct RubricLevel {
    QString code;
    QString title;
    Decimal score; // 0 … 100
    QString text;  // what earns it, as the score sheet says it; may be empty

    friend bool operator==(const RubricLevel&, const RubricLevel&) = default;
};

/// A rubric: one level is chosen and gives its score.
struct LevelsScale {
    std::vector<RubricLevel> levels;

    friend bool operator==(const LevelsScale&, const LevelsScale&) = default;
};

/// A measured share: numerator ÷ denominator × 100 ÷ target × 100, at most cap, rounded half up to `decimals`.
struct RatioScale {
    Decimal target = 100; // percent, above 0
    Decimal cap = 100;    // score, above 0, at most 100
    int decimals = 2;     // 0 … 6

    friend bool operator==(const RatioScale&, const RatioScale&) = default;
};

/// From this value on (inclusive) the score holds, up to the next band.
struct Band {
    Decimal from;
    Decimal score; // 0 … 100

    friend bool operator==(const Band&, const Band&) = default;
};

/// The score of the highest band whose `from` ≤ value; for a measured indicator value = numerator ÷ denominator × 100.
struct BandsScale {
    std::vector<Band> bands; // ascending, the first from 0

    friend bool operator==(const BandsScale&, const BandsScale&) = default;
};

using Scale = std::variant<PointsScale, LevelsScale, RatioScale, BandsScale>;

}
