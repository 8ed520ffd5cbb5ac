#include "core/ledger/WellFormed.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

bool isMoment(const QString& time)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"_s);
    return form.match(time).hasMatch() && QDateTime::fromString(time, Qt::ISODateWithMs).isValid();
}

bool hasResult(const Changes& changes)
{
    return std::ranges::any_of(changes, [](const Change& change) { return std::holds_alternative<ResultChange>(change); });
}

bool isHead(const QString& digits)
{
    static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
    return form.match(digits).hasMatch();
}

bool fitsKind(const LedgerRecord& record, const Content& content)
{
    const ContentHead& head = content.head;
    const bool isStep = record.kind == "undo"_L1 || record.kind == "redo"_L1;
    const bool isRestore = record.kind == "restore"_L1;
    if ((record.kind == "found"_L1) != (record.sequence == 1) || head.edition.isEmpty() == (record.sequence == 1))
        return false;
    if (isStep != head.of.has_value() || (head.of && *head.of >= record.sequence))
        return false;
    if (isRestore ? !isHead(head.replaced) || !content.changes.empty() : !head.replaced.isEmpty())
        return false;
    return record.kind != "close"_L1 || hasResult(content.changes);
}

}

bool isWellFormed(const LedgerRecord& record, const Content& content)
{
    constexpr int minutesOfDay = 1440;
    return isMoment(record.time) && std::abs(record.utcOffset) <= minutesOfDay && !record.kind.isEmpty() &&
           fitsKind(record, content);
}

}
