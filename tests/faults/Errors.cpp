// The disk refuses: the n-th change fails with ENOSPC or EIO, once or from then on.
#include "tests/faults/Figures.h"
#include "tests/faults/Means.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>

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
constexpr size_t everyAgain = 32;
constexpr size_t everyThorough = 16;

bool isAmong(const std::vector<CallKind>& kinds, const Call& call)
{
    return std::ranges::find(kinds, call.kind) != kinds.end();
}

/// A sync that failed and was tried again with success.
bool isSyncedLater(const Traced& traced, const Call& failed)
{
    const auto last = std::ranges::find_if(traced.calls.rbegin(), traced.calls.rend(), [&failed](const Call& call) {
        return call.kind == Sync && call.path == failed.path && call.inode == failed.inode;
    });
    return last != traced.calls.rend() && last->result >= 0;
}

/// A program that calls something saved although a sync failed. SQLite (who syncs with fdatasync) leaves the result of syncing a
/// new journal's folder out of account, since many file systems cannot do it, and that of a journal it is about to remove: such
/// are only remarked on. Of lock files nothing need be durable.
void checkSyncs(const Stage& stage, const Traced& traced, const std::string& where, Figures& figures)
{
    for (const Call& call : traced.struck) {
        if (call.kind != Sync || call.path.ends_with(".lock") || isSyncedLater(traced, call))
            continue;
        const bool isFolder = std::filesystem::is_directory(stage.place().data() + '/' + call.path);
        if (call.name == "fdatasync" && (isFolder || call.path.ends_with("-journal")))
            return figures.remark("unheeded", where);
        return figures.bad("false", where + ": it was not synced, and yet all was called saved");
    }
}

void check(const Stage& stage, Judge& judge, const Refusal& refusal, const Traced& traced, const std::string& where,
           bool asksProgram, Figures& figures)
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
        checkSyncs(stage, traced, where, figures);
    // Once the disk does nothing at all, or does not remove a file, the program cannot tidy up either.
    const bool refusesToRemove = !traced.struck.empty() && traced.struck.front().kind == Unlink;
    for (const std::string& name : judge.leftovers(refusesToRemove || (refusal.onward && refusal.error == EIO)))
        figures.bad("leftovers", where + ": " + name);
    const Content left = readFolder(stage.place().data());
    const Finding finding = judge.look();
    const Verdict verdict = judge.verdict(finding, stage.acknowledged(traced.outcome), !saved);
    if (verdict == Verdict::Lost && saved)
        figures.bad("false", where + ": called saved");
    else
        figures.judged(verdict, where, finding);
    if (judge.hasThorough() && !stage.action().isControl() && !saved && asksProgram) {
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
    size_t faults = 0;
    for (const Refusal& refusal : refusals) {
        std::vector<Call> counted;
        std::ranges::copy_if(stage.clean().calls, std::back_inserter(counted),
                             [&](const Call& call) { return isAmong(refusal.counts, call); });
        for (size_t i = 0; i < std::min(counted.size(), stage.struckAtMost()); ++i) {
            if (hasSubstitute(counted, i) || figures.isCaughtEnough())
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
            check(stage, judge, refusal, traced, where, faults++ % everyThorough == 0, figures);
            if (faults % everyAgain == 0 && stage.canGoOn() && !stage.action().isControl()) {
                figures.tried("again");
                if (const Outcome again = run(stage.launchAgain()); !stage.saysSaved(again))
                    figures.bad("damaged", where + ": done again on a sound disk, it fails: " + again.err);
            }
        }
    }
    return figures.finish();
}

}
