// Whether a book still holds together after changes.
#pragma once

#include "core/edit/EditTrouble.h"
#include "core/ledger/Change.h"

#include <optional>

namespace sidang {

/// What is wrong with what these changes left in the book `after` them, if anything: names missing or used twice, references
/// that lead nowhere, a mark that is not on its scale, something removed that is still named … A scheme whose weights do not
/// sum up is not wrong here: it may be in the making.
std::optional<EditTrouble> faultIn(const EditionBook& after, const Changes& changes);

}
