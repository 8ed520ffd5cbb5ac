#include "core/print/TableMeasure.h"

#include "core/print/Lines.h"
#include "core/print/Look.h"

#include <algorithm>
#include <limits>

namespace sidang {

namespace {

// Of a column that takes the rest, in ems: what it needs at least even if its words are short, and the width from which
// on more would rather go to the other columns.
constexpr double fillLeast = 11;
constexpr double fillIdeal = 20;
// A longer word is broken rather than making a column this wide.
constexpr double longestWord = 18;
// Cells up to this width stay on one line.
constexpr double unbroken = 5.5;
constexpr double unbrokenDetail = 3; // of a head
// What an empty cell leaves for a pen.
constexpr double numberInk = 5;
constexpr double signatureInk = 11;

MeasuredCell measureHead(const Column& column, Typesetting& typesetting)
{
    return {.text = typesetting.set(column.title, Face::Bold), .detail = typesetting.set(column.detail)};
}

MeasuredCell measureCell(const Cell& cell, ColumnAlign align, Typesetting& typesetting)
{
    const Face face = cell.emphasis == Emphasis::Strong ? Face::Bold : Face::Regular;
    const Kerning kerning = align == ColumnAlign::Decimal ? Kerning::Off : Kerning::On;
    MeasuredCell measured{.text = typesetting.set(cell.text, face, kerning), .isBlocked = cell.isBlocked};
    if (!cell.detail.isEmpty())
        measured.detail = typesetting.set(cell.detail);
    for (const Choice& choice : cell.choices)
        measured.choices.push_back({typesetting.set(choice.text), choice.isChosen});
    if (align != ColumnAlign::Decimal)
        return measured;
    const QString& text = measured.text.text;
    measured.hasDigits = std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
    const qsizetype comma = text.indexOf(u',');
    measured.beforeComma = measured.text.at[comma < 0 ? text.size() : comma];
    return measured;
}

double widthWithDetail(const MeasuredCell& cell)
{
    return cell.text.width() + look::detailGap + cell.detail.width() * look::detailSize;
}

/// On one line where the detail follows the text, else on two.
double widthOf(const MeasuredCell& cell, ColumnAlign align)
{
    const double detail = cell.detail.width() * look::detailSize;
    const double words =
        align == ColumnAlign::Start && detail > 0 ? widthWithDetail(cell) : std::max(cell.text.width(), detail);
    double choices = 0;
    for (const MeasuredChoice& choice : cell.choices)
        choices += choice::circle + choice::circleGap + choice.text.width() + choice::gap;
    return std::max(words, choices);
}

double widestWordOf(const MeasuredCell& cell)
{
    double widest =
        std::max(widestWord(cell.text, Words::Hyphenated), widestWord(cell.detail, Words::Hyphenated) * look::detailSize);
    for (const MeasuredChoice& choice : cell.choices)
        widest = std::max(widest, choice::circle + choice::circleGap + widestWord(choice.text, Words::Hyphenated));
    return widest;
}

void widen(MeasuredColumn& column, const MeasuredCell& cell)
{
    const double width = widthOf(cell, column.align);
    column.ideal = std::max(column.ideal, width);
    if (!cell.detail.text.isEmpty() && !cell.text.text.isEmpty())
        column.withDetail =
            std::max(column.withDetail, cell.text.isPlain && cell.detail.isPlain ? widthWithDetail(cell)
                                                                                 : std::numeric_limits<double>::infinity());
    if (column.align == ColumnAlign::Decimal && cell.hasDigits) {
        column.beforeComma = std::max(column.beforeComma, cell.beforeComma);
        column.fromComma = std::max(column.fromComma, cell.text.width() - cell.beforeComma);
        const double detail = cell.detail.width() * look::detailSize;
        const double word = widestWord(cell.detail, Words::Hyphenated) * look::detailSize;
        column.least = std::max(column.least, detail > unbroken ? word : detail);
    } else if (width > column.least) {
        column.least = std::max(column.least, width > unbroken ? widestWordOf(cell) : width);
    }
}

void widenForInk(MeasuredColumn& column, InkRoom room)
{
    const double ink = room == InkRoom::Signature ? signatureInk : room == InkRoom::Number ? numberInk : 0;
    column.least = std::max(column.least, ink);
    column.ideal = std::max(column.ideal, ink);
}

void widenForHead(MeasuredColumn& column)
{
    const double decimals = column.beforeComma + column.fromComma;
    column.ideal = std::max(column.ideal, decimals);
    if (column.width == ColumnWidth::Fill)
        column.least = std::max(column.least, std::min(column.ideal, fillLeast));
    column.least = std::min(column.least, longestWord);
    const double wholeDetail = column.head.detail.width() * look::detailSize;
    const double detail =
        wholeDetail <= unbrokenDetail ? wholeDetail : widestWord(column.head.detail, Words::Hyphenated) * look::detailSize;
    const double word = std::max(widestWord(column.head.text, Words::Hyphenated) * look::headSize, detail);
    const double whole = std::max(widestWord(column.head.text, Words::Whole) * look::headSize, detail);
    column.least = std::max({column.least, decimals, std::min(word, longestWord)});
    column.ideal = std::max({column.ideal, column.least, std::min(whole, longestWord)});
    if (column.width == ColumnWidth::Fill)
        column.ideal = std::max(column.least, std::min(column.ideal, fillIdeal));
}

/// The columns below a shared head are together as wide as its words are.
void widenForGroups(MeasuredTable& table)
{
    for (std::size_t first = 0; first < table.columns.size();) {
        const std::size_t end = endOfGroup(table, first);
        const SetText& group = table.columns[first].group;
        const double word = std::min(widestWord(group, Words::Hyphenated) * look::headSize, longestWord);
        const double whole = std::min(group.width() * look::headSize, longestWord);
        double least = 0;
        double ideal = 0;
        for (std::size_t i = first; i < end; ++i) {
            least += table.columns[i].least;
            ideal += table.columns[i].ideal;
        }
        const auto count = static_cast<double>(end - first);
        for (; first < end; ++first) {
            MeasuredColumn& column = table.columns[first];
            column.least += std::max(0.0, word - least) / count;
            column.ideal = std::max(column.ideal + std::max(0.0, whole - ideal) / count, column.least);
        }
    }
}

/// Those of a group that are alike would all be as wide as the widest of them.
void equalizeAlike(MeasuredTable& table)
{
    for (std::size_t first = 0; first < table.columns.size();) {
        const std::size_t end = endOfGroup(table, first);
        double ideal = 0;
        for (std::size_t i = first; i < end; ++i)
            ideal = std::max(ideal, table.columns[i].isAlike ? table.columns[i].ideal : 0);
        for (; first < end; ++first)
            table.columns[first].ideal = table.columns[first].isAlike ? ideal : table.columns[first].ideal;
    }
}

bool haveSameHeads(const MeasuredTable& one, const MeasuredTable& other)
{
    const auto isSame = [](const MeasuredColumn& a, const MeasuredColumn& b) {
        return a.head.text.text == b.head.text.text && a.group.text == b.group.text && a.align == b.align;
    };
    return std::ranges::equal(one.columns, other.columns, isSame);
}

void widenAs(MeasuredColumn& column, const MeasuredColumn& other)
{
    for (const auto need : {&MeasuredColumn::least, &MeasuredColumn::ideal, &MeasuredColumn::beforeComma,
                            &MeasuredColumn::fromComma, &MeasuredColumn::withDetail})
        column.*need = std::max(column.*need, other.*need);
    column.least = std::max(column.least, column.beforeComma + column.fromComma);
    column.ideal = std::max(column.ideal, column.least);
}

MeasuredRow measureRow(const TableRow& row, MeasuredTable& table, Typesetting& typesetting)
{
    Q_ASSERT(row.cells.size() == table.columns.size());
    MeasuredRow measured{RowKind::Row, row.room, row.isSum, {}};
    measured.cells.reserve(row.cells.size());
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        MeasuredColumn& column = table.columns[i];
        measured.cells.push_back(measureCell(row.cells[i], column.align, typesetting));
        widen(column, measured.cells.back());
        if (measured.cells.back().isEmpty() && !row.cells[i].isBlocked)
            widenForInk(column, row.room);
    }
    return measured;
}

}

std::size_t endOfGroup(const MeasuredTable& table, std::size_t first)
{
    const QString& group = table.columns[first].group.text;
    std::size_t end = first + 1;
    while (!group.isEmpty() && end < table.columns.size() && table.columns[end].group.text == group)
        ++end;
    return end;
}

void alignAlike(std::vector<MeasuredTable>& tables)
{
    for (std::size_t first = 0; first < tables.size(); ++first) {
        for (std::size_t other = first + 1; other < tables.size(); ++other) {
            if (!haveSameHeads(tables[first], tables[other]))
                continue;
            for (std::size_t i = 0; i < tables[first].columns.size(); ++i) {
                widenAs(tables[first].columns[i], tables[other].columns[i]);
                widenAs(tables[other].columns[i], tables[first].columns[i]);
            }
        }
    }
}

MeasuredTable measure(const Table& table, Typesetting& typesetting)
{
    MeasuredTable measured;
    measured.splitting = table.splitting;
    measured.frozen = std::min(table.frozen, table.columns.empty() ? 0 : table.columns.size() - 1);
    for (const Column& column : table.columns)
        measured.columns.push_back({.head = measureHead(column, typesetting),
                                    .group = typesetting.set(column.group, Face::Bold),
                                    .isAlike = column.isAlike,
                                    .align = column.align,
                                    .width = column.width});
    measured.rows.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        if (const auto* cut = std::get_if<TableCut>(&row))
            measured.rows.push_back({RowKind::Cut, InkRoom::None, false, {{.text = typesetting.set(cut->text)}}});
        else if (const auto* group = std::get_if<TableGroup>(&row))
            measured.rows.push_back(
                {RowKind::Group, InkRoom::None, false, {{.text = typesetting.set(group->text, Face::Bold)}}});
        else
            measured.rows.push_back(measureRow(std::get<TableRow>(row), measured, typesetting));
    }
    for (MeasuredColumn& column : measured.columns)
        widenForHead(column);
    widenForGroups(measured);
    equalizeAlike(measured);
    return measured;
}

}
