// The content of a printed paper as plain values: what it says and what each part is, never fonts or measures.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sidang {

/// The institution at the head of a paper; lines may be absent, and with all of them the letterhead.
struct Letterhead {
    QStringList above; // to whom the institution belongs
    QString institution;
    QStringList address;

    bool isEmpty() const { return above.isEmpty() && institution.isEmpty() && address.isEmpty(); }
};

enum class ParagraphRole {
    Title,    // the name of the paper
    Subtitle, // what it is about
    Body,
    Notice, // must not be overlooked: what makes the paper less than final
};

struct Paragraph {
    ParagraphRole role = ParagraphRole::Body;
    QString text;         // a line break is kept
    QString heading = {}; // strong, on a line of its own above the text; may be empty
};

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
};

enum class Emphasis { None, Strong };

struct Cell {
    QString text;
    QString detail = {}; // small, after the text where there is room, else below it; may be empty
    Emphasis emphasis = Emphasis::None;
};

/// A row of the table, never split between pages unless it is higher than a page.
struct TableRow {
    std::vector<Cell> cells; // one for each column
};

/// A line across the table that ends what stands above it, with words that say what ended; stays with the row above.
struct TableCut {
    QString text;
};

/// Its head is repeated on every page it reaches.
struct Table {
    std::vector<Column> columns;
    std::vector<std::variant<TableRow, TableCut>> rows;
};

/// Numbered small print.
struct Notes {
    QString title;
    QStringList items;
};

/// Stays whole and never stands on a page alone.
struct SignatureBlock {
    QString placeAndDate;
    QStringList role; // "Ketua Panitia Penilai,": the lines above the space for wet ink
    QString name;     // empty: a dotted line to write on
    QString idLine;   // below the name; may be empty
};

using Part = std::variant<Paragraph, Table, Notes, SignatureBlock>;

/// Starts on a new page, below the letterhead.
struct Section {
    std::vector<Part> parts;
    QString footer; // at the foot of each of its pages, beside the page number
};

/// Ties a paper to the ledger of its edition: what jurors compare and sign.
struct Seal {
    QString code;    // the integrity code in its groups: "7Q4D-XK2M-0A9T-VB3H"
    int records = 0; // how many records of the ledger it covers
};

struct Document {
    QString title; // for the file, not printed
    Letterhead letterhead;
    std::vector<Section> sections;
    std::optional<Seal> seal; // at the foot of every page, as text and as a QR code
};

}
