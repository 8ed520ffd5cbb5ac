// Boxes for initials at the foot of each page.
#pragma once

#include "core/print/Pages.h"
#include "core/print/Strip.h"
#include "core/print/Typesetting.h"

#include <QStringList>

namespace sidang {

class Initials {
public:
    /// A box for each name, from the right edge on, in as many rows as they need. `left` and `width` in points.
    Initials(const QStringList& names, Typesetting& typesetting, double left, double width);

    /// 0 without names; points.
    double height() const { return boxes_.height; }
    /// With their upper edge at `top`.
    void addTo(Page& page, double top) const;

private:
    Strip boxes_;
};

}
