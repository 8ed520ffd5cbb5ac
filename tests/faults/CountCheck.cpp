// Holds Tracer against strace: the numbers of kill points and faults are worth as much as the counting.
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"

#include <fstream>

namespace sidang {
namespace {

constexpr const char* calls =
    "trace=write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,fallocate,fsync,fdatasync,"
    "ftruncate,truncate,open,creat,openat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,"
    "unlink,unlinkat,rmdir,mkdir,mkdirat,chmod,fchmod,fchmodat,utimensat";

bool changesFolder(const std::string& line, const std::string& folder)
{
    if (line.find(folder) == std::string::npos || line.find(" resumed>") != std::string::npos)
        return false;
    const bool opens = line.find(" open") != std::string::npos;
    return !opens || line.find("O_CREAT") != std::string::npos || line.find("O_TRUNC") != std::string::npos ||
           line.find("O_TMPFILE") != std::string::npos;
}

}

int countCheck(const Stage& stage)
{
    if (run({.command = {"strace", "-V"}}).exit != 0)
        return skipped("strace is not installed");
    Figures figures("count", stage.action());
    stage.reset();
    const std::string record = stage.place().aside() + "/strace";
    Launch launch = stage.launch();
    // Without content, or a path in a file would count.
    const Words before{"strace", "-f", "-qq", "-y", "-s", "0", "-o", record, "-e", calls};
    launch.command.insert(launch.command.begin(), before.begin(), before.end());
    if (const Outcome outcome = run(launch); !stage.saysSaved(outcome))
        return skipped("strace does not work here: " + outcome.err);
    size_t counted = 0;
    std::ifstream lines(record);
    for (std::string line; std::getline(lines, line);)
        counted += changesFolder(line, stage.place().data());
    const size_t ours = stage.clean().changes();
    figures.tried("strace", counted);
    figures.tried("tracer", ours);
    if (counted != ours)
        figures.bad("missed", "strace counts " + std::to_string(counted) + ", Tracer " + std::to_string(ours));
    return figures.finish();
}

}
