// From one value to a score, and from several scores to one: the rules in plain fractions.
#pragma once

#include "core/domain/Category.h"
#include "core/domain/GradeScore.h"

#include <vector>

namespace sidang {

/// The score of a figure on a ratio or bands scale.
Fraction scoreOf(const Scale& scale, const Figure& figure);
/// numerator ÷ denominator × 100.
Fraction percentOf(const Figure& figure);

/// The scores of one indicator made one. Rule: docs/rules.md section 2.2.
struct Aggregated {
    Fraction score;
    std::vector<std::size_t> trimmed; // positions of the scores left out by the trimmed mean, lowest then highest
};

/// `scores` must not be empty.
Aggregated aggregate(const std::vector<Fraction>& scores, Aggregate by);

}
