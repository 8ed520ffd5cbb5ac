// Times of functions and of whole processes, and what is printed of them.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace sidang {

/// What a process took: seconds by the clock and of the processor, and peak resident memory.
struct ProcessCost {
    double seconds = 0;
    double processorSeconds = 0;
    double megabytes = 0;
    int exitCode = -1;
};

/// Runs a program to its end with its output thrown away.
ProcessCost runProcess(const QStringList& command);

/// Two ways of doing something, timed in turns so that both meet the same weather; the median seconds of each.
struct Pair {
    double floor = 0;
    double ours = 0;

    double ratio() const { return ours / floor; }
};
Pair timeBoth(int rounds, const std::function<double()>& floor, const std::function<double()>& ours);

/// Seconds that a call takes.
double secondsOf(const std::function<void()>& call);

/// Prints "name: 123.4 ms against 56.7 ms: 2.18 × (at most 3)" and returns whether the limit holds.
bool report(const char* name, const Pair& pair, double limit);
bool reportLimit(const char* name, double value, double limit, const char* unit);

}
