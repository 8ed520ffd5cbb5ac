// Takes the changes of the records one after the other and so makes the state anew.
#pragma once

#include "app/verify/Chain.h"
#include "app/verify/Misfit.h"
#include "app/verify/References.h"

namespace sidang::verify {

class Cursor;

class Replay {
public:
    /// Throws Misfit when the record's content does not fit what stands there.
    void apply(const Record& record);

    const State& state() const { return state_; }
    /// The results that the record just applied has added.
    const std::vector<Pair>& newResults() const { return newResults_; }

private:
    void change(Cursor& cursor);
    void addMarks(Cursor& cursor);
    template <class Value, class Key>
    void changeThing(Cursor& cursor, const Key& key);
    template <class Value>
    void readAndChange(Cursor& cursor);

    template <class Key, class Value>
    void takeOut(const Key& key, const Value& old, std::optional<std::size_t> from);
    template <class Key, class Value>
    void putIn(const Key& key, const Value& value, std::optional<std::size_t> at);

    /// What the thing names is there, and the thing is there as long as it is named: after the record's last change.
    template <class Key>
    void doubt(Say what, Reference reference, const Key& key);
    void settleDoubts() const;

    State state_;
    Uses uses_;
    std::int64_t seq_ = 0;
    /// Of the change that is being applied, for the sentence when it does not fit.
    std::string noun_;
    std::vector<Pair> newResults_;
    struct Doubt {
        Misfit misfit;
        Reference reference;
    };
    std::vector<Doubt> doubts_;
    /// Of attestations that came, or whose marks went, in this record.
    std::vector<MarkKey> attested_;
};

/// The 32 digits that the first record names. Throws Misfit when it names none.
std::string editionOf(const Record& first);

}
