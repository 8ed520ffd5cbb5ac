#include "ui/pages/PreviewDialog.h"

#include "core/print/PrintTroubleText.h"
#include "ui/common/Banner.h"
#include "ui/pages/PreviewCanvas.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

PreviewDialog::PreviewDialog(PreviewServices services, PaperSize paper, QWidget* parent)
    : QDialog(parent),
      services_(std::move(services)),
      bar_(new PreviewBar(this)),
      banner_(new Banner(this)),
      area_(new QScrollArea(this)),
      canvas_(new PreviewCanvas)
{
    setWindowTitle(tr("Print preview"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const QSize room = screen()->availableSize();
    resize(std::min(1100, room.width() - 40), std::min(900, room.height() - 60));
    bar_->setPaper(paper);
    area_->setWidget(canvas_);
    area_->setAlignment(Qt::AlignCenter);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setAccessibleName(tr("Page as it will be printed"));
    area_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(banner_);
    column->addWidget(area_, 1);
    connect(bar_, &PreviewBar::contentChanged, this, &PreviewDialog::refill);
    connect(bar_, &PreviewBar::zoomChanged, this, &PreviewDialog::applyZoom);
    connect(bar_, &PreviewBar::pageStepWanted, this, &PreviewDialog::step);
    connect(bar_, &PreviewBar::saveWanted, this, [this] { services_.save(pages_, bar_->scope(), this, *banner_); });
    connect(bar_, &PreviewBar::printWanted, this, [this] { services_.print(pages_, this, *banner_); });
    refill();
    area_->setFocus();
}

void PreviewDialog::refill()
{
    Result<Pages, PrintTrouble> laidOut = services_.layOut(bar_->scope(), bar_->paper());
    page_ = 0;
    pages_ = {};
    if (laidOut) {
        pages_ = std::move(laidOut).value();
        banner_->hide();
    } else {
        banner_->say(Tone::Refusal, [trouble = laidOut.error()] { return printTroubleText(trouble); });
    }
    step(0);
}

void PreviewDialog::step(int by)
{
    if (by < 0 && page_ > 0)
        --page_;
    if (by > 0 && page_ + 1 < pages_.pages.size())
        ++page_;
    canvas_->show(&pages_, page_);
    area_->verticalScrollBar()->setValue(0);
    bar_->showPage(page_, pages_.pages.size());
    applyZoom();
}

void PreviewDialog::applyZoom()
{
    const bool fit = bar_->zoom() == PreviewZoom::Fit;
    canvas_->setScale(fit ? canvas_->scaleToFit(area_->size()) : logicalDpiY() / 72.0);
}

void PreviewDialog::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: return step(-1);
    case Qt::Key_PageDown: return step(1);
    case Qt::Key_0:
    case Qt::Key_1:
        if (event->modifiers() & Qt::ControlModifier)
            return bar_->setZoom(event->key() == Qt::Key_1 ? PreviewZoom::Actual : PreviewZoom::Fit);
        break;
    default: break;
    }
    QDialog::keyPressEvent(event);
}

bool PreviewDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The scroll area would take these keys for itself.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            step(key == Qt::Key_PageUp ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PreviewDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    applyZoom();
}

}
