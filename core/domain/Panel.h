// Who is expected to mark whom: the jurors of a category less those recused from a nominee.
#pragma once

#include "core/domain/EditionBook.h"

#include <utility>
#include <vector>

namespace sidang {

/// The jury of one category, prepared once for many nominees. Rule: docs/rules.md section 2.1.
class Panel {
public:
    Panel(const EditionBook& book, CategoryId category);

    /// Scores in the category, whether or not recused from some nominee.
    bool isAssigned(JurorId juror) const;
    bool isRecused(JurorId juror, NomineeId nominee) const;
    bool isExpected(JurorId juror, NomineeId nominee) const { return isAssigned(juror) && !isRecused(juror, nominee); }

    /// The jurors expected to mark the nominee, in the order of the jury.
    std::vector<JurorId> expected(NomineeId nominee) const;
    /// All jurors who score in the category, in the order of the jury.
    const std::vector<JurorId>& assigned() const { return assigned_; }
    /// For the inner loop: flags[id] is 1 for each expected juror, else 0. Returns how many are expected.
    int expected(NomineeId nominee, std::vector<char>& flags) const;

private:
    std::vector<JurorId> assigned_;
    std::vector<char> isAssigned_;                        // position = id
    std::vector<std::pair<NomineeId, JurorId>> recusals_; // sorted
};

}
