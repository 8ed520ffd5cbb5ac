// Where the things of the state stand: by key, with the record that set each last, and in the order of the lists.
#pragma once

#include "app/verify/State.h"

#include <unordered_map>

namespace sidang::verify {

template <class Value>
struct Entry {
    Value value;
    /// The number of the record that set it last.
    std::int64_t seq = 0;
};

template <class Key, class Value>
using Shelf = std::map<Key, Entry<Value>>;

using Pair = std::pair<Id, Id>;
/// Nominee, programme, segment, month, basis.
using FigureKey = std::tuple<Id, Text, Text, Text, Text>;

/// Ids are below 2^20, so nominee, criterion and juror fit into one word that sorts like the three.
using MarkKey = std::uint64_t;

constexpr Id greatestId = 1'000'000;

constexpr MarkKey markKey(Id nominee, Id criterion, Id juror)
{
    return static_cast<MarkKey>(nominee) << 40 | static_cast<MarkKey>(criterion) << 20 | static_cast<MarkKey>(juror);
}

constexpr Id nomineeOf(MarkKey key)
{
    return static_cast<Id>(key >> 40);
}
constexpr Id criterionOf(MarkKey key)
{
    return static_cast<Id>(key >> 20 & 0xFFFFF);
}
constexpr Id jurorOf(MarkKey key)
{
    return static_cast<Id>(key & 0xFFFFF);
}

struct State {
    Shelf<Id, Edition> edition; // under 1
    Shelf<Id, Official> officials;
    Shelf<Id, Category> categories;
    Shelf<Id, Criterion> criteria;
    Shelf<Id, Requirement> requirements;
    Shelf<Id, Juror> jurors;
    Shelf<Id, Nominee> nominees;
    Shelf<Pair, Recusal> recusals; // juror, nominee
    Shelf<Id, Decision> decisions;
    Shelf<MarkKey, Mark> marks;
    Shelf<MarkKey, Note> notes;
    Shelf<MarkKey, Attestation> attestations;
    Shelf<Pair, Document> documents; // nominee, requirement
    Shelf<FigureKey, Figure> figures;
    Shelf<Id, Interview> interviews;
    Shelf<Id, Draw> draws;
    Shelf<MarkKey, SecondMark> secondMarks;
    Shelf<Pair, ScoreSheet> sheets; // nominee, juror
    Shelf<Id, Form> forms;
    Shelf<Id, Printing> printings;
    Shelf<Text, FormText> texts;
    Shelf<Id, PlenaryNote> plenaryNotes;
    Shelf<Id, Stage> stages;
    Shelf<Pair, Closed> closed; // category, version

    std::vector<Id> officialOrder, categoryOrder, requirementOrder, jurorOrder, nomineeOrder, decisionOrder;
    std::vector<Pair> recusalOrder;
    /// By category and parent.
    std::map<Pair, std::vector<Id>> criterionOrder;
};

}
