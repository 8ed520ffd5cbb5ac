// The ranking of a category: order, ties, places, awards, and what is still open.
#pragma once

#include "app/verify/Scheme.h"

namespace sidang::verify {

struct Ranked {
    Id id = 0;
    std::int64_t place = 0;
    Text code, name;
    Fraction total;
    /// Of the top-level criteria, in the order of the scheme.
    std::vector<Fraction> aspects;
    /// What separated it from the one before with an equal total.
    Text tie;
    Text award;
    bool isSentUp = false;
};

struct Unranked {
    Text code, name, reason;
};

/// A group on one place across a cut.
struct BoundaryTie {
    Text cut;
    std::vector<Text> codes;
};

struct Ranking {
    Id category = 0;
    Text code, title;
    unsigned decimals = 0;
    std::vector<Text> aspectCodes;
    std::vector<Ranked> ranked;
    std::vector<Unranked> unranked;
    std::vector<BoundaryTie> problems;
    bool isComplete = true;
    /// Why there is none; empty: there is one.
    Text obstacle;
};

/// One for each category, in the order of the list; with an obstacle it is empty.
std::vector<Ranking> rankAll(const State& state);

/// That of one category, which is there.
Ranking rankOne(const State& state, Id category);

/// Codes stand in the order of their UTF-16 units.
bool isCodeBefore(const Text& a, const Text& b);

}
