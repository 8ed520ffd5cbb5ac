// What a measured indicator reads from the monthly figures.
#pragma once

#include "core/domain/Membership.h"

namespace sidang {

/// How the months of the assessment period become one figure.
enum class Over {
    LastMonth, // members ÷ universe of the last month that has a figure
    Mean,      // members of all months ÷ universe of all months
    Growth,    // (members of the last month − of the first) ÷ members of the first; a decline counts as 0
};

/// Only verified figures are read.
struct Reading {
    Programme programme = Programme::Jkk;
    Segment segment = Segment::Wage;
    Over over = Over::LastMonth;

    friend bool operator==(const Reading&, const Reading&) = default;
};

}
