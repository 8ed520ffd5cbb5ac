// The ranking as a `sidang-ranking/1` document, to the byte (docs/file-formats.md, section 2).
#pragma once

#include "app/verify/Rank.h"

namespace sidang::verify {

/// The document of the rankings that have no obstacle.
std::string rankingText(const std::vector<Ranking>& rankings);

}
