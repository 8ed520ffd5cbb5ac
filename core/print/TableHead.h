// The head of a table: titles, and shared heads above them.
#pragma once

#include "core/print/TablePlan.h"

#include <optional>

namespace sidang {

/// The head as one strip that stands with the row below it. Where it is higher than `highest` points: its lines instead,
/// added to `lines`, to be set once like a row.
std::optional<Strip> headOf(const TablePlan& plan, double highest, std::vector<PlacedLine>& lines);

/// Above the head of a table that goes on side by side: "Bagian 1 dari 3, bersambung ke kanan". The space it takes is part
/// of the head.
void addPartNote(Strip& head, const TablePlan& plan, Typesetting& typesetting);

}
