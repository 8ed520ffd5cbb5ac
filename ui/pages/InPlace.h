// Edits whose refusal is told where they were wanted.
#pragma once

#include "core/ledger/Edit.h"

#include <QString>

namespace sidang {

class Door;

/// Makes the edit; returns why it was not made, as a sentence for the place, or nothing. What the disk or the edition itself refused
/// stands in the window's banner as well.
QString performInPlace(Door& door, const Edit& edit);

}
