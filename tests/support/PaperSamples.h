// Papers of the shapes the forms have, made by hand: for the tests of printing and for its figures.
#pragma once

#include "core/report/Document.h"

namespace sidang {

/// The arms of no province, as SVG.
QByteArray sampleLogo();

/// With the logo.
Letterhead sampleLetterhead();

/// The filled score sheet with the serial `number`, for one juror and one nominee: letterhead, code, twelve indicators in
/// four groups with their rubrics, choices, a box to write in, a signature.
Document sampleScoreSheet(int number);

/// The recap of a category: a row for each nominee, a column for each juror and indicator.
Document sampleRecap(int nominees, int jurors, int indicators);

/// The minutes of a plenary: day in words, the jury, clauses, the list of decisions, everybody's signature, initials.
Document sampleMinutes();

/// A letter to a nominee.
Document sampleLetter();

Document sampleCertificate();

/// An attendance list to be signed.
Document sampleAttendance(int people);

}
