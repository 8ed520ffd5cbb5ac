// What is put on pages: strips across the page that are never cut, in the order of the document.
#pragma once

#include "core/print/Pages.h"

#include <optional>
#include <vector>

namespace sidang {

/// Where a QR code stands that says which page of how many it is on: it is drawn when all pages are there.
struct CodePlace {
    QRectF area;
    QString payload; // without the page
};

/// Which upright rules of its table go through a strip.
enum class Rules { All, Edges, None };

/// Positions count from the left edge of the text area and from the strip's top.
struct Strip : Drawing {
    double before = 0; // space above, unless the strip begins a page
    double height = 0;
    bool keepWithNext = false;        // stands on the same page as the strip after it
    std::optional<std::size_t> table; // its position in Strips::tables
    Rules rules = Rules::All;
    std::vector<Drawing> beyond; // of a table: what stands on the second, third … page side by side
    std::vector<CodePlace> codes;
};

/// What a table adds to the pages it reaches.
struct TableFrame {
    std::vector<std::vector<double>> verticals; // where its rules stand on each of the pages side by side, the edges too
    Strip head;                                 // repeated above its strips on every further page; height 0: not repeated
};

struct Strips {
    std::vector<Strip> strips;
    std::vector<TableFrame> tables;
};

/// A page on its way.
struct Sheet {
    Page page;
    std::vector<CodePlace> codes;
};

}
