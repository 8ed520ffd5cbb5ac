#include "core/print/TableStrips.h"

#include "core/print/Flow.h"
#include "core/print/Lines.h"
#include "core/print/TableHead.h"

#include <algorithm>

namespace sidang {

namespace {

double leastHeight(InkRoom room, bool isTight)
{
    switch (room) {
    case InkRoom::None: return 0;
    case InkRoom::Number: return look::numberRoom;
    case InkRoom::Signature: return isTight ? look::tightSignatureRoom : look::signatureRoom;
    }
    Q_UNREACHABLE();
}

class TableStrips {
public:
    TableStrips(Strips& strips, const TablePlan& plan, double highest)
        : strips_(strips), plan_(plan), first_(strips.strips.size()), highest_(highest)
    {
        strips.tables.emplace_back().verticals = plan.verticals;
    }

    void addHead(Typesetting& typesetting)
    {
        std::vector<PlacedLine> lines;
        std::optional<Strip> head = headOf(plan_, highest_ / 2, lines);
        if (!head) { // too high to stand on every page: once, like a row
            addSliced(std::move(lines), 0, look::thinRule);
            return;
        }
        if (plan_.spreads.size() > 1)
            addPartNote(*head, plan_, typesetting);
        strips_.tables.back().head = *head;
        highest_ -= head->height;
        strips_.strips.push_back(std::move(*head));
    }

    void addRows()
    {
        for (const MeasuredRow& row : plan_.table.rows) {
            switch (row.kind) {
            case RowKind::Row: addRow(row); break;
            case RowKind::Cut: addCut(row.cells.front().text); break;
            case RowKind::Group: addGroup(row.cells.front().text); break;
            }
        }
    }

private:
    void addRow(const MeasuredRow& row)
    {
        std::vector<PlacedLine> lines;
        lines.reserve(row.cells.size() + 4);
        for (std::size_t page = 0; page < plan_.spreads.size(); ++page) {
            const std::vector<std::size_t>& columns = plan_.spreads[page].columns;
            for (std::size_t n = 0; n < columns.size(); ++n)
                addCell(lines, row.cells[columns[n]], plan_.table.columns[columns[n]], plan_.place(page, n), plan_.size,
                        plan_.above);
        }
        const double least = leastHeight(row.room, plan_.above < look::cellAbove);
        if (row.room == InkRoom::Signature)
            moveToMiddle(lines, least);
        const std::size_t first = strips_.strips.size();
        addSliced(std::move(lines), least, look::hairline);
        shade(row, strips_.strips[first]);
        if (row.isSum && first > first_)
            strips_.strips[first - 1].keepWithNext = true;
    }

    /// Where nothing is to stand.
    void shade(const MeasuredRow& row, Strip& strip) const
    {
        for (std::size_t page = 0; page < plan_.spreads.size(); ++page) {
            const std::vector<std::size_t>& columns = plan_.spreads[page].columns;
            std::vector<Box>& boxes = TablePlan::on(strip, page).boxes;
            for (std::size_t n = 0; n < columns.size(); ++n) {
                if (!row.cells[columns[n]].isBlocked)
                    continue;
                const double left = plan_.verticals[page][n];
                const QRectF area(left, 0, plan_.verticals[page][n + 1] - left, strip.height - look::hairline);
                boxes.push_back({area, look::noticeShade});
                boxes.push_back(
                    {QRectF(left, -look::hairline, area.width(), look::hairline), look::rule}); // the shade spares it
            }
        }
    }

    void moveToMiddle(std::vector<PlacedLine>& lines, double height) const
    {
        double bottom = plan_.above;
        for (const PlacedLine& line : lines)
            bottom = std::max(bottom, line.bottom);
        const double shift = std::max(0.0, (height - bottom - plan_.below) / 2);
        for (PlacedLine& line : lines) {
            line.run.origin.ry() += shift;
            line.top += shift;
            line.bottom += shift;
            if (line.ring)
                line.ring->centre.ry() += shift;
        }
    }

    /// A band across the table on each of its pages, with its words at one side; as high as the narrowest page needs.
    struct Band {
        double size;
        double above; // the words
        double below;
        QRgb shade;
        QRgb ink;
        bool isRight;
    };

    Strip band(const SetText& text, const Band& band) const
    {
        Strip strip = plan_.newStrip(Rules::Edges);
        for (std::size_t page = 0; page < plan_.spreads.size(); ++page) {
            double y = band.above;
            const double room = plan_.spreads[page].width - 2 * look::cellSide;
            for (const Line& line : breakLines(text, room / band.size)) {
                const double x = look::cellSide + (band.isRight ? room - line.width * band.size : 0);
                const QPointF origin(x, y + look::baseline * band.size);
                TablePlan::on(strip, page).runs.push_back(runOf(text, line, band.size, origin, band.ink));
                y += band.size * look::leading;
            }
            strip.height = std::max(strip.height, y + band.below);
        }
        for (std::size_t page = 0; page < plan_.spreads.size(); ++page) {
            const double width = plan_.spreads[page].width;
            std::vector<Box>& boxes = TablePlan::on(strip, page).boxes;
            boxes.push_back({QRectF(0, 0, width, strip.height), band.shade});
            boxes.push_back({QRectF(0, -look::hairline, width, look::hairline), look::rule}); // the shade spares it
            boxes.push_back({QRectF(0, strip.height - look::hairline, width, look::hairline), look::rule});
        }
        return strip;
    }

    /// The rule that ends what stands above, and its words in a narrow band below it.
    void addCut(const SetText& text)
    {
        strips_.strips.back().keepWithNext = true;
        Strip strip = band(text, {plan_.size * look::detailSize, 1.8, 0.7, look::noticeShade, look::quiet, true});
        for (std::size_t page = 0; page < plan_.spreads.size(); ++page) {
            const QRectF rule(0, -look::thinRule, plan_.spreads[page].width, look::thickRule);
            TablePlan::on(strip, page).boxes.push_back({rule, look::black});
        }
        strips_.strips.push_back(std::move(strip));
    }

    void addGroup(const SetText& text)
    {
        const double size = plan_.size * look::headSize;
        Strip strip = band(text, {size, plan_.above + 0.6, plan_.below + 0.6, look::noticeShade, look::black, false});
        strip.keepWithNext = true;
        strips_.strips.push_back(std::move(strip));
    }

    /// One strip, or as many as a row needs that is higher than a page. All its pages side by side are cut at once.
    void addSliced(std::vector<PlacedLine> lines, double least, double ruleWidth)
    {
        double top = 0;
        do {
            Strip strip = plan_.newStrip(Rules::All);
            strip.runs.reserve(lines.size());
            const double cut = top + std::max(highest_, 4 * plan_.size);
            std::vector<PlacedLine> rest;
            double restTop = 0;
            double bottom = top + plan_.above + look::leading * plan_.size;
            for (PlacedLine& line : lines) {
                if (line.bottom + plan_.below > cut) {
                    restTop = rest.empty() ? line.top : std::min(restTop, line.top);
                    rest.push_back(std::move(line));
                    continue;
                }
                bottom = std::max(bottom, line.bottom);
                put(std::move(line), top, strip);
            }
            strip.height = std::max(bottom - top + plan_.below, top > 0 ? 0 : least);
            for (std::size_t page = 0; page < plan_.spreads.size(); ++page) {
                const QRectF rule(0, strip.height - ruleWidth, plan_.spreads[page].width, ruleWidth);
                TablePlan::on(strip, page).boxes.push_back({rule, look::rule});
            }
            strips_.strips.push_back(std::move(strip));
            lines = std::move(rest);
            top = restTop - plan_.above;
        } while (!lines.empty());
    }

    static void put(PlacedLine&& line, double top, Strip& strip)
    {
        Drawing& drawing = TablePlan::on(strip, line.page);
        line.run.origin.ry() -= top;
        drawing.runs.push_back(std::move(line.run));
        if (!line.ring)
            return;
        line.ring->centre.ry() -= top;
        drawing.rings.push_back(*line.ring);
    }

    Strips& strips_;
    const TablePlan& plan_;
    std::size_t first_; // strip of the table
    double highest_;
};

/// A table that no page holds is parted between its rows all the same.
void keepWhole(Strips& strips, std::size_t first, double highest)
{
    double height = 0;
    for (std::size_t i = first; i < strips.strips.size(); ++i)
        height += strips.strips[i].before + strips.strips[i].height;
    for (std::size_t i = first; height <= highest && i + 1 < strips.strips.size(); ++i)
        strips.strips[i].keepWithNext = true;
}

/// Neither the first row below the head nor the last one stands alone on a page.
void keepRowsTogether(Strips& strips, std::size_t first)
{
    const std::size_t size = strips.strips.size();
    if (size - first < 3)
        return;
    strips.strips[first + 1].keepWithNext = true;
    strips.strips[size - 2].keepWithNext = true;
}

}

void addTable(Strips& strips, const MeasuredTable& table, TableScale scale, double width, double highest,
              Typesetting& typesetting)
{
    if (table.columns.empty())
        return;
    if (table.splitting == Splitting::Never)
        keepCompany(strips);
    const std::size_t first = strips.strips.size();
    const TablePlan plan(table, scale, width, strips.tables.size());
    TableStrips rows(strips, plan, highest);
    rows.addHead(typesetting);
    rows.addRows();
    if (table.splitting == Splitting::Never)
        keepWhole(strips, first, highest);
    else
        keepRowsTogether(strips, first);
}

}
