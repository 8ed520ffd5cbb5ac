// Scores as people type them: with comma or point, never grouped, and on the indicator's scale.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Mark.h"
#include "core/domain/Scale.h"

#include <QString>

namespace sidang {

enum class ScoreFault {
    NotANumber,
    Grouped, // could be meant as thousands: "7.500", "1.234,5", "7 500"
    Signed,
    TooLong,     // more digits than a mark can have
    OutOfRange,
    OffStep,
    UnknownLevel,
    AmbiguousLevel, // several levels begin with what was typed
};

/// The number that was typed: ASCII digits with at most one comma or point between digits; blanks around it are left out.
/// `decimals`: how many places a value of the scale can have. Exactly three digits behind the sign could be thousands: they are
/// refused as Grouped, unless the scale has three places, the sign is a comma, and none but that reading is left.
Result<Decimal, ScoreFault> readScore(QStringView typed, int decimals);

/// The grade that was typed for an indicator: a number that lies on the scale, or a level by its key or by how its code or title
/// begins (whatever the case). The scale takes grades (points, levels or bands).
Result<Grade, ScoreFault> readGrade(QStringView typed, const Scale& scale);

/// How many decimals a value of the scale can have: those of its ends and its step; 2 where the scale has no step.
int decimalsOf(const Scale& scale);

/// What is typed for a level: its code where all codes are whole numbers, else its place, counted from 1.
QString levelKey(const LevelsScale& scale, int index);

}
