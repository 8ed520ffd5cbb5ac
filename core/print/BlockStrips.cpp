#include "core/print/BlockStrips.h"

#include "core/print/Lines.h"
#include "core/print/Look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

enum class Placed { Left, Middle };

/// How a text runs from line to line.
struct Flow {
    double size = look::textSize;
    Placed placed = Placed::Left;
    double left = 0;
    double width = 0;
    QRgb colour = look::black;
};

double stepOf(const Flow& flow)
{
    return flow.size * look::leading;
}

TextRun placedRun(const SetText& text, const Line& line, const Flow& flow, double top)
{
    const double spare = flow.placed == Placed::Middle ? (flow.width - line.width * flow.size) / 2 : 0;
    return runOf(text, line, flow.size, QPointF(flow.left + spare, top + look::baseline * flow.size), flow.colour);
}

/// Adds a strip for each line; returns the first of them, by position.
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

void keepFrom(Strips& strips, std::size_t first)
{
    for (std::size_t i = first; i < strips.strips.size(); ++i)
        strips.strips[i].keepWithNext = true;
}

/// The first line and the last are not parted from their neighbours.
void keepEnds(Strips& strips, std::size_t first)
{
    const std::size_t size = strips.strips.size();
    if (size - first < 2)
        return;
    strips.strips[first].keepWithNext = true;
    strips.strips[size - 2].keepWithNext = true;
}

/// Lines on a grey ground with a bar at the left, joined from strip to strip.
void addNotice(Strips& strips, const Paragraph& notice, Typesetting& typesetting, double width)
{
    constexpr double inset = 9;
    constexpr double air = 4;
    const Flow flow{.size = 9.5, .placed = Placed::Left, .left = inset, .width = width - 2 * inset, .colour = look::black};
    const std::size_t first = strips.strips.size();
    if (!notice.heading.isEmpty())
        addFlow(strips, typesetting.set(notice.heading, Face::Bold), flow);
    addFlow(strips, typesetting.set(notice.text), flow);
    strips.strips[first].before = 7;
    for (std::size_t i = first; i < strips.strips.size(); ++i) {
        Strip& strip = strips.strips[i];
        if (i == first) {
            strip.height += air;
            strip.runs.front().origin.ry() += air;
        }
        if (i + 1 == strips.strips.size())
            strip.height += air;
        strip.boxes.push_back({QRectF(0, 0, width, strip.height), look::noticeShade});
        strip.boxes.push_back({QRectF(0, 0, 2.5, strip.height), look::quiet});
    }
    keepEnds(strips, first);
}

/// Lines of the signature block, one below the other.
struct SignatureLines {
    Strip& strip;
    Typesetting& typesetting;
    Flow flow;

    /// Returns the width of the widest line.
    double add(const QString& text, Face face)
    {
        const SetText set = typesetting.set(text, face);
        double widest = 0;
        for (const Line& line : breakLines(set, flow.width / flow.size)) {
            strip.runs.push_back(placedRun(set, line, flow, strip.height));
            strip.height += stepOf(flow);
            widest = std::max(widest, line.width * flow.size);
        }
        return widest;
    }
};

}

void addLetterhead(Strips& strips, const Letterhead& letterhead, Typesetting& typesetting, double width)
{
    if (letterhead.isEmpty())
        return;
    const auto add = [&](const QString& text, Face face, double size) {
        addFlow(strips, typesetting.set(text, face), {.size = size, .placed = Placed::Middle, .left = 0, .width = width});
    };
    const std::size_t first = strips.strips.size();
    for (const QString& line : letterhead.above)
        add(line, Face::Regular, look::aboveSize);
    if (!letterhead.institution.isEmpty())
        add(letterhead.institution, Face::Bold, look::institutionSize);
    for (const QString& line : letterhead.address)
        add(line, Face::Regular, look::addressSize);
    Strip& rules = strips.strips.emplace_back();
    rules.before = 5;
    rules.height = 4 + 12;
    rules.boxes.push_back({QRectF(0, 0, width, look::thickRule), look::black});
    rules.boxes.push_back({QRectF(0, look::thickRule + 1.2, width, look::thinRule), look::black});
    keepFrom(strips, first);
}

void addParagraph(Strips& strips, const Paragraph& paragraph, Typesetting& typesetting, double width)
{
    switch (paragraph.role) {
    case ParagraphRole::Title: {
        const Flow flow{.size = look::titleSize, .placed = Placed::Middle, .left = 0, .width = width};
        keepFrom(strips, addFlow(strips, typesetting.set(paragraph.text, Face::Bold), flow));
        return;
    }
    case ParagraphRole::Subtitle: {
        const Flow flow{.size = look::textSize, .placed = Placed::Middle, .left = 0, .width = width};
        const std::size_t first = addFlow(strips, typesetting.set(paragraph.text), flow);
        strips.strips[first].before = 3;
        keepFrom(strips, first);
        return;
    }
    case ParagraphRole::Body: {
        const std::size_t first = strips.strips.size();
        if (!paragraph.heading.isEmpty())
            addFlow(strips, typesetting.set(paragraph.heading, Face::Bold), {.left = 0, .width = width});
        addFlow(strips, typesetting.set(paragraph.text), {.left = 0, .width = width});
        strips.strips[first].before = 10;
        keepEnds(strips, first);
        return;
    }
    case ParagraphRole::Notice: addNotice(strips, paragraph, typesetting, width); return;
    }
}

void addNotes(Strips& strips, const Notes& notes, Typesetting& typesetting, double width)
{
    Flow flow{.size = look::noteSize, .placed = Placed::Left, .left = 0, .width = width};
    if (!notes.title.isEmpty()) {
        const std::size_t first = addFlow(strips, typesetting.set(notes.title, Face::Bold), flow);
        strips.strips[first].before = 9;
        keepFrom(strips, first);
    }
    const SetText widest = typesetting.set(QString::number(notes.items.size()) + u'.');
    flow.left = widest.width() * flow.size + 5;
    flow.width = width - flow.left;
    for (qsizetype i = 0; i < notes.items.size(); ++i) {
        const SetText mark = typesetting.set(QString::number(i + 1) + u'.');
        const std::size_t first = addFlow(strips, typesetting.set(notes.items[i]), flow);
        strips.strips[first].before = 1.5;
        const Line whole{0, mark.text.size(), false, mark.width()};
        const Flow markFlow{.size = flow.size, .placed = Placed::Left, .left = 0, .width = flow.left, .colour = flow.colour};
        strips.strips[first].runs.push_back(placedRun(mark, whole, markFlow, 0));
        keepEnds(strips, first);
    }
}

void addSignature(Strips& strips, const SignatureBlock& block, Typesetting& typesetting, double width)
{
    if (!strips.strips.empty())
        strips.strips.back().keepWithNext = true;
    Strip strip;
    strip.before = 16;
    SignatureLines lines{strip, typesetting, {.left = width * 0.54, .width = width * 0.46}};
    lines.add(block.placeAndDate, Face::Regular);
    for (const QString& line : block.role)
        lines.add(line, Face::Regular);
    strip.height += look::inkSpace;
    if (block.name.isEmpty()) {
        lines.add(u"(.......................................................)"_s, Face::Regular);
    } else {
        const double widest = lines.add(block.name, Face::Bold);
        strip.boxes.push_back({QRectF(lines.flow.left, strip.height - 0.4, widest, look::thinRule), look::black});
        strip.height += 2;
    }
    if (!block.idLine.isEmpty())
        lines.add(block.idLine, Face::Regular);
    strips.strips.push_back(std::move(strip));
}

}
