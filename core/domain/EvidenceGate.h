// The gate before the judging: whether what a nominee handed in does for its category.
#pragma once

#include "core/domain/EditionBook.h"

#include <vector>

namespace sidang {

/// Why a document does not do.
enum class Lack { Absent, Incomplete, Late };

/// A mandatory document that does not do.
struct Shortfall {
    RequirementId requirement;
    Lack lack = Lack::Absent;

    friend bool operator==(const Shortfall&, const Shortfall&) = default;
};

/// One nominee's documents against what its category asks for.
struct Checklist {
    int mandatory = 0;                // requirements that may not be missing
    std::vector<Shortfall> shortfall; // those of them that do not do, in the order of the requirements
    int late = 0;                     // documents received after the due date, accepted or not, mandatory or not
    int unverified = 0;               // documents that are there, at least in part, and that nobody verified

    bool passes() const { return shortfall.empty(); }
    /// Mandatory documents that do.
    int fulfilled() const { return mandatory - static_cast<int>(shortfall.size()); }

    friend bool operator==(const Checklist&, const Checklist&) = default;
};

/// What the category asks for, in the order of the book.
std::vector<Requirement> requirementsOf(const EditionBook& book, CategoryId category);
/// What is known of a document; nothing yet: absent.
Evidence evidenceOf(const EditionBook& book, const EvidenceKey& key);
/// Received after the last day on which the edition takes documents in.
bool isLate(const Edition& edition, const Evidence& evidence);
/// Why the document does not do, if it does not. A late one does when its note says why it was taken.
std::optional<Lack> lackOf(const Edition& edition, const Evidence& evidence);
/// `requirements` are those of the nominee's category.
Checklist checklistOf(const EditionBook& book, const std::vector<Requirement>& requirements, NomineeId nominee);

}
