// The system calls that change files, and what their arguments mean. x86-64 only.
#pragma once

#include "tests/faults/Call.h"

#include <optional>
#include <span>
#include <sys/types.h>
#include <sys/user.h>

namespace sidang {

struct Syscall {
    long number;
    const char* name;
    CallKind kind;
    // Which argument is what; -1: none.
    int file = -1;         // a descriptor
    int folder = -1;       // the descriptor that `path` starts from; without one: the working directory
    int path = -1;         // a name
    int targetFolder = -1; //
    int target = -1;       // the new name
};

/// All that are watched.
std::span<const Syscall> watchedSyscalls();

/// A stopped thread at the entry of a watched call, and what concerns it.
struct Entry {
    Call call;
    bool concerns = false; // touches the folder
};

/// What the thread is about to do; nothing when the call is of no interest (opens that create nothing, other ioctls).
/// `out` is the inode of the program's standard output. The data of writes is read here.
std::optional<Entry> readEntry(pid_t thread, const user_regs_struct& registers, const std::string& folder,
                               std::uint64_t out);
/// Adds what is known only afterwards: the result, the inode, the offset, how much was written.
void readExit(pid_t thread, const user_regs_struct& registers, Call& call);

}
