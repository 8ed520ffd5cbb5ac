// The cells of programme × segment in which a nominee's monthly figures stand, and how far they are filled.
#pragma once

#include "core/domain/EditionBook.h"

#include <vector>

namespace sidang {

struct FigureCell {
    Programme programme = Programme::Jkk;
    Segment segment = Segment::Wage;

    friend auto operator<=>(const FigureCell&, const FigureCell&) = default;
    friend bool operator==(const FigureCell&, const FigureCell&) = default;
};

/// Whether the segment has the programme at all: non-wage workers have no pension, construction only work accident and
/// death. Source: the programmes per segment of BPJS Ketenagakerjaan.
bool isUsual(const FigureCell& cell);

/// The first day of each month of the assessment period.
std::vector<QDate> monthsOf(const AssessmentPeriod& period);

FigureKey keyOf(NomineeId nominee, const FigureCell& cell, QDate month, Basis basis);
/// The figure, or null.
const MonthlyFigure* findFigure(const EditionBook& book, const FigureKey& key);

/// Months of a cell that have a figure.
struct CellFill {
    int months = 0; // of the period
    int declared = 0;
    int verified = 0;
    int notApplicable = 0; // months said not to apply, by either

    bool isEmpty() const { return declared + verified + notApplicable == 0; }
    /// It was said not to apply, and there is no number.
    bool doesNotApply() const { return notApplicable > 0 && declared + verified == 0; }

    friend bool operator==(const CellFill&, const CellFill&) = default;
};
CellFill fillOf(const EditionBook& book, NomineeId nominee, const FigureCell& cell, const std::vector<QDate>& months);

}
