// Gives the window its scheme files: those of the user, and those that come with the program.
#pragma once

#include "ui/shell/EditionSource.h"

namespace sidang {

SchemeFiles schemeFiles();

}
