#include "ui/pages/print/PreviewCanvas.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sidang {

namespace {

constexpr int border = 16;        // around the sheet, in pixels
constexpr int mostPixels = 4'000; // a side of what is kept drawn; larger pages are drawn at each paint

}

PreviewCanvas::PreviewCanvas(PagePainter* painter, QWidget* parent) : QWidget(parent), painter_(painter) {}

void PreviewCanvas::show(const Page* page)
{
    page_ = page;
    drawn_ = {};
    resize(sizeHint());
    update();
}

void PreviewCanvas::setScale(double scale)
{
    if (scale == scale_)
        return;
    scale_ = scale;
    drawn_ = {};
    resize(sizeHint());
    update();
}

QSizeF PreviewCanvas::pageSize() const
{
    return page_ ? page_->size : QSizeF(595, 842);
}

double PreviewCanvas::scaleToFit(const QSize& room) const
{
    const QSizeF page = pageSize();
    const double fit = std::min((room.width() - 2 * border) / page.width(), (room.height() - 2 * border) / page.height());
    return std::max(0.1, fit);
}

double PreviewCanvas::scaleToWidth(int room) const
{
    return std::max(0.1, (room - 2 * border) / pageSize().width());
}

QSize PreviewCanvas::sizeHint() const
{
    const QSizeF page = pageSize() * scale_;
    return {qCeil(page.width()) + 2 * border, qCeil(page.height()) + 2 * border};
}

/// Scrolling then moves a picture instead of setting every letter again.
void PreviewCanvas::drawOnce()
{
    const double ratio = devicePixelRatioF();
    const QSize size = (pageSize() * scale_ * ratio).toSize().expandedTo({1, 1});
    if (!drawn_.isNull() && drawn_.size() == size)
        return;
    drawn_ = QPixmap(size);
    drawn_.setDevicePixelRatio(ratio);
    drawn_.fill(Qt::white);
    QPainter painter(&drawn_);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale_, scale_);
    painter_->paint(painter, *page_);
}

void PreviewCanvas::paintEvent(QPaintEvent*)
{
    if (!page_)
        return;
    QPainter painter(this);
    const QSizeF page = pageSize() * scale_;
    const QRectF sheet(std::max(border * 1.0, std::floor((width() - page.width()) / 2)), border, page.width(),
                       page.height());
    painter.fillRect(sheet.adjusted(-1, -1, 1, 1), themeOf(palette()).line);
    if (std::max(page.width(), page.height()) * devicePixelRatioF() <= mostPixels) {
        drawOnce();
        painter.drawPixmap(sheet.topLeft(), drawn_);
        return;
    }
    painter.fillRect(sheet, Qt::white);
    painter.setClipRect(sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(scale_, scale_);
    painter_->paint(painter, *page_);
}

void PreviewCanvas::wheelEvent(QWheelEvent* event)
{
    const int steps = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (steps != 0)
            Q_EMIT zoomWanted(steps > 0 ? 1 : -1);
        event->accept();
        return;
    }
    event->ignore(); // the area scrolls
}

}
