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

/// One beside the other, with one rule between two of them.
void addBoxes(Strip& strip, const QRectF& area, double boxWidth)
{
    const double right = area.right() - look::hairline;
    strip.boxes.push_back({QRectF(area.left(), area.top(), area.width(), look::hairline), look::rule});
    strip.boxes.push_back({QRectF(area.left(), area.bottom() - look::hairline, area.width(), look::hairline), look::rule});
    for (double x = area.left(); x < right + boxWidth / 2; x += boxWidth)
        strip.boxes.push_back({QRectF(std::min(x, right), area.top(), look::hairline, area.height()), look::rule});
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
        addBoxes(boxes_, QRectF(first, top, static_cast<double>(end - row) * boxWidth, below - top), boxWidth);
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
