// How many jurors are left to score a nominee, against the quorum of its category.
#pragma once

#include "core/domain/Panel.h"

#include <map>

namespace sidang {

struct Quorum {
    int scoring = 0;  // jurors who score in the category
    int expected = 0; // those of them not recused from the nominee
    int least = 1;    // the category's quorum

    bool isBelow() const { return expected < least; }

    friend bool operator==(const Quorum&, const Quorum&) = default;
};

/// The juries of all categories, prepared once for many nominees. The book outlives it.
class Quorums {
public:
    explicit Quorums(const EditionBook& book);

    /// As things stand; the nominee is in the book.
    Quorum of(NomineeId nominee) const;
    /// As it would be if the juror were recused from the nominee too.
    Quorum without(NomineeId nominee, JurorId juror) const;
    bool isExpected(JurorId juror, NomineeId nominee) const;

private:
    struct OfCategory {
        Panel panel;
        int least;
    };

    const OfCategory& ofCategory(NomineeId nominee) const;

    std::map<CategoryId, OfCategory> categories_;
    std::map<NomineeId, CategoryId> categoryOf_;
};

}
