// Passphrases of officials: kept only as an Argon2id hash.
#pragma once

#include <QString>

#include <optional>

namespace sidang {

/// libsodium's text form of the hash ("$argon2id$…"), with a salt of its own; empty for an empty passphrase. Nothing when there
/// is not enough memory (64 MiB): never a weaker hash.
std::optional<QString> hashPassphrase(const QString& passphrase);

/// True when the passphrase belongs to the hash; an empty hash asks for none and takes any.
bool isPassphrase(const QString& passphrase, const QString& hash);

}
