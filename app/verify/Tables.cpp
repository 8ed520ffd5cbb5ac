#include "app/verify/Tables.h"

#include "app/verify/Misfit.h"
#include "app/verify/Row.h"

#include <algorithm>
#include <memory>

namespace sidang::verify {

namespace {

constexpr std::size_t longestValueShown = 60;

/// What stands in the file; a real number or a blob, which no column may hold, is `other`.
struct Found {
    Cell cell;
    bool other = false;
};

Found found(const Query& query, int column)
{
    if (query.isNull(column))
        return {};
    if (query.isInteger(column))
        return {query.integer(column), false};
    if (query.isText(column))
        return {query.text(column), false};
    return {{}, true};
}

std::string cellText(const Cell& cell)
{
    if (const auto* number = std::get_if<std::int64_t>(&cell))
        return std::to_string(*number);
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
        std::string shown(text->substr(0, longestValueShown));
        return '"' + shown + (text->size() > longestValueShown ? "…" : "") + '"';
    }
    return "NULL";
}

std::string keyOf(const ExpectedTable& table, const std::vector<Found>& row)
{
    std::string text;
    for (std::size_t i = 0; i < table.keys; ++i)
        text.append(i == 0 ? "" : ", ").append(table.columns[i]).append(" = ").append(cellText(row[i].cell));
    return text;
}

std::vector<Found> asFound(const Row& row)
{
    std::vector<Found> cells;
    for (const Cell& cell : row.cells)
        cells.push_back({cell, false});
    return cells;
}

/// Below, equal or above zero: the order of the keys.
int compareKeys(const ExpectedTable& table, const std::vector<Found>& here, const Row& row)
{
    for (std::size_t i = 0; i < table.keys; ++i) {
        if (here[i].cell != row.cells[i])
            return here[i].cell < row.cells[i] ? -1 : 1;
    }
    return 0;
}

void compareRow(const ExpectedTable& table, const std::vector<Found>& here, const Row& row)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (here[i].other || here[i].cell != row.cells[i])
            throw Misfit{Say::otherColumn,
                         {table.name, keyOf(table, here), table.columns[i], cellText(here[i].cell), cellText(row.cells[i]),
                          std::to_string(row.seq)}};
    }
}

std::string queryOf(const ExpectedTable& table)
{
    std::string columns;
    std::string keys;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        columns.append(i == 0 ? "" : ", ").append(table.columns[i]);
        if (i < table.keys)
            keys.append(i == 0 ? "" : ", ").append(table.columns[i]);
    }
    return "SELECT " + columns + " FROM " + table.name + " ORDER BY " + keys;
}

// Both sides are in the order of the key, so one pass over them meets every row.
void compareTable(const Database& database, const ExpectedTable& table)
{
    Query query = database.query(queryOf(table));
    std::vector<Found> here(table.columns.size());
    const auto tooFew = [&](const Row& row) {
        return Misfit{Say::rowTooFew, {table.name, keyOf(table, asFound(row)), std::to_string(row.seq)}};
    };
    auto row = table.rows.begin();
    while (query.next()) {
        for (std::size_t i = 0; i < here.size(); ++i)
            here[i] = found(query, static_cast<int>(i));
        const int order = row == table.rows.end() ? -1 : compareKeys(table, here, *row);
        if (order < 0)
            throw Misfit{Say::rowTooMany, {table.name, keyOf(table, here)}};
        if (order > 0)
            throw tooFew(*row);
        compareRow(table, here, *row);
        ++row;
    }
    if (row != table.rows.end())
        throw tooFew(*row);
}

}

void compareTables(const Database& database, const State& state)
{
    for (const ExpectedTable& table : schemeTables(state))
        compareTable(database, table);
    for (const ExpectedTable& table : nomineeTables(state))
        compareTable(database, table);
    for (const ExpectedTable& table : paperTables(state))
        compareTable(database, table);
}

}
