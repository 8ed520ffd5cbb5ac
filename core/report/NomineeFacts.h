// What recaps, trace and letters say of one nominee's result.
#pragma once

#include "core/report/Subject.h"
#include "core/scoring/Explain.h"

#include <functional>

namespace sidang {

/// Its place in the ranking, or null.
const RankedNominee* rankedOf(const CategoryRanking& ranking, NomineeId nominee);

/// "2 dari 18 kandidat"; "tanpa peringkat: nilai belum lengkap".
QString placeTextOf(const CategoryRanking& ranking, NomineeId nominee);

/// The notices that keep a paper with results from being final: not closed yet, provisional, unconfirmed weights.
void addResultNotices(Section& section, const Subject& subject);

/// "Peraturan daerah", "254.675 ÷ 466.368 = 54,61 %", "tidak berlaku": the value of a fact or figure; "–" for none.
QString documentValue(const LeafExplanation& explained, const Scale& scale);

/// Kategori, Kandidat, Peringkat, Total of a paper about one nominee.
KeyValues nomineeHead(const Subject& subject, const Explanation& explanation);

/// The beginning of a paper with a nominee's result: its head and what keeps it from being final.
Section nomineeSection(const Subject& subject, const QString& title, const Explanation& explanation);

/// The rows of a category's tree: each aspect headed, its leaves, its sum; at the end the total.
using LeafRow = std::function<TableRow(const Criterion& leaf)>;
using SumRow = std::function<TableRow(const QString& title, const Fraction& weight, const Fraction& sum)>;
void addAspects(Table& table, const Category& category, const Explanation& explanation, const LeafRow& leafRow,
                const SumRow& sumRow);

/// The explanation of a leaf.
const LeafExplanation& leafOf(const Explanation& explanation, CriterionId leaf);

}
