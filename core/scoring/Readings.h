// What a measured indicator reads from a nominee's monthly figures.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

/// The measurement the nominee's verified figures give for a reading, within the edition's assessment period; months without a
/// figure count for nothing. Nothing: no month has a figure. NotApplicable: every month that has one says it does not apply.
/// A universe, or for growth a first month, of 0 gives nothing. Formulas: core/domain/Reading.h.
std::optional<Measurement> readFigures(const EditionBook& book, NomineeId nominee, const Reading& reading);

}
