// A grade as the three columns value, decimals, level.
#pragma once

#include "core/domain/Mark.h"
#include "core/storage/Scan.h"

namespace sidang {

struct GradeColumns {
    explicit GradeColumns(const Grade& grade)
    {
        if (const auto* number = std::get_if<Decimal>(&grade)) {
            value = number->mantissa();
            decimals = number->decimals();
        } else {
            level = std::get<LevelChoice>(grade).index;
        }
    }

    std::optional<qint64> value;
    std::optional<int> decimals;
    std::optional<int> level;
};

/// Reads the columns from `first` on.
inline Grade gradeAt(Scan& row, int first)
{
    if (row.isNull(first))
        return LevelChoice{static_cast<int>(row.integer(first + 2))};
    return row.decimal(first, first + 1);
}

}
