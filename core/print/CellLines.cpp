#include "core/print/CellLines.h"

#include "core/print/Lines.h"
#include "core/print/Look.h"

#include <algorithm>

namespace sidang {

namespace {

Line wholeLine(const SetText& text)
{
    return {0, text.text.size(), false, text.width()};
}

double addText(std::vector<PlacedLine>& lines, const MeasuredCell& cell, const MeasuredColumn& column,
               const CellPlace& place, double size, double top)
{
    const double decimals = (column.beforeComma + column.fromComma) * size;
    if (column.align != ColumnAlign::Decimal || !cell.hasDigits || decimals > place.room + 0.01) {
        const CellAlign align = column.align == ColumnAlign::Start ? CellAlign::Left : CellAlign::Middle;
        return addCellLines(lines, cell.text, place, size, top, align, look::black);
    }
    const double comma = place.left + (place.room - decimals) / 2 + column.beforeComma * size;
    const QPointF origin(comma - cell.beforeComma * size, top + look::baseline * size);
    const double bottom = top + look::leading * size;
    lines.push_back({runOf(cell.text, wholeLine(cell.text), size, origin, look::black), {}, top, bottom, place.page});
    return bottom;
}

/// At the right end of the text's line where all rows of the column have room for that, else below the text.
double addDetail(std::vector<PlacedLine>& lines, const MeasuredCell& cell, const MeasuredColumn& column,
                 const CellPlace& place, double cellSize, double below)
{
    const SetText& detail = cell.detail;
    const double size = cellSize * look::detailSize;
    const bool isStart = column.align == ColumnAlign::Start;
    if (isStart && !cell.text.text.isEmpty() && column.withDetail * cellSize <= place.room + 0.01) {
        const PlacedLine& text = lines.back();
        const QPointF origin(place.left + place.room - detail.width() * size, text.run.origin.y());
        lines.push_back(
            {runOf(detail, wholeLine(detail), size, origin, look::quiet), {}, text.top, text.bottom, place.page});
        return below;
    }
    return addCellLines(lines, detail, place, size, below, isStart ? CellAlign::Left : CellAlign::Middle, look::quiet);
}

/// Side by side as many as fit; the words of a long one go on below its first line.
double addChoices(std::vector<PlacedLine>& lines, const MeasuredCell& cell, const CellPlace& place, double size, double top)
{
    const double step = choice::step * size;
    const double indent = (choice::circle + choice::circleGap) * size;
    double x = 0;
    top += 0.1 * size;
    for (const MeasuredChoice& choice : cell.choices) {
        const double room = std::max(place.room - indent, size);
        const std::vector<Line> broken = breakLines(choice.text, room / size);
        const double width = indent + broken.front().width * size;
        if (x > 0 && (x + width > place.room + 0.01 || broken.size() > 1)) {
            x = 0;
            top += step;
        }
        const double middle = top + step / 2;
        const double baseline = middle + look::capHeight * size / 2;
        const QPointF centre(place.left + x + choice::circle * size / 2, middle);
        double y = baseline;
        for (const Line& line : broken) {
            const bool isFirst = &line == &broken.front();
            PlacedLine placed{.run = runOf(choice.text, line, size, QPointF(place.left + x + indent, y), look::black),
                              .top = isFirst ? top : y - look::baseline * size,
                              .bottom = isFirst ? top + step : y + (look::leading - look::baseline) * size,
                              .page = place.page};
            if (isFirst)
                placed.ring = Ring{centre, choice::circle * size / 2, choice.isChosen};
            lines.push_back(std::move(placed));
            y += look::leading * size;
        }
        x += width + choice::gap * size;
        if (broken.size() > 1) {
            x = 0;
            top = lines.back().bottom;
        }
    }
    return x > 0 ? top + step : top;
}

}

double addCellLines(std::vector<PlacedLine>& lines, const SetText& text, const CellPlace& place, double size, double top,
                    CellAlign align, QRgb colour)
{
    if (text.text.isEmpty())
        return top;
    for (const Line& line : breakLines(text, place.room / size)) {
        const double spare = align == CellAlign::Middle ? (place.room - line.width * size) / 2 : 0;
        const double bottom = top + look::leading * size;
        const QPointF origin(place.left + spare, top + look::baseline * size);
        lines.push_back({runOf(text, line, size, origin, colour), {}, top, bottom, place.page});
        top = bottom;
    }
    return top;
}

double addCell(std::vector<PlacedLine>& lines, const MeasuredCell& cell, const MeasuredColumn& column,
               const CellPlace& place, double size, double top)
{
    double below = addText(lines, cell, column, place, size, top);
    if (!cell.detail.text.isEmpty())
        below = addDetail(lines, cell, column, place, size, below);
    return cell.choices.empty() ? below : addChoices(lines, cell, place, size, below);
}

}
