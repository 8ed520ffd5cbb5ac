// What is typed into a scheme's fields: read, or refused in a sentence.
#pragma once

#include "core/base/Result.h"
#include "core/domain/EditionBook.h"

#include <QString>

namespace sidang {

/// A typed number, or why it is none.
using DecimalEntry = Result<Decimal, QString>;

/// Bounds of a typed number, both included.
struct EntryBounds {
    Decimal least;
    Decimal most;
    int decimals = 3; // at most behind the comma
};

/// Reads "12,5" and "12.5"; blanks at both ends are left out.
DecimalEntry decimalEntry(const QString& typed, const EntryBounds& bounds);
/// Puts the typed number into the value; returns why it is none, or nothing.
QString readInto(Decimal& value, const QString& typed, const EntryBounds& bounds);
/// A share of 100 with at most three decimals.
DecimalEntry weightEntry(const QString& typed);
Result<int, QString> integerEntry(const QString& typed, int least, int most);

/// Why the text is no title or code; nothing when it is one. Codes: unique among `others`, no blanks.
QString titleRefusal(const QString& typed);
QString codeRefusal(const QString& typed, const QStringList& others);

}
