// The verdict and the rankings in words, for an official.
#pragma once

#include "app/verify/Verify.h"

namespace sidang::verify {

/// `head` is the code from paper that was asked for.
std::string report(Language language, const Verdict& verdict, const std::optional<std::string>& head);

}
