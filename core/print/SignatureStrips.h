// Who signs, as strips that are never split.
#pragma once

#include "core/print/Strip.h"
#include "core/print/Typesetting.h"
#include "core/report/Document.h"

namespace sidang {

/// Bound to the strip before it, so that it never stands alone. `width` in points. At the right, on a certificate in the
/// middle.
void addSignature(Strips& strips, const SignatureBlock& block, PageFrame frame, Typesetting& typesetting, double width);

/// One strip for each row; the first is bound to the strip before it. A last row that is not full stands in the middle.
void addSignatures(Strips& strips, const Signatures& signatures, Typesetting& typesetting, double width);

}
