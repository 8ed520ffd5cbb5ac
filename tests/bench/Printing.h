// The cost of laying out and painting the ranked list.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

/// The ranked PDF of every nominee of the book, against a plain QPdfWriter drawing the same texts without layout.
bool benchPrinting(const EditionBook& book);

}
