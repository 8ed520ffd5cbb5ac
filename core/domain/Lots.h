// The order of a category's interviews by lot, so that anybody can draw it again from the seed.
#pragma once

#include "core/domain/Ids.h"

#include <QStringList>

#include <vector>

namespace sidang {

/// The positions of `codes` in the order drawn with `seed` (0 … 999 999 999): a Fisher–Yates shuffle of the codes in their order
/// by UTF-16 units, whose numbers come from SHA-256 of "sidang-lot/1 SEED N" for N = 1, 2, …: the first eight bytes, big-endian;
/// values at or above the largest multiple of the bound are passed over. docs/rules.md says it with an example.
std::vector<int> drawLots(const QStringList& codes, qint64 seed);

}
