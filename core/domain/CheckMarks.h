// What is wrong with the marks of an edition.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/domain/Problem.h"

namespace sidang {

/// Every mark that does not fit its indicator (errors), and every mark of a juror who is not expected (warnings).
Problems checkMarks(const EditionBook& book);

}
