// Where in the window a step of the work is done.
#pragma once

#include "ui/models/overview/WorkModel.h"
#include "ui/pages/PageId.h"

namespace sidang {

PageId pageOf(Step step);
/// The page whose work a column counts.
PageId pageOf(WorkColumn column, Step next);

}
