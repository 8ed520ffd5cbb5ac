// Words for what went wrong with a file, in the language of the screen (translations: context "FileTrouble").
#pragma once

#include "core/files/FileTrouble.h"

#include <QString>

namespace sidang {

/// What happened, what was kept and what to do, in one to three sentences, naming the file.
QString troubleText(const FileTrouble& trouble);

}
