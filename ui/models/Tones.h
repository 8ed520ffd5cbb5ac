// How phases and verdicts look: tone and icon beside their words.
#pragma once

#include "core/edit/Verdict.h"
#include "ui/common/Tone.h"

namespace sidang {

/// Name of the icon that stands beside the phase's word.
QString phaseIcon(Phase phase);
Tone phaseTone(Phase phase);
/// Intact, not to be verified, or not fitting.
Tone verdictTone(const Verdict& verdict);

}
