// The evidence a nominee hands in: what a category asks for, and what has come.
#pragma once

#include "core/domain/Ids.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace sidang {

/// One line of a category's checklist.
struct Requirement {
    RequirementId id;
    CategoryId category;
    QString code; // unique within the category
    QString title;
    bool isMandatory = true; // false: may be missing

    friend bool operator==(const Requirement&, const Requirement&) = default;
};

enum class EvidenceState { Absent, Incomplete, Present };

struct EvidenceKey {
    NomineeId nominee;
    RequirementId requirement;

    friend auto operator<=>(const EvidenceKey&, const EvidenceKey&) = default;
    friend bool operator==(const EvidenceKey&, const EvidenceKey&) = default;
};

/// What is known of one nominee's document.
struct Evidence {
    EvidenceState state = EvidenceState::Absent;
    QDate received; // late when after the edition's due date; invalid: not given
    QString note;
    std::optional<OfficialId> verified; // by whom

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

}
