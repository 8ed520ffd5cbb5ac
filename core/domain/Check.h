// Finds everything that is wrong with an edition, all at once.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/domain/Problem.h"

namespace sidang {

/// Problems of one category's scheme: weights, codes, scales, rules. Rules: docs/rules.md section 1.
Problems checkScheme(const Category& category);
/// Problems of the whole edition: its schemes, jury, nominees, recusals, marks and decisions, in the order of the file.
Problems check(const EditionBook& book);
/// True when no error (a warning is none) stands against ranking this category: of its own or of the whole edition.
bool isRankable(const Problems& problems, const Category& category);

}
