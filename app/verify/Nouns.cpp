#include "app/verify/Nouns.h"

namespace sidang::verify {

namespace {

/// A tree as deep as this is no scheme of an award; the limit keeps a made-up file from exhausting the stack.
constexpr int deepestTree = 100;

}

void checkArrival(const State& state, const Uses& uses, Id key, const Criterion& criterion)
{
    if (!criterion.indicator && uses.isUsed(Target::indicator, key))
        throw Misfit{Say::stillNamed};
    const auto old = state.criteria.find(key);
    const bool moves = old != state.criteria.end() && old->second.value.category != criterion.category;
    if (moves && uses.isUsed(Target::criterion, key))
        throw Misfit{Say::wrongParent};
    int depth = 0;
    for (Id parent = criterion.parent; parent != 0;) {
        const auto found = state.criteria.find(parent);
        if (found == state.criteria.end())
            throw Misfit{Say::leadsNowhere};
        const Criterion& above = found->second.value;
        if (parent == key || above.category != criterion.category || ++depth > deepestTree)
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

void checkArrival(const State& state, const Uses&, MarkKey key, const Note&)
{
    if (!state.marks.contains(key))
        throw Misfit{Say::leadsNowhere};
}

void checkArrival(const State& state, const Uses&, MarkKey key, const Attestation&)
{
    if (!state.marks.contains(key))
        throw Misfit{Say::leadsNowhere};
    if (jurorOf(key) != 0)
        throw Misfit{Say::wrongMark};
}

void checkRemoval(const State& state, MarkKey key, const Mark&)
{
    if (state.notes.contains(key) || state.attestations.contains(key))
        throw Misfit{Say::stillNamed};
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

}
