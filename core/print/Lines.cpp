#include "core/print/Lines.h"

#include <algorithm>

namespace sidang {

namespace {

constexpr char16_t softHyphen = 0x00AD;
constexpr double hyphenWidth = 0.333; // ems, the same in both faces

enum class Break { None, Here, Hyphen, Forced };

/// Whether a line may end before character `i`.
Break breakBefore(const QString& text, qsizetype i)
{
    const QChar last = text[i - 1];
    if (last == u'\n')
        return Break::Forced;
    if (last == softHyphen)
        return Break::Hyphen;
    if (last == u' ')
        return text[i] == u' ' ? Break::None : Break::Here;
    const bool joins = last == u'-' || last == u'/' || last == u'\u2013' || last == u'\u2014';
    if (joins && i >= 2 && text[i - 2].isLetter() && text[i].isLetter())
        return Break::Here;
    return Break::None;
}

double position(const SetText& text, qsizetype i)
{
    return text.at[i];
}

Line lineOf(const SetText& text, qsizetype from, qsizetype to, bool hyphen)
{
    qsizetype end = to;
    while (end > from && (text.text[end - 1] == u' ' || text.text[end - 1] == u'\n'))
        --end;
    return {from, end, hyphen, position(text, end) - position(text, from) + (hyphen ? hyphenWidth : 0)};
}

/// The most characters from `from` on that fit, at least one.
qsizetype fitting(const SetText& text, qsizetype from, qsizetype end, double width)
{
    qsizetype to = from + 1;
    while (to < end && position(text, to + 1) - position(text, from) <= width)
        ++to;
    return to;
}

}

std::vector<Line> breakLines(const SetText& text, double width)
{
    constexpr double tolerance = 1e-6;
    width += tolerance;
    const qsizetype size = text.text.size();
    if (text.isPlain && text.width() <= width)
        return {{0, size, false, text.width()}};
    std::vector<Line> lines;
    qsizetype from = 0;
    Line best;           // the longest line from `from` on that fits so far
    qsizetype next = -1; // where the line after `best` would begin; -1: none fits yet
    for (qsizetype i = 1; i <= size; ++i) {
        const Break at = i == size ? Break::Forced : breakBefore(text.text, i);
        if (at == Break::None)
            continue;
        Line line = lineOf(text, from, i, at == Break::Hyphen);
        if (line.width > width && next >= 0) {
            lines.push_back(best);
            from = next;
            next = -1;
            line = lineOf(text, from, i, at == Break::Hyphen);
        }
        while (line.width > width && line.to - from > 1) {
            const qsizetype to = fitting(text, from, line.to, width);
            if (to >= line.to)
                break;
            lines.push_back(lineOf(text, from, to, false));
            from = to;
            line = lineOf(text, from, i, at == Break::Hyphen);
        }
        best = line;
        next = i;
        if (at == Break::Forced) {
            lines.push_back(best);
            from = i;
            next = -1;
        }
    }
    if (lines.empty())
        lines.push_back({});
    return lines;
}

double widestWord(const SetText& text, Words words)
{
    double widest = 0;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= text.text.size(); ++i) {
        const Break at = i == text.text.size() ? Break::Forced : breakBefore(text.text, i);
        const bool isHyphen = at == Break::Hyphen || (at == Break::Here && text.text[i - 1] == u'-');
        if (at == Break::None || (isHyphen && words == Words::Whole))
            continue;
        widest = std::max(widest, lineOf(text, from, i, at == Break::Hyphen).width);
        from = i;
    }
    return widest;
}

TextRun runOf(const SetText& text, const Line& line, double size, QPointF origin, QRgb colour)
{
    TextRun run{origin, text.face, size, colour, {}, {}, {}, line.width * size};
    const double start = position(text, line.from);
    run.positions.reserve(line.to - line.from + 1);
    if (text.isPlain && line.from == 0 && line.to == text.text.size()) {
        run.text = text.text;
        run.glyphs = text.glyphs;
        for (qsizetype i = 0; i < line.to; ++i)
            run.positions.append(QPointF(position(text, i) * size, 0));
        return run;
    }
    for (qsizetype i = line.from; i < line.to; ++i) {
        const bool last = line.hyphen && i == line.to - 1;
        if (text.text[i] == softHyphen && !last)
            continue;
        run.text += last ? QChar(u'-') : text.text[i];
        run.glyphs.append(text.glyphs[i]);
        run.positions.append(QPointF((position(text, i) - start) * size, 0));
    }
    return run;
}

}
