// The records of the ledger and the chain of their hashes.
#pragma once

#include "app/verify/HeadCode.h"

namespace sidang::verify {

/// One row of the table, as long as the statement stands on it.
struct Record {
    std::int64_t seq = 0;
    std::string_view time;
    std::int64_t offset = 0;
    std::string_view actor, kind, reason, content, hash;
};

/// The hash that the record should have after the one with `previous`.
Hash hashOf(const Record& record, std::string_view edition, const Hash& previous);

/// Whether the text is a moment of the ledger: "2022-02-15T02:31:07.250Z".
bool isMoment(std::string_view text);

/// The moment on the desk's clock: "2022-02-15 09:31:07 (UTC+07:00)".
std::string deskTime(std::string_view moment, std::int64_t offset);

}
