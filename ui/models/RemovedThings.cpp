#include "ui/models/RemovedThings.h"

#include "core/ledger/Content.h"

#include <algorithm>

namespace sidang {

namespace {

/// Remembers a thing that a change took away, unless it is there again.
template <class Thing, class Kind>
void collect(std::vector<Thing>& things, const Kind& change, bool isThere)
{
    if (change.after || isThere)
        return;
    std::erase_if(things, [&](const Thing& each) { return each.id == change.before->id; });
    things.push_back(*change.before);
}

}

RemovedThings removedThings(const EditionBook& book, const std::vector<LedgerRecord>& ledger)
{
    RemovedThings removed;
    for (const LedgerRecord& record : ledger) {
        // Only a removal ends with `"after":null`; quotes within texts are escaped.
        const bool mayRemove = record.content.contains("\"after\":null") && (record.content.contains("{\"noun\":\"nominee\"") ||
                                                                             record.content.contains("{\"noun\":\"juror\""));
        const std::optional<Content> content = mayRemove ? readContent(record.content) : std::nullopt;
        if (!content)
            continue;
        for (const Change& change : content->changes) {
            if (const auto* nominee = std::get_if<NomineeChange>(&change))
                collect(removed.nominees, *nominee, findNominee(book, nominee->any().id) != nullptr);
            if (const auto* juror = std::get_if<JurorChange>(&change))
                collect(removed.jurors, *juror, findJuror(book, juror->any().id) != nullptr);
        }
    }
    return removed;
}

}
