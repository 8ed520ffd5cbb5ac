// A measured table as strips: its head, its rows, its cuts and groups.
#pragma once

#include "core/print/Strip.h"
#include "core/print/TableMeasure.h"

namespace sidang {

/// Adds the table, set with `size` points to the em; where it is not legible at `width` points, over pages side by side. A
/// row higher than `highest` (points, with the head above it) is continued in further strips, so that nothing is lost.
void addTable(Strips& strips, const MeasuredTable& table, double size, double width, double highest,
              Typesetting& typesetting);

}
