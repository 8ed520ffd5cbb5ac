// Makes texts of a file fit for a terminal, which obeys control characters.
#pragma once

#include <string>
#include <string_view>

namespace sidang::verify {

/// The text with control characters, marks of writing direction and broken bytes replaced by U+FFFD.
std::string plain(std::string_view text);

/// How many columns the text takes, one for each character.
std::size_t widthOf(std::string_view text);

}
