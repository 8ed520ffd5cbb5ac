// What is wrong with who acts for a juror, and when.
#pragma once

#include "core/domain/Juror.h"

namespace sidang {

enum class DeputyFault { NameMissing, DateMissing, Reversed, Overlapping };

/// The first fault of the deputy at this position among all of one juror, or nothing. Overlapping: another one acts on one
/// of the days.
std::optional<DeputyFault> deputyFault(const std::vector<Deputy>& deputies, std::size_t position);
/// Who acts for the juror on this day, or null.
const Deputy* deputyOn(const Juror& juror, QDate day);

}
