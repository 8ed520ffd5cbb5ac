#include "core/ledger/HighestId.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace sidang {

int highestId(const std::vector<LedgerRecord>& ledger, QLatin1StringView noun)
{
    // Contents are canonical, and a quote within a text is escaped.
    const QByteArray opening = "{\"noun\":\"" + QByteArray(noun.data(), noun.size()) + "\",\"key\":[";
    const QByteArrayMatcher matcher(opening);
    int highest = 0;
    for (const LedgerRecord& record : ledger) {
        for (qsizetype at = matcher.indexIn(record.content); at >= 0; at = matcher.indexIn(record.content, at)) {
            at += opening.size();
            const qsizetype end = record.content.indexOf(']', at);
            highest = std::max(highest, QByteArrayView(record.content).sliced(at, end - at).toInt());
        }
    }
    return highest;
}

}
