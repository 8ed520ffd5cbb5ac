// An edition whose forms are full: the sample's first category with any number of nominees, and nothing missing.
#pragma once

#include "core/domain/EditionBook.h"

namespace sidang {

inline const CategoryId formsCategory{1};

/// Its nine jurors have marked every nominee on all of its indicators and commented on some; each score sheet has its serial
/// number, each nominee its documents and its interview. The same on every call. `nominees`: at least 1.
EditionBook formsEdition(int nominees);

}
