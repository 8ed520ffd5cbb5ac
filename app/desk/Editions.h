// Gives the window its editions: from edition files, and the sample.
#pragma once

#include "ui/shell/EditionSource.h"

namespace sidang {

EditionSource editionFiles();
/// The same, with one file already being read on another thread while the window is made.
EditionSource editionFiles(const QString& expected);

}
