// Puts strips on pages.
#pragma once

#include "core/print/Strip.h"

namespace sidang {

/// Where strips may stand on a page; points.
struct TextArea {
    QSizeF page;
    double left = 0;
    double top = 0;
    double width = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
};

/// Appends the pages of these strips, at least one. A strip that is to stay with the next one does, unless both together
/// are higher than a page; heads of tables are repeated; no strip is cut. A table that goes on over pages side by side
/// takes that many pages at once, and what follows it stands on the last of them.
void paginate(Strips strips, const TextArea& area, std::vector<Sheet>& sheets);

}
