// From the marks of a nominee to the contribution of each leaf, by the rules of scoring.
#pragma once

#include "app/verify/Scheme.h"

namespace sidang::verify {

/// Who marks the nominees of a category.
class Panel {
public:
    Panel(const State& state, Id category);

    bool expects(Id juror, Id nominee) const;
    /// How many marks an opinion on the nominee should have.
    std::size_t expectedFor(Id nominee) const;

private:
    std::vector<Id> jurors_;
    /// Nominee and juror of the recusals, sorted; only of jurors in `jurors_`.
    std::vector<Pair> recused_;
};

struct Scored {
    /// Why the nominee is not ranked; empty: it is.
    std::string reason;
    /// Weight, grown where something does not apply, × score ÷ 100, for each leaf.
    std::vector<Fraction> contributions;
};

Scored score(const State& state, const Scheme& scheme, const Panel& panel, Id nominee);

}
