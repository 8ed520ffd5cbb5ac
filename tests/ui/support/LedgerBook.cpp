#include "tests/ui/support/LedgerBook.h"

#include "tests/ui/support/DeskBook.h"

#include "core/ledger/Apply.h"
#include "core/ledger/Content.h"
#include "core/ledger/Found.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QDateTime foundedAt()
{
    return QDateTime(QDate(2022, 2, 15), QTime(9, 0), Qt::OffsetFromUTC, 7 * 3600);
}

}

LedgerBook::LedgerBook()
{
    RecordedBook recorded = found(deskBook(), {u"0123456789abcdef0123456789abcdef"_s, foundedAt(), u"Admin"_s});
    book = std::move(recorded.book);
    ledger = std::move(recorded.ledger);
}

void LedgerBook::record(const Changes& changes, const QString& kind, int minutes, const QString& reason, int official)
{
    [[maybe_unused]] const auto misfit = applyChanges(book, changes);
    Q_ASSERT(!misfit);
    const Actor actor = actorOf(*findOfficial(book, OfficialId{official}));
    ledger.push_back(
        nextRecord(ledger, foundedAt().addSecs(minutes * 60), actor, kind, reason, writeContent({}, changes)));
}

Changes markChange(const EditionBook& book, NomineeId nominee, int juror, const Decimal& value)
{
    const MarkKey key{nominee, waw1, JurorId{juror}};
    return {MarkChange{{key, book.marks.value(key), MarkValue(value)}}};
}

}
