#include "core/print/HeadStrips.h"

#include "core/print/Flow.h"

#include <algorithm>

namespace sidang {

namespace {

constexpr double logoGap = 10;

Strip linesOf(const Letterhead& letterhead, Typesetting& typesetting, double left, double width)
{
    Strip strip;
    const auto add = [&](const QString& text, Face face, double size) {
        addLines(strip, typesetting.set(text, face), {.size = size, .placed = Placed::Middle, .left = left, .width = width});
    };
    for (const QString& line : letterhead.above)
        add(line, Face::Regular, look::aboveSize);
    if (!letterhead.institution.isEmpty())
        add(letterhead.institution, Face::Bold, look::institutionSize);
    for (const QString& line : letterhead.address)
        add(line, Face::Regular, look::addressSize);
    return strip;
}

void moveDown(Strip& strip, double by)
{
    for (TextRun& run : strip.runs)
        run.origin.ry() += by;
    strip.height += by;
}

/// As large as the room for it allows.
QSizeF areaOf(const QImage& logo)
{
    return QSizeF(logo.size()).scaled(QSizeF(look::logoWidth, look::logoHeight), Qt::KeepAspectRatio);
}

double widest(const Strip& strip)
{
    double width = 0;
    for (const TextRun& run : strip.runs)
        width = std::max(width, run.width);
    return width;
}

/// In the middle of the page where the picture leaves room for that, else of what it leaves.
Strip linesBeside(const Letterhead& letterhead, double left, Typesetting& typesetting, double width)
{
    Strip strip = linesOf(letterhead, typesetting, left, width - left);
    return widest(strip) <= width - 2 * left ? linesOf(letterhead, typesetting, left, width - 2 * left) : strip;
}

Strip beside(const Letterhead& letterhead, const QImage& logo, Typesetting& typesetting, double width)
{
    const double left = logo.isNull() ? 0 : areaOf(logo).width() + logoGap;
    Strip strip = linesBeside(letterhead, left, typesetting, width);
    if (!logo.isNull()) {
        const QSizeF size = areaOf(logo);
        moveDown(strip, std::max(0.0, (size.height() - strip.height) / 2));
        strip.height = std::max(strip.height, size.height());
        strip.pictures.push_back({QRectF(QPointF(0, (strip.height - size.height()) / 2), size), logo});
    }
    const double rules = strip.height + 5;
    strip.boxes.push_back({QRectF(0, rules, width, look::thickRule), look::black});
    strip.boxes.push_back({QRectF(0, rules + look::thickRule + 1.2, width, look::thinRule), look::black});
    strip.height = rules + 4 + 12;
    return strip;
}

Strip above(const Letterhead& letterhead, const QImage& logo, Typesetting& typesetting, double width)
{
    Strip strip = linesOf(letterhead, typesetting, 0, width);
    if (!logo.isNull()) {
        const QSizeF size = areaOf(logo);
        moveDown(strip, size.height() + logoGap);
        strip.pictures.push_back({QRectF(QPointF((width - size.width()) / 2, 0), size), logo});
    }
    strip.height += 16;
    return strip;
}

}

void addLetterhead(Strips& strips, const Letterhead& letterhead, PageFrame frame, Typesetting& typesetting, double width)
{
    if (letterhead.isEmpty())
        return;
    const QImage logo = letterhead.logo.isEmpty() ? QImage() : typesetting.picture(letterhead.logo);
    strips.strips.push_back(frame == PageFrame::Certificate ? above(letterhead, logo, typesetting, width)
                                                            : beside(letterhead, logo, typesetting, width));
    keepLast(strips);
}

}
