// Everything but tables as strips: letterhead, paragraphs, notes, the signature.
#pragma once

#include "core/print/Strip.h"
#include "core/print/Typesetting.h"
#include "core/report/Document.h"

namespace sidang {

/// Each adds its strips, `width` points wide.
void addLetterhead(Strips& strips, const Letterhead& letterhead, Typesetting& typesetting, double width);
void addParagraph(Strips& strips, const Paragraph& paragraph, Typesetting& typesetting, double width);
void addNotes(Strips& strips, const Notes& notes, Typesetting& typesetting, double width);
/// Bound to the strip before it, so that it never stands alone.
void addSignature(Strips& strips, const SignatureBlock& block, Typesetting& typesetting, double width);

}
