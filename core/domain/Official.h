// Who sits at the desk: the officials of an edition.
#pragma once

#include "core/domain/Ids.h"

#include <QString>

namespace sidang {

/// What an official may do: core/edit/Permission.h.
enum class OfficialRole { Administrator, Operator1, Operator2, Chair, Auditor };

struct Official {
    OfficialId id;
    QString name;
    OfficialRole role = OfficialRole::Administrator;
    QString passphrase; // its Argon2id hash in libsodium's text form; empty: none is asked
    bool serves = true; // false: has left; the name stays in the ledger
    QString position; // as papers are signed; may be empty
    QString nip;      // a civil servant's number: 18 digits; may be empty

    friend bool operator==(const Official&, const Official&) = default;
};

}
