// Civil servants' numbers (NIP) as people type them.
#pragma once

#include <QString>

#include <optional>

namespace sidang {

/// The 18 digits of "19850101 201001 1 001", whatever blanks, points or hyphens stand between them; empty for nothing, "-"
/// and "tanpa NIP". Nothing: it is no such number.
std::optional<QString> nipFromText(QStringView text);
/// How many digits a text has, for a message that says how many are wrong.
int digitsIn(QStringView text);
/// "19850101 201001 1 001": date of birth, month of appointment, sex, serial number. Anything but 18 digits as it is.
QString nipText(const QString& nip);

}
