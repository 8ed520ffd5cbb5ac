// What the screen says about a nominee and a category in whole sentences.
#pragma once

#include "core/scoring/Explain.h"
#include "core/text/Language.h"
#include "ui/models/OpenEdition.h"

#include <QString>

namespace sidang {

/// "Place 4 of 17. Ahead of Kabupaten Agam by 0.07." For one without a place: why, and who still owes which mark.
QString standingText(const OpenEdition& edition, const Category& category, const Explanation& explanation,
                     Language language);
/// "provisional: 1 nominee waits for marks", "complete"; empty when the category could not be ranked.
QString stateText(const CategoryRanking* ranking);
bool isComplete(const CategoryRanking* ranking);

}
