#include "core/print/Paint.h"

#include "core/print/Fonts.h"
#include "core/print/LayOut.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

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

/// One path, all edges on whole device units: squares that touch in the mosaic touch on the device.
QPainterPath onGrid(const Mosaic& mosaic, const QTransform& toDevice)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& area : mosaic.areas) {
        const QRectF device = toDevice.mapRect(area);
        path.addRect(QRectF(QPointF(std::round(device.left()), std::round(device.top())),
                            QPointF(std::round(device.right()), std::round(device.bottom()))));
    }
    return path;
}

/// Paints page after page with fonts made once.
class PagePainter {
public:
    explicit PagePainter(const Fonts& fonts) : fonts_(fonts) {}

    void paint(QPainter& painter, const Page& page)
    {
        painter.save();
        const QTransform toDevice = painter.deviceTransform();
        const QTransform fromDevice = toDevice.inverted();
        for (const Box& box : page.boxes)
            painter.fillRect(fromDevice.mapRect(onGrid(box.area, toDevice)), QColor::fromRgb(box.colour));
        for (const Mosaic& mosaic : page.mosaics)
            painter.fillPath(fromDevice.map(onGrid(mosaic, toDevice)), QColor::fromRgb(mosaic.colour));
        for (const TextRun& run : page.runs) {
            if (run.glyphs.isEmpty())
                continue;
            glyphs_.setRawFont(fontOf(run));
            glyphs_.setGlyphIndexes(run.glyphs);
            glyphs_.setPositions(run.positions);
            painter.setPen(QColor::fromRgb(run.colour));
            painter.drawGlyphRun(run.origin, glyphs_);
        }
        painter.restore();
    }

private:
    const QRawFont& fontOf(const TextRun& run)
    {
        const auto key = std::pair(run.face, run.size);
        const auto known = sizes_.find(key);
        return known != sizes_.end() ? known->second : sizes_.emplace(key, fonts_.font(run.face, run.size)).first->second;
    }

    const Fonts& fonts_;
    std::map<std::pair<Face, double>, QRawFont> sizes_;
    QGlyphRun glyphs_;
};

QPageSize pageSizeOf(PaperSize paper)
{
    if (paper == PaperSize::A4)
        return QPageSize(QPageSize::A4);
    // Qt's own Folio is 210 mm wide, and without ExactMatch another size near this one is taken.
    return QPageSize(QSizeF(215, 330), QPageSize::Millimeter, u"F4"_s, QPageSize::ExactMatch);
}

/// Qt rounds sheets to whole points in a PDF and sets the page from the lower edge: F4 would be 0.16 mm too narrow and
/// everything on it as much too low. The box is given its true size (of the same length as text, so that no offset in the
/// file moves), and what is painted moves by what Qt cut off.
QByteArray boxOf(QSizeF size)
{
    return "/MediaBox [0 0 " + QByteArray::number(size.width(), 'f', 6) + ' ' + QByteArray::number(size.height(), 'f', 6) +
           ']';
}

double cutOff(const Page& page)
{
    return page.size.height() - std::round(page.size.height());
}

void makeSheetsExact(QByteArray& content, const Pages& pages)
{
    for (const QSizeF size : {sizeOf(pages.paper), sizeOf(pages.paper).transposed()})
        content.replace(boxOf(QSizeF(std::round(size.width()), std::round(size.height()))), boxOf(size));
}

}

void paintPage(QPainter& painter, const Pages& pages, std::size_t page)
{
    const auto fonts = Fonts::load();
    Q_ASSERT(fonts.ok()); // the pages could not have been laid out without them
    if (fonts.ok())
        PagePainter(*fonts).paint(painter, pages.pages.at(page));
}

QPageLayout pageLayoutOf(const Pages& pages, std::size_t page)
{
    const QSizeF size = pages.pages.at(page).size;
    const auto orientation = size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(pageSizeOf(pages.paper), orientation, QMarginsF());
}

QByteArray pdfOf(const Pages& pages)
{
    constexpr int resolution = 1200;
    const auto fonts = Fonts::load();
    Q_ASSERT(fonts.ok());
    if (!fonts.ok())
        return {};
    PagePainter pagePainter(*fonts);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setTitle(pages.title);
    writer.setCreator(u"Sidang"_s);
    writer.setPageLayout(pageLayoutOf(pages, 0));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(pageLayoutOf(pages, i));
            writer.newPage();
        }
        painter.resetTransform();
        painter.scale(resolution / 72.0, resolution / 72.0);
        painter.translate(0, -cutOff(pages.pages[i]));
        pagePainter.paint(painter, pages.pages[i]);
    }
    painter.end();
    makeSheetsExact(content, pages);
    return content;
}

}
