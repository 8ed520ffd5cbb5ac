#include "ui/models/nominees/NomineeStatusLooks.h"

using namespace Qt::StringLiterals;

namespace sidang {

Tone statusTone(NomineeStatus status)
{
    switch (status) {
    case NomineeStatus::Eligible: return Tone::Accent;
    case NomineeStatus::Ineligible:
    case NomineeStatus::Disqualified: return Tone::Refusal;
    case NomineeStatus::Withdrawn:
    case NomineeStatus::Absent: return Tone::Attention;
    }
    Q_UNREACHABLE();
}

QString statusIcon(NomineeStatus status)
{
    switch (status) {
    case NomineeStatus::Eligible: return u"check"_s;
    case NomineeStatus::Ineligible: return u"close"_s;
    case NomineeStatus::Withdrawn: return u"withdrawn"_s;
    case NomineeStatus::Disqualified: return u"disqualified"_s;
    case NomineeStatus::Absent: return u"absent"_s;
    }
    Q_UNREACHABLE();
}

}
