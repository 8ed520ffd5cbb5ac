// Everything that is verified of an edition file, in its order, up to the first thing that does not fit.
#pragma once

#include "app/verify/Database.h"
#include "app/verify/Misfit.h"
#include "app/verify/Rank.h"

namespace sidang::verify {

/// What names a record to people.
struct RecordName {
    std::int64_t seq = 0;
    std::string time, actor, kind;
};

struct Fault {
    Misfit misfit;
    /// Nothing: it is the tables that do not fit.
    std::optional<RecordName> record;
};

struct Verdict {
    /// How many records fit, and the code of the last of them.
    std::int64_t records = 0;
    /// How many the ledger has, whether they fit or not.
    std::int64_t allRecords = 0;
    std::string code;
    RecordName newest;
    std::optional<Fault> fault;
    /// Whether the records were taken to the end, so that there is a ranking.
    bool isReplayed = false;
    std::vector<Ranking> rankings;
    /// The record of the code from paper.
    std::optional<RecordName> signedRecord;
    /// How often the clock went backwards, and at which record first.
    std::int64_t clockBack = 0, firstClockBack = 0;

    bool isInOrder() const { return !fault.has_value(); }
};

/// `head` is a code in the form of `headCode`. Throws Unreadable.
Verdict verifyEdition(const Database& database, const std::optional<std::string>& head);

}
