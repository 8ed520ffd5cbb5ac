// A table of a printed paper as plain values: columns, cells, rows, and what stands between them.
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace sidang {

enum class ColumnAlign {
    Start,
    Centre,
    Decimal, // the decimal commas stand below each other; a text without digits stands in the middle
};

enum class ColumnWidth {
    Content, // as narrow as its content allows
    Fill,    // takes what the others leave
};

struct Column {
    QString title;
    QString detail; // small, below the title; may be empty
    ColumnAlign align = ColumnAlign::Start;
    ColumnWidth width = ColumnWidth::Content;
    QString group = {};   // neighbours with the same one share a head above their titles; may be empty
    bool isAlike = false; // where there is room, as wide as the others of its group that are alike
};

enum class Emphasis { None, Strong };

/// A circle with words beside it, to be marked with ink, or marked already.
struct Choice {
    QString text;
    bool isChosen = false;
};

struct Cell {
    QString text;
    QString detail =
        {}; // small, after the text where every row of the column has room for that, else below it; may be empty
    Emphasis emphasis = Emphasis::None;
    std::vector<Choice> choices = {}; // below the text, side by side as many as fit
    bool isBlocked = false;           // nothing is to stand there: shaded
};

/// What a row keeps free for a pen: a number, or a signature.
enum class InkRoom { None, Number, Signature };

/// A row of the table, never split between pages unless it is higher than a page.
struct TableRow {
    std::vector<Cell> cells; // one for each column
    InkRoom room = InkRoom::None;
    bool isSum = false; // sums up what stands above, and stays with it
};

/// Heads the rows below it, across the table; stays with the row after it.
struct TableGroup {
    QString text;
};

/// A line across the table that ends what stands above it, with words that say what ended; stays with the row above.
struct TableCut {
    QString text;
};

/// Whether a table may go on on the next page. One that is higher than a page does in any case.
enum class Splitting { BetweenRows, Never };

/// Its head is repeated on every page it reaches. When it is wider than a wide page it goes on over several pages side by
/// side, each with the first `frozen` columns.
struct Table {
    std::vector<Column> columns;
    std::vector<std::variant<TableRow, TableCut, TableGroup>> rows;
    std::size_t frozen = 1;
    Splitting splitting = Splitting::BetweenRows;
};

}
