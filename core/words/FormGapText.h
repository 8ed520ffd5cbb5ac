// What keeps printed score sheets from being accounted for, in words.
#pragma once

#include "core/domain/FormsLedger.h"

#include <QStringList>

namespace sidang {

/// One kind of gap: "Issued, not returned".
QString formGapKindText(FormGapKind kind);
/// "0147 (KK-06 · J4)"; without a form "KK-06 · J4".
QString formGapPlace(const FormGap& gap);
/// One line for each kind that there is, naming at most `most` places: "• Issued, not returned: 0147 (KK-06 · J4)".
QStringList formGapLines(const std::vector<FormGap>& gaps, qsizetype most = 8);

}
