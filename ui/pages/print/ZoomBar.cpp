#include "ui/pages/print/ZoomBar.h"

#include "ui/common/LineIcon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int roomy = 370; // below this width the step that the others reach too gives way

QToolButton* toolButton(const QString& icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(lineIcon(icon));
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void name(QToolButton* button, const QString& text)
{
    button->setToolTip(text);
    button->setAccessibleName(text);
}

}

ZoomBar::ZoomBar(QWidget* parent)
    : QWidget(parent),
      previous_(toolButton(u"previous"_s, this)),
      page_(new QLabel(this)),
      next_(toolButton(u"next"_s, this)),
      width_(toolButton(u"fit-width"_s, this)),
      whole_(toolButton(u"fit"_s, this)),
      actual_(toolButton(u"actual"_s, this)),
      smaller_(toolButton(u"minus"_s, this)),
      percent_(new QLabel(this)),
      larger_(toolButton(u"add"_s, this))
{
    width_->setCheckable(true);
    whole_->setCheckable(true);
    percent_->setAlignment(Qt::AlignCenter);
    percent_->setMinimumWidth(fontMetrics().horizontalAdvance(u"1000 %"_s));
    layOut();
    connect(previous_, &QToolButton::clicked, this, [this] { Q_EMIT pageStepWanted(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { Q_EMIT pageStepWanted(1); });
    connect(width_, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(Zoom::Width); });
    connect(whole_, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(Zoom::Page); });
    connect(actual_, &QToolButton::clicked, this, &ZoomBar::actualWanted);
    connect(smaller_, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(larger_, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    retranslate();
}

void ZoomBar::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(4);
    row->addWidget(previous_);
    row->addWidget(page_);
    row->addWidget(next_);
    row->addStretch(1);
    for (QToolButton* button : {width_, whole_, actual_, smaller_})
        row->addWidget(button);
    row->addWidget(percent_);
    row->addWidget(larger_);
}

void ZoomBar::showPage(std::size_t page, std::size_t pages)
{
    shown_ = page;
    count_ = pages;
    page_->setText(pages > 0 ? tr("%1 of %2", "pages").arg(page + 1).arg(pages) : QString());
    page_->setAccessibleName(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : tr("No page"));
    previous_->setEnabled(page > 0);
    next_->setEnabled(page + 1 < pages);
}

void ZoomBar::showZoom(Zoom zoom, int percent)
{
    width_->setChecked(zoom == Zoom::Width);
    whole_->setChecked(zoom == Zoom::Page);
    percent_->setText(tr("%1 %").arg(percent));
}

void ZoomBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ZoomBar::resizeEvent(QResizeEvent* event)
{
    actual_->setVisible(width() >= roomy);
    QWidget::resizeEvent(event);
}

void ZoomBar::retranslate()
{
    name(previous_, tr("Previous page (PgUp)"));
    name(next_, tr("Next page (PgDn)"));
    name(width_, tr("Fit the width"));
    name(whole_, tr("Fit the whole page"));
    name(actual_, tr("Actual size, 100 %"));
    name(smaller_, tr("Smaller (−)"));
    name(larger_, tr("Larger (+)"));
    showPage(shown_, count_);
}

}
