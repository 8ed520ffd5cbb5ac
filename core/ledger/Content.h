// Changes as a ledger record holds them: canonical JSON. Format: docs/ledger.md section 3.
#pragma once

#include "core/ledger/Change.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sidang {

/// What a record's content says besides its changes.
struct ContentHead {
    QString edition;                // of the first record: 32 hexadecimal digits
    std::optional<qint64> of;       // of undo and redo: the record meant
    QString replaced;               // of restore: the head of the file that was put aside, 64 hexadecimal digits

    friend bool operator==(const ContentHead&, const ContentHead&) = default;
};

struct Content {
    ContentHead head;
    Changes changes;
};

QByteArray writeContent(const ContentHead& head, const Changes& changes);

/// The content, or nothing when the text is not exactly what `writeContent` would have written.
std::optional<Content> readContent(const QByteArray& json);

/// The noun and key of a change, "nominee [3]": the same for all changes of one thing.
QString nameOf(const Change& change);

}
