// What is put on pages: strips across the page that are never cut, in the order of the document.
#pragma once

#include "core/print/Pages.h"

#include <optional>
#include <vector>

namespace sidang {

/// Positions count from the left edge of the text area and from the strip's top.
struct Strip {
    double before = 0; // space above, unless the strip begins a page
    double height = 0;
    bool keepWithNext = false;        // stands on the same page as the strip after it
    std::optional<std::size_t> table; // its position in Strips::tables
    std::vector<Box> boxes;
    std::vector<TextRun> runs;
};

/// What a table adds to the pages it reaches.
struct TableFrame {
    std::vector<double> verticals; // where its rules stand, drawn from its first to its last strip on a page
    Strip head;                    // repeated above its strips on every further page; height 0: not repeated
};

struct Strips {
    std::vector<Strip> strips;
    std::vector<TableFrame> tables;
};

}
