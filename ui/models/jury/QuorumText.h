// Whether enough jurors are left to score a nominee, in words, with tone and icon.
#pragma once

#include "core/domain/Quorum.h"
#include "ui/common/Tone.h"

#include <QString>

namespace sidang {

/// "7 of 9 jurors score, quorum 5"; below it "3 of 9 jurors score, below the quorum of 5".
QString quorumText(const Quorum& quorum);
/// "8 → 7 of 9 jurors score, quorum 5": before and after.
QString quorumChangeText(const Quorum& before, const Quorum& after);
/// Quiet where the quorum is held with more than one juror to spare, attention where one more recusal breaks it, else
/// refusal.
Tone quorumTone(const Quorum& quorum);
QString quorumIcon(const Quorum& quorum);

}
