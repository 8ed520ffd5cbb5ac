// A true preview of an official paper: the very pages that are then written or printed.
#pragma once

#include "core/base/Result.h"
#include "core/print/PrintTrouble.h"
#include "ui/pages/PreviewBar.h"

#include <QDialog>

#include <functional>

class QScrollArea;

namespace sidang {

class Banner;
class PreviewCanvas;

/// What the preview cannot do itself.
struct PreviewServices {
    std::function<Result<Pages, PrintTrouble>(PrintScope, PaperSize)> layOut;
    /// Asks where to, writes, and says in the banner how it went.
    std::function<void(const Pages&, PrintScope, QWidget*, Banner&)> save;
    std::function<void(const Pages&, QWidget*, Banner&)> print;
};

class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    PreviewDialog(PreviewServices services, PaperSize paper, QWidget* parent = nullptr);

    PaperSize paper() const { return bar_->paper(); }
    std::size_t page() const { return page_; }
    std::size_t pageCount() const { return pages_.pages.size(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refill();
    void step(int by);
    void applyZoom();

    PreviewServices services_;
    Pages pages_;
    std::size_t page_ = 0;
    PreviewBar* bar_;
    Banner* banner_;
    QScrollArea* area_;
    PreviewCanvas* canvas_;
};

}
