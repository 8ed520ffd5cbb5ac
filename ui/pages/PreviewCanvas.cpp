#include "ui/pages/PreviewCanvas.h"

#include "core/print/Paint.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace sidang {

namespace {

constexpr int border = 16; // around the sheet, in pixels

}

PreviewCanvas::PreviewCanvas(QWidget* parent) : QWidget(parent) {}

void PreviewCanvas::show(const Pages* pages, std::size_t page)
{
    pages_ = pages;
    page_ = page;
    resize(sizeHint());
    update();
}

void PreviewCanvas::setScale(double scale)
{
    scale_ = scale;
    resize(sizeHint());
    update();
}

QSizeF PreviewCanvas::pageSize() const
{
    return pages_ && page_ < pages_->pages.size() ? pages_->pages[page_].size : QSizeF(595, 842);
}

double PreviewCanvas::scaleToFit(const QSize& room) const
{
    const QSizeF page = pageSize();
    const double fit = std::min((room.width() - 2 * border) / page.width(), (room.height() - 2 * border) / page.height());
    return std::max(0.1, fit);
}

QSize PreviewCanvas::sizeHint() const
{
    const QSizeF page = pageSize() * scale_;
    return {qCeil(page.width()) + 2 * border, qCeil(page.height()) + 2 * border};
}

void PreviewCanvas::paintEvent(QPaintEvent*)
{
    if (!pages_ || page_ >= pages_->pages.size())
        return;
    QPainter painter(this);
    const QSizeF page = pageSize() * scale_;
    const QRectF sheet(std::max(border * 1.0, (width() - page.width()) / 2), border, page.width(), page.height());
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1), themeOf(palette()).line);
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(scale_, scale_);
    paintPage(painter, *pages_, page_);
}

}
