// The disk refuses: the n-th change fails with ENOSPC or EIO, once or from then on.
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"

#include <algorithm>
#include <cerrno>

namespace sidang {
namespace {

using enum CallKind;

/// A way for a disk to refuse.
struct Refusal {
    const char* name;
    int error;
    bool onward;
    std::vector<CallKind> counts;
};

// A full disk still lets files be removed and permissions be set. A stick that was pulled out does nothing any more.
const Refusal refusals[] = {
    {"ENOSPC once", ENOSPC, false, {Write, Resize, Sync, Open, Rename, Link, Folder}},
    {"ENOSPC onward", ENOSPC, true, {Write, Resize, Sync, Open, Rename, Link, Folder}},
    {"EIO once", EIO, false, {Write, Resize, Sync, Open, Rename, Link, Unlink, Folder, Mode, Other}},
    {"EIO onward, reads too", EIO, true, {Write, Resize, Sync, Open, Rename, Link, Unlink, Folder, Mode, Other, Read}},
};

constexpr double longest = 2;  // seconds until the person is told
constexpr double patience = 3; // then it is ended
constexpr size_t everyAgain = 10;

bool isAmong(const std::vector<CallKind>& kinds, const Call& call)
{
    return std::ranges::find(kinds, call.kind) != kinds.end();
}

/// A database is written in long runs of pages: the first and last three of a run and every fifth between stand for all.
bool standsForOthers(const std::vector<Call>& calls, size_t index)
{
    const auto isLike = [&](size_t other) {
        return other < calls.size() && calls[other].kind == calls[index].kind && calls[other].path == calls[index].path;
    };
    for (size_t distance = 1; distance <= 3; ++distance) {
        if (index < distance || !isLike(index - distance) || !isLike(index + distance))
            return false;
    }
    return index % 5 != 0;
}

/// A program that calls something saved although a sync failed. SQLite leaves the result of syncing a new journal's folder
/// out of account (many file systems cannot do it), and that of a journal it is about to remove: such are only remarked on.
void checkSyncs(const Traced& traced, const std::string& where, Figures& figures)
{
    for (const Call& call : traced.struck) {
        if (call.kind != Sync)
            continue;
        if (call.path.empty() || call.path.ends_with("-journal"))
            return figures.remark("unheeded", where);
        return figures.bad("false", where + ": a file was not synced, and yet it was called saved");
    }
}

void check(const Stage& stage, Judge& judge, const Refusal& refusal, const Traced& traced, const std::string& where,
           Figures& figures)
{
    const bool saved = stage.saysSaved(traced.outcome);
    if (traced.outcome.hung || traced.outcome.seconds > longest)
        figures.bad("hung", where);
    else if (traced.outcome.signal != 0)
        figures.bad("crashed", where + ": signal " + std::to_string(traced.outcome.signal) + ' ' + traced.outcome.err);
    else if (!saved && traced.outcome.err.empty())
        figures.bad("silent", where);
    if (traced.struck.empty())
        figures.bad("missed", where);
    if (saved)
        checkSyncs(traced, where, figures);
    // Once the disk does nothing at all, the program cannot tidy up either.
    for (const std::string& name : judge.leftovers(refusal.onward && refusal.error == EIO))
        figures.bad("leftovers", where + ": " + name);
    const Content left = readFolder(stage.place().data());
    const Finding finding = judge.look();
    const Verdict verdict = judge.verdict(finding, stage.acknowledged(traced.outcome), !saved);
    if (verdict == Verdict::Lost && saved)
        figures.bad("false", where + ": called saved");
    else
        figures.judged(verdict, where, finding);
    if (judge.hasThorough() && !stage.action().isControl() && !saved) {
        writeFolder(stage.place().data(), left);
        if (const Finding opinion = judge.lookThoroughly(); !opinion.isWhole)
            figures.bad("damaged", where + ": " + opinion.what);
    }
}

}

int errors(const Stage& stage)
{
    Figures figures("errors", stage.action());
    Judge judge(stage);
    for (const Refusal& refusal : refusals) {
        std::vector<Call> counted;
        std::ranges::copy_if(stage.clean().calls, std::back_inserter(counted),
                             [&](const Call& call) { return isAmong(refusal.counts, call); });
        for (size_t i = 0; i < counted.size(); ++i) {
            if (standsForOthers(counted, i) || figures.isCaughtEnough())
                continue;
            stage.reset();
            Launch launch = stage.launch();
            launch.seconds = patience;
            const Traced traced = runTraced(launch, stage.place().data(),
                                            {Fault::Kind::Fail, i + 1, refusal.onward, refusal.error, refusal.counts});
            figures.tried("faults");
            const std::string where = std::string(refusal.name) + " at " + std::to_string(i + 1) + " (" +
                                      (traced.struck.empty() ? "none" : traced.struck.front().name) + ' ' +
                                      (traced.struck.empty() ? "" : traced.struck.front().path) + ")";
            check(stage, judge, refusal, traced, where, figures);
            if (i % everyAgain == 0 && stage.action().repeatable && !stage.action().isControl()) {
                figures.tried("again");
                if (const Outcome again = run(stage.launch()); !stage.saysSaved(again))
                    figures.bad("damaged", where + ": done again on a sound disk, it fails: " + again.err);
            }
        }
    }
    return figures.finish();
}

}
