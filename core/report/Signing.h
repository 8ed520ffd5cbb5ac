// How the jury signs: who on that day, with which title and number.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/report/Document.h"

namespace sidang {

/// "Ketua", "Sekretaris", "Anggota".
QString juryRoleName(JurorRole role);
/// The office or body the juror speaks for: the element, or else position and institution; may be empty.
QString officeOf(const Juror& juror);
/// "NIP 19850101 201001 1 001"; empty for none.
QString nipLine(const QString& nip);

/// Who sits on the jury of a category, with or without marks: chair, secretary, members.
std::vector<const Juror*> juryOf(const EditionBook& book, CategoryId category);
/// The whole jury in the same order.
std::vector<const Juror*> juryOf(const EditionBook& book);

/// "Padang, 14 Maret 2022", with dots for what is not known.
QString placeAndDate(const Edition& edition, QDate date);

/// The juror's block, or on that day that of who acts for the juror: "a.n." with the juror's `title`. `title` is the line
/// above the space for ink, without a comma: "Juri".
SignatureBlock signatureOf(const Juror& juror, const QString& title, const Edition& edition, QDate date);

/// No | Nama dan NIP | Jabatan dalam panitia | Tanda tangan: a row for each, with room for ink. On the day another acts for
/// a juror, that one signs "a.n.". An invalid day: the jurors themselves.
Table signatureTable(const std::vector<const Juror*>& jury, QDate day);

/// "1. ............": keeps a column as wide as a signature.
QString lineToSign(qsizetype number);

/// No | Nama dan NIP | Unsur | Kedudukan.
Table juryTable(const std::vector<const Juror*>& jury);

}
