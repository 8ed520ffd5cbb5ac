#include "tests/faults/TinyDisk.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace sidang {
namespace {

/// A mount table of our own, with the right to change it.
bool separateMounts()
{
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return false;
    if (user != 0) {
        std::ofstream("/proc/self/setgroups") << "deny";
        std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
        std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

}

TinyDisk::TinyDisk(const std::string& folder) : folder_(folder)
{
    if (!separateMounts() || mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=64m,mode=0777") != 0)
        why_ = std::string("cannot mount a file system: ") + std::strerror(errno);
}

TinyDisk::~TinyDisk()
{
    if (why_.empty())
        umount2(folder_.c_str(), MNT_DETACH);
}

bool TinyDisk::leaveFree(size_t bytes)
{
    struct statvfs status = {};
    if (statvfs(folder_.c_str(), &status) != 0)
        return false;
    const size_t used = (status.f_blocks - status.f_bfree) * status.f_frsize;
    // A size of nothing would mean no limit.
    const std::string size = "size=" + std::to_string(std::max<size_t>(used + bytes, 4096));
    return mount("tmpfs", folder_.c_str(), "tmpfs", MS_REMOUNT, size.c_str()) == 0;
}

bool TinyDisk::setReadOnly(bool isReadOnly)
{
    return mount("tmpfs", folder_.c_str(), "tmpfs", MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0), nullptr) == 0;
}

}
