// The criteria tree of a category: aspects with children, and indicators (leaves) with a weight, a source and a scale.
#pragma once

#include "core/base/Fraction.h"
#include "core/domain/Ids.h"
#include "core/domain/Reading.h"
#include "core/domain/Scale.h"

#include <QString>

#include <optional>
#include <vector>

namespace sidang {

/// Who supplies an indicator's value.
enum class Source {
    Opinion,  // one mark of each scoring juror, on a score sheet
    Fact,     // one mark of the secretariat, from documents
    Measured, // numerator and denominator, or not applicable
};

/// What makes a criterion a leaf of the tree.
struct Indicator {
    Decimal weight; // share of 100 in the category, at most three decimals
    Source source = Source::Opinion;
    Scale scale;
    QString provenance; // where weight and scale come from; "contoh" means invented, to be confirmed
    std::optional<Reading> reading; // of a measured indicator that is read from the monthly figures; absent: typed

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

struct Criterion {
    CriterionId id;
    QString code; // unique within the category
    QString title;
    std::optional<Indicator> indicator; // set: a leaf
    std::vector<Criterion> children;    // not empty: an aspect
    QString guidance; // what is looked at, as the score sheet says it; may be empty

    bool isLeaf() const { return indicator.has_value(); }

    friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// Provenance of a weight or scale that was invented and waits for confirmation.
bool isUnconfirmed(const Indicator& indicator);
/// The leaves of `criterion` in the order of the tree; a leaf is its own only leaf.
std::vector<const Criterion*> leavesOf(const Criterion& criterion);
std::vector<const Criterion*> leavesOf(const std::vector<Criterion>& criteria);
/// Every node in the order of the tree, parents before their children.
std::vector<const Criterion*> nodesOf(const std::vector<Criterion>& criteria);
/// The node with this code, or null.
const Criterion* findCriterion(const std::vector<Criterion>& criteria, QStringView code);
/// Sum of the weights of the leaves.
Fraction weightOf(const Criterion& criterion);
Fraction weightOf(const std::vector<Criterion>& criteria);

}
