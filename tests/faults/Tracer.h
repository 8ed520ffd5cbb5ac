// Runs a program call by call: records what it does to one folder, kills it before a call, or lets calls fail.
//
// strace can inject too, but counts every system call by itself (`inject=write,fsync:when=3` strikes the third write, not
// the third of both) and cannot tell a folder's calls from others; so "the n-th change of the files" is not to be said with
// it.
#pragma once

#include "tests/faults/Call.h"
#include "tests/faults/Launch.h"

#include <cstddef>
#include <string>
#include <vector>

namespace sidang {

struct Fault {
    enum class Kind { None, Kill, Fail };

    Kind kind = Kind::None;
    size_t at = 0;                // strikes the at-th (from 1) of the calls that count
    bool onward = false;          // and all after it
    int error = 0;                // of Fail: ENOSPC, EIO
    std::vector<CallKind> counts; // which calls count; empty: all that change the folder
};

struct Traced {
    Outcome outcome;
    std::vector<Call> calls;  // that concern the folder and were let through or failed, and all Say, in order
    size_t counted = 0;       // how many calls counted for the fault, those struck included
    std::vector<Call> struck; // kept from happening

    /// How many of the calls change the folder.
    size_t changes() const;
};

/// Whether this machine and this user can trace. Otherwise a reason.
std::string whyNoTracing();

/// `folder` is absolute and free of symbolic links.
Traced runTraced(const Launch& launch, const std::string& folder, const Fault& fault = {});

}
