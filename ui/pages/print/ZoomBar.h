// The controls of a preview: which page, and how large.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace sidang {

enum class Zoom { Width, Page, Free };

class ZoomBar : public QWidget {
    Q_OBJECT

public:
    explicit ZoomBar(QWidget* parent = nullptr);

    /// `page` from 0.
    void showPage(std::size_t page, std::size_t pages);
    /// `percent` of the paper's own size.
    void showZoom(Zoom zoom, int percent);

Q_SIGNALS:
    void pageStepWanted(int step);
    void zoomWanted(sidang::Zoom zoom);
    void actualWanted();
    /// Larger (above 0) or smaller.
    void stepWanted(int step);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void retranslate();

    QToolButton* previous_;
    QLabel* page_;
    QToolButton* next_;
    QToolButton* width_;
    QToolButton* whole_;
    QToolButton* actual_;
    QToolButton* smaller_;
    QLabel* percent_;
    QToolButton* larger_;
    std::size_t shown_ = 0;
    std::size_t count_ = 0;
};

}
