// What is said about the figures of a month: in the cells of the table, and in a sentence below it.
#pragma once

#include "core/text/Language.h"
#include "ui/models/figures/MonthEntry.h"

#include <QString>

namespace sidang {

/// The two figures of a month; null where there is none.
struct MonthFigures {
    const MonthlyFigure* declared = nullptr;
    const MonthlyFigure* verified = nullptr;

    /// The one that source, date and coverage are told of.
    const MonthlyFigure* main() const { return verified ? verified : declared; }
};

/// "Maret 2021", "Mar".
QString monthText(QDate month, Language language);
QString shortMonthText(QDate month, Language language);

/// Above this share of the declared figure a difference is told in words.
inline constexpr int notablePercent = 5;

/// Verified less declared members in percent of the declared; nothing when one is missing or none was declared.
std::optional<Fraction> differencePercent(const MonthFigures& figures);
bool isNotable(const MonthFigures& figures);
/// "−1.234 (−7,2 %)"; empty when there is nothing to compare.
QString differenceText(const MonthFigures& figures, Language language);
/// "54,61 %"; empty without a universe.
QString coverageText(const MonthlyFigure* figure, Language language);
/// What deserves a look, in sentences; empty when nothing does.
QString remarkText(const MonthFigures& figures, QDate month, Language language);

}
