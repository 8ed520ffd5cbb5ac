// Which score sheet a code leads to that was scanned from paper or typed by hand.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"

namespace sidang {

class Session;

struct FoundSheet {
    SheetFormId serial;
    SheetKey sheet;
    CategoryId category;
    FormState state = FormState::Issued;
    QString words; // "0147: KK-06 Kabupaten Agam, juror J4"
};

/// The sheet in this edition, or why the code leads to none, as a sentence: it is no code, of another paper or edition, its
/// number was never issued, its check code is wrong, or it is spoiled.
Result<FoundSheet, QString> findSheet(const Session& session, const QString& code);

/// True when somebody means a score sheet by this: "0147-K7QF9T", or a whole code that was scanned.
bool isSheetCode(const QString& text);

}
