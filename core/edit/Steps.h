// Which records of a session can be taken back or done again.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Change.h"

#include <optional>
#include <vector>

namespace sidang {

/// What was printed is passed over: paper is not taken back. What stands on it stays with it, and what came before that.
class Steps {
public:
    /// Notes what was recorded: its number, what it changed, and the book afterwards. What was undone before is forgotten.
    void noteMade(qint64 record, const Changes& changes, const EditionBook& after);
    /// The newest record that could be taken back was taken back by this one, or the newest undone one done again.
    void noteUndone(qint64 record, const Changes& changes, const EditionBook& after);
    void noteRedone(qint64 record, const Changes& changes, const EditionBook& after);
    /// From here on nothing that came before is taken back or done again.
    void seal();

    /// The record that would be taken back or done again, or nothing.
    std::optional<qint64> undoable() const;
    std::optional<qint64> redoable() const;
    /// True when something was printed since the newest seal.
    bool isPaperOut() const { return isPaperOut_; }

private:
    /// A form, nominee, juror or category that came in, as a printing may name it.
    struct Newcomer {
        bool isForm = false;
        std::optional<CategoryId> category;
        std::optional<NomineeId> nominee;
        std::optional<JurorId> juror;
    };
    struct Step {
        qint64 record = 0;
        std::vector<Newcomer> newcomers;
    };

    static Step stepOf(qint64 record, const Changes& changes, const EditionBook& after);
    static std::vector<Newcomer> newcomersIn(const Changes& changes, const EditionBook& after);
    static bool holds(const Printing& printing, const Newcomer& newcomer);
    void keepFor(const Printing& printing);

    std::vector<Step> done_, undone_; // the newest last
    bool isPaperOut_ = false;
};

}
