// Who may do what, and when.
#pragma once

#include "core/domain/Official.h"
#include "core/domain/Stage.h"
#include "core/ledger/Action.h"

namespace sidang {

/// True when an official of this role may do it at all, in some phase.
bool mayDo(Action action, OfficialRole role);
/// True when the phase allows it, to whomever.
bool allows(Phase phase, Action action);
/// True when it is recorded only with a reason.
bool needsReason(Action action);

/// True when an official of this role may see jurors' marks, and rankings made of them, of a category in this phase. The
/// secretariat and the chair see progress until the plenary; who keys the marks, and the auditor, see them always.
bool maySeeMarks(OfficialRole role, Phase phase);

}
