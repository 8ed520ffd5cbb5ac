// Numbers as people read them.
#pragma once

#include "core/base/Fraction.h"
#include "core/text/Language.h"

#include <QString>

namespace sidang {

/// Rounded half up to `decimals` (0 … 9) places: "1.234,50" in Indonesian, "1,234.50" in English.
QString number(const Fraction& value, int decimals, Language language = Language::Indonesian);
/// Exactly as many decimals as the value has: "87,5", "466.368".
QString number(const Decimal& value, Language language = Language::Indonesian);
QString number(qint64 value, Language language = Language::Indonesian);
/// 1 … 3999 as I, II, III, IV …
QString roman(int value);

}
