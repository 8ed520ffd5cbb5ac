#include "ui/models/documents/DocumentEdits.h"

#include "core/ledger/ListEdits.h"

#include <algorithm>

namespace sidang {

EvidenceChange evidenceChange(const EditionBook& book, const EvidenceKey& key, const Evidence& after)
{
    EvidenceChange change;
    change.key = key;
    if (const auto found = book.evidence.find(key); found != book.evidence.end())
        change.before = found->second;
    if (after != Evidence())
        change.after = after;
    return change;
}

Evidence inState(Evidence evidence, EvidenceState state, QDate today)
{
    if (evidence.state == state)
        return evidence;
    evidence.state = state;
    if (state == EvidenceState::Absent)
        evidence.received = {};
    else if (!evidence.received.isValid())
        evidence.received = today;
    return unverified(std::move(evidence));
}

Evidence verifiedBy(Evidence evidence, OfficialId official, QDate today)
{
    evidence.verified = official;
    evidence.verifiedOn = today;
    return evidence;
}

Evidence unverified(Evidence evidence)
{
    evidence.verified.reset();
    evidence.verifiedOn = {};
    return evidence;
}

Evidence withFiles(Evidence evidence, const std::vector<Attachment>& files, QDate today)
{
    if (evidence.state == EvidenceState::Absent)
        evidence = inState(std::move(evidence), EvidenceState::Present, today);
    for (const Attachment& file : files) {
        if (std::ranges::find(evidence.files, file.hash, &Attachment::hash) == evidence.files.end())
            evidence.files.push_back(file);
    }
    return unverified(std::move(evidence));
}

Evidence withoutFile(Evidence evidence, std::size_t position)
{
    evidence.files.erase(evidence.files.begin() + static_cast<std::ptrdiff_t>(position));
    return unverified(std::move(evidence));
}

NomineeChange statusChange(const EditionBook& book, NomineeId nominee, NomineeStatus status, const QString& reason)
{
    const int position = positionOf(book.nominees, nominee);
    Nominee after = book.nominees[static_cast<std::size_t>(position)];
    after.status = status;
    after.statusReason = reason;
    return replacement(book.nominees, position, after);
}

}
