#include "core/print/Paginate.h"

#include "core/print/Look.h"

#include <iterator>

namespace sidang {

namespace {

class Paginator {
public:
    Paginator(Strips strips, const TextArea& area, std::vector<Page>& pages)
        : strips_(std::move(strips)), area_(area), pages_(pages)
    {
        beginPage();
    }

    void run()
    {
        for (std::size_t i = 0; i < strips_.strips.size(); ++i) {
            Strip& strip = strips_.strips[i];
            if (!isEmpty_ && y_ + heightFrom(i) > area_.bottom + 0.01) {
                endTable();
                beginPage();
            }
            if (strip.table != table_)
                beginTable(strip.table, i);
            y_ += isEmpty_ ? 0 : strip.before;
            place(strip);
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

    void beginPage()
    {
        pages_.emplace_back().size = area_.page;
        y_ = area_.top;
        isEmpty_ = true;
    }

    /// A table that goes on from an earlier page shows its head again.
    void beginTable(std::optional<std::size_t> table, std::size_t first)
    {
        endTable();
        table_ = table;
        if (!table)
            return;
        tableTop_ = y_ + (isEmpty_ ? 0 : strips_.strips[first].before);
        const bool goesOn = isEmpty_ && first > 0 && seen_ && *seen_ >= *table;
        if (goesOn && strips_.tables[*table].head.height > 0) {
            Strip head = strips_.tables[*table].head;
            place(head);
        }
        seen_ = table;
    }

    /// Draws the upright rules of the part of a table that stands on this page.
    void endTable()
    {
        if (!table_)
            return;
        const auto& verticals = strips_.tables[*table_].verticals;
        for (std::size_t i = 0; i < verticals.size(); ++i) {
            const double shift = i == 0 ? 0 : i + 1 == verticals.size() ? look::hairline : look::hairline / 2;
            const QRectF area(area_.left + verticals[i] - shift, tableTop_, look::hairline, y_ - tableTop_);
            pages_.back().boxes.push_back({area, look::rule});
        }
        table_.reset();
    }

    void place(Strip& strip)
    {
        Page& page = pages_.back();
        const QPointF shift(area_.left, y_);
        for (const Box& box : strip.boxes)
            page.boxes.push_back({box.area.translated(shift), box.colour});
        for (TextRun& run : strip.runs) {
            run.origin += shift;
            page.runs.push_back(std::move(run));
        }
        y_ += strip.height;
        isEmpty_ = false;
    }

    Strips strips_;
    const TextArea& area_;
    std::vector<Page>& pages_;
    double y_ = 0;
    bool isEmpty_ = true;              // nothing stands on the page yet
    std::optional<std::size_t> table_; // the one being drawn on this page
    std::optional<std::size_t> seen_;  // the last one begun
    double tableTop_ = 0;
};

}

void paginate(Strips strips, const TextArea& area, std::vector<Page>& pages)
{
    Paginator(std::move(strips), area, pages).run();
}

}
