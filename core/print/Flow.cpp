#include "core/print/Flow.h"

#include <algorithm>

namespace sidang {

double stepOf(const Flow& flow)
{
    return flow.size * look::leading;
}

Line wholeLine(const SetText& text)
{
    return {0, text.text.size(), false, text.width()};
}

TextRun placedRun(const SetText& text, const Line& line, const Flow& flow, double top)
{
    const double spare = flow.width - line.width * flow.size;
    const double shift = flow.placed == Placed::Left ? 0 : flow.placed == Placed::Middle ? spare / 2 : spare;
    return runOf(text, line, flow.size, QPointF(flow.left + shift, top + look::baseline * flow.size), flow.colour);
}

std::size_t addFlow(Strips& strips, const SetText& text, const Flow& flow)
{
    const std::size_t first = strips.strips.size();
    for (const Line& line : breakLines(text, flow.width / flow.size)) {
        Strip& strip = strips.strips.emplace_back();
        strip.height = stepOf(flow);
        strip.runs.push_back(placedRun(text, line, flow, 0));
    }
    return first;
}

double addLines(Strip& strip, const SetText& text, const Flow& flow)
{
    double widest = 0;
    for (const Line& line : breakLines(text, flow.width / flow.size)) {
        strip.runs.push_back(placedRun(text, line, flow, strip.height));
        strip.height += stepOf(flow);
        widest = std::max(widest, line.width * flow.size);
    }
    return widest;
}

void keepFrom(Strips& strips, std::size_t first)
{
    for (std::size_t i = first; i < strips.strips.size(); ++i)
        strips.strips[i].keepWithNext = true;
}

void keepEnds(Strips& strips, std::size_t first)
{
    const std::size_t size = strips.strips.size();
    if (size - first < 2)
        return;
    strips.strips[first].keepWithNext = true;
    strips.strips[size - 2].keepWithNext = true;
}

void keepCompany(Strips& strips)
{
    constexpr double enough = 2 * look::textSize * look::leading - 1;
    double height = 0;
    for (auto strip = strips.strips.rbegin(); strip != strips.strips.rend() && height < enough; ++strip) {
        strip->keepWithNext = true;
        height += strip->height;
    }
}

void keepLast(Strips& strips)
{
    if (!strips.strips.empty())
        strips.strips.back().keepWithNext = true;
}

}
