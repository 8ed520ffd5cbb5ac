#include "core/print/PagePainter.h"

#include "core/print/Look.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sidang {

namespace {

/// The edges of [from, to) on whole device units, at least one apart: no rule vanishes on a coarse screen, none differs
/// from another of the same width, and areas that touch still do.
std::pair<double, double> onGrid(double from, double to)
{
    const double start = std::round(from);
    return {start, to - from < 3 ? start + std::max(1.0, std::round(to - from)) : std::round(to)};
}

QRectF onGrid(const QRectF& area, const QTransform& toDevice)
{
    const QRectF device = toDevice.mapRect(area);
    const auto [left, right] = onGrid(device.left(), device.right());
    const auto [top, bottom] = onGrid(device.top(), device.bottom());
    return QRectF(QPointF(left, top), QPointF(right, bottom));
}

void paintRing(QPainter& painter, const Ring& ring)
{
    painter.setPen(QPen(QColor::fromRgb(look::black), look::thinRule));
    painter.setBrush(ring.isFilled ? QBrush(QColor::fromRgb(look::black)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring.centre, ring.radius, ring.radius);
}

}

void PagePainter::paint(QPainter& painter, const Page& page)
{
    painter.save();
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QTransform toDevice = painter.deviceTransform();
    const QTransform fromDevice = toDevice.inverted();
    for (const Box& box : page.boxes)
        painter.fillRect(fromDevice.mapRect(onGrid(box.area, toDevice)), QColor::fromRgb(box.colour));
    for (const Picture& picture : page.pictures)
        painter.drawImage(picture.area, picture.image);
    for (const PageCode& code : page.codes)
        paintCode(painter, code, toDevice, fromDevice);
    for (const Ring& ring : page.rings)
        paintRing(painter, ring);
    for (const TextRun& run : page.runs)
        paintRun(painter, run);
    painter.restore();
}

/// One shape, all edges on whole device units: squares that touch in the code touch on the device. As rectangles, which a
/// PDF file writes in less room than a path.
void PagePainter::paintCode(QPainter& painter, const PageCode& code, const QTransform& toDevice,
                            const QTransform& fromDevice)
{
    if (code.payload != lastPayload_) { // a page often shows its code twice
        lastSquares_ = qrCode(code.payload);
        lastPayload_ = code.payload;
    }
    QList<QRectF> rects;
    for (const QRectF& area : darkAreas(lastSquares_, code.area)) {
        const QRectF device = toDevice.mapRect(area);
        rects << fromDevice.mapRect(QRectF(QPointF(std::round(device.left()), std::round(device.top())),
                                           QPointF(std::round(device.right()), std::round(device.bottom()))));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(look::black));
    painter.drawRects(rects);
}

void PagePainter::paintRun(QPainter& painter, const TextRun& run)
{
    if (run.glyphs.isEmpty())
        return;
    glyphs_.setRawFont(fontOf(run));
    glyphs_.setGlyphIndexes(run.glyphs);
    glyphs_.setPositions(run.positions);
    painter.setPen(QColor::fromRgb(run.colour));
    painter.drawGlyphRun(run.origin, glyphs_);
}

const QRawFont& PagePainter::fontOf(const TextRun& run)
{
    const auto key = std::pair(run.face, run.size);
    const auto known = sizes_.find(key);
    return known != sizes_.end() ? known->second : sizes_.emplace(key, fonts_.font(run.face, run.size)).first->second;
}

}
