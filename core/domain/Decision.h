// What the plenary meeting decided.
#pragma once

#include "core/domain/Ids.h"

#include <QString>

#include <vector>

namespace sidang {

/// The order the plenary gave to nominees whose totals and tie criteria are all equal, best first.
struct Decision {
    DecisionId id;
    CategoryId category;
    std::vector<NomineeId> nominees;
    QString reason;

    friend bool operator==(const Decision&, const Decision&) = default;
};

}
