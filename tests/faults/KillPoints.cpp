#include "tests/faults/DiskModel.h"
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"

#include <algorithm>
#include <csignal>
#include <iterator>
#include <vector>

namespace sidang {
namespace {

std::string placeOf(size_t point, const Traced& traced)
{
    const std::string call =
        traced.struck.empty() ? std::string("the end") : traced.struck.front().name + ' ' + traced.struck.front().path;
    return "kill point " + std::to_string(point) + " (before " + call + ")";
}

/// After every so many kills the person starts the program again and does the action once more.
constexpr size_t everyAgain = 10;
constexpr size_t everyThorough = 3;
/// The first calls of that, while a cut-off transaction is rolled back: killed there once more.
constexpr size_t recoveryCalls = 12;

class KillPoints {
public:
    explicit KillPoints(const Stage& stage) : stage_(stage), judge_(stage), figures_("kill", stage.action()) {}

    int run()
    {
        const size_t points = stage_.clean().changes();
        std::vector<Call> changes;
        std::ranges::copy_if(stage_.clean().calls, std::back_inserter(changes),
                             [](const Call& call) { return isChange(call.kind); });
        for (size_t point = 1; point <= std::min(points, stage_.struckAtMost()); ++point) {
            figures_.tried("points");
            // Of a file that nobody reads yet, not each page makes a difference.
            if (!isHidden(changes[point - 1]) || !hasSubstitute(changes, point - 1))
                kill(point);
        }
        return figures_.finish();
    }

private:
    Traced killed(const Launch& launch, size_t point) const
    {
        return runTraced(launch, stage_.place().data(), {.kind = Fault::Kind::Kill, .at = point});
    }

    void kill(size_t point)
    {
        stage_.reset();
        DiskModel disk(stage_.before(), inodesOf(stage_.place().data()));
        const Traced traced = killed(stage_.launch(), point);
        const std::string where = placeOf(point, traced);
        figures_.tried("kills");
        // The point must really have been reached, and be the one that was meant: what is left is what the calls before it
        // made, and no more.
        const bool isKnown = std::ranges::all_of(traced.calls, [&](const Call& call) { return disk.apply(call); });
        const Content left = readFolder(stage_.place().data());
        if (traced.outcome.signal != SIGKILL || traced.changes() != point - 1 || (isKnown && disk.live() != left))
            figures_.bad("missed", where);
        for (const std::string& name : judge_.leftovers(true))
            figures_.bad("leftovers", where + ": " + name);
        const int acknowledged = stage_.acknowledged(traced.outcome);
        const Finding finding = judge_.look();
        figures_.judged(judge_.verdict(finding, acknowledged, 1), where, finding);
        if (stage_.action().isControl())
            return;
        if (judge_.hasThorough() && kills_++ % everyThorough == 0)
            askProgram(left, where);
        if (point % everyAgain == 0 && stage_.canGoOn()) {
            doAgain(left, where);
            killAgain(left, where, acknowledged);
        }
    }

    void askProgram(const Content& left, const std::string& where)
    {
        writeFolder(stage_.place().data(), left);
        figures_.tried("thorough");
        if (const Finding opinion = judge_.lookThoroughly(); !opinion.isWhole)
            figures_.bad("damaged", where + ": " + opinion.what);
    }

    void doAgain(const Content& left, const std::string& where)
    {
        writeFolder(stage_.place().data(), left);
        figures_.tried("again");
        if (const Outcome again = sidang::run(stage_.launchAgain()); !stage_.saysSaved(again))
            figures_.bad("damaged", where + ": done again, it fails: " + again.err);
    }

    /// A kill while what the first kill left is being put right.
    void killAgain(const Content& left, const std::string& where, int acknowledged)
    {
        const bool hasJournal = std::ranges::any_of(
            left, [](const auto& file) { return file.first.ends_with("-journal") && !file.first.starts_with('.'); });
        for (size_t point = 1; point <= recoveryCalls && hasJournal; ++point) {
            writeFolder(stage_.place().data(), left);
            const Traced traced = killed(stage_.launchAgain(), point);
            figures_.tried("twice");
            const Finding finding = judge_.look();
            const bool isCounting = stage_.action().acks > 0;
            const int all = isCounting ? acknowledged + stage_.acknowledged(traced.outcome) : acknowledged;
            figures_.judged(judge_.verdict(finding, all, isCounting ? 2 : 1), where + ", then " + placeOf(point, traced),
                            finding);
        }
    }

    const Stage& stage_;
    Judge judge_;
    Figures figures_;
    size_t kills_ = 0;
};

}

int killPoints(const Stage& stage)
{
    return KillPoints(stage).run();
}

}
