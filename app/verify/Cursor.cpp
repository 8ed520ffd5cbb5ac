#include "app/verify/Cursor.h"

#include "app/verify/Decimal.h"
#include "app/verify/Misfit.h"

#include <algorithm>
#include <limits>

namespace sidang::verify {

namespace {

constexpr std::size_t longestWordShown = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int valueOf(char c)
{
    return c >= 'a' ? c - 'a' + 10 : c - '0';
}

bool isHexadecimal(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/// The bytes of the character that begins at `i`, or 0 when it is not well formed.
std::size_t lengthAt(std::string_view bytes, std::size_t i)
{
    const auto byte = [&](std::size_t k) { return k < bytes.size() ? static_cast<unsigned char>(bytes[k]) : 0U; };
    const unsigned first = byte(i);
    const unsigned second = byte(i + 1);
    const auto follows = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    if (first < 0x80U)
        return 1;
    if (first >= 0xC2U && first <= 0xDFU)
        return follows(i + 1) ? 2 : 0;
    if (first >= 0xE0U && first <= 0xEFU) {
        const bool overlong = first == 0xE0U && second < 0xA0U;
        const bool surrogate = first == 0xEDU && second > 0x9FU;
        return follows(i + 1) && follows(i + 2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0U && first <= 0xF4U) {
        const bool outside = (first == 0xF0U && second < 0x90U) || (first == 0xF4U && second > 0x8FU);
        return follows(i + 1) && follows(i + 2) && follows(i + 3) && !outside ? 4 : 0;
    }
    return 0;
}

}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t length = lengthAt(bytes, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

bool isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!isDigit(text[i]))
            return false;
    }
    const auto two = [&](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
    const int year = two(0) * 100 + two(2);
    const int month = two(5);
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    const int last = month == 2 ? (leap ? 29 : 28) : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    return year >= 1 && month >= 1 && month <= 12 && two(8) >= 1 && two(8) <= last;
}

void Cursor::fail() const
{
    std::string near(text_.substr(std::min(position_, text_.size()), longestWordShown));
    throw Misfit{Say::wrongContent, {std::to_string(position_), near}};
}

bool Cursor::take(std::string_view literal)
{
    if (!comesNext(literal))
        return false;
    position_ += literal.size();
    return true;
}

void Cursor::expect(std::string_view literal)
{
    if (!take(literal))
        fail();
}

void Cursor::expectEnd() const
{
    if (!atEnd())
        fail();
}

char Cursor::next()
{
    if (atEnd())
        fail();
    return text_[position_++];
}

void Cursor::escape(std::string& to)
{
    static constexpr std::string_view letters = "\"\\nrt";
    static constexpr std::string_view meanings = "\"\\\n\r\t";
    const char letter = next();
    if (const std::size_t i = letters.find(letter); i != std::string_view::npos) {
        to.push_back(meanings[i]);
        return;
    }
    if (letter != 'u' || !take("00"))
        fail();
    const char high = next();
    const char low = next();
    if (!isHexadecimal(high) || !isHexadecimal(low))
        fail();
    const char character = static_cast<char>(valueOf(high) * 16 + valueOf(low));
    // What has a short form, or needs no escape, is written so: every text has one form only.
    if (character < 0 || character >= ' ' || std::string_view("\n\r\t").find(character) != std::string_view::npos)
        fail();
    to.push_back(character);
}

std::string Cursor::string()
{
    expect("\"");
    std::string result;
    for (;;) {
        const std::size_t start = position_;
        while (position_ < text_.size() && text_[position_] != '"' && text_[position_] != '\\' &&
               static_cast<unsigned char>(text_[position_]) >= 0x20)
            ++position_;
        result.append(text_.substr(start, position_ - start));
        const char c = next();
        if (c == '"')
            break;
        if (c != '\\')
            fail();
        escape(result);
    }
    // A mark of byte order at the beginning would be lost on the way through UTF-16.
    if (!isUtf8(result) || result.starts_with("\xEF\xBB\xBF"))
        fail();
    return result;
}

std::int64_t Cursor::number()
{
    const bool negative = take("-");
    const std::size_t start = position_;
    std::int64_t value = 0;
    while (position_ < text_.size() && isDigit(text_[position_])) {
        const int digit = text_[position_] - '0';
        if (value > (std::numeric_limits<std::int64_t>::max() - digit) / 10)
            fail();
        value = value * 10 + digit;
        ++position_;
    }
    const std::size_t length = position_ - start;
    if (length == 0 || (text_[start] == '0' && (length > 1 || negative)))
        fail();
    return negative ? -value : value;
}

std::int64_t Cursor::number(std::int64_t least, std::int64_t most)
{
    const std::int64_t value = number();
    if (value < least || value > most)
        fail();
    return value;
}

bool Cursor::truth()
{
    if (take("true"))
        return true;
    expect("false");
    return false;
}

std::string Cursor::word(const std::vector<std::string_view>& words)
{
    std::string result = string();
    if (std::ranges::find(words, result) == words.end())
        fail();
    return result;
}

std::string Cursor::decimal()
{
    std::string result = string();
    const auto value = Decimal::parse(result);
    const bool hasOneForm = value && !(result.find('.') != std::string::npos && result.ends_with('0')) && result != "-0";
    if (!hasOneForm)
        fail();
    return result;
}

std::string Cursor::date()
{
    std::string result = string();
    if (!result.empty() && !isDate(result))
        fail();
    return result;
}

}
