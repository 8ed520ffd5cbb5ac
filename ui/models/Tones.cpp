#include "ui/models/Tones.h"

using namespace Qt::StringLiterals;

namespace sidang {

QString phaseIcon(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return u"phase-preparing"_s;
    case Phase::Scoring: return u"phase-scoring"_s;
    case Phase::Plenary: return u"phase-plenary"_s;
    case Phase::Closed: return u"read-only"_s;
    }
    Q_UNREACHABLE();
}

Tone phaseTone(Phase phase)
{
    switch (phase) {
    case Phase::Scoring: return Tone::Accent;
    case Phase::Plenary: return Tone::Attention;
    case Phase::Preparing:
    case Phase::Closed: return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

Tone verdictTone(const Verdict& verdict)
{
    if (verdict.isVerified())
        return Tone::Accent;
    return *verdict.fault == VerdictFault::NoLedger ? Tone::Attention : Tone::Refusal;
}

}
