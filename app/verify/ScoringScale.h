// The scale of an indicator, read into exact numbers: which marks fit it and what score they give.
#pragma once

#include "app/verify/Fraction.h"
#include "app/verify/Shelf.h"

#include <optional>
#include <string_view>

namespace sidang::verify {

enum class Source { opinion, fact, measured };

/// Numbers are in billionths where not said otherwise.
struct ScoringScale {
    enum class Kind { points, levels, ratio, bands };

    Source source = Source::opinion;
    Kind kind = Kind::points;
    Integer min, max, step;
    std::vector<Integer> levelScores;
    std::vector<Integer> froms, bandScores;
    /// As they are, not in billionths.
    Fraction target, cap;
    unsigned decimals = 0;
    /// What a number on `points` is multiplied by, 1 on the others.
    Fraction factor = 1;
};

/// The scale, or the word of what is wrong with it (rules.md, section 1).
struct PreparedScale {
    ScoringScale scale;
    std::string_view fault;
};
PreparedScale prepareScale(const Indicator& indicator);

/// Whether a mark may stand on an indicator with this scale.
bool fits(const ScoringScale& scale, Id juror, const Mark& mark);

/// The score of an opinion or a fact that fits, in billionths and without the factor.
Integer plainScore(const ScoringScale& scale, const Mark& mark);

/// The score of a figure that fits and applies.
Fraction measuredScore(const ScoringScale& scale, const Mark& mark);

}
