// Reads the JSON of a ledger, which has one form only: no blanks, members in one order, nothing escaped without need.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sidang::verify {

/// Every reading throws Misfit{wrongContent} at what is not expected. It never calls itself, so depth is no danger.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    bool comesNext(std::string_view literal) const { return text_.substr(position_).starts_with(literal); }
    /// Takes `literal` if it comes next.
    bool take(std::string_view literal);
    void expect(std::string_view literal);
    void expectEnd() const;
    bool atEnd() const { return position_ == text_.size(); }

    std::string string();
    std::int64_t number();
    /// A number from `least` to `most`.
    std::int64_t number(std::int64_t least, std::int64_t most);
    bool truth();
    /// A string that is one of `words`.
    std::string word(const std::vector<std::string_view>& words);
    /// A string that is a decimal, as it stands there.
    std::string decimal();
    /// A date, or empty.
    std::string date();

    [[noreturn]] void fail() const;

private:
    char next();
    void escape(std::string& to);

    std::string_view text_;
    std::size_t position_ = 0;
};

/// Whether the bytes are well-formed UTF-8.
bool isUtf8(std::string_view bytes);

/// Whether the text is a day of the calendar, "2021-12-31".
bool isDate(std::string_view text);

}
