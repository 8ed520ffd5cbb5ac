#include "tests/faults/Syscalls.h"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <linux/fs.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>

namespace fs = std::filesystem;

namespace sidang {
namespace {

using enum CallKind;

constexpr Syscall table[] = {
    {SYS_write, "write", Write, 0},
    {SYS_pwrite64, "pwrite64", Write, 0},
    {SYS_writev, "writev", Write, 0},
    {SYS_pwritev, "pwritev", Other, 0},
    {SYS_pwritev2, "pwritev2", Other, 0},
    {SYS_sendfile, "sendfile", Other, 0},
    {SYS_splice, "splice", Other, 2},
    {SYS_copy_file_range, "copy_file_range", Other, 2},
    {SYS_ioctl, "ioctl(FICLONE)", Other, 0},
    {SYS_mmap, "mmap(shared, writable)", Other, 4},
    {SYS_fallocate, "fallocate", Other, 0},
    {SYS_fsync, "fsync", Sync, 0},
    {SYS_fdatasync, "fdatasync", Sync, 0},
    {SYS_ftruncate, "ftruncate", Resize, 0},
    {SYS_truncate, "truncate", Other, -1, -1, 0},
    {SYS_open, "open", Open, -1, -1, 0},
    {SYS_creat, "creat", Open, -1, -1, 0},
    {SYS_openat, "openat", Open, -1, 0, 1},
    {SYS_rename, "rename", Rename, -1, -1, 0, -1, 1},
    {SYS_renameat, "renameat", Rename, -1, 0, 1, 2, 3},
    {SYS_renameat2, "renameat2", Rename, -1, 0, 1, 2, 3},
    {SYS_link, "link", Link, -1, -1, 0, -1, 1},
    {SYS_linkat, "linkat", Link, -1, 0, 1, 2, 3},
    {SYS_symlink, "symlink", Other, -1, -1, 1},
    {SYS_symlinkat, "symlinkat", Other, -1, 1, 2},
    {SYS_unlink, "unlink", Unlink, -1, -1, 0},
    {SYS_unlinkat, "unlinkat", Unlink, -1, 0, 1},
    {SYS_rmdir, "rmdir", Other, -1, -1, 0},
    {SYS_mkdir, "mkdir", Folder, -1, -1, 0},
    {SYS_mkdirat, "mkdirat", Folder, -1, 0, 1},
    {SYS_chmod, "chmod", Mode, -1, -1, 0},
    {SYS_fchmod, "fchmod", Mode, 0},
    {SYS_fchmodat, "fchmodat", Mode, -1, 0, 1},
    {SYS_utimensat, "utimensat", Mode, -1, 0, 1},
    {SYS_read, "read", Read, 0},
    {SYS_pread64, "pread64", Read, 0},
    {SYS_readv, "readv", Read, 0},
};

std::string memory(pid_t thread, std::uint64_t address, size_t size)
{
    std::string bytes(size, '\0');
    iovec here{bytes.data(), size};
    iovec there{reinterpret_cast<void*>(address), size}; // NOLINT: an address in the other process
    const ssize_t got = process_vm_readv(thread, &here, 1, &there, 1, 0);
    bytes.resize(got < 0 ? 0 : static_cast<size_t>(got));
    return bytes;
}

std::string textAt(pid_t thread, std::uint64_t address)
{
    // Up to the page's end first: the next one may not be mapped.
    std::string text;
    while (text.size() < 8192) {
        const size_t room = 4096 - (address + text.size()) % 4096;
        const std::string piece = memory(thread, address + text.size(), room);
        const size_t end = piece.find('\0');
        text += piece.substr(0, end);
        if (end != std::string::npos || piece.empty())
            break;
    }
    return text;
}

std::string linkOf(pid_t thread, const std::string& what)
{
    std::error_code none;
    return fs::read_symlink("/proc/" + std::to_string(thread) + "/" + what, none).string();
}

std::string descriptor(std::uint64_t number)
{
    return "fd/" + std::to_string(static_cast<int>(number));
}

std::uint64_t inodeOf(const std::string& path)
{
    struct stat status = {};
    return stat(path.c_str(), &status) == 0 ? status.st_ino : 0;
}

std::string named(pid_t thread, std::optional<std::uint64_t> folder, const std::string& name)
{
    if (const std::string self = "/proc/self/fd/"; name.starts_with(self))
        return linkOf(thread, "fd/" + name.substr(self.size()));
    if (name.starts_with('/'))
        return fs::path(name).lexically_normal().string();
    const bool isWorking = !folder || static_cast<int>(*folder) == AT_FDCWD;
    return (fs::path(linkOf(thread, isWorking ? "cwd" : descriptor(*folder))) / name).lexically_normal().string();
}

/// The part of a path below the folder; nothing outside.
std::optional<std::string> below(const std::string& path, const std::string& folder)
{
    if (path == folder)
        return std::string();
    if (path.starts_with(folder + '/'))
        return path.substr(folder.size() + 1);
    return std::nullopt;
}

/// Calls of a watched number that change nothing.
bool isIdle(const Syscall& what, const std::array<std::uint64_t, 6>& arguments)
{
    if (what.number == SYS_ioctl)
        return arguments[1] != FICLONE && arguments[1] != FICLONERANGE;
    if (what.number == SYS_mmap)
        return (arguments[3] & MAP_ANONYMOUS) || !(arguments[3] & MAP_SHARED) || !(arguments[2] & PROT_WRITE);
    if (what.kind != Open || what.number == SYS_creat)
        return false;
    const std::uint64_t flags = arguments[what.number == SYS_open ? 1 : 2];
    return !(flags & (O_CREAT | O_TRUNC)) && (flags & O_TMPFILE) != O_TMPFILE;
}

std::string written(pid_t thread, const Syscall& what, const std::array<std::uint64_t, 6>& arguments)
{
    if (what.number != SYS_writev)
        return memory(thread, arguments[1], arguments[2]);
    std::string all;
    for (std::uint64_t i = 0; i < arguments[2]; ++i) {
        const std::string piece = memory(thread, arguments[1] + i * sizeof(iovec), sizeof(iovec));
        iovec vector{};
        std::ranges::copy(piece, reinterpret_cast<char*>(&vector));
        all += memory(thread, reinterpret_cast<std::uint64_t>(vector.iov_base), vector.iov_len);
    }
    return all;
}

std::array<std::uint64_t, 6> argumentsOf(const user_regs_struct& registers)
{
    return {registers.rdi, registers.rsi, registers.rdx, registers.r10, registers.r8, registers.r9};
}

const Syscall* known(long number)
{
    const auto* found = std::ranges::find(table, number, &Syscall::number);
    return found == std::end(table) ? nullptr : found;
}

}

std::span<const Syscall> watchedSyscalls()
{
    return table;
}

std::optional<Entry> readEntry(pid_t thread, const user_regs_struct& registers, const std::string& folder, std::uint64_t out)
{
    const Syscall* what = known(static_cast<long>(registers.orig_rax));
    const auto arguments = argumentsOf(registers);
    if (!what || isIdle(*what, arguments))
        return std::nullopt;
    const auto argument = [&](int index) { return arguments[static_cast<size_t>(index)]; };
    Entry entry{{.kind = what->kind, .name = what->name}};
    Call& call = entry.call;
    std::string path;
    if (what->file >= 0) {
        const std::string link = descriptor(argument(what->file));
        path = linkOf(thread, link);
        call.inode = inodeOf("/proc/" + std::to_string(thread) + "/" + link);
    } else {
        const std::string name = textAt(thread, argument(what->path));
        path = named(thread, what->folder >= 0 ? std::optional(argument(what->folder)) : std::nullopt, name);
        // A file that has no name yet is reached by its descriptor only.
        const std::string self = "/proc/self/";
        call.inode =
            inodeOf(name.starts_with(self) ? "/proc/" + std::to_string(thread) + '/' + name.substr(self.size()) : path);
    }
    if (call.kind == Write && argument(what->file) == 1 && call.inode == out) {
        call.kind = Say;
        call.data = written(thread, *what, arguments);
        return entry;
    }
    const auto mine = below(path, folder);
    entry.concerns = mine.has_value();
    call.path = mine.value_or("");
    if (what->target >= 0) {
        const auto target =
            below(named(thread, what->targetFolder >= 0 ? std::optional(argument(what->targetFolder)) : std::nullopt,
                        textAt(thread, argument(what->target))),
                  folder);
        entry.concerns |= target.has_value();
        call.target = target.value_or("");
    }
    if (!entry.concerns)
        return std::nullopt;
    if (call.kind == Write)
        call.data = written(thread, *what, arguments);
    if (call.kind == Open) {
        const std::uint64_t flags =
            what->number == SYS_creat ? std::uint64_t{O_TRUNC} : arguments[what->number == SYS_open ? 1 : 2];
        const bool isNameless = (flags & O_TMPFILE) == O_TMPFILE;
        call.isNew = call.inode == 0 || isNameless;
        if (isNameless)
            call.path.clear(); // the folder's
        call.empties = (flags & O_TRUNC) != 0;
    }
    call.offset = call.kind == Resize            ? static_cast<std::int64_t>(arguments[1])
                  : what->number == SYS_pwrite64 ? static_cast<std::int64_t>(arguments[3])
                                                 : -1;
    return entry;
}

void readExit(pid_t thread, const user_regs_struct& registers, Call& call)
{
    call.result = static_cast<std::int64_t>(registers.rax);
    if (call.result < 0) {
        call.data.clear();
        return;
    }
    if (call.kind == Open)
        call.inode = inodeOf("/proc/" + std::to_string(thread) + "/" + descriptor(registers.rax));
    if (call.kind == Write || call.kind == Say)
        call.data.resize(std::min(call.data.size(), static_cast<size_t>(call.result)));
    if (call.kind != Write || call.offset >= 0)
        return;
    // The position has moved behind what was written, also in a file that is only appended to.
    std::ifstream info("/proc/" + std::to_string(thread) + "/fdinfo/" + std::to_string(static_cast<int>(registers.rdi)));
    std::string word;
    info >> word >> call.offset;
    call.offset -= call.result;
}

}
