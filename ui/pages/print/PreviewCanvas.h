// One page exactly as it is printed, on the screen.
#pragma once

#include "core/print/PagePainter.h"

#include <QPixmap>
#include <QWidget>

namespace sidang {

class PreviewCanvas : public QWidget {
    Q_OBJECT

public:
    /// The painter outlives the canvas; null only where no page is ever shown.
    explicit PreviewCanvas(PagePainter* painter, QWidget* parent = nullptr);

    /// The page must outlive its being shown; null: none.
    void show(const Page* page);
    /// Pixels to the point; 96 ÷ 72 is the size of the paper on a screen of 96 dots to the inch.
    void setScale(double scale);
    double scale() const { return scale_; }
    /// The scale at which the whole page, or its width, fills the room.
    double scaleToFit(const QSize& room) const;
    double scaleToWidth(int room) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Ctrl and the wheel: larger (above 0) or smaller.
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QSizeF pageSize() const;
    void drawOnce();

    PagePainter* painter_;
    const Page* page_ = nullptr;
    double scale_ = 1;
    QPixmap drawn_; // of the page at this scale; null: not drawn yet
};

}
