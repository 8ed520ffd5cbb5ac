#include "ui/models/HighestId.h"

#include <QByteArrayMatcher>

#include <algorithm>

namespace sidang {

qint32 highestId(const std::vector<LedgerRecord>& ledger, const char* noun)
{
    // What is written in a change of such a thing and nowhere else: quotes within texts are escaped.
    const QByteArray mark = QByteArray("{\"noun\":\"") + noun + "\",\"key\":[";
    const QByteArrayMatcher matcher(mark);
    qint32 highest = 0;
    for (const LedgerRecord& record : ledger) {
        const QByteArray& content = record.content;
        for (qsizetype at = matcher.indexIn(content); at >= 0; at = matcher.indexIn(content, at)) {
            at += mark.size();
            const qsizetype end = content.indexOf(']', at);
            highest = std::max(highest, content.mid(at, end - at).toInt());
        }
    }
    return highest;
}

}
