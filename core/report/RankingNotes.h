// The small print of the ranked list: what broke ties, what the plenary must decide, who has no place, by which rules.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/report/Document.h"
#include "core/scoring/Ranking.h"

namespace sidang {

/// Why the list is not final yet; its text is empty when it is complete.
Paragraph provisionalNotice(const EditionBook& book, const Category& category, const CategoryRanking& ranking);
/// Which weights and scales wait for confirmation; its text is empty when none does.
Paragraph unconfirmedNotice(const Category& category);

/// Ties and what broke them, cuts the plenary must decide on, and the rules.
Notes rankingNotes(const EditionBook& book, const Category& category, const CategoryRanking& ranking);
/// Everybody without a place, with the reason; no items when all have one.
Notes unrankedNotes(const EditionBook& book, const Category& category, const CategoryRanking& ranking);

}
