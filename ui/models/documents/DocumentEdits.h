// The changes that keeping the checklist amounts to.
#pragma once

#include "core/domain/EvidenceGate.h"
#include "core/ledger/Change.h"

namespace sidang {

/// What is known of the document becomes `after`; one of which nothing is known any more is removed.
EvidenceChange evidenceChange(const EditionBook& book, const EvidenceKey& key, const Evidence& after);

/// In another state: received today unless a day stands there, and received no day when it is not there. What was verified
/// was the state before, so that somebody has to verify it again.
Evidence inState(Evidence evidence, EvidenceState state, QDate today);
/// Verified by this official today.
Evidence verifiedBy(Evidence evidence, OfficialId official, QDate today);
Evidence unverified(Evidence evidence);
/// With these files behind those it has, but for a content it has already; what was not there is there now. It has to be
/// verified again.
Evidence withFiles(Evidence evidence, const std::vector<Attachment>& files, QDate today);
/// Without the file at this position.
Evidence withoutFile(Evidence evidence, std::size_t position);

/// The nominee takes part, or does not, for this reason. The nominee is in the book.
NomineeChange statusChange(const EditionBook& book, NomineeId nominee, NomineeStatus status, const QString& reason);

}
