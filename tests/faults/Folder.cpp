#include "tests/faults/Folder.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace sidang {
namespace {

template <typename Use>
void forEachFile(const std::string& folder, const Use& use)
{
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && !entry.is_symlink())
            use(entry.path().string(), entry.path().lexically_relative(folder).string());
    }
}

const std::string prefix = "sidang-faults.";

/// What a run left that was killed by its time limit.
void removeStale(const fs::path& parent)
{
    for (const auto& entry : fs::directory_iterator(parent)) {
        const std::string name = entry.path().filename().string();
        std::error_code none;
        if (name.starts_with(prefix) && kill(std::atoi(name.c_str() + prefix.size()), 0) != 0 && errno == ESRCH)
            fs::remove_all(entry.path(), none);
    }
}

}

std::string readWhole(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = static_cast<std::streamoff>(file.tellg());
    std::string bytes(static_cast<std::size_t>(std::max<std::streamoff>(size, 0)), '\0');
    file.seekg(0).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

Content readFolder(const std::string& folder)
{
    Content content;
    forEachFile(folder, [&](const std::string& path, const std::string& name) { content[name] = readWhole(path); });
    return content;
}

void writeFolder(const std::string& folder, const Content& content)
{
    for (const auto& entry : fs::directory_iterator(folder))
        fs::remove_all(entry.path());
    for (const auto& [name, bytes] : content) {
        const fs::path path = fs::path(folder) / name;
        if (path.parent_path() != folder)
            fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }
}

std::map<std::string, std::uint64_t> inodesOf(const std::string& folder)
{
    std::map<std::string, std::uint64_t> inodes;
    forEachFile(folder, [&](const std::string& path, const std::string& name) {
        struct stat status = {};
        if (stat(path.c_str(), &status) == 0)
            inodes[name] = status.st_ino;
    });
    return inodes;
}

std::size_t fingerprint(const Content& content)
{
    std::size_t all = content.size();
    for (const auto& [name, bytes] : content) {
        for (const std::size_t part : {std::hash<std::string>()(name), std::hash<std::string>()(bytes)})
            all = (all ^ part) * 0x9e3779b97f4a7c15U + (all >> 29);
    }
    return all;
}

Workplace::Workplace()
{
    // In memory where possible: syncing is recorded, not waited for.
    const fs::path parent = access("/dev/shm", W_OK) == 0 ? fs::path("/dev/shm") : fs::canonical(fs::temp_directory_path());
    removeStale(parent);
    std::string pattern = parent.string() + '/' + prefix + std::to_string(getpid()) + ".XXXXXX";
    if (!mkdtemp(pattern.data()))
        std::abort();
    root_ = pattern;
    chmod(root_.c_str(), 0755); // other users play a part in some tests
    fs::create_directory(data());
    fs::create_directory(aside());
    fs::create_directory(temporary());
    chmod(temporary().c_str(), 01777);
}

Workplace::~Workplace()
{
    std::error_code none;
    fs::remove_all(root_, none);
}

}
