#include "app/verify/Nouns.h"

#include <algorithm>

namespace sidang::verify {

namespace {

/// A tree as deep as this is no scheme of an award; the limit keeps a made-up file from exhausting the stack.
constexpr int deepestTree = 100;

}

void checkArrival(const State& state, const Uses& uses, Id key, const Criterion& criterion)
{
    if (!state.categories.contains(criterion.category))
        throw Misfit{Say::leadsNowhere};
    const auto old = state.criteria.find(key);
    const bool moves = old != state.criteria.end() && (old->second.value.category != criterion.category ||
                                                       old->second.value.parent != criterion.parent);
    if (moves || (criterion.indicator && uses.isUsed(Target::criterion, key)))
        throw Misfit{Say::wrongParent};
    int depth = 0;
    for (Id parent = criterion.parent; parent != 0;) {
        const auto found = state.criteria.find(parent);
        if (found == state.criteria.end())
            throw Misfit{Say::leadsNowhere};
        const Criterion& above = found->second.value;
        if (parent == key || above.indicator || above.category != criterion.category || ++depth > deepestTree)
            throw Misfit{Say::wrongParent};
        parent = above.parent;
    }
}

void checkArrival(const State&, const Uses&, MarkKey key, const Mark& mark)
{
    const bool isFigure = mark.kind == MarkKind::ratio || mark.kind == MarkKind::notApplicable;
    if (isFigure && jurorOf(key) != 0)
        throw Misfit{Say::wrongMark};
}

void checkArrival(const State& state, const Uses&, MarkKey key, const Note& note)
{
    if (!state.marks.contains(key))
        throw Misfit{Say::leadsNowhere};
    if (note == Note{})
        throw Misfit{Say::emptyChange};
}

void checkArrival(const State&, const Uses&, MarkKey key, const Attestation&)
{
    if (jurorOf(key) != 0)
        throw Misfit{Say::wrongMark};
}

void checkArrival(const State&, const Uses&, MarkKey key, const SecondMark&)
{
    if (jurorOf(key) == 0)
        throw Misfit{Say::wrongMark};
}

void checkArrival(const State&, const Uses&, Pair, const ScoreSheet& sheet)
{
    if (sheet == ScoreSheet{})
        throw Misfit{Say::emptyChange};
}

void checkArrival(const State& state, const Uses&, Id key, const Form& form)
{
    const auto old = state.forms.find(key);
    if (old == state.forms.end())
        return;
    const Form& before = old->second.value;
    if (before.nominee != form.nominee || before.juror != form.juror || before.version != form.version)
        throw Misfit{Say::otherForm};
}

void checkArrival(const State&, const Uses&, Id, const PlenaryNote& note)
{
    if (note == PlenaryNote{})
        throw Misfit{Say::emptyChange};
}

void checkArrival(const State& state, const Uses&, Pair key, const Closed&)
{
    if (state.closed.contains(key))
        throw Misfit{Say::resultStays};
}

void checkRemoval(const State& state, Id key, const Category&)
{
    const auto first = state.criterionOrder.lower_bound({key, 0});
    const auto last = state.criterionOrder.lower_bound({key + 1, 0});
    if (std::any_of(first, last, [](const auto& siblings) { return !siblings.second.empty(); }))
        throw Misfit{Say::stillNamed};
}

void checkRemoval(const State& state, Id key, const Criterion& criterion)
{
    const auto children = state.criterionOrder.find({criterion.category, key});
    if (children != state.criterionOrder.end() && !children->second.empty())
        throw Misfit{Say::stillNamed};
}

void checkRemoval(const State& state, MarkKey key, const Mark&)
{
    if (state.notes.contains(key))
        throw Misfit{Say::stillNamed};
}

void checkRemoval(const State&, Pair, const Closed&)
{
    throw Misfit{Say::resultStays};
}

std::string keyText(Id key)
{
    return std::to_string(key);
}

std::string keyText(Pair key)
{
    return std::to_string(key.first) + ", " + std::to_string(key.second);
}

std::string keyText(MarkKey key)
{
    return keyText(Pair{nomineeOf(key), criterionOf(key)}) + ", " + std::to_string(jurorOf(key));
}

std::string keyText(const FigureKey& key)
{
    const auto& [nominee, programme, segment, month, basis] = key;
    return std::to_string(nominee) + ", " + programme + ", " + segment + ", " + month + ", " + basis;
}

std::string keyText(const Text& name)
{
    return name;
}

}
