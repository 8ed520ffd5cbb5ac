#include "ui/models/figures/FigureCells.h"

namespace sidang {

bool isUsual(const FigureCell& cell)
{
    switch (cell.segment) {
    case Segment::Wage:
    case Segment::NonCivilServant: return true;
    case Segment::NonWage: return cell.programme != Programme::Jp;
    case Segment::Construction: return cell.programme == Programme::Jkk || cell.programme == Programme::Jkm;
    }
    Q_UNREACHABLE();
}

std::vector<QDate> monthsOf(const AssessmentPeriod& period)
{
    std::vector<QDate> months;
    if (!period.first.isValid() || !period.last.isValid())
        return months;
    constexpr std::size_t most = 120; // a slip in the period does not make the window endless
    for (QDate month(period.first.year(), period.first.month(), 1); month <= period.last && months.size() < most;
         month = month.addMonths(1))
        months.push_back(month);
    return months;
}

FigureKey keyOf(NomineeId nominee, const FigureCell& cell, QDate month, Basis basis)
{
    return {nominee, cell.programme, cell.segment, month, basis};
}

const MonthlyFigure* findFigure(const EditionBook& book, const FigureKey& key)
{
    const auto found = book.figures.find(key);
    return found == book.figures.end() ? nullptr : &found->second;
}

CellFill fillOf(const EditionBook& book, NomineeId nominee, const FigureCell& cell, const std::vector<QDate>& months)
{
    CellFill fill{.months = static_cast<int>(months.size())};
    for (const QDate month : months) {
        const MonthlyFigure* declared = findFigure(book, keyOf(nominee, cell, month, Basis::Declared));
        const MonthlyFigure* verified = findFigure(book, keyOf(nominee, cell, month, Basis::Verified));
        fill.declared += declared && declared->coverage;
        fill.verified += verified && verified->coverage;
        fill.notApplicable += (declared && !declared->coverage) || (verified && !verified->coverage);
    }
    return fill;
}

}
