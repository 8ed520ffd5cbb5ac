// An edition file held open for writing: nobody else has it, and every change is one transaction with its record.
#pragma once

#include "core/base/Result.h"
#include "core/files/FileLock.h"
#include "core/ledger/Change.h"
#include "core/ledger/Found.h"
#include "core/storage/TableCompare.h"

#include <memory>
#include <optional>

namespace sidang {

class Database;

class EditionConnection {
public:
    /// Checks and opens the file and takes its lock. Errors: those of loadEdition; NotWritable; InUse, where `detail` names
    /// the holder.
    static Result<std::unique_ptr<EditionConnection>, FileTrouble> open(const QString& path);
    ~EditionConnection();

    /// True for a file of an older version, which `bringUpToDate` has to come before anything else.
    bool isOlder() const { return isOlder_; }
    /// In one transaction: the schema of this version, and the first records of a file that had none.
    std::optional<FileTrouble> bringUpToDate(const Founding& founding);

    /// The hash of the newest record in the file, read from it. Errors: those of reading.
    Result<QByteArray, FileTrouble> newestHash();
    /// Makes certain that what stands in the file is on disk, with a transaction that changes nothing.
    std::optional<FileTrouble> confirm();

    /// Everything, read once.
    Result<RecordedBook, FileTrouble> load();
    /// Changes the tables and appends the record, safely on disk when nothing is returned. On a trouble the file is as before,
    /// and another attempt may be made.
    std::optional<FileTrouble> write(const Changes& changes, const LedgerRecord& record);
    /// The bytes of the file as they are on disk, read through this connection's own lock. Errors: those of reading.
    Result<QByteArray, FileTrouble> image();
    /// A copy under a new name, by SQLite's own means: whole, or not there at all.
    Result<Done, FileTrouble> copyTo(const QString& path);

private:
    struct Stores;

    EditionConnection(const QString& path, std::unique_ptr<FileLock> lock, std::unique_ptr<Database> database);
    std::optional<FileTrouble> takeTrouble();

    QString path_;
    std::unique_ptr<FileLock> lock_;
    std::unique_ptr<Database> database_;
    std::unique_ptr<Stores> stores_; // made at the first write
    bool isOlder_ = false;
};

}
