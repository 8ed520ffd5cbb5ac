// The criteria of a category as a tree with exact weights, and what keeps the category from being ranked.
#pragma once

#include "app/verify/ScoringScale.h"

namespace sidang::verify {

struct Leaf {
    Id id = 0;
    Fraction weight;
    ScoringScale scale;
};

/// A criterion; its leaves are those from `begin` to before `end`.
struct Node {
    Id id = 0;
    std::string_view code;
    std::size_t begin = 0, end = 0;
};

struct Scheme {
    Id id = 0;
    const Category* category = nullptr;
    /// In the order of the scheme: a node, then what is below it.
    std::vector<Node> nodes;
    std::vector<Leaf> leaves;
    /// Places in `nodes`: the top level, and the criteria that break ties.
    std::vector<std::size_t> tops, ties;
    std::unordered_map<Id, std::size_t> leafById;
    /// In the order of the list.
    std::vector<Id> nominees;
    /// The word of what keeps the category from being ranked; empty: nothing.
    std::string obstacle;
};

/// One for each category, in the order of the list. With `only`, the marks of other categories are not looked at.
std::vector<Scheme> schemesOf(const State& state, std::optional<Id> only);

}
