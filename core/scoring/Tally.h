// Scores the nominees of a category in one pass over their marks: the totals of `explain`, without the words, and fast.
#pragma once

#include "core/base/FractionSum.h"
#include "core/domain/EditionBook.h"
#include "core/domain/Panel.h"
#include "core/scoring/IntegerScale.h"
#include "core/scoring/Ranking.h"

#include <optional>
#include <vector>

namespace sidang {

/// A nominee's total, or why there is none.
struct Score {
    std::optional<UnrankedReason> reason; // MissingMarks, Quorum or NotApplicable
    std::vector<Fraction> aspects;        // of each top-level criterion, in the order of the scheme
    Fraction total;
};

/// One category, prepared for scoring many nominees. Where the scheme's numbers are small, marks are added up as integers
/// that cannot overflow (IntegerScale); else, and where a figure does not apply, `explain` does the sum in plain fractions.
class Tally {
public:
    /// The category is one of the book's and has no errors. Both must outlive this.
    Tally(const EditionBook& book, const Category& category);

    /// Says that the nominee will be scored soon, so that its marks are on their way from memory: waiting for them is most
    /// of the time of ranking many nominees. Without effect on any result.
    void announce(const Nominee& nominee) const;

    /// The nominee is one of the category's; its status is not looked at.
    Score score(const Nominee& nominee);

private:
    struct Leaf {
        const Indicator* indicator;
        std::size_t aspect;                   // position of its top-level criterion
        std::optional<IntegerScale> integers; // opinion and fact leaves
    };
    /// What the marks of one leaf come to: a sum of mantissas and by how many it is divided.
    struct Sum {
        qint64 mantissas = 0;
        int divisor = 0;
        int counted = 0;
        int present = 0;
    };

    bool isInteger(const Nominee& nominee) const;
    Score scoreInIntegers(const Nominee& nominee);
    Score scorePlainly(const Nominee& nominee) const;
    void addOpinions(const Nominee& nominee, int expected);
    Sum aggregate(const IntegerScale& scale, std::span<const JurorMark> marks, int expected);
    std::optional<UnrankedReason> reasonFor(const Leaf& leaf, const Sum& sum, int expected) const;
    std::size_t leafOf(CriterionId id) const { return leafOfId_[static_cast<std::size_t>(id.value)]; }

    const EditionBook& book_;
    const Category& category_;
    Panel panel_;
    std::vector<Leaf> leaves_;
    std::vector<std::size_t> leafOfId_; // position = criterion id
    bool isInteger_ = true;             // every opinion and fact leaf has an IntegerScale

    // Room for one nominee, kept between calls.
    std::vector<char> expected_;
    std::vector<Sum> sums_;
    std::vector<FractionSum> aspects_;
    std::vector<qint64> values_;
};

}
