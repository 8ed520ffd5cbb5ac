#include "core/domain/Category.h"

#include <algorithm>

namespace sidang {

bool hasUnconfirmedWeights(const Category& category)
{
    return std::ranges::any_of(leavesOf(category.criteria),
                               [](const Criterion* leaf) { return isUnconfirmed(*leaf->indicator); });
}

}
