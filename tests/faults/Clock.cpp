// A clock that is wrong, and one that jumps between edits: nothing fails, and the order stays that of the edits.
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"
#include "tests/faults/Rows.h"

#include <filesystem>
#include <fstream>

namespace fs = std::filesystem;

namespace sidang {
namespace {

std::string library()
{
    for (const char* path : {"/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
                             "/usr/lib64/faketime/libfaketimeMT.so.1", "/usr/lib/faketime/libfaketimeMT.so.1"}) {
        if (fs::exists(path))
            return path;
    }
    return {};
}

/// The file that tells a running program the time; replaced in one step.
void setClock(const std::string& path, const std::string& time)
{
    std::ofstream(path + ".new") << time << '\n';
    fs::rename(path + ".new", path);
}

struct Clock {
    const char* time;
    const char* zone;
};

const Clock clocks[] = {{"@2017-02-15 09:00:00", "Asia/Jakarta"},  {"@2031-06-30 23:59:58", "Asia/Jayapura"},
                        {"@2024-02-29 12:00:00", "Asia/Makassar"}, {"@2038-01-19 03:14:06", "UTC"},
                        {"@2021-12-31 23:59:59", "Asia/Jakarta"},  {"@1999-12-31 23:59:58", "America/New_York"}};

class ClockRuns {
public:
    explicit ClockRuns(const Stage& stage) : stage_(stage), judge_(stage), figures_("clock", stage.action()) {}

    int run()
    {
        stage_.reset();
        // One run after the other, each by another clock, on the same file.
        int acknowledged = 0;
        const bool countsEdits = stage_.action().acks > 0;
        const bool goesOn = countsEdits && stage_.action().repeatable;
        for (const Clock& clock : clocks) {
            if (!goesOn)
                stage_.reset();
            acknowledged = (goesOn ? acknowledged : 0) + oneRun(clock, {});
            judge(clock.time, acknowledged);
        }
        // One run, and a jump at each ACK.
        if (goesOn && !stage_.action().holds.empty()) {
            size_t jumps = 0;
            acknowledged += oneRun(clocks[0], [&](const std::string&) { setClock(clockPath(), clocks[++jumps % 6].time); });
            figures_.tried("jumps", jumps);
            judge("jumping", acknowledged);
        }
        seen();
        return figures_.finish();
    }

private:
    std::string clockPath() const { return stage_.place().aside() + "/clock"; }

    int oneRun(const Clock& clock, const std::function<void(const std::string&)>& whenSaid)
    {
        Launch launch = stage_.launch(whenSaid ? stage_.action().holds : stage_.action().command);
        launch.seconds = 30;
        setClock(clockPath(), clock.time);
        for (const auto& [name, value] : std::map<std::string, std::string>{{"LD_PRELOAD", library()},
                                                                            {"FAKETIME_TIMESTAMP_FILE", clockPath()},
                                                                            {"FAKETIME_NO_CACHE", "1"},
                                                                            {"FAKETIME_DONT_FAKE_MONOTONIC", "1"},
                                                                            {"DONT_FAKE_MONOTONIC", "1"},
                                                                            {"TZ", clock.zone}})
            launch.environment[name] = value;
        const Outcome outcome = sidang::run(launch, whenSaid);
        figures_.tried("runs");
        if (outcome.hung)
            figures_.bad("hung", clock.time);
        else if (outcome.signal != 0)
            figures_.bad("crashed", clock.time);
        else if (!stage_.saysSaved(outcome))
            figures_.bad("refused", std::string(clock.time) + ": " + outcome.err);
        return stage_.acknowledged(outcome);
    }

    void judge(const std::string& where, int acknowledged)
    {
        const Finding finding = judge_.look();
        figures_.judged(judge_.verdict(finding, acknowledged, false), where, finding);
        if (const Finding opinion = judge_.lookThoroughly(); !opinion.isWhole)
            figures_.bad("damaged", where + ": " + opinion.what);
    }

    int backwardsIn(Look look) const
    {
        look.reached = look.backwards;
        return rowsOf(stage_.place().data() + '/' + look.file, look).reached;
    }

    /// The clock must really have gone back in what the program wrote down, or nothing was tried.
    void seen()
    {
        for (const Look& look : stage_.action().looks) {
            if (look.backwards.empty())
                continue;
            const int back = backwardsIn(look);
            figures_.tried("backwards", static_cast<size_t>(back));
            if (back == 0)
                figures_.bad("missed", "no time stands before the one before it");
        }
    }

    const Stage& stage_;
    Judge judge_;
    Figures figures_;
};

}

int wrongClock(const Stage& stage)
{
    if (library().empty())
        return skipped("libfaketime is not installed (package faketime)");
    return ClockRuns(stage).run();
}

}
