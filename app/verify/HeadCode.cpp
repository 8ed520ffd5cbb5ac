#include "app/verify/HeadCode.h"

#include <vector>

namespace sidang::verify {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t dataCharacters = 15;
constexpr unsigned bitsOfCharacter = 5;

/// Multiplication by x in the field of 32 elements, modulo x^5 + x^2 + 1.
unsigned timesX(unsigned c)
{
    c <<= 1;
    return c > 31 ? c ^ 37U : c;
}

unsigned checkValue(const std::vector<unsigned>& values)
{
    unsigned c = 0;
    for (std::size_t i = 0; i < dataCharacters; ++i)
        c = timesX(c) ^ values[i];
    return timesX(c);
}

std::string grouped(const std::vector<unsigned>& values)
{
    std::string code;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i != 0 && i % 4 == 0)
            code.push_back('-');
        code.push_back(alphabet[values[i]]);
    }
    return code;
}

char asWritten(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    if (c == 'I' || c == 'L')
        return '1';
    return c == 'O' ? '0' : c;
}

}

std::string headCode(const Hash& hash)
{
    std::vector<unsigned> values;
    for (std::size_t i = 0; i < dataCharacters; ++i) {
        unsigned value = 0;
        for (std::size_t bit = i * bitsOfCharacter; bit < (i + 1) * bitsOfCharacter; ++bit)
            value = value << 1 | ((hash[bit / 8] >> (7 - bit % 8)) & 1U);
        values.push_back(value);
    }
    values.push_back(checkValue(values));
    return grouped(values);
}

std::optional<std::string> readHeadCode(std::string_view typed)
{
    std::vector<unsigned> values;
    for (const char c : typed) {
        if (c == ' ' || c == '-' || c == '\t')
            continue;
        const std::size_t value = alphabet.find(asWritten(c));
        if (value == std::string_view::npos || values.size() > dataCharacters)
            return std::nullopt;
        values.push_back(static_cast<unsigned>(value));
    }
    if (values.size() != dataCharacters + 1 || values.back() != checkValue(values))
        return std::nullopt;
    return grouped(values);
}

}
