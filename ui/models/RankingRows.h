// The rows of a ranking as the screen shows them: the ranked, then the unranked with their reason.
#pragma once

#include "ui/models/Flag.h"
#include "ui/models/OpenEdition.h"

#include "core/text/Language.h"

#include <optional>

namespace sidang {

struct RankingRow {
    NomineeId nominee;
    QString name;
    std::optional<int> place;      // absent: unranked
    std::optional<Fraction> total; // what counts: rounded where the rules rank on rounded totals
    std::optional<Fraction> gap;   // to the nominee before; absent for the first and the unranked
    QString placeText;
    QString totalText;
    QString gapText;
    AspectBar bar;
    QString barText; // the bar in words
    Flags flags;
    bool isCutBelow = false; // the last one sent up
};

/// Nothing when the category could not be ranked.
std::vector<RankingRow> rankingRows(const OpenEdition& edition, const Category& category, Language language);

}
