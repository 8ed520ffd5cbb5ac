// A measured table as strips: its head, its rows, its cuts and groups.
#pragma once

#include "core/print/TablePlan.h"

namespace sidang {

/// Adds the table; where it is not legible at `width` points, over pages side by side. One that is not split stands with
/// some lines of what is before it. A row higher than `highest` (points, with the head above it) is continued in further
/// strips, so that nothing is lost.
void addTable(Strips& strips, const MeasuredTable& table, TableScale scale, double width, double highest,
              Typesetting& typesetting);

}
