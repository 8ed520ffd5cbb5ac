// Why a nominee has its score: every number down to the marks, in the order of the scheme.
#pragma once

#include "core/base/Fraction.h"
#include "core/domain/EditionBook.h"
#include "core/scoring/Ranking.h"

#include <optional>
#include <vector>

namespace sidang {

/// Why a juror's mark is not in the aggregate.
enum class LeftOut {
    No,          // it counts
    Recused,     // the juror does not judge this nominee
    NotAssigned, // the juror does not score in this category
    Trimmed,     // lowest or highest, dropped by the trimmed mean
    Missing,     // expected, not given
    CountedZero, // expected, not given, counts 0 by the rule
};

/// One juror's part in an opinion indicator.
struct JurorPart {
    JurorId juror;
    std::optional<Grade> grade;    // absent: not given
    std::optional<Fraction> score; // 0 … 100; absent: not given and not counted
    LeftOut leftOut = LeftOut::No;
};

/// One indicator of one nominee.
struct LeafExplanation {
    CriterionId criterion;
    std::vector<JurorPart> jurors;          // opinion: in the order of the jury
    std::optional<Grade> fact;              // fact: the mark
    std::optional<Measurement> measurement; // measured: the figure
    std::optional<Fraction> measuredValue;  // measured: numerator ÷ denominator × 100
    int counted = 0;                        // opinion: number of scores in the aggregate (before trimming)
    std::optional<Fraction> score;          // 0 … 100; absent: none could be formed
    Fraction weight;                        // as counted: the weight, or grown where another does not apply
    std::optional<Fraction> contribution;   // weight × score ÷ 100
    std::optional<UnrankedReason> reason;   // why no score: MissingMarks, Quorum, or NotApplicable
};

struct Explanation {
    NomineeId nominee;
    std::vector<LeafExplanation> leaves;  // in the order of the scheme
    std::vector<Fraction> aspects;        // of each top-level criterion: the sum of what its leaves contribute
    Fraction total;                       // of the contributions there are
    std::optional<UnrankedReason> reason; // why the nominee is unranked, by marks or by status
};

/// Explains one nominee of the book; its category must have no errors. Leaf by leaf in plain fractions; `rank` reaches the
/// same totals on a faster way where numbers are small, and tests hold the two against each other.
Explanation explain(const EditionBook& book, NomineeId nominee);

/// What the leaves below a criterion (or the leaf itself) contribute to the total.
Fraction weightedScore(const Explanation& explanation, const Criterion& criterion);

}
