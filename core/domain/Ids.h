// The identifiers of the nouns of an edition.
#pragma once

#include "core/base/Id.h"

namespace sidang {

using CategoryId = Id<struct CategoryTag>;
using CriterionId = Id<struct CriterionTag>;
using JurorId = Id<struct JurorTag>;
using NomineeId = Id<struct NomineeTag>;

}
