// What a juror's sheet still lacks before it can be final.
#pragma once

#include "ui/models/marks/KeyingModel.h"

namespace sidang {

struct SheetGap {
    QString text;                    // "3 marks are missing; 1 comment is needed"
    std::optional<KeyingCell> first; // the first cell to go to; nothing where it is not on this operator's sheet
};

/// Nothing: the sheet can be final. The place has a juror.
std::optional<SheetGap> sheetGap(const Sheets& sheets, const SheetPlace& place);

}
