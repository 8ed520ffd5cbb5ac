// Reads the members of a value: `opening` is what stands before it, like `,"title":`.
#pragma once

#include "app/verify/Cursor.h"
#include "app/verify/SchemeState.h"

#include <limits>

namespace sidang::verify {

constexpr std::int64_t greatestNumber = std::numeric_limits<std::int32_t>::max();
constexpr std::int64_t greatestCount = std::numeric_limits<std::int64_t>::max();

inline Text textMember(Cursor& cursor, std::string_view opening)
{
    cursor.expect(opening);
    return cursor.string();
}

inline Text dateMember(Cursor& cursor, std::string_view opening)
{
    cursor.expect(opening);
    return cursor.date();
}

inline Text wordMember(Cursor& cursor, std::string_view opening, const std::vector<std::string_view>& words)
{
    cursor.expect(opening);
    return cursor.word(words);
}

inline std::int64_t countMember(Cursor& cursor, std::string_view opening, std::int64_t most = greatestNumber)
{
    cursor.expect(opening);
    return cursor.number(0, most);
}

inline bool truthMember(Cursor& cursor, std::string_view opening)
{
    cursor.expect(opening);
    return cursor.truth();
}

// Members that came later are left out when they have their default; written out it is not the documented form.

inline Text textIfSaid(Cursor& cursor, std::string_view opening)
{
    if (!cursor.take(opening))
        return {};
    Text text = cursor.string();
    if (text.empty())
        cursor.fail();
    return text;
}

inline Text dateIfSaid(Cursor& cursor, std::string_view opening)
{
    if (!cursor.take(opening))
        return {};
    Text date = cursor.date();
    if (date.empty())
        cursor.fail();
    return date;
}

inline Text decimalIfSaid(Cursor& cursor, std::string_view opening)
{
    return cursor.take(opening) ? cursor.decimal() : Text();
}

/// `standard` is the default and stands in none of the words that may be said.
inline Text wordIfSaid(Cursor& cursor, std::string_view opening, const std::vector<std::string_view>& words,
                       std::string_view standard)
{
    return cursor.take(opening) ? cursor.word(words) : Text(standard);
}

inline bool truthIfSaid(Cursor& cursor, std::string_view opening)
{
    if (!cursor.take(opening))
        return false;
    if (!cursor.truth())
        cursor.fail();
    return true;
}

/// "[a,b]", where `one` reads an element.
template <class One>
auto readList(Cursor& cursor, One one)
{
    std::vector<decltype(one())> list;
    cursor.expect("[");
    if (cursor.take("]"))
        return list;
    do
        list.push_back(one());
    while (cursor.take(","));
    cursor.expect("]");
    return list;
}

template <class One>
auto listIfSaid(Cursor& cursor, std::string_view opening, One one)
{
    if (!cursor.take(opening))
        return std::vector<decltype(one())>();
    auto list = readList(cursor, one);
    if (list.empty())
        cursor.fail();
    return list;
}

}
