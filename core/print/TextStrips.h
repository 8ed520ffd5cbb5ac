// What runs from line to line as strips: paragraphs, clauses, notes, and a box to write in.
#pragma once

#include "core/print/Strip.h"
#include "core/print/Typesetting.h"
#include "core/report/Document.h"

namespace sidang {

/// Each adds its strips, `width` points wide.
void addParagraph(Strips& strips, const Paragraph& paragraph, Typesetting& typesetting, double width);
void addListing(Strips& strips, const Listing& listing, Typesetting& typesetting, double width);
void addNotes(Strips& strips, const Notes& notes, Typesetting& typesetting, double width);
void addWritingBox(Strips& strips, const WritingBox& box, Typesetting& typesetting, double width);

}
