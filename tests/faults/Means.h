// The kinds of faults. Each takes an action through all of its faults, prints a line of figures, and returns an exit code.
#pragma once

#include "tests/faults/Stage.h"

#include <string>

namespace sidang {

/// What ctest takes for "skipped".
inline constexpr int skippedCode = 77;
/// Says so, and why.
int skipped(const std::string& why);

/// SIGKILL before the n-th change of the folder, for every n.
int killPoints(const Stage& stage);
/// ENOSPC and EIO at the n-th change, once and from then on, for every n.
int errors(const Stage& stage);
/// The power goes: parts of what was not synced are missing.
int powerLoss(const Stage& stage);
/// Free space from nothing up in steps until the action passes.
int fullDisk(const Stage& stage);
/// Without permission to write, and on a medium mounted read-only.
int readOnly(const Stage& stage);
/// Four processes at once; one that holds the file against others.
int twoWriters(const Stage& stage);
/// Wrong clocks, and one that jumps between edits.
int wrongClock(const Stage& stage);
/// Whether strace counts the same changes of the folder as Tracer: none is missed, none counted twice.
int countCheck(const Stage& stage);

}
