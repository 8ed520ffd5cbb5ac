#include "core/domain/EvidenceGate.h"

#include <algorithm>
#include <iterator>

namespace sidang {

std::vector<Requirement> requirementsOf(const EditionBook& book, CategoryId category)
{
    std::vector<Requirement> requirements;
    std::ranges::copy_if(book.requirements, std::back_inserter(requirements),
                         [category](const Requirement& each) { return each.category == category; });
    return requirements;
}

Evidence evidenceOf(const EditionBook& book, const EvidenceKey& key)
{
    const auto found = book.evidence.find(key);
    return found == book.evidence.end() ? Evidence() : found->second;
}

bool isLate(const Edition& edition, const Evidence& evidence)
{
    return evidence.state != EvidenceState::Absent && evidence.received.isValid() && edition.documentsDue.isValid() &&
           evidence.received > edition.documentsDue;
}

std::optional<Lack> lackOf(const Edition& edition, const Evidence& evidence)
{
    if (evidence.state == EvidenceState::Absent)
        return Lack::Absent;
    if (evidence.state == EvidenceState::Incomplete)
        return Lack::Incomplete;
    const bool isAccepted = !evidence.note.trimmed().isEmpty();
    return isLate(edition, evidence) && !isAccepted ? std::optional(Lack::Late) : std::nullopt;
}

Checklist checklistOf(const EditionBook& book, const std::vector<Requirement>& requirements, NomineeId nominee)
{
    Checklist checklist;
    for (const Requirement& requirement : requirements) {
        const auto found = book.evidence.find({nominee, requirement.id});
        static const Evidence nothing;
        const Evidence& evidence = found == book.evidence.end() ? nothing : found->second;
        if (requirement.isMandatory) {
            ++checklist.mandatory;
            if (const std::optional<Lack> lack = lackOf(book.edition, evidence))
                checklist.shortfall.push_back({requirement.id, *lack});
        }
        checklist.late += isLate(book.edition, evidence);
        checklist.unverified += evidence.state != EvidenceState::Absent && !evidence.verified;
    }
    return checklist;
}

}
