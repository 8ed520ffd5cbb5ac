// A ledger record, and the chain of hashes that holds records together. Format: docs/ledger.md sections 1 and 2.
#pragma once

#include "core/domain/Official.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace sidang {

/// Who sat at the desk when something was done.
struct Actor {
    OfficialId id;
    QString name;
    OfficialRole role = OfficialRole::Administrator;

    friend bool operator==(const Actor&, const Actor&) = default;
};

Actor actorOf(const Official& official);

/// The columns of one row; `actor` and `content` are canonical JSON.
struct LedgerRecord {
    qint64 sequence = 0;
    QString time; // UTC: 2022-02-15T02:31:07.250Z
    int utcOffset = 0; // minutes east
    QByteArray actor;
    QString kind;
    QString reason;
    QByteArray content;
    QByteArray hash; // 32 bytes

    friend bool operator==(const LedgerRecord&, const LedgerRecord&) = default;
};

/// A moment as a record keeps it; `now` has the offset of the desk's clock.
QString ledgerTime(const QDateTime& now);

QByteArray writeActor(const Actor& actor);
std::optional<Actor> readActor(const QByteArray& json);

/// The record's hash, given the edition's 32 digits and the hash before (32 zero bytes before the first).
QByteArray hashOf(const LedgerRecord& record, const QString& edition, const QByteArray& previous);

/// The hash before the first record.
QByteArray noHash();

/// The edition's digits, from the first record; empty when it does not name them.
QString editionOf(std::span<const LedgerRecord> records);

/// The sequence number of the first record whose number or hash does not fit, or nothing.
std::optional<qint64> firstBrokenLink(std::span<const LedgerRecord> records);

}
