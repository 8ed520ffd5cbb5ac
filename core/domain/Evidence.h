// The evidence a nominee hands in: what a category asks for, and what has come.
#pragma once

#include "core/domain/Ids.h"

#include <QDate>
#include <QString>

#include <compare>
#include <optional>
#include <vector>

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

/// A file that came with a document; it stands beside the edition under its content's hash (core/files/Attachments.h).
struct Attachment {
    QString hash; // SHA-256 in small hex digits
    QString name; // as it was called where it came from
    qint64 size = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// What is known of one nominee's document.
struct Evidence {
    EvidenceState state = EvidenceState::Absent;
    QDate received; // late when after the edition's due date; invalid: not given
    QString note;
    std::optional<OfficialId> verified; // by whom
    QDate verifiedOn;
    std::vector<Attachment> files;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

}
