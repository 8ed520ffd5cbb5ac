// The rows that the tables should hold: the state in the form of the database.
#pragma once

#include "app/verify/Shelf.h"

#include <memory>
#include <string_view>
#include <variant>

namespace sidang::verify {

/// NULL, a number or a text. Texts are those of the state, or of `kept` in the same table.
using Cell = std::variant<std::monostate, std::int64_t, std::string_view>;

struct Row {
    std::vector<Cell> cells;
    /// The record that set it last.
    std::int64_t seq = 0;
};

/// A table with its key columns first, its rows sorted by them.
struct ExpectedTable {
    std::string name;
    std::vector<std::string> columns;
    std::size_t keys = 1;
    std::vector<Row> rows = {};
    /// Texts that the state does not hold in one piece.
    std::vector<std::unique_ptr<std::string>> kept = {};
};

/// The tables of the scheme and of the people who judge.
std::vector<ExpectedTable> schemeTables(const State& state);
/// The tables of the nominees: marks, documents, figures, interviews, stages, results.
std::vector<ExpectedTable> nomineeTables(const State& state);

/// The tables of the paper trail: forms, printings, texts, words of the plenary.
std::vector<ExpectedTable> paperTables(const State& state);

/// NULL for an empty text.
inline Cell textOrNull(const std::string& text)
{
    return text.empty() ? Cell() : Cell(std::string_view(text));
}

/// NULL for nobody.
inline Cell idOrNull(Id id)
{
    return id == 0 ? Cell() : Cell(id);
}

inline Cell cell(const std::string& text)
{
    return std::string_view(text);
}
inline Cell cell(bool truth)
{
    return std::int64_t{truth};
}

/// Position by key of the things that stand in a list.
template <class Key>
std::map<Key, std::int64_t> positionsOf(const std::vector<Key>& list)
{
    std::map<Key, std::int64_t> positions;
    for (std::size_t i = 0; i < list.size(); ++i)
        positions[list[i]] = static_cast<std::int64_t>(i);
    return positions;
}

}
