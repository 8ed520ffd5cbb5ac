// Keys and values with their colons in a line, as strips.
#pragma once

#include "core/print/Strip.h"
#include "core/print/Typesetting.h"
#include "core/report/Document.h"

namespace sidang {

/// `width` in points. With a QR code at the right edge it is one strip, else one for each line.
void addKeyValues(Strips& strips, const KeyValues& values, Typesetting& typesetting, double width);

}
