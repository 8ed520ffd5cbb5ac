#include "ui/pages/print/PaperPreview.h"

#include "ui/common/EmptyState.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/print/PreviewCanvas.h"
#include "ui/pages/print/Thumbnails.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace sidang {

namespace {

constexpr double least = 0.25; // of the paper's own size
constexpr double most = 6;
constexpr double zoomFactor = 1.2;

bool isSamePaper(const PaperWish& a, const PaperWish& b)
{
    return a.item.form == b.item.form && a.item.category == b.item.category && a.item.nominee == b.item.nominee &&
           a.item.juror == b.item.juror;
}

std::unique_ptr<PagePainter> painterIfAny()
{
    auto fonts = Fonts::load();
    return fonts ? std::make_unique<PagePainter>(*std::move(fonts)) : nullptr;
}

}

PaperPreview::PaperPreview(QWidget* parent)
    : QWidget(parent),
      painter_(painterIfAny()),
      content_(new QStackedWidget(this)),
      work_(new QWidget(content_)),
      bar_(new ZoomBar(work_)),
      words_(new EmptyState(content_))
{
    thumbnails_ = new Thumbnails(painter_.get(), work_);
    area_ = new QScrollArea(work_);
    canvas_ = new PreviewCanvas(painter_.get());
    area_->setWidget(canvas_);
    area_->setAlignment(Qt::AlignCenter);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::StrongFocus);
    area_->installEventFilter(this);
    layOut();
    connectParts();
    retranslate();
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::layOut()
{
    auto* pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(area_, 1);
    pages->addWidget(thumbnails_);
    auto* column = new QVBoxLayout(work_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(bar_);
    column->addLayout(pages, 1);
    content_->addWidget(work_);
    content_->addWidget(words_);
    content_->setCurrentWidget(words_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(sheetAround(content_));
}

void PaperPreview::connectParts()
{
    connect(&setter_, &PaperSetter::arrived, this, &PaperPreview::take);
    connect(bar_, &ZoomBar::pageStepWanted, this, &PaperPreview::step);
    connect(bar_, &ZoomBar::zoomWanted, this, &PaperPreview::zoom);
    connect(bar_, &ZoomBar::stepWanted, this, &PaperPreview::zoomStep);
    connect(bar_, &ZoomBar::actualWanted, this, [this] {
        scale_ = 1;
        zoom(Zoom::Free);
    });
    connect(canvas_, &PreviewCanvas::zoomWanted, this, &PaperPreview::zoomStep);
    connect(thumbnails_, &Thumbnails::pageChosen, this, &PaperPreview::turnTo);
    connect(words_, &EmptyState::stepWanted, this, [this] {
        if (broken_.isEmpty())
            Q_EMIT stepWanted();
        else
            Q_EMIT mendWanted(broken_);
    });
}

std::size_t PaperPreview::pageCount() const
{
    return pages() ? pages()->pages.size() : 0;
}

const Pages* PaperPreview::pages() const
{
    return paper_ && paper_->ok() ? &paper_->value() : nullptr;
}

QWidget* PaperPreview::area() const
{
    return area_;
}

void PaperPreview::show(const PaperWish& wish)
{
    if (!isSamePaper(wish, wish_))
        page_ = 0;
    wish_ = wish;
    setter_.want(wish);
}

void PaperPreview::say(const QString& title, const QString& text, const QString& step)
{
    setter_.wantNothing();
    broken_.clear();
    canvas_->show(nullptr);
    thumbnails_->show(nullptr);
    paper_.reset();
    words_->say(title, text, step);
    content_->setCurrentWidget(words_);
    Q_EMIT shown();
}

void PaperPreview::take(const SetPaperPointer& paper)
{
    if (!paper->ok()) {
        const PaperTrouble trouble = paper->error();
        const QString broken = brokenText(trouble);
        say(tr("This paper cannot be made yet"), paperTroubleText(trouble),
            broken.isEmpty() ? QString() : tr("Mend the text"));
        broken_ = broken;
        return;
    }
    canvas_->show(nullptr); // before the pages it shows go
    thumbnails_->show(nullptr);
    paper_ = paper;
    broken_.clear();
    thumbnails_->show(pages());
    thumbnails_->setVisible(hasThumbnails_ && pageCount() > 1);
    content_->setCurrentWidget(work_);
    turnTo(std::min(page_, pageCount() - 1));
    Q_EMIT shown();
}

void PaperPreview::turnTo(std::size_t page)
{
    if (page >= pageCount())
        return;
    page_ = page;
    canvas_->show(&pages()->pages[page]);
    area_->verticalScrollBar()->setValue(0);
    thumbnails_->setPage(page);
    bar_->showPage(page, pageCount());
    applyZoom();
}

void PaperPreview::step(int by)
{
    if (by < 0 && page_ > 0)
        turnTo(page_ - 1);
    if (by > 0)
        turnTo(page_ + 1);
}

void PaperPreview::setThumbnails(bool areShown)
{
    hasThumbnails_ = areShown;
    thumbnails_->setVisible(areShown && pageCount() > 1);
}

void PaperPreview::zoom(Zoom zoom)
{
    zoom_ = zoom;
    applyZoom();
}

void PaperPreview::zoomStep(int steps)
{
    const double now = canvas_->scale() * 72 / logicalDpiY();
    scale_ = std::clamp(now * std::pow(zoomFactor, steps), least, most);
    zoom(Zoom::Free);
}

void PaperPreview::applyZoom()
{
    const double actual = logicalDpiY() / 72.0;
    double scale = scale_ * actual;
    // The scroll bar's room is always left, so that its coming and going does not change the width that is fitted.
    if (zoom_ == Zoom::Width)
        scale = canvas_->scaleToWidth(area_->width() - area_->verticalScrollBar()->sizeHint().width());
    else if (zoom_ == Zoom::Page)
        scale = canvas_->scaleToFit(area_->size());
    canvas_->setScale(scale);
    bar_->showZoom(zoom_, qRound(scale / actual * 100));
}

bool PaperPreview::handleKey(int key)
{
    switch (key) {
    case Qt::Key_PageUp: step(-1); return true;
    case Qt::Key_PageDown: step(1); return true;
    case Qt::Key_Home: turnTo(0); return true;
    case Qt::Key_End: turnTo(pageCount() - 1); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomStep(1); return true;
    case Qt::Key_Minus: zoomStep(-1); return true;
    default: return false;
    }
}

bool PaperPreview::eventFilter(QObject* watched, QEvent* event)
{
    // The scroll area would take these keys for itself.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && handleKey(key->key()))
            return true;
    }
    if (event->type() == QEvent::Resize && pages())
        applyZoom();
    return QWidget::eventFilter(watched, event);
}

void PaperPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PaperPreview::retranslate()
{
    area_->setAccessibleName(tr("Page as it will be printed"));
    thumbnails_->setAccessibleName(tr("Pages in small"));
}

}
