// A scheme apart from an edition: what is judged and which documents are asked for.
#pragma once

#include "core/domain/Category.h"
#include "core/domain/Evidence.h"
#include "core/domain/Problem.h"

#include <vector>

namespace sidang {

/// Ids count from 1 in the order of the text.
struct Scheme {
    std::vector<Category> categories;
    std::vector<Requirement> requirements;

    friend bool operator==(const Scheme&, const Scheme&) = default;
};

/// A scheme that can be used, and what is doubtful about it.
struct ReadScheme {
    Scheme scheme;
    Problems warnings;
};

}
