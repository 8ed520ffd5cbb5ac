// Runs a program, keeps what it says, and ends it when it takes too long.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace sidang {

struct Launch {
    std::vector<std::string> command;
    std::map<std::string, std::string> environment; // beside what is there already
    std::optional<uid_t> user;                      // run as this user, when the tests run as root
    double seconds = 10;                            // then it hangs, and is killed
};

struct Outcome {
    int exit = -1;  // -1 when a signal ended it
    int signal = 0; //
    bool hung = false;
    double seconds = 0;
    std::string out;
    std::string err;
};

/// Runs to the end. `whenSaid` is told each piece of standard output when it comes.
Outcome run(const Launch& launch, const std::function<void(const std::string&)>& whenSaid = {});

/// Files in memory that take a program's standard output and error.
struct Ears {
    Ears();
    ~Ears();
    Ears(const Ears&) = delete;
    Ears& operator=(const Ears&) = delete;

    static std::string heard(int file);

    int out;
    int err;
};

/// Forks and executes in a process group of its own. `prepare` runs in the child just before the program replaces it.
pid_t start(const Launch& launch, int out, int err, const std::function<void()>& prepare);

/// Interrupts blocking calls every 50 ms while it lives, so that they can look at the time.
struct Ticking {
    Ticking();
    ~Ticking();
    Ticking(const Ticking&) = delete;
    Ticking& operator=(const Ticking&) = delete;
};

double now();

}
