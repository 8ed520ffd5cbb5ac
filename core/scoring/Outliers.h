// Marks that lie far from those of the other jurors: pointed out quietly, never blocked, never left out of a result.
#pragma once

#include "core/base/Fraction.h"
#include "core/domain/EditionBook.h"
#include "core/domain/Panel.h"

#include <optional>
#include <vector>

namespace sidang {

/// What the other jurors gave, as scores from 0 to 100.
struct OthersScores {
    Fraction mean;
    Fraction median;
    int count = 0;
};

/// Set when the score is far from the others': with at least four of them, |score − median| > max(3 × MAD, 15), where
/// MAD = 1.4826 × the median of |other − median|. Rule: Leys, Ley, Klein, Bernard & Licata 2013, "Detecting outliers",
/// J. Exp. Soc. Psychol. 49(4), 764–766, whose most careful factor is 3; 15 points keep a panel that agrees closely from
/// pointing out what is no difference.
std::optional<OthersScores> farFromOthers(const Fraction& score, const std::vector<Fraction>& others);

/// The same for a juror's mark in the book; only jurors of the panel who are expected count. Nothing without a mark.
std::optional<OthersScores> farFromOthers(const EditionBook& book, const Panel& panel, const Criterion& leaf,
                                          const MarkKey& key);

}
