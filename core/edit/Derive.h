// The figures of indicators that are read from the monthly figures.
#pragma once

#include "core/ledger/Change.h"

#include <set>

namespace sidang {

/// The marks that follow from the changes in this book, as it is before them: of indicators with a reading, in categories that
/// are in `scoring` or beyond after the changes. Concerned are the nominees whose figures change or who come into the category,
/// the indicators that change, all of them when the assessment period does, and those of categories in `started`. Marks that
/// are the same already are left out; where figures give nothing, a mark that stands is removed. Rule: docs/rules.md section 5.
std::vector<MarkChange> derivedMarks(const EditionBook& book, const Changes& changes, const std::set<CategoryId>& started);

}
