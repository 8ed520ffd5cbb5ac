// The official ranked list: one section for each category.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/report/Document.h"
#include "core/scoring/Ranking.h"

#include <optional>
#include <span>

namespace sidang {

/// The lists of these rankings of the book, in their order. `date` is the day of signing; invalid: left to be filled in.
/// The numbers printed are those of the rankings, rounded to the category's decimals. `seal` is that of the ledger the book
/// was read from; none: the papers carry no integrity code.
Document rankingForm(const EditionBook& book, std::span<const CategoryRanking> rankings, QDate date,
                     const std::optional<Seal>& seal);

}
