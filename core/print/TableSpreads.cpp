#include "core/print/TableSpreads.h"

#include "core/print/Look.h"

#include <algorithm>
#include <numeric>

namespace sidang {

namespace {

double sides(std::size_t columns)
{
    return 2 * look::cellSide * static_cast<double>(columns);
}

/// What is left when every column has what it wants goes to those that fill, but for a little air in the others; or to all
/// alike.
void shareOut(std::vector<double>& widths, const MeasuredTable& table, double rest, double air)
{
    const auto all = static_cast<double>(widths.size());
    const auto fills = static_cast<double>(std::ranges::count(table.columns, ColumnWidth::Fill, &MeasuredColumn::width));
    const double toOthers = fills == 0 ? rest : std::min(air * (all - fills), rest / 3);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += table.columns[i].width == ColumnWidth::Fill ? (rest - toOthers) / fills : toOthers / (all - fills);
}

Spread whole(const MeasuredTable& table, double size, double width)
{
    const double least = widthNeeded(table, size, Need::Least);
    const double wanted = widthNeeded(table, size, Need::Ideal) - least;
    const double share = wanted > 0 ? std::min(1.0, (width - least) / wanted) : 0;
    Spread spread{{}, {}, width};
    for (const MeasuredColumn& column : table.columns) {
        spread.columns.push_back(spread.columns.size());
        spread.widths.push_back((column.least + (column.ideal - column.least) * share) * size + 2 * look::cellSide);
    }
    shareOut(spread.widths, table, width - least - wanted * share, size);
    return spread;
}

/// Columns that are not parted unless they are wider than a page together.
struct Unit {
    std::size_t first;
    std::size_t end;
    double width;
};

class Parting {
public:
    Parting(const MeasuredTable& table, double size, double width) : table_(table), size_(size)
    {
        setFrozen(width);
        room_ = width - std::accumulate(frozen_.begin(), frozen_.end(), 0.0);
        for (std::size_t i = table.frozen; i < table.columns.size(); ++i)
            widths_.push_back(std::min(wanted(table.columns[i]) * size + 2 * look::cellSide, room_));
        setUnits();
    }

    /// As few spreads as there can be, of about the same width.
    std::vector<Spread> spreads() const
    {
        const std::size_t fewest = parted(room_).size();
        const double all = std::accumulate(widths_.begin(), widths_.end(), 0.0);
        double limit = std::min(room_, all / static_cast<double>(fewest));
        while (limit < room_ && parted(limit).size() > fewest)
            limit += room_ / 100;
        std::vector<Spread> spreads = parted(std::min(limit, room_));
        for (Spread& spread : spreads)
            fill(spread);
        return spreads;
    }

private:
    /// Nearer to what a column needs than to what it would like, so that there are few pages; ems.
    static double wanted(const MeasuredColumn& column)
    {
        return column.least + 0.3 * std::min(column.ideal - column.least, 6.0);
    }

    double widthOf(std::size_t column) const { return widths_[column - table_.frozen]; }

    /// They take what they want up to a third of the page, what they need up to half of it, never more.
    void setFrozen(double width)
    {
        const auto sum = [&](double MeasuredColumn::*need) {
            double ems = 0;
            for (std::size_t i = 0; i < table_.frozen; ++i)
                ems += table_.columns[i].*need;
            return ems * size_ + sides(table_.frozen);
        };
        const double ideal = sum(&MeasuredColumn::ideal);
        const double least = sum(&MeasuredColumn::least);
        const double given = std::min(std::max(least, std::min(ideal, width / 3)), width / 2);
        const double share = ideal > least && given > least ? (given - least) / (ideal - least) : 0;
        const double shrunk = least > given ? given / least : 1;
        for (std::size_t i = 0; i < table_.frozen; ++i) {
            const MeasuredColumn& column = table_.columns[i];
            frozen_.push_back(((column.least + (column.ideal - column.least) * share) * size_ + 2 * look::cellSide) *
                              shrunk);
        }
    }

    void setUnits()
    {
        for (std::size_t first = table_.frozen; first < table_.columns.size();) {
            std::size_t end = endOfGroup(table_, first);
            double width = 0;
            for (std::size_t i = first; i < end; ++i)
                width += widthOf(i);
            if (width > room_) {
                end = first + 1;
                width = widthOf(first);
            }
            units_.push_back({first, end, width});
            first = end;
        }
    }

    /// Filled one after the other; a unit wider than `limit` stands alone.
    std::vector<Spread> parted(double limit) const
    {
        std::vector<Spread> spreads;
        double left = -1;
        for (const Unit& unit : units_) {
            if (spreads.empty() || unit.width > left + 0.01) {
                Spread& next = spreads.emplace_back();
                next.columns.resize(table_.frozen);
                std::iota(next.columns.begin(), next.columns.end(), std::size_t{0});
                next.widths = frozen_;
                left = limit;
            }
            for (std::size_t i = unit.first; i < unit.end; ++i) {
                spreads.back().columns.push_back(i);
                spreads.back().widths.push_back(widthOf(i));
            }
            left -= unit.width;
        }
        return spreads;
    }

    /// A page that is nearly full is filled; the frozen columns keep their widths.
    void fill(Spread& spread) const
    {
        const auto begin = spread.widths.begin() + static_cast<std::ptrdiff_t>(table_.frozen);
        const double own = std::accumulate(begin, spread.widths.end(), 0.0);
        if (own > room_ * 0.6)
            std::for_each(begin, spread.widths.end(), [&](double& width) { width *= room_ / own; });
        spread.width = std::accumulate(spread.widths.begin(), spread.widths.end(), 0.0);
    }

    const MeasuredTable& table_;
    double size_;
    double room_; // of a page, beside the frozen columns
    std::vector<double> frozen_;
    std::vector<double> widths_; // of the other columns
    std::vector<Unit> units_;
};

}

double widthNeeded(const MeasuredTable& table, double size, Need need)
{
    double ems = 0;
    for (const MeasuredColumn& column : table.columns)
        ems += need == Need::Least ? column.least : column.ideal;
    return ems * size + sides(table.columns.size());
}

std::vector<Spread> spreadsOf(const MeasuredTable& table, double size, double width)
{
    if (widthNeeded(table, size, Need::Least) <= width + 0.01)
        return {whole(table, size, width)};
    return Parting(table, size, width).spreads();
}

}
