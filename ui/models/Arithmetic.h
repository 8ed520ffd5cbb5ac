// The calculation of one indicator in one line a person can repeat on paper, down to the marks.
#pragma once

#include "core/scoring/Explain.h"
#include "core/text/Language.h"

#include <QString>

namespace sidang {

/// What the arithmetic of an indicator is told from.
struct IndicatorAccount {
    const EditionBook& book;
    const Category& category;
    const Criterion& criterion; // a leaf of the category
    const LeafExplanation& leaf;
    NomineeId nominee;
    Language language;
};

/// How the score came about, or why there is none; then what it adds to the total; then where the value was read.
QString arithmetic(const IndicatorAccount& account);

}
