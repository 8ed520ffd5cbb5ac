// A table with its texts measured once, and the widths its columns take on a page.
#pragma once

#include "core/print/Typesetting.h"
#include "core/report/Document.h"

#include <vector>

namespace sidang {

struct MeasuredCell {
    SetText text;
    SetText detail;
    double beforeComma = 0; // ems, in a decimal column
    bool hasDigits = false;
};

/// What the widths of a column depend on, in ems of the table's text.
struct MeasuredColumn {
    MeasuredCell head;
    ColumnAlign align = ColumnAlign::Start;
    ColumnWidth width = ColumnWidth::Content;
    double least = 0;       // no word of it is broken but at soft hyphens
    double ideal = 0;       // every cell on one line, the words of the head whole
    double beforeComma = 0; // the most in front of and from the comma on
    double fromComma = 0;
};

struct MeasuredTable {
    std::vector<MeasuredColumn> columns;
    std::vector<std::vector<MeasuredCell>> rows; // of a TableCut: one cell
    std::vector<bool> isCut;                     // of each row
};

MeasuredTable measure(const Table& table, Typesetting& typesetting);

/// How wide (points) the table is with `size` points to the em: at least, to be legible; or so that hardly a cell needs a
/// second line.
enum class Need { Least, Ideal };
double widthNeeded(const MeasuredTable& table, double size, Need need);
/// The widths of the columns, with their side spaces; they add up to `width` (points).
std::vector<double> columnWidths(const MeasuredTable& table, double size, double width);

}
