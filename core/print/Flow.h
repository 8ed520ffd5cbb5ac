// How a text runs from line to line: as strips, or within one.
#pragma once

#include "core/print/Lines.h"
#include "core/print/Look.h"
#include "core/print/Strip.h"

namespace sidang {

enum class Placed { Left, Middle, Right };

/// Lengths are points.
struct Flow {
    double size = look::textSize;
    Placed placed = Placed::Left;
    double left = 0;
    double width = 0;
    QRgb colour = look::black;
};

/// From line to line, in points.
double stepOf(const Flow& flow);

/// The text on one line, whatever its width.
Line wholeLine(const SetText& text);

/// The line with its upper edge at `top` of its strip.
TextRun placedRun(const SetText& text, const Line& line, const Flow& flow, double top);

/// Adds a strip for each line; returns the first of them, by position.
std::size_t addFlow(Strips& strips, const SetText& text, const Flow& flow);

/// Adds the lines below what the strip holds, and grows it; returns the width of the widest.
double addLines(Strip& strip, const SetText& text, const Flow& flow);

/// No page ends between the strips from `first` on, nor after the last of them.
void keepFrom(Strips& strips, std::size_t first);
/// Of the strips from `first` on, neither the first nor the last stands alone on a page.
void keepEnds(Strips& strips, std::size_t first);
/// The next strip stands on the page of the last one.
void keepLast(Strips& strips);
/// The next strip, something to be signed, stands on the page of the last lines before it: two of text, or as high.
void keepCompany(Strips& strips);

}
