// The power goes after any call of a recorded run. See DiskModel for what may then be on the disk.
#include "tests/faults/DiskModel.h"
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"

#include <algorithm>
#include <set>

namespace sidang {
namespace {

constexpr size_t statesWanted = 1600; // of an action, spread over its points
constexpr size_t statesNeeded = 1000; // or too little was tried
constexpr size_t mostRounds = 60;     // what is drawn at random is often alike
constexpr size_t mostThorough = 100;  // of an action: distinct contents that the program itself is asked about

class PowerLoss {
public:
    explicit PowerLoss(const Stage& stage) : stage_(stage), judge_(stage), figures_("power", stage.action()) {}

    int run()
    {
        std::vector<Call> calls = stage_.clean().calls;
        std::erase_if(calls, [](const Call& call) { return call.kind == CallKind::Read; });
        // How many points have something to lose: the states are spread over them.
        size_t points = 0;
        DiskModel dry(stage_.before(), stage_.inodesBefore());
        for (const Call& call : calls) {
            if (!dry.apply(call)) {
                figures_.bad("missed", call.name + ' ' + call.path + " is not modelled");
                return figures_.finish();
            }
            points += dry.pending() > 0;
        }
        if (dry.live() != stage_.after())
            figures_.bad("missed", "the recording does not explain what the action left in the folder");
        most_ = std::max<size_t>(10, statesWanted / std::max<size_t>(points, 1));
        seen_.resize(calls.size() + 1);
        for (size_t round = 0; round < mostRounds && states_ < statesWanted; ++round)
            walk(calls);
        if (states_ < statesNeeded && !stage_.action().isControl())
            figures_.bad("missed", "there are only " + std::to_string(states_) + " states");
        figures_.tried("points", calls.size() + 1);
        figures_.tried("states", states_);
        figures_.tried("distinct", findings_.size());
        figures_.tried("thorough", thorough_);
        return figures_.finish();
    }

private:
    /// Once along the recording.
    void walk(const std::vector<Call>& calls)
    {
        DiskModel disk(stage_.before(), stage_.inodesBefore());
        std::string said;
        for (size_t i = 0; i <= calls.size(); ++i) {
            // Nothing is called saved before the program says so: with ACK lines, or with its end.
            acknowledged_ = stage_.action().acks > 0 ? lastAck(said) : i == calls.size() ? 1 : 0;
            isUnderWay_ = i < calls.size();
            where_ = i == 0 ? "before all"
                            : "after " + std::to_string(i) + " (" + calls[i - 1].name + ' ' + calls[i - 1].path + ')';
            point(disk, seen_[i]);
            if (i < calls.size())
                disk.apply(calls[i]);
            if (i < calls.size() && calls[i].kind == CallKind::Say)
                said += calls[i].data;
        }
    }

    void point(const DiskModel& disk, std::set<size_t>& seen)
    {
        disk.losses(most_, random_, [&](const Content& content) {
            const size_t print = fingerprint(content);
            if (!seen.insert(print).second)
                return;
            ++states_;
            auto found = findings_.find(print);
            if (found == findings_.end())
                found = findings_.emplace(print, look(content)).first;
            figures_.judged(judge_.verdict(found->second, acknowledged_, isUnderWay_), where_, found->second);
        });
    }

    /// In this process; and what it comes to, the program is asked about as well, once, with the same folder.
    Finding look(const Content& content)
    {
        writeFolder(stage_.place().data(), content);
        Finding finding = judge_.look();
        if (!judge_.hasThorough() || stage_.action().isControl() || !finding.isWhole || thorough_ >= mostThorough)
            return finding;
        Content recovered = readFolder(stage_.place().data());
        std::erase_if(recovered, [&](const auto& file) { return !stage_.after().contains(file.first); });
        if (!opinions_.insert(fingerprint(recovered)).second)
            return finding;
        ++thorough_;
        writeFolder(stage_.place().data(), content);
        if (const Finding opinion = judge_.lookThoroughly(); !opinion.isWhole)
            return opinion;
        return finding;
    }

    const Stage& stage_;
    Judge judge_;
    Figures figures_;
    std::mt19937 random_{20220215}; // the same states each time
    size_t most_ = 0;               // at one point and in one round
    size_t states_ = 0;
    std::vector<std::set<size_t>> seen_; // of each point: what was there already
    int acknowledged_ = 0;
    bool isUnderWay_ = true;
    std::string where_;
    std::map<size_t, Finding> findings_; // by fingerprint: most states are alike
    std::set<size_t> opinions_;
    size_t thorough_ = 0;
};

}

int powerLoss(const Stage& stage)
{
    return PowerLoss(stage).run();
}

}
