// The lines of a table's cells, placed within their row.
#pragma once

#include "core/print/Pages.h"
#include "core/print/TableMeasure.h"

#include <optional>

namespace sidang {

/// A line of a cell, its place counted from the upper left corner of the row.
struct PlacedLine {
    TextRun run;
    std::optional<Ring> ring;
    double top = 0;
    double bottom = 0;
    std::size_t page = 0; // which of the pages side by side
};

/// Where the text of a cell may stand: without the side spaces, in points.
struct CellPlace {
    std::size_t page = 0;
    double left = 0;
    double room = 0;
};

enum class CellAlign { Left, Middle };

/// Adds the lines of a text from `top` on; returns where they end.
double addCellLines(std::vector<PlacedLine>& lines, const SetText& text, const CellPlace& place, double size, double top,
                    CellAlign align, QRgb colour);

/// Adds a cell of a row from `top` on: its text, its detail, its choices; returns where they end. `size`: points to the em.
double addCell(std::vector<PlacedLine>& lines, const MeasuredCell& cell, const MeasuredColumn& column,
               const CellPlace& place, double size, double top);

}
