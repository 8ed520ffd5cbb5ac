// The widths of a table's columns, and how its columns are parted among pages side by side.
#pragma once

#include "core/print/TableMeasure.h"

namespace sidang {

/// How wide (points) the table is with `size` points to the em: at least, to be legible; or so that hardly a cell needs a
/// second line.
enum class Need { Least, Ideal };
double widthNeeded(const MeasuredTable& table, double size, Need need);

/// The columns of a table that stand on one page.
struct Spread {
    std::vector<std::size_t> columns; // from left to right
    std::vector<double> widths;       // of each, with its side spaces; points
    double width = 0;                 // of all
};

/// One for a table that is legible at `width` points, which it then fills. Else several, each beginning with the frozen
/// columns in the same widths; columns below a shared head stay together where they can.
std::vector<Spread> spreadsOf(const MeasuredTable& table, double size, double width);

}
