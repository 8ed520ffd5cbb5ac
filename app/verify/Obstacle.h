// What else than its scheme keeps a category from being ranked: codes, limits, marks and decisions (rules.md, section 1).
#pragma once

#include "app/verify/Scheme.h"

namespace sidang::verify {

/// Fills `obstacle` where it is still empty, of category `only` or of all.
void findObstacles(const State& state, std::vector<Scheme>& schemes, std::optional<Id> only);

}
