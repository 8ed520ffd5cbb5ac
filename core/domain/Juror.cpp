#include "core/domain/Juror.h"

#include <algorithm>

namespace sidang {

bool isAssigned(const Juror& juror, CategoryId category)
{
    return juror.scores && (!juror.categories || std::ranges::find(*juror.categories, category) != juror.categories->end());
}

}
