#include "core/print/TableMeasure.h"

#include "core/print/Lines.h"
#include "core/print/Look.h"

#include <algorithm>

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

MeasuredCell measureHead(const Column& column, Typesetting& typesetting)
{
    return {typesetting.set(column.title, Face::Bold), typesetting.set(column.detail), 0, false};
}

MeasuredCell measureCell(const Cell& cell, ColumnAlign align, Typesetting& typesetting)
{
    const Face face = cell.emphasis == Emphasis::Strong ? Face::Bold : Face::Regular;
    const Kerning kerning = align == ColumnAlign::Decimal ? Kerning::Off : Kerning::On;
    MeasuredCell measured{typesetting.set(cell.text, face, kerning), {}, 0, false};
    if (!cell.detail.isEmpty())
        measured.detail = typesetting.set(cell.detail);
    if (align != ColumnAlign::Decimal)
        return measured;
    const QString& text = measured.text.text;
    measured.hasDigits = std::any_of(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
    const qsizetype comma = text.indexOf(u',');
    measured.beforeComma = measured.text.at[static_cast<std::size_t>(comma < 0 ? text.size() : comma)];
    return measured;
}

/// On one line where the detail follows the text, else on two.
double widthOf(const MeasuredCell& cell, ColumnAlign align)
{
    const double detail = cell.detail.width() * look::detailSize;
    if (align == ColumnAlign::Start && detail > 0)
        return cell.text.width() + look::detailGap + detail;
    return std::max(cell.text.width(), detail);
}

double widestWordOf(const MeasuredCell& cell)
{
    return std::max(widestWord(cell.text, Words::Hyphenated), widestWord(cell.detail, Words::Hyphenated) * look::detailSize);
}

void widen(MeasuredColumn& column, const MeasuredCell& cell)
{
    const double width = widthOf(cell, column.align);
    column.ideal = std::max(column.ideal, width);
    if (column.align == ColumnAlign::Decimal && cell.hasDigits) {
        column.beforeComma = std::max(column.beforeComma, cell.beforeComma);
        column.fromComma = std::max(column.fromComma, cell.text.width() - cell.beforeComma);
    } else if (width > column.least) {
        column.least = std::max(column.least, width > unbroken ? widestWordOf(cell) : width);
    }
}

void widenForHead(MeasuredColumn& column)
{
    const double decimals = column.beforeComma + column.fromComma;
    column.ideal = std::max(column.ideal, decimals);
    if (column.width == ColumnWidth::Fill)
        column.least = std::max(column.least, std::min(column.ideal, fillLeast));
    column.least = std::min(column.least, longestWord);
    const double detail = widestWord(column.head.detail, Words::Hyphenated) * look::detailSize;
    const double word = std::max(widestWord(column.head.text, Words::Hyphenated) * look::headSize, detail);
    const double whole = std::max(widestWord(column.head.text, Words::Whole) * look::headSize, detail);
    column.least = std::max({column.least, decimals, std::min(word, longestWord)});
    column.ideal = std::max({column.ideal, column.least, std::min(whole, longestWord)});
    if (column.width == ColumnWidth::Fill)
        column.ideal = std::max(column.least, std::min(column.ideal, fillIdeal));
}

double sides(const MeasuredTable& table)
{
    return 2 * look::cellSide * static_cast<double>(table.columns.size());
}

/// What is left when every column has what it wants goes to those that fill, or to all alike.
void spread(std::vector<double>& widths, const MeasuredTable& table, double rest)
{
    const auto fills = std::ranges::count(table.columns, ColumnWidth::Fill, &MeasuredColumn::width);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (fills == 0)
            widths[i] += rest / static_cast<double>(widths.size());
        else if (table.columns[i].width == ColumnWidth::Fill)
            widths[i] += rest / static_cast<double>(fills);
    }
}

}

MeasuredTable measure(const Table& table, Typesetting& typesetting)
{
    MeasuredTable measured;
    for (const Column& column : table.columns)
        measured.columns.push_back({.head = measureHead(column, typesetting), .align = column.align, .width = column.width});
    measured.rows.reserve(table.rows.size());
    measured.isCut.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        auto& cells = measured.rows.emplace_back();
        const auto* cut = std::get_if<TableCut>(&row);
        measured.isCut.push_back(cut != nullptr);
        if (cut) {
            cells.push_back({typesetting.set(cut->text), {}, 0, false});
            continue;
        }
        const auto& texts = std::get<TableRow>(row).cells;
        Q_ASSERT(texts.size() == table.columns.size());
        cells.reserve(texts.size());
        for (std::size_t i = 0; i < texts.size(); ++i) {
            cells.push_back(measureCell(texts[i], table.columns[i].align, typesetting));
            widen(measured.columns[i], cells.back());
        }
    }
    for (MeasuredColumn& column : measured.columns)
        widenForHead(column);
    return measured;
}

double widthNeeded(const MeasuredTable& table, double size, Need need)
{
    double ems = 0;
    for (const MeasuredColumn& column : table.columns)
        ems += need == Need::Least ? column.least : column.ideal;
    return ems * size + sides(table);
}

std::vector<double> columnWidths(const MeasuredTable& table, double size, double width)
{
    const double least = widthNeeded(table, size, Need::Least) - sides(table);
    const double wanted = widthNeeded(table, size, Need::Ideal) - sides(table) - least;
    const double room = width - sides(table);
    std::vector<double> widths;
    if (room < least) { // narrower than legible: everything shrinks alike
        for (const MeasuredColumn& column : table.columns)
            widths.push_back(width * (column.least * size + 2 * look::cellSide) / (least + sides(table)));
        return widths;
    }
    const double share = wanted > 0 ? std::min(1.0, (room - least) / wanted) : 0;
    for (const MeasuredColumn& column : table.columns)
        widths.push_back((column.least + (column.ideal - column.least) * share) * size + 2 * look::cellSide);
    spread(widths, table, room - least - wanted * share);
    return widths;
}

}
