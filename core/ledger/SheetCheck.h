// The check code of a printed score sheet: six characters that show that it was printed from this edition.
#pragma once

#include "core/domain/PaperTrail.h"
#include "core/ledger/Record.h"

namespace sidang {

struct EditionBook;

/// "K7QF9T": a keyed hash of what the sheet names, in the alphabet of the integrity code. `firstHash` is the hash of the
/// ledger's first record, 32 bytes. Whoever has the file can work it out; on paper it cannot be guessed. Rule: docs/ledger.md
/// section 7.
QString sheetCheck(const QByteArray& firstHash, SheetFormId serial, const QString& nomineeCode, const QString& jurorCode,
                   int version);

/// Of a form in the book, with the codes of nominee and juror as they are now. Empty for an older file without a ledger.
QString sheetCheck(const EditionBook& book, std::span<const LedgerRecord> ledger, const SheetForm& form);

/// True when a person may have meant this code: small letters, blanks, hyphens, O for 0, I and L for 1.
bool isSameCheck(const QString& typed, const QString& check);

}
