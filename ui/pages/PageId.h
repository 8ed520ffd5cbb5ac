// The pages of the window, in the order of the work, and where on them one may be led.
#pragma once

#include "core/domain/Ids.h"

#include <QString>

#include <optional>

namespace sidang {

enum class PageId {
    Start,
    Overview,
    Edition,
    Scheme,
    Jury,
    Nominees,
    Documents,
    Figures,
    Marks,
    Interviews,
    Ranking,
    Print,
    History,
    Backups,
};
inline constexpr int pageCount = static_cast<int>(PageId::Backups) + 1;

/// A place on a page; what a page does not know it leaves aside.
struct PageTarget {
    std::optional<CategoryId> category; // chosen before the page is shown; absent: as it is
    std::optional<NomineeId> nominee;
    std::optional<JurorId> juror;
    std::optional<CriterionId> criterion;
    std::optional<QString> form; // of a paper, by its name
    bool openForms = false; // what keeps the printed score sheets of the category from being accounted for
};

}
