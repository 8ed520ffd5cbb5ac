// An edition of national size: 5,514 nominees, 9 jurors and 12 indicators, 595,512 marks.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

inline constexpr int nationalNominees = 5514;
inline constexpr int nationalJurors = 9;
inline constexpr int nationalIndicators = 12;

/// Every juror marks every nominee on every indicator, 0 to 100 in steps of 0.5; the same on every call.
EditionBook nationalEdition();

}
