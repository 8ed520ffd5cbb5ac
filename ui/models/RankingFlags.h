// What is remarkable about each nominee of a ranking, in the language of the screen.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/scoring/Ranking.h"
#include "ui/models/Flag.h"

namespace sidang {

/// Of the nominee at position `index` of ranking.ranked: award, ties with its neighbours, open cuts.
Flags flagsOf(const EditionBook& book, const Category& category, const CategoryRanking& ranking, std::size_t index);
/// Of a nominee without a place: why.
Flags flagsOf(const EditionBook& book, const UnrankedNominee& unranked);

/// "withdrawn"; for missing marks without their number.
QString reasonText(UnrankedReason reason);
/// The place at which something ends: "the last Juara", "those sent up".
QString cutText(Cut cut);
/// Number of marks, facts and figures still owed to a nominee.
int missingMarks(const EditionBook& book, NomineeId nominee);

}
