// One system call of a program under test, as far as it concerns the folder its files are in.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sidang {

enum class CallKind {
    Open,   // that creates or empties a file; others do not count
    Write,  //
    Resize, // ftruncate
    Sync,   // of a file or of a folder
    Rename,
    Link,
    Unlink,
    Folder, // a new one
    Mode,   // permissions and times: no content
    Other,  // changes files in a way DiskModel does not know (copy_file_range, shared mappings)
    Read,   // counted only when a fault asks for it
    Say,    // a write to standard output, wherever that is; never counted
};

/// Whether a call of this kind is one of the changes that kill points and faults are numbered by.
inline bool isChange(CallKind kind)
{
    return kind != CallKind::Read && kind != CallKind::Say;
}

struct Call {
    CallKind kind = CallKind::Other;
    std::string name;        // "pwrite64"
    std::string path;        // below the folder; empty for the folder itself
    std::string target;      // of Rename and Link: the new name; empty when it is outside
    std::uint64_t inode = 0; // of the file written, opened, synced or named
    bool isNew = false;      // of Open: the file was not there before
    bool empties = false;    // of Open: O_TRUNC
    std::int64_t offset = 0; // of Write; of Resize: the new size
    std::string data;        // of Write and Say: what was written, not what was asked for
    std::int64_t result = 0; // negative: the error
};

/// A database is written in long runs of pages: the first and last three of a run and every fifth between stand for all; of a
/// file that nobody reads yet, every fifteenth.
bool hasSubstitute(const std::vector<Call>& calls, size_t index);
/// Of a file in the making, that has no name yet or a hidden one.
bool isHidden(const Call& call);

}
