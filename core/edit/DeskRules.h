// Who keys jurors' score sheets, and when they may still be keyed.
#pragma once

#include "core/domain/Official.h"
#include "core/edit/EditTrouble.h"

#include <optional>
#include <vector>

namespace sidang {

/// In a category that is keyed twice the first operator gives the marks, the second one the second marks; elsewhere there are no
/// second marks. `actions` are those of the changes in this book, as it is before them. Errors: ForbiddenForRole; Invalid with
/// detail "entry".
std::optional<EditTrouble> entryTrouble(const EditionBook& book, const Changes& changes, const std::vector<ActionIn>& actions,
                                        OfficialRole role);

/// Marks, second marks and notes of a sheet that is final in this book are not changed, and a second mark bears the name of who
/// keys it. Errors: SheetFinal; Invalid with detail "second".
std::optional<EditTrouble> sheetTrouble(const EditionBook& book, const Changes& changes, OfficialId actor);

/// A value that an indicator reads from the monthly figures is not typed. Error: Invalid with detail "reading".
std::optional<EditTrouble> readingTrouble(const EditionBook& book, const Changes& changes);

}
