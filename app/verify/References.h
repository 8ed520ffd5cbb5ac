// What names what: a thing that is named must be there, and stays as long as it is named.
#pragma once

#include "app/verify/Shelf.h"

namespace sidang::verify {

enum class Target : std::uint8_t { official, category, criterion, indicator, requirement, juror, nominee };

struct Reference {
    Target target;
    Id id;
};

using References = std::vector<Reference>;

References referencesOf(Id key, const Criterion& criterion);
References referencesOf(Id key, const Requirement& requirement);
References referencesOf(Id key, const Juror& juror);
References referencesOf(Id key, const Nominee& nominee);
References referencesOf(Pair key, const Recusal&);
References referencesOf(Id key, const Decision& decision);
References referencesOf(MarkKey key, const Mark&);
References referencesOf(MarkKey key, const Attestation& attestation);
References referencesOf(Pair key, const Document& document);
References referencesOf(const FigureKey& key, const Figure&);
References referencesOf(Id key, const Interview&);
References referencesOf(Id key, const Draw&);
References referencesOf(MarkKey key, const SecondMark& second);
References referencesOf(Pair key, const ScoreSheet&);
References referencesOf(Id key, const Form& form);
References referencesOf(Id key, const Printing& printing);
References referencesOf(Id key, const PlenaryNote&);
References referencesOf(Id key, const Stage&);
References referencesOf(Pair key, const Closed&);
/// Nouns that name nothing, or name a mark, which is looked up by its key.
template <class Key, class Value>
References referencesOf(const Key&, const Value&)
{
    return {};
}

/// How often each thing is named.
class Uses {
public:
    void add(const References& references);
    void remove(const References& references);
    bool isUsed(Target target, Id id) const;

private:
    std::unordered_map<std::uint64_t, std::int64_t> counts_;
};

bool exists(const State& state, Reference reference);

}
