#include "tests/bench/PlainDrawing.h"

#include "core/print/Paint.h"

#include <QFont>
#include <QPageLayout>

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

void PlainDrawing::addTexts(const Pages& pages)
{
    for (const Page& page : pages.pages) {
        beginPage();
        drawTexts(page);
    }
}

void PlainDrawing::add(const KeptPages& kept)
{
    for (std::size_t i = 0; i < kept.squares.size(); ++i) {
        beginPage();
        for (const Box& box : kept.pages.pages[i].boxes)
            painter_.fillRect(box.area, QColor::fromRgb(box.colour));
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(Qt::black);
        painter_.drawRects(kept.squares[i].data(), static_cast<int>(kept.squares[i].size()));
        painter_.setPen(Qt::black);
        drawTexts(kept.pages.pages[i]);
    }
}

void PlainDrawing::beginPage()
{
    if (!isEmpty_)
        writer_.newPage();
    isEmpty_ = false;
}

void PlainDrawing::drawTexts(const Page& page)
{
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
