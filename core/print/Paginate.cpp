#include "core/print/Paginate.h"

#include "core/print/Look.h"

namespace sidang {

namespace {

void put(Drawing&& from, QPointF shift, Drawing& to)
{
    for (const Box& box : from.boxes)
        to.boxes.push_back({box.area.translated(shift), box.colour});
    for (Picture& picture : from.pictures)
        to.pictures.push_back({picture.area.translated(shift), std::move(picture.image)});
    for (Ring& ring : from.rings) {
        ring.centre += shift;
        to.rings.push_back(ring);
    }
    for (TextRun& run : from.runs) {
        run.origin += shift;
        to.runs.push_back(std::move(run));
    }
}

class Paginator {
public:
    Paginator(Strips strips, const TextArea& area, std::vector<Sheet>& sheets)
        : strips_(std::move(strips)), area_(area), sheets_(sheets)
    {
        beginPage();
    }

    void run()
    {
        for (std::size_t i = 0; i < strips_.strips.size(); ++i) {
            Strip& strip = strips_.strips[i];
            const bool isFull = !isEmpty_ && y_ + heightFrom(i) > area_.bottom + 0.01;
            if (isFull || needsFirstPage(i)) {
                endTable();
                beginPage();
            }
            if (strip.table != table_)
                beginTable(strip.table, i);
            y_ += isEmpty_ ? 0 : strip.before;
            place(std::move(strip));
        }
        endTable();
    }

private:
    /// Of the strip and those that must stand on its page; of the strip alone where all of them are too high for any page.
    double heightFrom(std::size_t first) const
    {
        double height = strips_.strips[first].before + strips_.strips[first].height;
        for (std::size_t i = first; strips_.strips[i].keepWithNext && i + 1 < strips_.strips.size(); ++i)
            height += strips_.strips[i + 1].before + strips_.strips[i + 1].height;
        const bool fitsAnyPage = height <= area_.height();
        return fitsAnyPage ? height : strips_.strips[first].before + strips_.strips[first].height;
    }

    std::size_t pagesOf(const std::optional<std::size_t>& table) const
    {
        return table ? strips_.tables[*table].verticals.size() : 1;
    }

    /// Whether pages side by side lie here already and the strip, or one that must stand on its page, begins others.
    bool needsFirstPage(std::size_t first) const
    {
        if (sheets_.size() - first_ == 1)
            return false;
        for (std::size_t i = first; i < strips_.strips.size(); ++i) {
            const Strip& strip = strips_.strips[i];
            if (strip.table && strip.table != table_ && pagesOf(strip.table) > 1)
                return true;
            if (!strip.keepWithNext)
                break;
        }
        return false;
    }

    void beginPage()
    {
        first_ = sheets_.size();
        sheets_.emplace_back().page.size = area_.page;
        y_ = area_.top;
        isEmpty_ = true;
    }

    /// A table that goes on from an earlier page shows its head again.
    void beginTable(const std::optional<std::size_t>& table, std::size_t first)
    {
        endTable();
        table_ = table;
        if (!table)
            return;
        rulesTop_ = y_ + (isEmpty_ ? 0 : strips_.strips[first].before);
        while (sheets_.size() - first_ < pagesOf(table))
            sheets_.emplace_back().page.size = area_.page;
        const bool goesOn = isEmpty_ && seen_ && *seen_ >= *table;
        if (goesOn && strips_.tables[*table].head.height > 0)
            place(Strip(strips_.tables[*table].head));
        seen_ = table;
    }

    void endTable()
    {
        if (!table_)
            return;
        drawRules(Rules::All);
        table_.reset();
    }

    /// The upright rules of the table from where they were last drawn down to here.
    void drawRules(Rules rules)
    {
        const auto& pages = strips_.tables[*table_].verticals;
        for (std::size_t page = 0; page < pages.size() && y_ > rulesTop_ + 0.01; ++page) {
            const std::vector<double>& edges = pages[page];
            for (std::size_t i = 0; i < edges.size(); i += rules == Rules::All ? 1 : edges.size() - 1) {
                const double shift = i == 0 ? 0 : i + 1 == edges.size() ? look::hairline : look::hairline / 2;
                const QRectF area(area_.left + edges[i] - shift, rulesTop_, look::hairline, y_ - rulesTop_);
                sheet(page).page.boxes.push_back({area, look::rule});
            }
        }
        rulesTop_ = y_;
    }

    /// Page `page` of those side by side; of anything but such a table, the last one.
    Sheet& sheet(std::size_t page) { return pagesOf(table_) > 1 ? sheets_[first_ + page] : sheets_.back(); }

    void place(Strip&& strip)
    {
        if (strip.table && strip.rules != Rules::All)
            drawRules(Rules::All);
        const QPointF shift(area_.left, y_);
        for (const CodePlace& code : strip.codes)
            sheet(0).codes.push_back({code.area.translated(shift), code.payload});
        for (std::size_t i = 0; i < strip.beyond.size(); ++i)
            put(std::move(strip.beyond[i]), shift, sheet(i + 1).page);
        put(std::move(strip), shift, sheet(0).page);
        y_ += strip.height;
        isEmpty_ = false;
        if (strip.table && strip.rules == Rules::Edges)
            drawRules(Rules::Edges);
        else if (strip.rules == Rules::None)
            rulesTop_ = y_;
    }

    Strips strips_;
    const TextArea& area_;
    std::vector<Sheet>& sheets_;
    std::size_t first_ = 0; // of the pages side by side that are being filled
    double y_ = 0;
    bool isEmpty_ = true;              // nothing stands on the page yet
    std::optional<std::size_t> table_; // the one being drawn on this page
    std::optional<std::size_t> seen_;  // the last one begun
    double rulesTop_ = 0;              // down to where its upright rules are drawn
};

}

void paginate(Strips strips, const TextArea& area, std::vector<Sheet>& sheets)
{
    Paginator(std::move(strips), area, sheets).run();
}

}
