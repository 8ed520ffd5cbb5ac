#include "ui/models/marks/KeyedBy.h"

#include "core/ledger/Nouns.h"
#include "ui/models/HistoryRow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

QString keyedByText(const std::vector<LedgerRecord>& ledger, const MarkKey& key, EntryOf entry, Language language)
{
    constexpr std::ptrdiff_t most = 20'000;
    const QByteArray noun = entry == EntryOf::First ? "{\"noun\":\"mark\",\"key\":" : "{\"noun\":\"second\",\"key\":";
    const QByteArray start = noun + keyText(key) + ',';
    const auto end = ledger.rbegin() + std::min(most, std::ssize(ledger));
    const auto found = std::find_if(ledger.rbegin(), end, [&](const LedgerRecord& record) { return record.content.contains(start); });
    const auto actor = found == end ? std::nullopt : readActor(found->actor);
    if (!actor)
        return {};
    return actor->name + u", "_s + localTimeText(*found, language, ClockDetail::Minutes);
}

}
