// One page exactly as it is printed, on the screen.
#pragma once

#include "core/print/Pages.h"

#include <QWidget>

namespace sidang {

class PreviewCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PreviewCanvas(QWidget* parent = nullptr);

    /// `page` from 0; the pages must outlive their being shown.
    void show(const Pages* pages, std::size_t page);
    /// Pixels to the point; 96 ÷ 72 is the size of the paper on a screen of 96 dots to the inch.
    void setScale(double scale);
    double scaleToFit(const QSize& room) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSizeF pageSize() const;

    const Pages* pages_ = nullptr;
    std::size_t page_ = 0;
    double scale_ = 1;
};

}
