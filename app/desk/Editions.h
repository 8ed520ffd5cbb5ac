// Gives the window its editions: from edition files, and the sample.
#pragma once

#include "ui/shell/EditionSource.h"

namespace sidang {

EditionSource editionFiles();

}
