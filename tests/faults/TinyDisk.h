// A file system in memory, mounted for this process alone, that can be made full or read-only.
#pragma once

#include <cstddef>
#include <string>

namespace sidang {

class TinyDisk {
public:
    /// Mounts over the folder. `why` says what hinders: without root it takes user namespaces, which may be forbidden.
    explicit TinyDisk(const std::string& folder);
    ~TinyDisk();
    TinyDisk(const TinyDisk&) = delete;
    TinyDisk& operator=(const TinyDisk&) = delete;

    const std::string& why() const { return why_; }
    /// Room for so many more bytes than are used now.
    bool leaveFree(size_t bytes);
    bool setReadOnly(bool isReadOnly);

private:
    std::string folder_;
    std::string why_;
};

}
