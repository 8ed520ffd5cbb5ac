// What follows from an edit by itself: a locked scheme, a new scheme version, a confirmation that lapses.
#pragma once

#include "core/ledger/Change.h"

namespace sidang {

/// The changes together with what follows from them in this book, as it is before them, in an order in which they can be made:
/// - the first mark, or second mark, of a category locks its scheme (preparing → scoring);
/// - a change of a locked scheme counts its version up;
/// - a fact or figure that is entered anew is attested by `actor` and by nobody else yet (without an actor, as when an edit is
///   taken back, attestations are as the changes say);
/// - indicators with a reading get what the figures give (core/edit/Derive.h), attested by `actor`; without one they do not;
/// - the note and the attestation of a removed mark go with it, and the scheme version of a removed category.
/// Stages among the changes are wishes for a phase; they are merged with what follows.
Changes completed(const EditionBook& book, const Changes& changes, std::optional<OfficialId> actor);

/// A change of a category's stage from what it is in the book; the default stage is none.
StageChange stageChange(const EditionBook& book, CategoryId category, const Stage& after);

}
