#include "app/verify/References.h"

namespace sidang::verify {

namespace {

std::uint64_t packed(Target target, Id id)
{
    return static_cast<std::uint64_t>(target) << 32 | static_cast<std::uint64_t>(id);
}

}

References referencesOf(Id, const Criterion& criterion)
{
    References found{{Target::category, criterion.category}};
    if (criterion.parent != 0)
        found.push_back({Target::criterion, criterion.parent});
    return found;
}

References referencesOf(Id, const Requirement& requirement)
{
    return {{Target::category, requirement.category}};
}

References referencesOf(Id, const Juror& juror)
{
    References found;
    if (juror.categories) {
        for (const Id category : *juror.categories)
            found.push_back({Target::category, category});
    }
    return found;
}

References referencesOf(Id, const Nominee& nominee)
{
    return {{Target::category, nominee.category}};
}

References referencesOf(Pair key, const Recusal&)
{
    return {{Target::juror, key.first}, {Target::nominee, key.second}};
}

References referencesOf(Id, const Decision& decision)
{
    References found{{Target::category, decision.category}};
    for (const Id nominee : decision.nominees)
        found.push_back({Target::nominee, nominee});
    return found;
}

References referencesOf(MarkKey key, const Mark&)
{
    References found{{Target::nominee, nomineeOf(key)}, {Target::indicator, criterionOf(key)}};
    if (jurorOf(key) != 0)
        found.push_back({Target::juror, jurorOf(key)});
    return found;
}

References referencesOf(MarkKey, const Attestation& attestation)
{
    References found;
    for (const Id official : {attestation.entered, attestation.confirmed}) {
        if (official != 0)
            found.push_back({Target::official, official});
    }
    return found;
}

References referencesOf(Pair key, const Document& document)
{
    References found{{Target::nominee, key.first}, {Target::requirement, key.second}};
    if (document.verified != 0)
        found.push_back({Target::official, document.verified});
    return found;
}

References referencesOf(const FigureKey& key, const Figure&)
{
    return {{Target::nominee, std::get<0>(key)}};
}

References referencesOf(Id key, const Interview&)
{
    return {{Target::nominee, key}};
}

References referencesOf(Id key, const Draw&)
{
    return {{Target::category, key}};
}

References referencesOf(MarkKey key, const SecondMark& second)
{
    return {{Target::nominee, nomineeOf(key)},
            {Target::indicator, criterionOf(key)},
            {Target::juror, jurorOf(key)},
            {Target::official, second.by}};
}

References referencesOf(Pair key, const ScoreSheet&)
{
    return {{Target::nominee, key.first}, {Target::juror, key.second}};
}

References referencesOf(Id, const Form& form)
{
    return {{Target::nominee, form.nominee}, {Target::juror, form.juror}};
}

References referencesOf(Id, const Printing& printing)
{
    References found;
    for (const Reference reference : {Reference{Target::category, printing.category},
                                      Reference{Target::nominee, printing.nominee}, Reference{Target::juror, printing.juror}}) {
        if (reference.id != 0)
            found.push_back(reference);
    }
    return found;
}

References referencesOf(Id key, const PlenaryNote&)
{
    return {{Target::category, key}};
}

References referencesOf(Id key, const Stage&)
{
    return {{Target::category, key}};
}

References referencesOf(Pair key, const Closed&)
{
    return {{Target::category, key.first}};
}

void Uses::add(const References& references)
{
    for (const Reference& reference : references)
        ++counts_[packed(reference.target, reference.id)];
}

void Uses::remove(const References& references)
{
    for (const Reference& reference : references)
        --counts_[packed(reference.target, reference.id)];
}

bool Uses::isUsed(Target target, Id id) const
{
    const auto found = counts_.find(packed(target, id));
    return found != counts_.end() && found->second > 0;
}

bool exists(const State& state, Reference reference)
{
    switch (reference.target) {
    case Target::official: return state.officials.contains(reference.id);
    case Target::category: return state.categories.contains(reference.id);
    case Target::criterion: return state.criteria.contains(reference.id);
    case Target::requirement: return state.requirements.contains(reference.id);
    case Target::juror: return state.jurors.contains(reference.id);
    case Target::nominee: return state.nominees.contains(reference.id);
    case Target::indicator: break;
    }
    const auto criterion = state.criteria.find(reference.id);
    return criterion != state.criteria.end() && criterion->second.value.indicator.has_value();
}

}
