// A disk that is really full: free space from nothing up in pages of 4 KiB until the action passes.
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"
#include "tests/faults/TinyDisk.h"

namespace sidang {
namespace {

constexpr size_t page = 4096;
constexpr size_t mostPages = 4096; // 16 MiB: then something else is wrong
constexpr size_t finePages = 48; // then in steps of three
constexpr size_t ample = 32U << 20;
constexpr double longest = 2; // seconds until the person is told
constexpr size_t everyAgain = 10;
constexpr int passesWanted = 3; // in a row, to be sure of the upper end

}

int fullDisk(const Stage& stage)
{
    TinyDisk disk(stage.place().data());
    if (!disk.why().empty())
        return skipped(disk.why());
    Figures figures("full", stage.action());
    Judge judge(stage);
    int passes = 0;
    for (size_t pages = 0; pages <= mostPages && passes < passesWanted; pages += pages < finePages ? 1 : 3) {
        const std::string where = std::to_string(pages * page / 1024) + " KiB free";
        disk.leaveFree(ample);
        stage.reset();
        if (!disk.leaveFree(pages * page) && pages > 0)
            figures.bad("missed", where);
        Launch launch = stage.launch();
        launch.seconds = 2 * longest;
        const Outcome outcome = run(launch);
        const bool saved = stage.saysSaved(outcome);
        passes = saved ? passes + 1 : 0;
        figures.tried("steps");
        if (outcome.hung || outcome.seconds > longest)
            figures.bad("hung", where);
        else if (outcome.signal != 0)
            figures.bad("crashed", where + ": signal " + std::to_string(outcome.signal));
        else if (!saved && outcome.err.empty())
            figures.bad("silent", where);
        for (const std::string& name : judge.leftovers(false))
            figures.bad("leftovers", where + ": " + name);
        disk.leaveFree(ample); // recovery needs no room, but looking at it may
        const Finding finding = judge.look();
        const Verdict verdict = judge.verdict(finding, stage.acknowledged(outcome), !saved);
        if (verdict == Verdict::Lost && saved)
            figures.bad("false", where + ": called saved");
        else
            figures.judged(verdict, where, finding);
        if (!saved && pages % everyAgain == 0 && stage.canGoOn() && !stage.action().isControl()) {
            figures.tried("again");
            if (const Outcome again = run(stage.launchAgain()); !stage.saysSaved(again))
                figures.bad("damaged", where + ": done again with room, it fails: " + again.err);
        }
        if (figures.isCaughtEnough())
            break;
    }
    if (passes < passesWanted && !stage.action().isControl())
        figures.bad("missed", "the action never passes");
    return figures.finish();
}

}
