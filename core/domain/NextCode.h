// Codes that go on as the ones before them do.
#pragma once

#include <QStringList>

namespace sidang {

/// The next free code in the pattern of `codes`: the letters before the number as in the last of them that ends with one,
/// its number one above the highest with these letters, with at least as many digits. Without such a code `start` is the
/// pattern
/// ("KAB-01"), itself free to be taken. A code that stands in `taken` is passed over.
QString nextCode(const QStringList& codes, const QString& start, const QStringList& taken);
/// A text by which codes are ordered as people count: "N2" before "N10".
QString countingKey(QStringView code);

}
