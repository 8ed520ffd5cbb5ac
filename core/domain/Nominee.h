// Who is judged.
#pragma once

#include "core/domain/Ids.h"

#include <QString>

namespace sidang {

/// Whether a nominee takes part; any other than Eligible leaves it unranked with this reason.
enum class NomineeStatus { Eligible, Ineligible, Withdrawn, Disqualified, Absent };

struct Nominee {
    NomineeId id;
    QString code; // unique within the edition
    CategoryId category;
    QString name;
    QString region; // code as in resources/regions; may be empty
    NomineeStatus status = NomineeStatus::Eligible;

    friend bool operator==(const Nominee&, const Nominee&) = default;
};

}
