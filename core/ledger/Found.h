// The first records of an edition: how a whole book enters the ledger.
#pragma once

#include "core/ledger/Change.h"
#include "core/ledger/RecordedBook.h"

namespace sidang {

/// What founding needs from outside.
struct Founding {
    QString edition;   // 32 random hexadecimal digits, lower case
    QDateTime now;     // with the offset of the desk's clock
    QString founder;   // name of the administrator, for a book without officials
};

/// The digits of a new edition, and a founding of this moment.
Founding foundingNow(const QString& founder);

/// The changes that make this book out of an empty one: first edition, officials and scheme, then the rest.
struct MakingChanges {
    Changes scheme;
    Changes rest;
};
MakingChanges changesThatMake(const EditionBook& book);

/// The book with its first records. A book without officials gets an administrator; a category that has marks and no stage is
/// in scoring.
RecordedBook found(EditionBook book, const Founding& founding);

/// Puts a record behind the others: number, time, actor and hash are filled in.
LedgerRecord nextRecord(std::span<const LedgerRecord> ledger, const QDateTime& now, const Actor& actor, const QString& kind,
                        const QString& reason, const QByteArray& content);

}
