// The rows of the history: which change of which record each one tells, found without reading the changes.
#pragma once

#include "core/ledger/Content.h"
#include "ui/models/ChangeText.h"

namespace sidang {

/// Records with more changes than this are one row that counts them, as is every founding and import.
inline constexpr int mostRowsOfRecord = 40;

struct HistoryPlace {
    qint32 record = 0;  // position in the ledger
    qint32 change = -1; // position among its changes; -1: the record as a whole

    friend bool operator==(const HistoryPlace&, const HistoryPlace&) = default;
};

/// The rows of one record, in the order of its changes.
std::vector<HistoryPlace> placesOf(const std::vector<LedgerRecord>& ledger, qint32 record);
/// Of the whole ledger, the newest record first.
std::vector<HistoryPlace> placesOf(const std::vector<LedgerRecord>& ledger);

/// A row in words.
struct HistoryWords {
    QString time;     // "2022-02-15 09.31", with the zone where it is not that of the first record
    QString official; // name
    QString what;
    QString about;
    QString transition; // before → after
    QString reason;
    bool clockBack = false; // the clock stood before that of the record before

    QString spoken() const;
};

/// `content` is that of the record, or null when it cannot be read.
HistoryWords historyWords(const std::vector<LedgerRecord>& ledger, HistoryPlace place, const Content* content,
                          const WordContext& context);
/// The record with its changes counted by kind: "412 marks, 18 nominees".
QString countText(const Changes& changes);

/// When a record was made, by the clock of the desk that made it; except in minutes alone with how that stands against UTC.
enum class ClockDetail { Minutes, MinutesAndZone, Seconds };
QString localTimeText(const LedgerRecord& record, Language language, ClockDetail detail);
/// What undoing or doing again the record would concern: "mark WAW1 of Kota Padang, juror J1".
QString recordName(const LedgerRecord& record, const WordContext& context);

/// What is looked for.
struct HistoryFilter {
    QString text; // parts separated by blanks, each of which has to occur; case does not matter
    std::optional<NomineeId> nominee;
    std::optional<JurorId> juror;
    QByteArray actor; // canonical JSON; empty: anybody
    QString kind;     // empty: any

    bool isEmpty() const { return text.trimmed().isEmpty() && !nominee && !juror && actor.isEmpty() && kind.isEmpty(); }
    /// True when it can be answered from the record without its content.
    bool admits(const LedgerRecord& record) const;
    bool admits(HistoryPlace place, const Content* content) const;
    bool admits(const HistoryWords& words) const;
};

}
