// The words of the official papers for the values of a result, in Indonesian as the papers are.
#pragma once

#include "core/domain/Category.h"
#include "core/domain/Edition.h"
#include "core/scoring/Ranking.h"

#include <QString>

namespace sidang {

/// "Juara I", "Harapan II"; empty for none.
QString awardName(const Award& award);
/// Why a nominee has no place, to stand within a sentence: "mengundurkan diri".
QString reasonName(UnrankedReason reason);
/// To whom the best of this level are proposed: "Panitia Pusat".
QString nextCommittee(Level level);
/// Which tier an edition judges: "Tingkat Provinsi Sumatera Barat"; without a region only the tier.
QString levelName(const Edition& edition);
/// How the jurors' scores become one, to stand within a sentence: "rata-rata".
QString aggregateName(Aggregate aggregate);

}
