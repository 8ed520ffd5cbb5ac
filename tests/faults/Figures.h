// What a run of one action under one kind of fault came to, on one line that can be quoted.
#pragma once

#include "tests/faults/Action.h"
#include "tests/faults/Judge.h"
#include "tests/faults/Launch.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace sidang {

class Figures {
public:
    Figures(std::string means, const Action& action) : means_(std::move(means)), action_(action), began_(now()) {}

    /// What was tried, in the order in which it is to be printed: "points", "states", "faults".
    void tried(const std::string& what, size_t count = 1);
    /// What must stay 0: "damaged", "half", "lost", "false", "crashed", "hung", "leftovers", "missed".
    void bad(const std::string& what, const std::string& where);
    /// `where` says which fault, for the list of the first few.
    void judged(Verdict verdict, const std::string& where, const Finding& finding);
    /// Is said, but does not fail.
    void remark(const std::string& what, const std::string& where);

    /// A control that hangs has been seen often enough: each time costs seconds.
    bool isCaughtEnough() const;

    /// Prints the line and the first troubles. 0 when all is well; for a control: when it was caught.
    int finish() const;

private:
    size_t& count(std::vector<std::pair<std::string, size_t>>& list, const std::string& what);

    std::string means_;
    const Action& action_;
    double began_; // in seconds
    std::vector<std::pair<std::string, size_t>> tried_;
    std::vector<std::pair<std::string, size_t>> bad_{{"damaged", 0}, {"half", 0}, {"lost", 0},      {"false", 0},
                                                     {"crashed", 0}, {"hung", 0}, {"leftovers", 0}, {"missed", 0}};
    std::vector<std::pair<std::string, size_t>> remarks_;
    std::vector<std::string> troubles_;
};

}
