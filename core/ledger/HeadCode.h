// The integrity code: the head of the ledger in short form, to be printed, signed, read aloud and typed back.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sidang {

/// "7Q4D-XK2M-0A9T-VB3H" of a hash of 32 bytes. Rule: docs/ledger.md section 2.
QString headCode(const QByteArray& hash);

/// A code as a person typed it, in its printed form; nothing when it has not 16 characters of the alphabet or its check
/// character is wrong.
std::optional<QString> readHeadCode(const QString& typed);

/// The first `count` characters of the code's alphabet that the bits of a hash make, five each, most significant first.
QString codeCharacters(const QByteArray& hash, int count);
/// The characters of the alphabet that a person meant: capitals, 1 for I and L, 0 for O, without blanks and hyphens. Nothing
/// when another character is among them.
std::optional<QString> readCodeCharacters(const QString& typed);

}
