#include "core/scoring/Ranking.h"

namespace sidang {

std::optional<UnrankedReason> reasonOf(NomineeStatus status)
{
    switch (status) {
    case NomineeStatus::Eligible: return std::nullopt;
    case NomineeStatus::Ineligible: return UnrankedReason::Ineligible;
    case NomineeStatus::Withdrawn: return UnrankedReason::Withdrawn;
    case NomineeStatus::Disqualified: return UnrankedReason::Disqualified;
    case NomineeStatus::Absent: return UnrankedReason::Absent;
    }
    Q_UNREACHABLE();
}

}
