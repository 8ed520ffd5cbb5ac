// Checks an edition and ranks every category that can be ranked.
#pragma once

#include "core/domain/Problem.h"
#include "core/scoring/Rank.h"

#include <vector>

namespace sidang {

struct EditionRanking {
    std::vector<CategoryRanking> categories; // those without errors, in the order of the scheme
    Problems problems;                       // everything `check` found
};

EditionRanking rankAll(const EditionBook& book);
/// The ranking of a category, or null when it could not be ranked.
const CategoryRanking* findRanking(const EditionRanking& ranking, CategoryId category);

}
