// A category's ranking as a table for people.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/scoring/Ranking.h"
#include "core/text/Language.h"

namespace sidang {

/// Title, table, the unranked with their reason, boundary ties and the state; ends with an empty line.
QString rankTable(const EditionBook& book, const CategoryRanking& ranking, Language language);

}
