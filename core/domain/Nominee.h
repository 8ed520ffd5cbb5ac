// Who is judged.
#pragma once

#include "core/domain/Ids.h"

#include <QString>

#include <optional>

namespace sidang {

/// Whether a nominee takes part; any other than Eligible leaves it unranked with this reason.
enum class NomineeStatus { Eligible, Ineligible, Withdrawn, Disqualified, Absent };

/// Source: Law 20/2008 on micro, small and medium enterprises.
enum class EnterpriseSize { Unstated, Micro, Small, Medium, Large };

struct Nominee {
    NomineeId id;
    QString code; // unique within the edition
    CategoryId category;
    QString name;
    QString region; // code as in resources/regions; may be empty
    NomineeStatus status = NomineeStatus::Eligible;
    QString statusReason; // why it does not take part; may be empty, as the texts below
    QString proposer;     // who proposed it: a kabupaten/kota or a branch
    QString leader;       // head of the region or of the enterprise
    QString contact;      // name, telephone or e-mail
    QString sector;
    EnterpriseSize size = EnterpriseSize::Unstated;
    std::optional<qint64> workers; // persons; absent: not known

    friend bool operator==(const Nominee&, const Nominee&) = default;
};

}
