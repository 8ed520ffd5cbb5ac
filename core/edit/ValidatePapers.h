// Whether the paper trail holds together after changes, and what is named by it.
#pragma once

#include "core/edit/EditTrouble.h"
#include "core/ledger/Change.h"
#include "core/ledger/Record.h"

#include <optional>
#include <vector>

namespace sidang {

/// A new form is of a juror who is expected to mark the nominee, and of the version the scheme has now; one that is there is
/// returned, or spoiled with a reason, and goes nowhere from there but from returned to spoiled. Forms are not removed.
/// `book` is as it is after the change. Errors: JurorNotExpected, FormSettled, ReasonMissing, Invalid with detail "form".
std::optional<EditTrouble> formFault(const EditionBook& book, const FormChange& change);
/// A printing names a form and things that are there, counts from 1, and is added once. Error: Invalid with detail "printing".
std::optional<EditTrouble> printingFault(const EditionBook& book, const PrintingChange& change);

/// New forms and printings get the numbers behind the highest that the ledger ever gave, in the order of the changes.
/// Errors: SerialUsed for a form, Invalid with detail "printing".
std::optional<EditTrouble> numberTrouble(const std::vector<LedgerRecord>& ledger, const Changes& changes);

/// True when a form or a printing, or a plenary's note, names it.
bool isOnPaper(const EditionBook& book, NomineeId nominee);
bool isOnPaper(const EditionBook& book, JurorId juror);
bool isOnPaper(const EditionBook& book, CategoryId category);
bool hasLiveForms(const EditionBook& book, NomineeId nominee);

}
