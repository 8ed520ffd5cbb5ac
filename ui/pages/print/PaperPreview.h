// A true preview of one paper: the very pages that are written or printed, or in words why there are none.
#pragma once

#include "ui/pages/print/PaperSetter.h"
#include "ui/pages/print/ZoomBar.h"

#include "core/print/PagePainter.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace sidang {

class EmptyState;
class PreviewCanvas;
class Thumbnails;

class PaperPreview : public QWidget {
    Q_OBJECT

public:
    explicit PaperPreview(QWidget* parent = nullptr);
    ~PaperPreview() override;

    /// Lays the paper out beside the window and shows it; meanwhile what was shown before stays. Of the same paper the same
    /// page.
    void show(const PaperWish& wish);
    /// In place of a paper; an empty `step` shows no button.
    void say(const QString& title, const QString& text, const QString& step = {});
    /// Whether there is room for the pages in small.
    void setThumbnails(bool areShown);

    /// From 0.
    std::size_t page() const { return page_; }
    std::size_t pageCount() const;
    /// What is shown; null: words.
    const Pages* pages() const;
    bool isWaiting() const { return setter_.isWaiting(); }
    /// Where the keyboard goes.
    QWidget* area() const;

Q_SIGNALS:
    /// Another paper is shown, or why there is none.
    void shown();
    /// This template of the secretariat has to be mended first.
    void mendWanted(const QString& text);
    void stepWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void take(const SetPaperPointer& paper);
    void turnTo(std::size_t page);
    void step(int by);
    void zoom(Zoom zoom);
    void zoomStep(int steps);
    void applyZoom();
    bool handleKey(int key);
    void retranslate();

    std::unique_ptr<PagePainter> painter_; // null without fonts: then no page ever comes
    PaperSetter setter_;
    SetPaperPointer paper_;
    PaperWish wish_;
    std::size_t page_ = 0;
    Zoom zoom_ = Zoom::Width;
    double scale_ = 1; // with Zoom::Free
    bool hasThumbnails_ = true;
    QString broken_; // the template to be mended
    QStackedWidget* content_;
    QWidget* work_;
    ZoomBar* bar_;
    Thumbnails* thumbnails_;
    QScrollArea* area_;
    PreviewCanvas* canvas_;
    EmptyState* words_;
};

}
