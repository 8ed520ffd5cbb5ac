#include "app/verify/Plain.h"

#include "app/verify/Cursor.h"

namespace sidang::verify {

namespace {

/// The bytes that the first one announces.
std::size_t announced(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool isHarmful(std::string_view character)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    if (character.size() == 1)
        return byte(0) < 0x20 || byte(0) == 0x7F;
    if (character.size() == 2)
        return (byte(0) == 0xC2 && byte(1) < 0xA0) || character == "\xD8\x9C";
    if (character.size() != 3 || byte(0) != 0xE2)
        return character == "\xEF\xBB\xBF";
    // U+200B…200F, 2028…202E, 2060…206F.
    return (byte(1) == 0x80 && ((byte(2) >= 0x8B && byte(2) <= 0x8F) || (byte(2) >= 0xA8 && byte(2) <= 0xAE))) ||
           (byte(1) == 0x81 && byte(2) >= 0xA0 && byte(2) <= 0xAF);
}

}

std::string plain(std::string_view text)
{
    static constexpr std::string_view replacement = "\xEF\xBF\xBD";
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view character = text.substr(i, announced(text[i]));
        if (!isUtf8(character)) {
            result += replacement;
            ++i;
            continue;
        }
        result += isHarmful(character) ? replacement : character;
        i += character.size();
    }
    return result;
}

std::size_t widthOf(std::string_view text)
{
    std::size_t width = 0;
    for (const char c : text)
        width += (static_cast<unsigned char>(c) & 0xC0U) == 0x80U ? 0 : 1;
    return width;
}

}
