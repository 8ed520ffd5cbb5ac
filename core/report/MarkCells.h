// Jurors' marks in the cells of recaps, with a sign for each reason why one is not there, and the words for the signs used.
#pragma once

#include "core/report/Document.h"
#include "core/scoring/Explain.h"

#include <set>

namespace sidang {

/// Writes marks as cells and remembers which signs it used.
class MarkCells {
public:
    /// "87,5", the level's key; "K" recused, "–" not given, "0 (N)" counted as zero, "(87,5)" left out by the trimmed mean,
    /// "" where the juror does not score.
    QString text(const JurorPart& part, const Scale& scale);
    /// The same of what could not be formed: "–".
    QString missing();
    /// "K" for a juror who does not judge the nominee.
    QString recused();

    /// What the signs that were used stand for; no items when none was.
    Notes legend() const;

private:
    enum class Sign { Recused, Missing, CountedZero, Trimmed };

    std::set<Sign> used_;
};

/// "12,5": a weight with no more decimals than it has, three at most.
QString weightText(const Fraction& weight);
/// Rounded to at most so many decimals, without zeros at the end: "80", "77,5".
QString shortNumber(const Fraction& value, int decimals);

}
