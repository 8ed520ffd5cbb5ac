// Whether the file can keep what a change puts in: its texts, dates and id.
#pragma once

#include "core/edit/Texts.h"
#include "core/ledger/Change.h"

namespace sidang {

/// Texts and ids that the file could not keep.
struct Keepable {
    static constexpr qint32 highestId = 1'000'000;

    template <class Thing>
    bool ofThing(const std::optional<Thing>& thing) const
    {
        if constexpr (requires { thing->id.value; })
            return !thing || (hasKeepableTexts(*thing) && thing->id.value >= 1 && thing->id.value <= highestId);
        else
            return !thing || hasKeepableTexts(*thing);
    }
    template <class Thing>
    bool operator()(const ListChange<Thing>& change) const
    {
        return ofThing(change.after);
    }
    template <class ThingKey, class Thing>
    bool operator()(const KeyedChange<ThingKey, Thing>& change) const
    {
        return ofThing(change.after);
    }
    bool operator()(const TextChange& change) const
    {
        return isPaperName(change.key) && (!change.after || isKeepable(*change.after, longestFormText));
    }
    bool operator()(const MarkChange&) const { return true; }
    bool operator()(const ResultChange&) const { return true; }
    bool operator()(const MarksAdded&) const { return true; }
};

}
