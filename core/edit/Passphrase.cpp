#include "core/edit/Passphrase.h"

#include <sodium.h>

namespace sidang {

std::optional<QString> hashPassphrase(const QString& passphrase)
{
    if (passphrase.isEmpty())
        return QString();
    char hash[crypto_pwhash_STRBYTES];
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = sodium_init() < 0 || crypto_pwhash_str_alg(hash, text.constData(), static_cast<quint64>(text.size()),
                                                                  crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                                  crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                                                  crypto_pwhash_ALG_ARGON2ID13) != 0;
    return failed ? std::nullopt : std::optional(QString::fromLatin1(hash));
}

bool isPassphrase(const QString& passphrase, const QString& hash)
{
    if (hash.isEmpty())
        return true;
    const QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    return sodium_init() >= 0 && crypto_pwhash_str_verify(hash.toLatin1().constData(), text.constData(),
                                                          static_cast<quint64>(text.size())) == 0;
}

}
