#include "tests/bench/Measure.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace sidang {
namespace {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}

double secondsOf(const std::function<void()>& call)
{
    const auto start = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

ProcessCost runProcess(const QStringList& command)
{
    std::vector<QByteArray> texts;
    for (const QString& argument : command)
        texts.push_back(QFile::encodeName(argument));
    std::vector<char*> arguments;
    for (QByteArray& text : texts)
        arguments.push_back(text.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ProcessCost cost;
    int status = 0;
    rusage usage{};
    cost.seconds = secondsOf([&] {
        pid_t process = 0;
        if (posix_spawn(&process, arguments[0], &actions, nullptr, arguments.data(), environ) == 0)
            wait4(process, &status, 0, &usage);
    });
    posix_spawn_file_actions_destroy(&actions);
    cost.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    const auto secondsIn = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    cost.processorSeconds = secondsIn(usage.ru_utime) + secondsIn(usage.ru_stime);
    cost.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return cost;
}

Pair timeBoth(int rounds, const std::function<double()>& floor, const std::function<double()>& ours)
{
    std::vector<double> floors;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        floors.push_back(floor());
        times.push_back(ours());
    }
    return {median(floors), median(times)};
}

bool report(const char* name, const Pair& pair, double limit)
{
    std::printf("%-48s %9.2f ms  floor %9.2f ms  ratio %6.2f  at most %5.2f  %s\n", name, pair.ours * 1000,
                pair.floor * 1000, pair.ratio(), limit, pair.ratio() <= limit ? "holds" : "EXCEEDED");
    std::fflush(stdout);
    return pair.ratio() <= limit;
}

bool reportLimit(const char* name, double value, double limit, const char* unit)
{
    std::printf("%-48s %9.1f %s %46s %5.0f  %s\n", name, value, unit, "at most", limit,
                value <= limit ? "holds" : "EXCEEDED");
    std::fflush(stdout);
    return value <= limit;
}

}
