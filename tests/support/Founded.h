// Editions with their first records, the same on each run.
#pragma once

#include "core/ledger/Found.h"

namespace sidang {

inline Founding testFounding()
{
    return {QStringLiteral("0123456789abcdef0123456789abcdef"),
            QDateTime(QDate(2022, 2, 15), QTime(9, 30), Qt::OffsetFromUTC, 7 * 60 * 60), QStringLiteral("Administrator Contoh")};
}

inline RecordedBook founded(const EditionBook& book)
{
    return found(book, testFounding());
}

}
