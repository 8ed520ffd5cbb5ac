// The statements that make the tables of an edition file, as documented; embedded when the program is built.
#pragma once

#include <string>
#include <vector>

namespace sidang::verify {

std::vector<std::string> migrations();

}
