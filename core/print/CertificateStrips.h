// The words of a certificate, in the middle of its border.
#pragma once

#include "core/print/Strip.h"
#include "core/print/Typesetting.h"
#include "core/report/Document.h"

namespace sidang {

/// Adds the strips of a paragraph: large names, a heading for the award, running text narrower than the border. `width`: of
/// the text area, in points; `scale`: of all sizes, 1 where there is room for them.
void addCertificateParagraph(Strips& strips, const Paragraph& paragraph, double scale, Typesetting& typesetting,
                             double width);

}
