// Where in the window a step of the work is done.
#pragma once

#include "ui/models/overview/WorkModel.h"
#include "ui/pages/PageId.h"

namespace sidang {

struct WorkPlace {
    PageId page = PageId::Overview;
    PageTarget target;
};

/// The page of the step, and on it the first mark that is missing.
WorkPlace placeOf(const EditionBook& book, const NextStep& next);
/// The page whose work a column counts, and on it the first thing that is missing.
WorkPlace placeOf(const EditionBook& book, const CategoryWork& work, WorkColumn column);

}
