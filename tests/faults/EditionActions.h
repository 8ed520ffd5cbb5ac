// What sidang-cli does with editions.
#pragma once

#include "tests/faults/Action.h"

namespace sidang {

std::vector<Action> editionActions();
/// Writers that change an edition otherwise than the program does.
std::vector<Action> editionControls();

}
