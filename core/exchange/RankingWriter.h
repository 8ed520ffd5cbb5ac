// Writes results for machines: `sidang-ranking/1` and CSV.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/scoring/Ranking.h"

#include <QByteArray>

#include <span>

namespace sidang {

/// The rankings as JSON. Format: docs/file-formats.md section 2.
QByteArray writeRankingJson(const EditionBook& book, std::span<const CategoryRanking> rankings);

/// One line a nominee, ranked ones first; numbers with a point; text that a spreadsheet would take for a formula gets an
/// apostrophe before it. Format: docs/file-formats.md section 3.
QByteArray writeRankingCsv(const EditionBook& book, std::span<const CategoryRanking> rankings);

/// "missing_marks" and the like, as in the JSON.
QString nameOf(UnrankedReason reason);

}
