// Where the columns of a table stand on the pages it goes over side by side.
#pragma once

#include "core/print/CellLines.h"
#include "core/print/Look.h"
#include "core/print/Strip.h"
#include "core/print/TableSpreads.h"

#include <vector>

namespace sidang {

/// How a table is set: points to the em of its text, and how much of the usual space its rows keep above and below (0 … 1).
struct TableScale {
    double size;
    double air = 1;
};

class TablePlan {
public:
    /// `width`: of the text area, in points; `number`: the table's in Strips::tables.
    TablePlan(const MeasuredTable& measured, TableScale scale, double width, std::size_t number)
        : table(measured),
          size(scale.size),
          above(look::cellAbove * scale.air),
          below(look::cellBelow * scale.air),
          index(number),
          spreads(spreadsOf(measured, scale.size, width))
    {
        for (const Spread& spread : spreads) {
            std::vector<double>& edges = verticals.emplace_back();
            double x = 0;
            for (const double columnWidth : spread.widths) {
                edges.push_back(x);
                x += columnWidth;
            }
            edges.push_back(spread.width);
        }
    }

    /// Of the `n`-th column on page `page`.
    CellPlace place(std::size_t page, std::size_t n) const
    {
        return {page, verticals[page][n] + look::cellSide, spreads[page].widths[n] - 2 * look::cellSide};
    }

    Strip newStrip(Rules rules) const
    {
        Strip strip;
        strip.table = index;
        strip.rules = rules;
        strip.beyond.resize(spreads.size() - 1);
        return strip;
    }

    static Drawing& on(Strip& strip, std::size_t page) { return page == 0 ? strip : strip.beyond[page - 1]; }

    const MeasuredTable& table;
    double size;
    double above; // the text of a cell, and below it: points
    double below;
    std::size_t index;
    std::vector<Spread> spreads;                // of each page
    std::vector<std::vector<double>> verticals; // the edges of its columns
};

}
