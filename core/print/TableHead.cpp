#include "core/print/TableHead.h"

#include "core/print/Lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// Titles of one column, or a shared head: what it covers of the head, and its lines.
struct HeadCell {
    std::size_t page;
    double left;
    double right;
    bool isGroup;
    bool isGrouped; // stands below a shared head
    std::vector<PlacedLine> lines;
    double height;
};

class Head {
public:
    explicit Head(const TablePlan& plan) : plan_(plan), height_(plan.above + plan.below)
    {
        for (std::size_t page = 0; page < plan.spreads.size(); ++page) {
            addTitles(page);
            addGroups(page);
        }
        for (const HeadCell& cell : cells_)
            if (cell.isGroup)
                groups_ = std::max(groups_, cell.height);
        for (const HeadCell& cell : cells_)
            height_ = std::max(height_, cell.isGrouped ? groups_ + cell.height : cell.height);
    }

    double height() const { return height_; }

    Strip strip()
    {
        Strip strip = plan_.newStrip(Rules::None);
        strip.before = 9;
        strip.height = height_;
        strip.keepWithNext = true;
        for (std::size_t page = 0; page < plan_.spreads.size(); ++page) {
            const double width = plan_.spreads[page].width;
            std::vector<Box>& boxes = TablePlan::on(strip, page).boxes;
            boxes.push_back({QRectF(0, 0, width, height_), look::shade});
            boxes.push_back({QRectF(0, 0, width, look::thinRule * 1.5), look::black});
            boxes.push_back({QRectF(0, height_ - look::thinRule, width, look::thinRule), look::black});
            boxes.push_back({QRectF(0, 0, look::hairline, height_), look::rule});
        }
        for (HeadCell& cell : cells_)
            draw(cell, TablePlan::on(strip, cell.page));
        return strip;
    }

    std::vector<PlacedLine> lines()
    {
        std::vector<PlacedLine> all;
        for (HeadCell& cell : cells_) {
            for (PlacedLine& line : cell.lines) {
                const double shift = cell.isGrouped ? groups_ : 0;
                line.run.origin.ry() += shift;
                line.top += shift;
                line.bottom += shift;
                all.push_back(std::move(line));
            }
        }
        return all;
    }

private:
    void addTitles(std::size_t page)
    {
        const Spread& spread = plan_.spreads[page];
        const std::vector<double>& edges = plan_.verticals[page];
        for (std::size_t n = 0; n < spread.columns.size(); ++n) {
            const MeasuredColumn& column = plan_.table.columns[spread.columns[n]];
            HeadCell cell{page, edges[n], edges[n + 1], false, !column.group.text.isEmpty(), {}, 0};
            const CellPlace place = plan_.place(page, n);
            const double below = addCellLines(cell.lines, column.head.text, place, plan_.size * look::headSize, plan_.above,
                                              CellAlign::Middle, look::black);
            cell.height = plan_.below + addCellLines(cell.lines, column.head.detail, place, plan_.size * look::detailSize,
                                                     below, CellAlign::Middle, look::quiet);
            cells_.push_back(std::move(cell));
        }
    }

    void addGroups(std::size_t page)
    {
        const Spread& spread = plan_.spreads[page];
        const auto groupOf = [&](std::size_t n) -> const SetText& { return plan_.table.columns[spread.columns[n]].group; };
        for (std::size_t n = 0; n < spread.columns.size();) {
            std::size_t end = n + 1;
            while (end < spread.columns.size() && groupOf(end).text == groupOf(n).text)
                ++end;
            if (!groupOf(n).text.isEmpty()) {
                HeadCell cell{page, plan_.verticals[page][n], plan_.verticals[page][end], true, false, {}, 0};
                const CellPlace place{page, cell.left + look::cellSide, cell.right - cell.left - 2 * look::cellSide};
                cell.height = plan_.below + addCellLines(cell.lines, groupOf(n), place, plan_.size * look::headSize,
                                                         plan_.above, CellAlign::Middle, look::black);
                cells_.push_back(std::move(cell));
            }
            n = end;
        }
    }

    /// In the middle of what it covers, with a rule at its right and, of a shared head, below it.
    void draw(HeadCell& cell, Drawing& drawing) const
    {
        const double top = cell.isGrouped ? groups_ : 0;
        const double bottom = cell.isGroup ? groups_ : height_;
        for (PlacedLine& line : cell.lines) {
            line.run.origin.ry() += top + (bottom - top - cell.height) / 2;
            drawing.runs.push_back(std::move(line.run));
        }
        const bool isLast = cell.right >= plan_.spreads[cell.page].width - 0.01;
        const double x = cell.right - (isLast ? look::hairline : look::hairline / 2);
        drawing.boxes.push_back({QRectF(x, top, look::hairline, bottom - top), look::rule});
        if (cell.isGroup)
            drawing.boxes.push_back({QRectF(cell.left, groups_, cell.right - cell.left, look::hairline), look::rule});
    }

    const TablePlan& plan_;
    std::vector<HeadCell> cells_;
    double groups_ = 0; // how high the shared heads are
    double height_;
};

}

std::optional<Strip> headOf(const TablePlan& plan, double highest, std::vector<PlacedLine>& lines)
{
    Head head(plan);
    if (head.height() <= highest)
        return head.strip();
    lines = head.lines();
    return std::nullopt;
}

void addPartNote(Strip& head, const TablePlan& plan, Typesetting& typesetting)
{
    constexpr double size = look::footerSize;
    constexpr double room = size * look::leading + 2;
    head.height += room;
    const QString count = QString::number(plan.spreads.size());
    for (std::size_t page = 0; page < plan.spreads.size(); ++page) {
        Drawing& drawing = TablePlan::on(head, page);
        for (Box& box : drawing.boxes)
            box.area.translate(0, room);
        for (TextRun& run : drawing.runs)
            run.origin.ry() += room;
        const QString goesOn = page + 1 < plan.spreads.size() ? u"bersambung ke kanan"_s : u"sambungan dari kiri"_s;
        const SetText note = typesetting.set(u"Bagian %1 dari %2, %3"_s.arg(QString::number(page + 1), count, goesOn));
        const Line line{0, note.text.size(), false, note.width()};
        const QPointF origin(plan.spreads[page].width - note.width() * size, look::baseline * size);
        drawing.runs.push_back(runOf(note, line, size, origin, look::quiet));
    }
}

}
