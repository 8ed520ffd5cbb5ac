// Finds in an edition's JSON the place that a problem of the book is about.
#pragma once

#include "core/domain/Problem.h"
#include "core/json/Json.h"

namespace sidang {

/// Fills path and line of a place that has the codes of category, criterion, juror or nominee. A duplicate is found at
/// its second occurrence.
void locate(Place& place, ProblemKind kind, const JsonValue& root);

}
