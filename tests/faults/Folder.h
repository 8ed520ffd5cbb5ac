// The files of a folder as a value: to put back, to compare.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace sidang {

/// Names below the folder ("backups/a.sidang") and their bytes. Empty folders and links are not in it.
using Content = std::map<std::string, std::string>;

Content readFolder(const std::string& folder);
/// Empties the folder, then writes.
void writeFolder(const std::string& folder, const Content& content);
std::map<std::string, std::uint64_t> inodesOf(const std::string& folder);

std::string readWhole(const std::string& path);
/// A number that differs for different content, for all practical purposes.
std::size_t fingerprint(const Content& content);

/// Three folders on a fast disk, for one run of the harness; gone at its end.
class Workplace {
public:
    Workplace();
    ~Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;

    const std::string& root() const { return root_; }
    std::string data() const { return root_ + "/data"; }
    std::string aside() const { return root_ + "/aside"; }
    /// For the program's own temporary files, which a kill leaves there.
    std::string temporary() const { return root_ + "/tmp"; }

private:
    std::string root_;
};

}
