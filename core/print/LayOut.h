// Lays a document out on paper: the content becomes pages of measured texts and rules.
#pragma once

#include "core/base/Result.h"
#include "core/print/Pages.h"
#include "core/print/PrintTrouble.h"
#include "core/report/Document.h"

namespace sidang {

/// The paper's size, upright, in points: A4 is 210 × 297 mm, F4 exactly 215 × 330 mm.
QSizeF sizeOf(PaperSize paper);

/// Measured in the shipped fonts at no device's resolution, so the same on every machine. A section stands upright, or
/// wide when it says so or a table of it would not be legible otherwise. Needs a QGuiApplication. For many documents:
/// core/print/Compositor.h. Errors: Unprintable, PictureUnreadable, FontsMissing.
Result<Pages, PrintTrouble> layOut(const Document& document, PaperSize paper);

}
