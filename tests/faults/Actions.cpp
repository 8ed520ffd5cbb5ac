// The actions of fault-writer. One more is one more value in a list here or in EditionActions.cpp, and its name in a
// fault_test of CMakeLists.txt.
//
// What to think of:
//   - `prepare` makes the state before in {data}; inputs that are not at stake lie in {aside}. The command may write nowhere
//     else: what it does outside {data} is neither struck nor looked at (its temporary folder is set to a private one).
//   - `acks` when the command prints "ACK n" for each safe edit, else 0. A clean run that prints another number fails at
//     once.
//   - A Look for every file that has to be there or has to stay as it was. Databases that are changed in place: Rows, since
//     the bytes differ from run to run and a cut-off transaction may have to be rolled back. Files that are replaced: OldOrNew,
//     with `said` when a date or a random number is inside. Files whose names hold a time: EachWhole.
//   - The old content must differ from the new one, or nothing can be told apart.
//   - `repeatable` false when the same command is refused the second time; `again` where another command can go on.
#include "tests/faults/EditionActions.h"

#include <algorithm>

namespace sidang {
namespace {

const char* const soundRows = "SELECT (SELECT edits FROM total) = count(*) AND coalesce(max(seq), 0) = count(*) AND "
                              "coalesce(sum(text = printf('%.700c%d', 65 + seq % 26, seq)), 0) = count(*) FROM edit";

/// Commits to the database of fault-writer.
Action commits(const std::string& name, const Words& options = {})
{
    Action action{.name = name,
                  .prepare = {{"{writer}", "create", "{data}/rows.db"}, {"{writer}", "commit", "{data}/rows.db", "5"}},
                  .command = {"{writer}", "commit", "{data}/rows.db", "6"},
                  .acks = 6,
                  .looks = {{.by = Look::By::Rows,
                             .file = "rows.db",
                             .sound = soundRows,
                             .reached = "SELECT count(*) FROM edit",
                             .backwards = "SELECT count(*) FROM (SELECT time < lag(time) OVER (ORDER BY seq) AS goes_back "
                                          "FROM edit) WHERE goes_back"}},
                  .holds = {"{writer}", "commit", "{data}/rows.db", "500"},
                  .holder = "database is locked"};
    action.command.insert(action.command.end(), options.begin(), options.end());
    return action;
}

/// Puts a file in the place of another, as fault-writer does it.
Action saves(const std::string& name, const std::string& manner)
{
    return {.name = name,
            .prepare = {{"{writer}", "save", "{data}/file.txt", "30000", "old", "well"}},
            .command = {"{writer}", "save", "{data}/file.txt", "40000", "new", manner},
            .looks = {{.file = "file.txt", .ending = "the end\n"}}};
}

/// Puts a copy into a folder that is not there yet, as backups are made.
Action copies(const std::string& name, const std::string& manner)
{
    return {.name = name,
            .prepare = {{"{writer}", "save", "{data}/file.txt", "20000", "original", "well"}},
            .command = {"{writer}", "save", "{data}/copies/file_1.txt", "30000", "copy", manner},
            .looks = {
                {.by = Look::By::Same, .file = "file.txt"},
                {.by = Look::By::EachWhole, .file = "copies/file_*.txt", .thorough = {"grep", "-qx", "the end", "{file}"}}}};
}

Action control(Action action, const std::string& note, const Words& caughtAs)
{
    action.note = note;
    action.caughtAs = caughtAs;
    return action;
}

/// Adds a row, and keeps a copy of the file only then.
Action lateCopies()
{
    Action action = commits("commits-late-copy");
    action.command = {"{writer}", "commit", "{data}/rows.db", "1", "late-copy"};
    action.acks = 1;
    action.looks.push_back({.by = Look::By::EachWhole,
                            .file = "copies/rows_*.db",
                            .thorough = {"sqlite3", "{file}", "SELECT count(*) FROM edit"},
                            .comesFirst = true});
    return action;
}

std::vector<Action> writerControls()
{
    return {
        control(commits("commits-unsynced", {"synchronous=OFF"}), "does not sync", {"damaged", "half", "lost"}),
        control(commits("commits-unjournaled", {"journal=OFF"}), "cannot roll back", {"damaged", "half"}),
        control(commits("commits-early", {"early"}), "says ACK before COMMIT", {"lost"}),
        control(commits("commits-deaf", {"deaf"}), "says ACK whatever COMMIT returned", {"false"}),
        control(commits("commits-unlocked", {"unlocked"}), "takes no locks", {"damaged", "half", "lost"}),
        control(commits("commits-by-time", {"by-time"}), "takes the newest time for the newest edit", {"refused"}),
        control(lateCopies(), "backs up after what the backup is for", {"half"}),
        control(saves("saves-in-place", "in-place"), "writes over the old content", {"damaged", "changed"}),
        control(saves("saves-unsynced", "unsynced"), "renames before the content is on disk", {"damaged"}),
        control(saves("saves-deaf", "deaf"), "does not look whether writing succeeded", {"damaged"}),
        control(copies("copies-unsynced", "folder-unsynced"), "does not sync the new folder's name", {"lost"}),
        control(copies("copies-in-place", "in-place"), "makes the copy under its own name", {"damaged"}),
        control(saves("saves-littering", "littering"), "leaves its temporary file when it fails", {"leftovers"}),
        control(saves("saves-waiting", "waiting"), "tries again for ever", {"hung"}),
    };
}

}

const std::vector<Action>& allActions()
{
    static const std::vector<Action> actions = [] {
        std::vector<Action> all{commits("commits"), saves("saves", "well"), copies("copies", "well")};
        for (const std::vector<Action>& more : {editionActions(), writerControls(), editionControls()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return actions;
}

const Action* findAction(const std::string& name)
{
    const auto found = std::ranges::find(allActions(), name, &Action::name);
    return found == allActions().end() ? nullptr : &*found;
}

}
