// What the first bytes of a file say, read before any of it is believed.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileTrouble.h"

#include <QString>

namespace sidang {

/// "SIDG", at byte 68 of every edition file: tells it from the databases of other programs.
inline constexpr quint32 applicationId = 0x53494447;

/// An edition file's header.
struct RawHeader {
    int schemaVersion = 0;      // user_version, at byte 60
    bool hasHotJournal = false; // a transaction was cut off; SQLite has to roll it back
};

/// Where SQLite keeps the journal of a file: beside it, through a symbolic link beside what it points to.
QString journalOf(const QString& path);

/// Reads the header of an edition file without changing anything, also while this program has it open: by SQLite's own file layer,
/// since whoever else opened and closed the file would drop the locks that this program has on it. Errors: Missing, NotAFile, NotReadable, TooLarge (over
/// 2 GiB), NotAnEdition (no SQLite database), OtherProgram (another application_id), Damaged (cut off, or not in the
/// journal mode this program writes).
Result<RawHeader, FileTrouble> readRawHeader(const QString& path);

}
