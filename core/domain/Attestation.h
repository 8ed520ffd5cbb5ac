// Who answers for a fact or a figure: the official who entered it and the second one who confirmed it.
#pragma once

#include "core/domain/Ids.h"

#include <optional>

namespace sidang {

struct Attestation {
    std::optional<OfficialId> entered;
    std::optional<OfficialId> confirmed; // another person than `entered`

    bool isEmpty() const { return !entered && !confirmed; }

    friend bool operator==(const Attestation&, const Attestation&) = default;
};

}
