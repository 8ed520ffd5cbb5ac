#include "core/print/TextStrips.h"

#include "core/print/Flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// A strong line and text below it that goes on over pages with two lines at least on each.
void addRunning(Strips& strips, const Paragraph& paragraph, const Flow& flow, double before, Typesetting& typesetting)
{
    const std::size_t first = strips.strips.size();
    if (!paragraph.heading.isEmpty()) {
        addFlow(strips, typesetting.set(paragraph.heading, Face::Bold), flow);
        keepFrom(strips, first);
    }
    keepEnds(strips, addFlow(strips, typesetting.set(paragraph.text), flow));
    strips.strips[first].before = before;
}

/// Strong lines that stay with what follows.
void addStrong(Strips& strips, const QString& text, const Flow& flow, double before, Typesetting& typesetting)
{
    const std::size_t first = addFlow(strips, typesetting.set(text, Face::Bold), flow);
    strips.strips[first].before = before;
    keepFrom(strips, first);
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

/// "a" … "z", "aa", "ab" …
QString letters(qsizetype number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(static_cast<char16_t>(u'a' + (number - 1) % 26)));
    return text;
}

QString markOf(ListingMarks marks, qsizetype number)
{
    switch (marks) {
    case ListingMarks::Numbers: return QString::number(number) + u'.';
    case ListingMarks::Letters: return letters(number) + u'.';
    case ListingMarks::Bullets: return u"•"_s;
    }
    Q_UNREACHABLE();
}

/// Items with marks in a column of their own, as wide as the widest.
struct Hanging {
    double size;
    double gap;    // between mark and text
    double before; // each item
};

void addHanging(Strips& strips, const QStringList& items, ListingMarks marks, const Hanging& hanging,
                Typesetting& typesetting, double width)
{
    double widest = 0;
    for (qsizetype i = 1; i <= items.size(); ++i)
        widest = std::max(widest, typesetting.set(markOf(marks, i)).width());
    const double left = widest * hanging.size + hanging.gap;
    const Flow flow{.size = hanging.size, .placed = Placed::Left, .left = left, .width = width - left};
    const Flow markFlow{.size = hanging.size, .placed = Placed::Left, .left = 0, .width = left};
    for (qsizetype i = 0; i < items.size(); ++i) {
        const SetText mark = typesetting.set(markOf(marks, i + 1));
        const std::size_t first = addFlow(strips, typesetting.set(items[i]), flow);
        strips.strips[first].before = hanging.before;
        strips.strips[first].runs.push_back(placedRun(mark, wholeLine(mark), markFlow, 0));
        keepEnds(strips, first);
    }
}

/// Rules around the strips from `first` on; those at the sides run from strip to strip.
void frame(Strips& strips, std::size_t first, double width)
{
    for (std::size_t i = first; i < strips.strips.size(); ++i) {
        Strip& strip = strips.strips[i];
        strip.boxes.push_back({QRectF(0, 0, look::thinRule, strip.height), look::black});
        strip.boxes.push_back({QRectF(width - look::thinRule, 0, look::thinRule, strip.height), look::black});
    }
    strips.strips[first].boxes.push_back({QRectF(0, 0, width, look::thinRule), look::black});
    Strip& last = strips.strips.back();
    last.boxes.push_back({QRectF(0, last.height - look::thinRule, width, look::thinRule), look::black});
}

}

void addParagraph(Strips& strips, const Paragraph& paragraph, Typesetting& typesetting, double width)
{
    const Flow left{.left = 0, .width = width};
    const Flow centred{.placed = Placed::Middle, .left = 0, .width = width};
    const auto sized = [](Flow flow, double size) {
        flow.size = size;
        return flow;
    };
    switch (paragraph.role) {
    case ParagraphRole::Title: addStrong(strips, paragraph.text, sized(centred, look::titleSize), 0, typesetting); return;
    case ParagraphRole::Subtitle: {
        const std::size_t first = addFlow(strips, typesetting.set(paragraph.text), centred);
        strips.strips[first].before = 3;
        keepFrom(strips, first);
        return;
    }
    case ParagraphRole::Heading: addStrong(strips, paragraph.text, sized(left, look::headingSize), 14, typesetting); return;
    case ParagraphRole::Body: addRunning(strips, paragraph, left, 10, typesetting); return;
    case ParagraphRole::Centred: addRunning(strips, paragraph, centred, 10, typesetting); return;
    case ParagraphRole::Display:
        addStrong(strips, paragraph.text, sized(centred, look::displaySize), 12, typesetting);
        return;
    case ParagraphRole::Small: addRunning(strips, paragraph, sized(left, look::noteSize), 6, typesetting); return;
    case ParagraphRole::Notice: addNotice(strips, paragraph, typesetting, width); return;
    }
}

void addListing(Strips& strips, const Listing& listing, Typesetting& typesetting, double width)
{
    addHanging(strips, listing.items, listing.marks, {.size = look::textSize, .gap = 7, .before = 4}, typesetting, width);
}

void addNotes(Strips& strips, const Notes& notes, Typesetting& typesetting, double width)
{
    const Flow flow{.size = look::noteSize, .placed = Placed::Left, .left = 0, .width = width};
    if (!notes.title.isEmpty())
        addStrong(strips, notes.title, flow, 9, typesetting);
    addHanging(strips, notes.items, ListingMarks::Numbers, {.size = look::noteSize, .gap = 5, .before = 1.5}, typesetting,
               width);
}

void addWritingBox(Strips& strips, const WritingBox& box, Typesetting& typesetting, double width)
{
    constexpr double inset = 6;
    constexpr double air = 5;
    constexpr int wholeLines = 20; // so many stay on one page
    const Flow title{.size = look::noteSize, .placed = Placed::Left, .left = inset, .width = width - 2 * inset};
    const Flow text{.size = 10, .placed = Placed::Left, .left = inset, .width = width - 2 * inset};
    const std::size_t first = strips.strips.size();
    Strip top;
    top.before = 11;
    top.height = air;
    if (!box.title.isEmpty())
        addLines(top, typesetting.set(box.title), title);
    top.keepWithNext = true;
    strips.strips.push_back(std::move(top));
    if (box.text.isEmpty()) {
        for (int i = 0; i < box.lines; ++i)
            strips.strips.emplace_back().height = look::handStep;
    } else {
        addFlow(strips, typesetting.set(box.text), text);
        strips.strips.back().height += air;
    }
    if (strips.strips.size() - first <= wholeLines)
        for (std::size_t i = first; i + 1 < strips.strips.size(); ++i)
            strips.strips[i].keepWithNext = true;
    else
        keepEnds(strips, first + 1);
    frame(strips, first, width);
}

}
