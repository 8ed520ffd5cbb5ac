// The letterhead as a strip.
#pragma once

#include "core/print/Strip.h"
#include "core/print/Typesetting.h"
#include "core/report/Document.h"

namespace sidang {

/// Adds nothing for an empty letterhead. `width` in points. On a certificate the picture stands above the lines, and no
/// rule below them.
void addLetterhead(Strips& strips, const Letterhead& letterhead, PageFrame frame, Typesetting& typesetting, double width);

}
