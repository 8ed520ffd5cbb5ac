// Whether what changes name is there.
#pragma once

#include "core/ledger/Change.h"

#include <optional>

namespace sidang {

/// The first of these changes, made in the book already, that names something that is not there, or takes away something that is
/// still named; by its position. Nothing when all references lead somewhere.
std::optional<std::size_t> firstDangling(const EditionBook& book, const Changes& changes);

}
