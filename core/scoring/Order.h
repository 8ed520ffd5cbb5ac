// Puts scored nominees in order and says what separated those with equal totals.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/scoring/Ranking.h"
#include "core/scoring/Tally.h"

#include <vector>

namespace sidang {

/// One nominee in the order of the result.
struct Standing {
    const Nominee* nominee;
    Score score;
    Fraction compared;              // the total as it is compared: exact, or rounded by the rule
    Tie tie;                        // what separated it from the one before
    bool sharesPlaceBefore = false; // stands on the place of the one before
};

struct Ordered {
    std::vector<Standing> standings;
    std::vector<qsizetype> unusedDecisions;
};

/// Orders by total, tie ladder and plenary decision; those still equal by code. Rules: docs/rules.md sections 2.7 and 2.8.
Ordered order(const EditionBook& book, const Category& category, std::vector<Standing> unordered);

}
