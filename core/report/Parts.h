// What the official papers have in common: letterhead, signature, and the way things are named in a sentence.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/report/Document.h"

namespace sidang {

/// The edition's lines, told apart: trailing lines with a street, a number or an electronic address are the address, the
/// line before them is the institution.
Letterhead letterheadOf(const Edition& edition);

/// Signed by the chair of the jury, or who acts for the chair on the day, at the edition's place; what is not known yet
/// (place, date, name) is left to be filled in.
SignatureBlock signatureOfChair(const EditionBook& book, QDate date);

/// The name of the nominee's region; empty where the nominee bears it, or comes from none.
QString regionBeside(const Nominee& nominee);

/// "Kota Padang (KK-06)".
QString nameWithCode(const Nominee& nominee);

/// "a", "a dan b", "a, b, dan c".
QString listed(const QStringList& things);

/// Ends the text with a full stop unless it ends a sentence already.
QString asSentence(const QString& text);

}
