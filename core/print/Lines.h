// Breaks a measured text into lines and places them.
#pragma once

#include "core/print/Fonts.h"

#include <vector>

namespace sidang {

/// The characters [from, to) of a text on one line, without the white space at its end.
struct Line {
    qsizetype from = 0;
    qsizetype to = 0;
    bool hyphen = false; // a soft hyphen broke the word: a hyphen is drawn at the end
    double width = 0;    // ems, with the hyphen
};

/// Breaks at line breaks, white space, hyphens and slashes between letters, and soft hyphens so that no line is wider
/// than `width` (ems); within a word only where a single one is wider. Always at least one line, and one character a line.
std::vector<Line> breakLines(const SetText& text, double width);

/// The least width (ems) at which no word is broken; with `Words::Hyphenated` a hyphen, also a soft one, ends a word.
enum class Words { Whole, Hyphenated };
double widestWord(const SetText& text, Words words);

/// The line at `size` points to the em, from `origin` on.
TextRun runOf(const SetText& text, const Line& line, double size, QPointF origin, QRgb colour);

}
