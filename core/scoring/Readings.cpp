#include "core/scoring/Readings.h"

#include <algorithm>

namespace sidang {
namespace {

/// The verified figures of a reading's programme and segment within the period, in the order of their months.
std::vector<const MonthlyFigure*> figuresOf(const EditionBook& book, NomineeId nominee, const Reading& reading)
{
    const AssessmentPeriod& period = book.edition.period;
    const QDate first(period.first.year(), period.first.month(), 1);
    std::vector<const MonthlyFigure*> figures;
    if (!first.isValid())
        return figures;
    auto entry = book.figures.lower_bound({nominee, reading.programme, reading.segment, first, Basis::Declared});
    for (; entry != book.figures.end(); ++entry) {
        const FigureKey& key = entry->first;
        if (key.nominee != nominee || key.programme != reading.programme || key.segment != reading.segment ||
            key.month > period.last)
            break;
        if (key.basis == Basis::Verified)
            figures.push_back(&entry->second);
    }
    return figures;
}

/// Numbers beyond what a mark can hold give nothing.
std::optional<Measurement> share(qint64 part, qint64 whole)
{
    const auto numerator = Decimal::of(part, 0);
    const auto denominator = Decimal::of(whole, 0);
    if (!numerator || !denominator || whole <= 0)
        return std::nullopt;
    return Figure{*numerator, *denominator};
}

}

std::optional<Measurement> readFigures(const EditionBook& book, NomineeId nominee, const Reading& reading)
{
    std::vector<const MonthlyFigure*> figures = figuresOf(book, nominee, reading);
    if (figures.empty())
        return std::nullopt;
    std::erase_if(figures, [](const MonthlyFigure* figure) { return !figure->coverage; });
    if (figures.empty())
        return NotApplicable{};
    const Coverage& first = *figures.front()->coverage;
    const Coverage& last = *figures.back()->coverage;
    switch (reading.over) {
    case Over::LastMonth: return share(last.members, last.universe);
    case Over::Mean: {
        Coverage sum;
        for (const MonthlyFigure* figure : figures) {
            sum.members += figure->coverage->members;
            sum.universe += figure->coverage->universe;
        }
        return share(sum.members, sum.universe);
    }
    case Over::Growth: return share(std::max<qint64>(last.members - first.members, 0), first.members);
    }
    Q_UNREACHABLE();
}

}
