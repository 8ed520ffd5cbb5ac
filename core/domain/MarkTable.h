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
    /// The mark's value, or nothing.
    std::optional<MarkValue> value(const MarkKey& key) const;
    /// Puts a value where its kind belongs: with a juror a juror's mark (a grade), else a fact (a grade) or a figure.
    void put(const MarkKey& key, const MarkValue& value);
    /// The note of a mark, empty when none was written.
    MarkNote note(const MarkKey& key) const;
    /// Number of marks of every kind.
    qsizetype size() const;
    /// All notes, by key.
    const std::map<MarkKey, MarkNote>& notes() const { return notes_; }

    /// Same marks and notes.
    friend bool operator==(const MarkTable& a, const MarkTable& b);

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
