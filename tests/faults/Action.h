// What a person does with the program, as data: how to start it, how it says that work is safe, how the files are judged.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace sidang {

/// Words of a command line. Placeholders, anywhere in a word:
///   {cli}     sidang-cli                         {writer}  fault-writer
///   {files}   tests/core/storage/data: editions of older versions
///   {data}    the folder that faults strike: everything the action writes must lie there
///   {aside}   a folder for inputs and for results that are not under test
///   {worker}  1, 2, 3, 4: which of several processes that run at once; 1 when alone
using Words = std::vector<std::string>;

/// One file (or one kind of file) and how to tell whether it is whole, and how much work is in it.
struct Look {
    enum class By {
        OldOrNew, // byte for byte what stood there before the action (work 0) or what a clean run leaves (work 1)
        Same,     // byte for byte what stood there before, always
        Rows,     // an SQLite database; `sound` and `reached` ask it
        EachWhole // work is the number of files that `file` matches and the action added; `thorough` asks each
    };

    By by = By::OldOrNew;
    /// Below {data}. Of EachWhole: the name may hold *, which matches no hidden files.
    std::string file;
    /// Of OldOrNew: the last bytes of a whole file.
    std::string ending;
    /// Of OldOrNew, when the bytes are neither (files with a date or a random number inside, or a transaction to roll back):
    /// what this command says of {file} must be what it says of the clean run's, or of the state before.
    Words said;
    /// Of Rows: SQL that gives 1 when all tables belong together.
    std::string sound;
    /// Of Rows: SQL that gives a number that grows by one with each acknowledged edit.
    std::string reached;
    /// Of Rows: SQL that gives 1 when the file is still, and wholly, in an older form to which `sound` does not apply: work 0.
    std::string older;
    /// Of Rows, for the clock test: SQL that counts the edits whose time is before that of the edit before.
    std::string backwards;
    /// The program's own opinion of {file}: must end with 0. Slow, so not asked of every simulated state.
    Words thorough;
    /// There is never less work in this one than in the other looks: a backup, before what it is made for.
    bool comesFirst = false;
};

struct Action {
    std::string name;
    /// Files written to {aside} first: name → content.
    std::map<std::string, std::string> inputs;
    /// Run one after the other, undisturbed. What they leave in {data} is the state before.
    std::vector<Words> prepare;
    /// Run under faults.
    Words command;
    /// How many lines "ACK n" a clean run prints. 0: only the exit code says that it is saved, and the work is 1.
    int acks = 0;
    /// The exit codes that say "saved".
    std::vector<int> saved{0};
    /// All files that the action is about. Any other new file is a leftover.
    std::vector<Look> looks;
    /// Names below {data}, with *, that a kill may leave behind: lock files.
    Words mayStay;
    /// May be run again after it was cut off, and then succeeds.
    bool repeatable = true;
    /// What is run again instead of `command`, when that would be refused or find its edits there already.
    Words again;
    /// Only so many changes are struck one by one, where the further ones are those of another action. 0: all of them.
    size_t onlyFirst = 0;
    /// Each run adds files of its own; others put the same file in its place again.
    bool adds = false;

    /// For the read-only test: commands that show the files; what they say must not depend on permissions.
    std::vector<Words> reads;
    /// For the tests of two writers and of the clock: a run with at least 100 ACKs. Stopped after the first, it holds the
    /// file.
    Words holds;
    /// A pattern that the refusal matches when it names who holds the file. Empty: not asked.
    std::string holder;

    /// Of a control, which is deliberately unsafe: as which of these the harness must catch it ("damaged", "lost", …).
    Words caughtAs;
    /// Of a control: what is wrong with it.
    std::string note;

    bool isControl() const { return !caughtAs.empty(); }
};

/// All of them. New ones are added in Actions.cpp.
const std::vector<Action>& allActions();
const Action* findAction(const std::string& name);

}
