// The interviews of a category as papers list them.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

/// The nominees of the category that have an interview, in its order.
std::vector<const Nominee*> interviewed(const EditionBook& book, CategoryId category);

/// "09.30–09.55"; dots when no time is set.
QString interviewTime(const Interview& interview);

}
