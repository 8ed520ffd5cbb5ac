// Says of a folder whether the action's files are whole and how much work is in them.
#pragma once

#include "tests/faults/Rows.h"
#include "tests/faults/Stage.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace sidang {

enum class Verdict {
    Fine,
    Damaged, // not whole
    Half,    // whole, but between two states, or ahead of what could have been done
    Lost,    // acknowledged work is missing
};

/// What stands in a folder, whatever was acknowledged.
struct Finding {
    bool isWhole = true;
    bool isBetween = false;
    struct Work {
        int done = 0;
        bool isOnce = false;     // one file that is put in its place again and again: never more than 1
        bool comesFirst = false; // see Look
    };
    std::vector<Work> work; // of each look that measures it
    std::string what;      // what is wrong, in words
};

class Judge {
public:
    explicit Judge(const Stage& stage);

    /// Looks at the stage's data folder. Recovers databases on the way, as the program would when it opens them.
    Finding look();
    /// The slow looks: the program's own opinion. Before `look`, to have the program do the recovery.
    Finding lookThoroughly();
    bool hasThorough() const;

    /// At least what was acknowledged. Of edits that were under way, each may be there already.
    Verdict verdict(const Finding& finding, int acknowledged, int underWay) const;
    /// Files that neither the state before nor the state after has. The journal beside a database may stay: it is rolled
    /// back at the next opening. Hidden files may stay only when the program had no chance to remove them.
    std::vector<std::string> leftovers(bool wasKilled) const;

private:
    void lookOldOrNew(const Look& look, Finding& finding) const;
    void lookSame(const Look& look, Finding& finding) const;
    void lookRows(const Look& look, Finding& finding) const;
    void lookEach(const Look& look, Finding& finding) const;
    std::string pathOf(const Look& look) const { return stage_.place().data() + '/' + look.file; }
    /// A number for a database's content together with its journal's.
    static size_t contentAt(const std::string& path);
    /// What a command says of a file; asked once for each content.
    const Outcome& answer(const Words& words, const std::string& path) const;
    std::string saidOf(const Look& look, const std::string& path) const;

    const Stage& stage_;
    mutable std::map<std::pair<std::string, size_t>, Outcome> answers_; // (command, content) → what was said
    mutable std::map<std::pair<std::string, size_t>, RowsFound> rows_;  // (file and `reached`, content) → what was found
    std::map<std::string, int> rowsBefore_;           // file and `reached` → its value
    std::map<std::string, std::string> saidOfBefore_; // file → what `said` says of the state before
    std::map<std::string, std::string> saidOfAfter_;  // the same of the clean run's
};

}
