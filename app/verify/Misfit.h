// What stops the verifying: something that does not fit, or a file that cannot be read.
#pragma once

#include "app/verify/Words.h"

namespace sidang::verify {

/// Thrown where something does not fit; whoever knows the record or the table adds it.
struct Misfit {
    Say what;
    std::vector<std::string> details = {};
};

/// Thrown where the file cannot be read.
struct Unreadable {
    Say what;
    std::vector<std::string> details = {};
};

}
