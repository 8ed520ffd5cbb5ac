// The integrity code that stands on signed papers: the short form of a record's hash.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sidang::verify {

using Hash = std::array<std::uint8_t, 32>;

/// "7Q4D-XK2M-0A9T-VB3H".
std::string headCode(const Hash& hash);

/// A code as a person typed it, in the form of `headCode`. Nothing when it is mistyped.
std::optional<std::string> readHeadCode(std::string_view typed);

}
