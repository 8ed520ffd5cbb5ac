// Words for what keeps a paper from being printed, in the language of the screen.
#pragma once

#include "core/print/PrintTrouble.h"

#include <QString>

namespace sidang {

/// What happened and what to do, in one or two sentences.
QString printTroubleText(const PrintTrouble& trouble);

}
