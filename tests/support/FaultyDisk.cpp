#include "tests/support/FaultyDisk.h"

#include <sqlite3.h>

#include <new>

namespace sidang {
namespace {

struct Plan {
    int left = 0; // changes until it fails; 0: never
    DiskFault fault = DiskFault::Full;
    bool onward = false;
    bool hasFailed = false;
} plan;

sqlite3_vfs* real = nullptr;

/// SQLite gives us room for this and, behind it, for the real file.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

/// Counts a change; whether it is to fail.
bool strikes()
{
    const bool now = plan.left > 0 && --plan.left == 0;
    if (now && plan.onward)
        plan.left = 1;
    plan.hasFailed |= now;
    return now;
}

/// Carries out a change, or not, and says what came of it.
template <class Change>
int change(const Change& carryOut, int broken)
{
    if (!strikes())
        return carryOut();
    if (plan.fault == DiskFault::Full)
        return SQLITE_FULL;
    if (plan.fault == DiskFault::Deaf)
        carryOut();
    return broken;
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int amount, sqlite3_int64 at)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, amount, at);
}
int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at)
{
    return change([&] { return realOf(file)->pMethods->xWrite(realOf(file), from, amount, at); }, SQLITE_IOERR_WRITE);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return change([&] { return realOf(file)->pMethods->xTruncate(realOf(file), size); }, SQLITE_IOERR_TRUNCATE);
}
int syncFile(sqlite3_file* file, int flags)
{
    return change([&] { return realOf(file)->pMethods->xSync(realOf(file), flags); }, SQLITE_IOERR_FSYNC);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int isReserved(sqlite3_file* file, int* out)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}
int controlFile(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorOf(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceOf(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

const sqlite3_io_methods methods{.iVersion = 1,
                                 .xClose = closeFile,
                                 .xRead = readFile,
                                 .xWrite = writeFile,
                                 .xTruncate = truncateFile,
                                 .xSync = syncFile,
                                 .xFileSize = sizeOfFile,
                                 .xLock = lockFile,
                                 .xUnlock = unlockFile,
                                 .xCheckReservedLock = isReserved,
                                 .xFileControl = controlFile,
                                 .xSectorSize = sectorOf,
                                 .xDeviceCharacteristics = deviceOf};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File* ours = new (file) File{};
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    ours->real->pMethods = nullptr;
    // Only a journal is made anew while an edition is edited.
    const bool makes = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    const auto open = [&] { return real->xOpen(real, name, ours->real, flags, outFlags); };
    const int code = makes && plan.fault != DiskFault::Deaf ? change(open, SQLITE_CANTOPEN) : open();
    ours->base.pMethods = code == SQLITE_OK ? &methods : nullptr;
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    return change([&] { return real->xDelete(real, name, syncFolder); },
                  plan.fault == DiskFault::Deaf ? SQLITE_IOERR_DIR_FSYNC : SQLITE_IOERR_DELETE);
}

}

struct FaultyDisk::Hidden {
    sqlite3_vfs vfs{};
};

FaultyDisk::FaultyDisk() : hidden_(std::make_unique<Hidden>())
{
    real = sqlite3_vfs_find(nullptr);
    hidden_->vfs = *real;
    hidden_->vfs.zName = "faulty";
    hidden_->vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
    hidden_->vfs.xOpen = openFile;
    hidden_->vfs.xDelete = deleteFile;
    plan = {};
    sqlite3_vfs_register(&hidden_->vfs, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&hidden_->vfs);
    sqlite3_vfs_register(real, 1);
}

void FaultyDisk::failAt(int number, DiskFault fault, bool onward)
{
    plan = {number, fault, onward, false};
}

bool FaultyDisk::heal()
{
    const bool hadFailed = plan.hasFailed;
    plan = {};
    return hadFailed;
}

}
