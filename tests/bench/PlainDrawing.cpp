#include "tests/bench/PlainDrawing.h"

#include "core/print/Paint.h"

#include <QFont>
#include <QPageLayout>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

QBuffer* opened(QBuffer& buffer)
{
    buffer.open(QIODevice::WriteOnly);
    return &buffer;
}

}

PlainDrawing::PlainDrawing(const Pages& first) : buffer_(&content_), writer_(opened(buffer_))
{
    writer_.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer_.setPageLayout(pageLayoutOf(first, 0));
    writer_.setResolution(1200);
    painter_.begin(&writer_);
    painter_.scale(1200.0 / 72, 1200.0 / 72);
}

void PlainDrawing::add(const Pages& pages, Drawn drawn)
{
    for (const Page& page : pages.pages) {
        if (!isEmpty_)
            writer_.newPage();
        isEmpty_ = false;
        addPage(page, drawn);
    }
}

void PlainDrawing::addPage(const Page& page, Drawn drawn)
{
    if (drawn == Drawn::Everything) {
        for (const Box& box : page.boxes)
            painter_.fillRect(box.area, QColor::fromRgb(box.colour));
        for (const Mosaic& mosaic : page.mosaics) {
            QPainterPath squares;
            for (const QRectF& area : mosaic.areas)
                squares.addRect(area);
            painter_.fillPath(squares, QColor::fromRgb(mosaic.colour));
        }
    }
    QFont font(u"Liberation Sans"_s);
    for (const TextRun& run : page.runs) {
        font.setPointSizeF(run.size * 72 / 1200 * 1200 / 72);
        font.setBold(run.face == Face::Bold);
        painter_.setFont(font);
        painter_.drawText(run.origin, run.text);
    }
}

QByteArray PlainDrawing::finish()
{
    painter_.end();
    return content_;
}

}
