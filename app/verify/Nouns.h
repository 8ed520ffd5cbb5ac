// For each noun: how its key is read, who may name it, and what must hold when it comes or goes.
#pragma once

#include "app/verify/Lists.h"
#include "app/verify/Misfit.h"
#include "app/verify/References.h"

#include <limits>

namespace sidang::verify {

template <class Value>
auto readKey(Cursor& cursor, Noun<Value>)
{
    return readSingleKey(cursor);
}
inline Id readKey(Cursor& cursor, Noun<Edition>)
{
    cursor.expect("[]");
    return 1;
}
inline Pair readKey(Cursor& cursor, Noun<Recusal>)
{
    return readPairKey(cursor, greatestId);
}
inline Pair readKey(Cursor& cursor, Noun<Document>)
{
    return readPairKey(cursor, greatestId);
}
inline Pair readKey(Cursor& cursor, Noun<Closed>)
{
    return readPairKey(cursor, std::numeric_limits<std::int32_t>::max());
}
inline Pair readKey(Cursor& cursor, Noun<ScoreSheet>)
{
    return readPairKey(cursor, greatestId);
}
inline Text readKey(Cursor& cursor, Noun<FormText>)
{
    return readNameKey(cursor);
}
inline FigureKey readKey(Cursor& cursor, Noun<Figure>)
{
    return readFigureKey(cursor);
}
inline MarkKey bracketedMarkKey(Cursor& cursor)
{
    cursor.expect("[");
    const MarkKey key = readMarkKey(cursor);
    cursor.expect("]");
    return key;
}
inline MarkKey readKey(Cursor& cursor, Noun<Mark>)
{
    return bracketedMarkKey(cursor);
}
inline MarkKey readKey(Cursor& cursor, Noun<SecondMark>)
{
    return bracketedMarkKey(cursor);
}
inline MarkKey readKey(Cursor& cursor, Noun<Note>)
{
    return bracketedMarkKey(cursor);
}
inline MarkKey readKey(Cursor& cursor, Noun<Attestation>)
{
    return bracketedMarkKey(cursor);
}

/// Under which targets others name the thing.
template <class Value>
std::vector<Target> targetsOf(Noun<Value>)
{
    return {};
}
inline std::vector<Target> targetsOf(Noun<Official>)
{
    return {Target::official};
}
inline std::vector<Target> targetsOf(Noun<Category>)
{
    return {Target::category};
}
inline std::vector<Target> targetsOf(Noun<Criterion>)
{
    return {Target::criterion, Target::indicator};
}
inline std::vector<Target> targetsOf(Noun<Requirement>)
{
    return {Target::requirement};
}
inline std::vector<Target> targetsOf(Noun<Juror>)
{
    return {Target::juror};
}
inline std::vector<Target> targetsOf(Noun<Nominee>)
{
    return {Target::nominee};
}

/// What is particular to a noun when a value is put in; throws Misfit.
template <class Key, class Value>
void checkArrival(const State&, const Uses&, const Key&, const Value&)
{}
void checkArrival(const State& state, const Uses& uses, Id key, const Criterion& criterion);
void checkArrival(const State& state, const Uses& uses, MarkKey key, const Mark& mark);
void checkArrival(const State& state, const Uses& uses, MarkKey key, const Note& note);
void checkArrival(const State& state, const Uses& uses, MarkKey key, const Attestation& attestation);
void checkArrival(const State& state, const Uses& uses, MarkKey key, const SecondMark& second);
void checkArrival(const State& state, const Uses& uses, Pair key, const ScoreSheet& sheet);
void checkArrival(const State& state, const Uses& uses, Id key, const Form& form);
void checkArrival(const State& state, const Uses& uses, Id key, const PlenaryNote& note);
void checkArrival(const State& state, const Uses& uses, Pair key, const Closed& closed);

/// What is particular to a noun when it is removed; throws Misfit.
template <class Key, class Value>
void checkRemoval(const State&, const Key&, const Value&)
{}
void checkRemoval(const State& state, Id key, const Category& category);
void checkRemoval(const State& state, Id key, const Criterion& criterion);
void checkRemoval(const State& state, MarkKey key, const Mark& mark);
void checkRemoval(const State& state, Pair key, const Closed& closed);

/// "3" or "3, 7, 2", for a sentence.
std::string keyText(Id key);
std::string keyText(Pair key);
std::string keyText(MarkKey key);
std::string keyText(const FigureKey& key);
std::string keyText(const Text& name);

}
