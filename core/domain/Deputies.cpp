#include "core/domain/Deputies.h"

#include <algorithm>

namespace sidang {

std::optional<DeputyFault> deputyFault(const std::vector<Deputy>& deputies, std::size_t position)
{
    const Deputy& deputy = deputies[position];
    if (deputy.name.trimmed().isEmpty())
        return DeputyFault::NameMissing;
    if (!deputy.first.isValid() || !deputy.last.isValid())
        return DeputyFault::DateMissing;
    if (deputy.last < deputy.first)
        return DeputyFault::Reversed;
    for (std::size_t i = 0; i < deputies.size(); ++i) {
        if (i != position && deputies[i].first <= deputy.last && deputy.first <= deputies[i].last)
            return DeputyFault::Overlapping;
    }
    return std::nullopt;
}

const Deputy* deputyOn(const Juror& juror, QDate day)
{
    const auto acts = [day](const Deputy& deputy) { return deputy.first <= day && day <= deputy.last; };
    const auto found = std::ranges::find_if(juror.deputies, acts);
    return found == juror.deputies.end() ? nullptr : &*found;
}

}
