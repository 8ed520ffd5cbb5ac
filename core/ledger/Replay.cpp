#include "core/ledger/Replay.h"

#include "core/ledger/Apply.h"
#include "core/ledger/References.h"
#include "core/ledger/WellFormed.h"

namespace sidang {

Replayed replay(std::span<const LedgerRecord> records, const BeforeRecord& beforeRecord)
{
    Replayed replayed;
    const auto fail = [&](const LedgerRecord& record, ReplayFault fault, const QString& change = {}) {
        replayed.faultyRecord = record.sequence;
        replayed.fault = fault;
        replayed.change = change;
        return replayed;
    };
    for (const LedgerRecord& record : records) {
        if (!readActor(record.actor))
            return fail(record, ReplayFault::ActorUnknown);
        const auto content = readContent(record.content);
        if (!content || !isWellFormed(record, *content))
            return fail(record, ReplayFault::NotCanonical);
        if (beforeRecord && !beforeRecord(replayed.book, record, *content))
            return fail(record, ReplayFault::DoesNotFit);
        if (const auto misfit = applyChanges(replayed.book, content->changes))
            return fail(record, ReplayFault::DoesNotFit, nameOf(content->changes[*misfit]));
        if (const auto dangling = firstDangling(replayed.book, content->changes))
            return fail(record, ReplayFault::DoesNotFit, nameOf(content->changes[*dangling]));
    }
    return replayed;
}

}
