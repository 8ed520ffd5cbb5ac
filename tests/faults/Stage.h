// An action made ready: its folders, the state before, a recorded clean run, the state after.
#pragma once

#include "tests/faults/Action.h"
#include "tests/faults/Folder.h"
#include "tests/faults/Tracer.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sidang {

class Stage {
public:
    /// Prepares and runs once, undisturbed. `why` says what failed when `isReady` is false.
    explicit Stage(const Action& action);

    const Action& action() const { return action_; }
    const Workplace& place() const { return place_; }
    const Content& before() const { return before_; }
    const std::map<std::string, std::uint64_t>& inodesBefore() const { return inodesBefore_; }
    const Content& after() const { return after_; }
    const Traced& clean() const { return clean_; }
    const std::string& why() const { return why_; }
    bool isReady() const { return why_.empty(); }

    /// Puts the state before back.
    void reset() const { writeFolder(place_.data(), before_); }
    Launch launch() const { return launch(action_.command); }
    /// After a run that was cut off.
    Launch launchAgain() const { return launch(action_.again.empty() ? action_.command : action_.again); }
    /// With the placeholders filled in.
    Launch launch(const Words& words, const std::string& file = {}, int worker = 1) const;
    /// Faults come at so many changes, from the first.
    size_t struckAtMost() const { return action_.onlyFirst > 0 ? action_.onlyFirst : SIZE_MAX; }
    bool canGoOn() const { return action_.repeatable || !action_.again.empty(); }
    bool saysSaved(const Outcome& outcome) const;
    /// How much work an outcome calls safe.
    int acknowledged(const Outcome& outcome) const;
    /// How much work the whole action is.
    int whole() const { return action_.acks > 0 ? action_.acks : 1; }

private:
    std::string prepare();

    const Action& action_;
    Workplace place_;
    Content before_;
    std::map<std::string, std::uint64_t> inodesBefore_;
    Content after_;
    Traced clean_;
    std::string why_;
};

/// The greatest n of the whole lines "ACK n" in a program's output.
int lastAck(const std::string& out);

}
