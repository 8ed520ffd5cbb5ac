// Where in the window a problem of the edition is mended.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/domain/Problem.h"
#include "ui/pages/PageId.h"

namespace sidang {

struct ProblemPlace {
    PageId page = PageId::Edition;
    PageTarget target;
};

/// The page, and the row on it as far as the problem's codes name one in the book.
ProblemPlace placeToMend(const EditionBook& book, const Problem& problem);

}
