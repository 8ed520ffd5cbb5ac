// For each noun: the shelf and the list of the state where its things stand.
#pragma once

#include "app/verify/Values.h"

#include <type_traits>

namespace sidang::verify {

inline auto& shelf(State& state, Noun<Edition>)
{
    return state.edition;
}
inline auto& shelf(State& state, Noun<Official>)
{
    return state.officials;
}
inline auto& shelf(State& state, Noun<Category>)
{
    return state.categories;
}
inline auto& shelf(State& state, Noun<Criterion>)
{
    return state.criteria;
}
inline auto& shelf(State& state, Noun<Requirement>)
{
    return state.requirements;
}
inline auto& shelf(State& state, Noun<Juror>)
{
    return state.jurors;
}
inline auto& shelf(State& state, Noun<Nominee>)
{
    return state.nominees;
}
inline auto& shelf(State& state, Noun<Recusal>)
{
    return state.recusals;
}
inline auto& shelf(State& state, Noun<Decision>)
{
    return state.decisions;
}
inline auto& shelf(State& state, Noun<Mark>)
{
    return state.marks;
}
inline auto& shelf(State& state, Noun<Note>)
{
    return state.notes;
}
inline auto& shelf(State& state, Noun<Attestation>)
{
    return state.attestations;
}
inline auto& shelf(State& state, Noun<Document>)
{
    return state.documents;
}
inline auto& shelf(State& state, Noun<Figure>)
{
    return state.figures;
}
inline auto& shelf(State& state, Noun<Interview>)
{
    return state.interviews;
}
inline auto& shelf(State& state, Noun<Draw>)
{
    return state.draws;
}
inline auto& shelf(State& state, Noun<SecondMark>)
{
    return state.secondMarks;
}
inline auto& shelf(State& state, Noun<ScoreSheet>)
{
    return state.sheets;
}
inline auto& shelf(State& state, Noun<Form>)
{
    return state.forms;
}
inline auto& shelf(State& state, Noun<Printing>)
{
    return state.printings;
}
inline auto& shelf(State& state, Noun<FormText>)
{
    return state.texts;
}
inline auto& shelf(State& state, Noun<PlenaryNote>)
{
    return state.plenaryNotes;
}
inline auto& shelf(State& state, Noun<Stage>)
{
    return state.stages;
}
inline auto& shelf(State& state, Noun<Closed>)
{
    return state.closed;
}

/// The list the thing stands in; none for nouns without an order.
inline std::vector<Id>* list(State& state, const Official&)
{
    return &state.officialOrder;
}
inline std::vector<Id>* list(State& state, const Category&)
{
    return &state.categoryOrder;
}
inline std::vector<Id>* list(State& state, const Requirement&)
{
    return &state.requirementOrder;
}
inline std::vector<Id>* list(State& state, const Juror&)
{
    return &state.jurorOrder;
}
inline std::vector<Id>* list(State& state, const Nominee&)
{
    return &state.nomineeOrder;
}
inline std::vector<Id>* list(State& state, const Decision&)
{
    return &state.decisionOrder;
}
inline std::vector<Pair>* list(State& state, const Recusal&)
{
    return &state.recusalOrder;
}
inline std::vector<Id>* list(State& state, const Criterion& criterion)
{
    return &state.criterionOrder[{criterion.category, criterion.parent}];
}
template <class Value>
std::nullptr_t list(State&, const Value&)
{
    return nullptr;
}

template <class Value>
inline constexpr bool isListed = !std::is_null_pointer_v<decltype(list(std::declval<State&>(), std::declval<Value>()))>;

}
