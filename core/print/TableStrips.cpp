#include "core/print/TableStrips.h"

#include "core/print/Lines.h"
#include "core/print/Look.h"

#include <algorithm>

namespace sidang {

namespace {

/// A line of a cell, its place counted from the upper left corner of the row.
struct PlacedLine {
    TextRun run;
    double top;
    double bottom;
};

class TableStrips {
public:
    TableStrips(Strips& strips, const MeasuredTable& table, double size, double width, double highest)
        : strips_(strips),
          table_(table),
          size_(size),
          width_(width),
          highest_(highest),
          index_(strips.tables.size()),
          widths_(columnWidths(table, size, width))
    {
        double left = 0;
        for (const double columnWidth : widths_) {
            lefts_.push_back(left);
            left += columnWidth;
        }
    }

    void add()
    {
        TableFrame& frame = strips_.tables.emplace_back();
        frame.verticals = lefts_;
        frame.verticals.push_back(width_);
        addHead(frame);
        for (std::size_t i = 0; i < table_.rows.size(); ++i) {
            if (table_.isCut[i])
                addCut(table_.rows[i].front());
            else
                addRow(table_.rows[i], look::hairline);
        }
    }

private:
    void addHead(TableFrame& frame)
    {
        std::vector<PlacedLine> lines;
        std::vector<std::pair<std::size_t, double>> ends; // of each column: how many lines there are, and where they end
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            const MeasuredCell& head = table_.columns[i].head;
            double below =
                addLines(lines, head.text, i, size_ * look::headSize, look::cellAbove, Placed::Middle, look::black);
            below = addLines(lines, head.detail, i, size_ * look::detailSize, below, Placed::Middle, look::quiet);
            ends.emplace_back(lines.size(), below);
        }
        const double height = heightOf(lines);
        if (height > highest_ / 2) { // too high to stand on every page: once, like a row
            addSliced(std::move(lines), look::thinRule);
            return;
        }
        Strip strip{.before = 9, .height = height, .keepWithNext = true, .table = index_, .boxes = {}, .runs = {}};
        strip.boxes.push_back({QRectF(0, 0, width_, height), look::shade});
        strip.boxes.push_back({QRectF(0, 0, width_, look::thinRule * 1.5), look::black});
        strip.boxes.push_back({QRectF(0, height - look::thinRule, width_, look::thinRule), look::black});
        for (const auto& [end, below] : ends) {
            for (std::size_t i = strip.runs.size(); i < end; ++i) {
                lines[i].run.origin.ry() += (height - look::cellBelow - below) / 2;
                strip.runs.push_back(std::move(lines[i].run));
            }
        }
        frame.head = strip;
        highest_ -= height;
        strips_.strips.push_back(std::move(strip));
    }

    void addRow(const std::vector<MeasuredCell>& cells, double ruleWidth)
    {
        std::vector<PlacedLine> lines;
        lines.reserve(cells.size() + 1);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const double below = addCell(lines, cells[i], i);
            if (!cells[i].detail.text.isEmpty())
                addDetail(lines, cells[i].detail, i, below);
        }
        addSliced(std::move(lines), ruleWidth);
    }

    /// The rule that ends what stands above, and its words in a narrow band below it.
    void addCut(const MeasuredCell& cell)
    {
        const double size = size_ * look::detailSize;
        if (!strips_.strips.empty())
            strips_.strips.back().keepWithNext = true;
        std::vector<Line> lines = breakLines(cell.text, (width_ - 2 * look::cellSide) / size);
        const double step = size * look::leading;
        const double height = static_cast<double>(lines.size()) * step + 2.5;
        Strip strip{.before = 0, .height = height, .keepWithNext = false, .table = std::nullopt, .boxes = {}, .runs = {}};
        strip.boxes.push_back({QRectF(0, 0, width_, height), look::noticeShade});
        strip.boxes.push_back({QRectF(0, -look::thinRule, width_, look::thickRule), look::black});
        strip.boxes.push_back({QRectF(0, height - look::hairline, width_, look::hairline), look::rule});
        for (const double x : {0.0, width_ - look::hairline})
            strip.boxes.push_back({QRectF(x, 0, look::hairline, height), look::rule});
        double y = 1.8 + look::baseline * size;
        for (const Line& line : lines) {
            const double x = width_ - look::cellSide - line.width * size;
            strip.runs.push_back(runOf(cell.text, line, size, QPointF(x, y), look::quiet));
            y += step;
        }
        strips_.strips.push_back(std::move(strip));
    }

    enum class Placed { Left, Middle };

    /// The lines of a cell's text; returns where they end.
    double addCell(std::vector<PlacedLine>& lines, const MeasuredCell& cell, std::size_t column)
    {
        const MeasuredColumn& measured = table_.columns[column];
        const double room = inner(column);
        const double decimals = (measured.beforeComma + measured.fromComma) * size_;
        if (measured.align != ColumnAlign::Decimal || !cell.hasDigits || decimals > room + 0.01) {
            const Placed placed = measured.align == ColumnAlign::Start ? Placed::Left : Placed::Middle;
            return addLines(lines, cell.text, column, size_, look::cellAbove, placed, look::black);
        }
        const double comma = lefts_[column] + look::cellSide + (room - decimals) / 2 + measured.beforeComma * size_;
        const QPointF origin(comma - cell.beforeComma * size_, look::cellAbove + look::baseline * size_);
        const double bottom = look::cellAbove + look::leading * size_;
        const Line line{0, cell.text.text.size(), false, cell.text.width()};
        lines.push_back({runOf(cell.text, line, size_, origin, look::black), look::cellAbove, bottom});
        return bottom;
    }

    /// At the right end of the last line, where the text stands left and leaves room; else below the text.
    void addDetail(std::vector<PlacedLine>& lines, const SetText& detail, std::size_t column, double below)
    {
        const double size = size_ * look::detailSize;
        const bool isStart = table_.columns[column].align == ColumnAlign::Start;
        const double right = lefts_[column] + look::cellSide + inner(column);
        const double width = detail.width() * size;
        if (isStart && detail.isPlain && !lines.empty() && lines.back().bottom == below) {
            const PlacedLine& last = lines.back();
            if (last.run.origin.x() + last.run.width + look::detailGap * size_ + width <= right + 0.01) {
                const Line line{0, detail.text.size(), false, detail.width()};
                const QPointF origin(right - width, last.run.origin.y());
                lines.push_back({runOf(detail, line, size, origin, look::quiet), last.top, last.bottom});
                return;
            }
        }
        addLines(lines, detail, column, size, below, isStart ? Placed::Left : Placed::Middle, look::quiet);
    }

    double addLines(std::vector<PlacedLine>& lines, const SetText& text, std::size_t column, double size, double top,
                    Placed placed, QRgb colour)
    {
        if (text.text.isEmpty())
            return top;
        const double room = inner(column);
        for (const Line& line : breakLines(text, room / size)) {
            const double spare = room - line.width * size;
            const double x = lefts_[column] + look::cellSide + (placed == Placed::Middle ? spare / 2 : 0);
            const double bottom = top + look::leading * size;
            lines.push_back({runOf(text, line, size, QPointF(x, top + look::baseline * size), colour), top, bottom});
            top = bottom;
        }
        return top;
    }

    /// One strip, or as many as a row needs that is higher than a page.
    void addSliced(std::vector<PlacedLine> lines, double ruleWidth)
    {
        double top = 0;
        do {
            Strip strip{.before = 0, .height = 0, .keepWithNext = false, .table = index_, .boxes = {}, .runs = {}};
            strip.runs.reserve(lines.size());
            const double cut = top + std::max(highest_, 4 * size_);
            std::vector<PlacedLine> rest;
            double restTop = 0;
            double bottom = top + look::cellAbove + look::leading * size_;
            for (PlacedLine& line : lines) {
                if (line.bottom + look::cellBelow > cut) {
                    restTop = rest.empty() ? line.top : std::min(restTop, line.top);
                    rest.push_back(std::move(line));
                    continue;
                }
                bottom = std::max(bottom, line.bottom);
                line.run.origin.ry() -= top;
                strip.runs.push_back(std::move(line.run));
            }
            strip.height = bottom - top + look::cellBelow;
            strip.boxes.push_back({QRectF(0, strip.height - ruleWidth, width_, ruleWidth), look::rule});
            strips_.strips.push_back(std::move(strip));
            lines = std::move(rest);
            top = restTop - look::cellAbove;
        } while (!lines.empty());
    }

    double inner(std::size_t column) const { return widths_[column] - 2 * look::cellSide; }

    static double heightOf(const std::vector<PlacedLine>& lines)
    {
        double bottom = look::cellAbove;
        for (const PlacedLine& line : lines)
            bottom = std::max(bottom, line.bottom);
        return bottom + look::cellBelow;
    }

    Strips& strips_;
    const MeasuredTable& table_;
    double size_;
    double width_;
    double highest_;
    std::size_t index_;
    std::vector<double> widths_; // with the side spaces
    std::vector<double> lefts_;
};

}

void addTable(Strips& strips, const MeasuredTable& table, double size, double width, double highest)
{
    TableStrips(strips, table, size, width, highest).add();
}

}
