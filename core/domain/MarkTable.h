// All marks of an edition, held nominee by nominee so that ranking reads them in one pass.
#pragma once

#include "core/domain/Mark.h"

#include <map>
#include <span>
#include <vector>

namespace sidang {

/// At most one mark for each MarkKey; within a nominee ordered by criterion, then juror (ids).
class MarkTable {
public:
    /// Puts the mark, replacing the one that stood there. Returns false when one was replaced.
    bool put(NomineeId nominee, const JurorMark& mark);
    bool put(NomineeId nominee, const FactMark& mark);
    bool put(NomineeId nominee, const MeasuredMark& mark);
    /// Sets the note of a mark; an empty note removes it.
    void setNote(const MarkKey& key, const MarkNote& note);
    /// Removes the mark and its note; false when there was none.
    bool erase(const MarkKey& key);

    std::span<const JurorMark> jurorMarks(NomineeId nominee) const;
    std::span<const FactMark> factMarks(NomineeId nominee) const;
    std::span<const MeasuredMark> measuredMarks(NomineeId nominee) const;
    bool contains(const MarkKey& key) const;
    /// The note of a mark, empty when none was written.
    MarkNote note(const MarkKey& key) const;
    /// Number of marks of every kind.
    qsizetype size() const;

    friend bool operator==(const MarkTable&, const MarkTable&) = default;

private:
    struct OfNominee {
        std::vector<JurorMark> jurors;
        std::vector<FactMark> facts;
        std::vector<MeasuredMark> measured;

        friend bool operator==(const OfNominee&, const OfNominee&) = default;
    };

    OfNominee& at(NomineeId nominee);
    const OfNominee* find(NomineeId nominee) const;

    std::vector<OfNominee> byNominee_; // position = id, which is small and dense
    std::map<MarkKey, MarkNote> notes_;
};

}
