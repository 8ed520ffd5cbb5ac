// Figures of measured indicators as people type them: "254.675/466.368", or that they do not apply.
#pragma once

#include "core/base/Result.h"
#include "core/domain/Mark.h"
#include "core/text/Language.h"

#include <QString>

namespace sidang {

enum class FigureFault {
    NotTwoNumbers, // a part and a whole, with a stroke between
    Ambiguous,     // a point or comma that could be a decimal sign or could group
    Negative,
    NothingOf, // the whole is 0
    TooLong,
};

/// Part and whole with "/" between, each of digits, as an Indonesian writes them: points only between groups of three, a comma
/// before decimals (but not before exactly three). "x", "*" or "-" alone: it does not apply.
Result<Measurement, FigureFault> readFigure(QStringView typed);
/// "254.675 / 466.368"; "does not apply".
QString figureText(const Measurement& measurement, Language language);
/// What would have to be typed for it.
QString typedText(const Measurement& measurement);
/// One sentence: what was typed, and how it is written.
QString figureFaultText(FigureFault fault, const QString& typed);

}
