// The identifiers of the nouns of an edition.
#pragma once

#include "core/base/Id.h"

namespace sidang {

using CategoryId = Id<struct CategoryTag>;
using CriterionId = Id<struct CriterionTag>;
using DecisionId = Id<struct DecisionTag>;
using JurorId = Id<struct JurorTag>;
using NomineeId = Id<struct NomineeTag>;
using OfficialId = Id<struct OfficialTag>;
using PrintingId = Id<struct PrintingTag>;
using RequirementId = Id<struct RequirementTag>;
using SheetFormId = Id<struct SheetFormTag>;

}
