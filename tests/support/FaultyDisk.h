// A disk that refuses what SQLite wants of it: at one change of its files, or from then on.
#pragma once

#include <memory>

namespace sidang {

enum class DiskFault {
    Full,      // a write has no room
    Broken,    // a change is not carried out
    Deaf,      // a change is carried out, and yet reported as failed: a sync that comes too late to be believed
};

/// While it lives, whatever SQLite opens goes through it.
class FaultyDisk {
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// The n-th change from now on fails, n from 1; with `onward` every later one too.
    void failAt(int number, DiskFault fault, bool onward);
    /// It works again. True when it had failed.
    bool heal();

private:
    struct Hidden;
    std::unique_ptr<Hidden> hidden_;
};

}
