// Whether marks, and what belongs to a nominee, hold together after changes.
#pragma once

#include "core/edit/EditTrouble.h"
#include "core/ledger/Change.h"

#include <optional>

namespace sidang {

// Each takes the book as it is after the changes, and says what is wrong with the thing there, if anything.

std::optional<EditTrouble> markFault(const EditionBook& book, const MarkKey& key);
std::optional<EditTrouble> secondFault(const EditionBook& book, const SecondChange& change);
/// A sheet that becomes final has to be complete.
std::optional<EditTrouble> sheetFault(const EditionBook& book, const SheetChange& change);
std::optional<EditTrouble> attestationFault(const EditionBook& book, const AttestationChange& change);
std::optional<EditTrouble> documentFault(const EditionBook& book, const EvidenceChange& change);
std::optional<EditTrouble> figureFault(const EditionBook& book, const FigureChange& change);
std::optional<EditTrouble> interviewFault(const EditionBook& book, const InterviewChange& change);

/// True when the file can keep the scale: levels have codes of their own, positions are not negative.
bool canBeKept(const Scale& scale);
/// True for a SHA-256 in small hex digits.
bool isContentHash(const QString& text);
/// True when every mark on the criterion fits what it is now.
bool marksFit(const EditionBook& book, CriterionId criterion);
bool hasMarksOn(const EditionBook& book, CriterionId criterion);
bool hasMarksOf(const EditionBook& book, JurorId juror);

}
