// Assigns places: the only function of the program that does.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/scoring/Ranking.h"

namespace sidang {

/// Ranks the nominees of a category of the book by the rules of docs/rules.md section 2, exactly. The category's scheme
/// and marks must have no errors (`isRankable`). The order of jurors, nominees, recusals and marks in the book is without
/// effect on the result.
CategoryRanking rank(const EditionBook& book, CategoryId category);

}
