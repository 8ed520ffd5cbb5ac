#include "core/print/Initials.h"

#include "core/print/Flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr double size = 6.5;
constexpr double inset = 2.5;
constexpr double narrowest = 14 * look::millimetre;
constexpr double widest = 30 * look::millimetre;
constexpr double inkRoom = 7 * look::millimetre;
constexpr double above = 8;
constexpr double gap = 8; // between the word and the first box

void addRule(Strip& strip, const QRectF& area)
{
    strip.boxes.push_back({area, look::rule});
}

void addBox(Strip& strip, const QRectF& area)
{
    addRule(strip, QRectF(area.left(), area.top(), area.width(), look::hairline));
    addRule(strip, QRectF(area.left(), area.bottom() - look::hairline, area.width(), look::hairline));
    addRule(strip, QRectF(area.left(), area.top(), look::hairline, area.height()));
    addRule(strip, QRectF(area.right() - look::hairline, area.top(), look::hairline, area.height()));
}

}

Initials::Initials(const QStringList& names, Typesetting& typesetting, double left, double width)
{
    if (names.isEmpty())
        return;
    const SetText word = typesetting.set(u"Paraf"_s);
    const double room = width - word.width() * look::footerSize - gap;
    double boxWidth = narrowest;
    for (const QString& name : names)
        boxWidth = std::max(boxWidth, typesetting.set(name).width() * size + 2 * inset);
    boxWidth = std::min(boxWidth, widest);
    const auto fit = std::max<qsizetype>(1, static_cast<qsizetype>(room / boxWidth));
    const qsizetype rows = (names.size() + fit - 1) / fit;
    const qsizetype across = (names.size() + rows - 1) / rows;
    const double first = left + width - static_cast<double>(across) * boxWidth;
    boxes_.height = above;
    const Flow wordFlow{.size = look::footerSize, .left = left, .width = first - gap - left, .colour = look::quiet};
    Flow right = wordFlow;
    right.placed = Placed::Right;
    boxes_.runs.push_back(placedRun(word, wholeLine(word), right, above + inset));
    for (qsizetype row = 0; row < names.size(); row += across) {
        const double top = boxes_.height;
        double below = top;
        const qsizetype end = std::min(row + across, names.size());
        for (qsizetype i = row; i < end; ++i) {
            boxes_.height = top + inset / 2;
            const double x = first + static_cast<double>(i - row) * boxWidth;
            const Flow flow{.size = size, .left = x + inset, .width = boxWidth - 2 * inset, .colour = look::quiet};
            addLines(boxes_, typesetting.set(names[i]), flow);
            below = std::max(below, boxes_.height + inkRoom);
        }
        for (qsizetype i = row; i < end; ++i)
            addBox(boxes_, QRectF(first + static_cast<double>(i - row) * boxWidth, top, boxWidth, below - top));
        boxes_.height = below;
    }
}

void Initials::addTo(Page& page, double top) const
{
    for (const Box& box : boxes_.boxes)
        page.boxes.push_back({box.area.translated(0, top), box.colour});
    for (TextRun run : boxes_.runs) {
        run.origin.ry() += top;
        page.runs.push_back(std::move(run));
    }
}

}
