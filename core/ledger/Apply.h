// Makes changes in a book.
#pragma once

#include "core/ledger/Change.h"

namespace sidang {

/// Makes the change, if it fits: `before` is exactly what stands there (and nothing where it is absent), positions exist, and
/// a criterion's category and parent are there. False, with the book as it was, when it does not fit.
bool applyChange(EditionBook& book, const Change& change);

/// Makes all changes in order, or none. The position of the first that does not fit, or nothing.
std::optional<std::size_t> applyChanges(EditionBook& book, const Changes& changes);

}
