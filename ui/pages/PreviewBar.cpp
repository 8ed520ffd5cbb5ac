#include "ui/pages/PreviewBar.h"

#include "ui/common/LineIcon.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

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

PreviewBar::PreviewBar(QWidget* parent)
    : QWidget(parent),
      scope_(new QComboBox(this)),
      paper_(new QComboBox(this)),
      previous_(toolButton(u"previous"_s, this)),
      page_(new QLabel(this)),
      next_(toolButton(u"next"_s, this)),
      fit_(toolButton(u"fit"_s, this)),
      actual_(toolButton(u"actual"_s, this)),
      print_(new QPushButton(this)),
      save_(new QPushButton(this))
{
    scope_->addItems({QString(), QString()});
    paper_->addItems({u"A4 (210 × 297 mm)"_s, u"F4 (215 × 330 mm)"_s});
    print_->setIcon(lineIcon(u"printer"_s));
    save_->setIcon(lineIcon(u"pdf"_s, Ink::OnAccent));
    save_->setProperty("primary", true);
    fit_->setCheckable(true);
    actual_->setCheckable(true);
    fit_->setChecked(true);
    auto* zoom = new QButtonGroup(this);
    zoom->addButton(fit_);
    zoom->addButton(actual_);
    layOut();
    connect(scope_, &QComboBox::activated, this, &PreviewBar::contentChanged);
    connect(paper_, &QComboBox::activated, this, &PreviewBar::contentChanged);
    connect(zoom, &QButtonGroup::buttonClicked, this, &PreviewBar::zoomChanged);
    connect(previous_, &QToolButton::clicked, this, [this] { Q_EMIT pageStepWanted(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { Q_EMIT pageStepWanted(1); });
    connect(print_, &QPushButton::clicked, this, &PreviewBar::printWanted);
    connect(save_, &QPushButton::clicked, this, &PreviewBar::saveWanted);
    retranslate();
}

void PreviewBar::layOut()
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    row->addWidget(scope_);
    row->addWidget(paper_);
    row->addSpacing(8);
    row->addWidget(previous_);
    row->addWidget(page_);
    row->addWidget(next_);
    row->addSpacing(8);
    row->addWidget(fit_);
    row->addWidget(actual_);
    row->addStretch(1);
    row->addWidget(print_);
    row->addWidget(save_);
}

PrintScope PreviewBar::scope() const
{
    return scope_->currentIndex() == 1 ? PrintScope::All : PrintScope::Category;
}

PaperSize PreviewBar::paper() const
{
    return paper_->currentIndex() == 1 ? PaperSize::F4 : PaperSize::A4;
}

void PreviewBar::setPaper(PaperSize paper)
{
    paper_->setCurrentIndex(paper == PaperSize::F4 ? 1 : 0);
}

PreviewZoom PreviewBar::zoom() const
{
    return actual_->isChecked() ? PreviewZoom::Actual : PreviewZoom::Fit;
}

void PreviewBar::setZoom(PreviewZoom zoom)
{
    (zoom == PreviewZoom::Actual ? actual_ : fit_)->setChecked(true);
    Q_EMIT zoomChanged();
}

void PreviewBar::showPage(std::size_t page, std::size_t pages)
{
    shown_ = page;
    count_ = pages;
    page_->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : tr("No page"));
    previous_->setEnabled(page > 0);
    next_->setEnabled(page + 1 < pages);
    print_->setEnabled(pages > 0);
    save_->setEnabled(pages > 0);
}

void PreviewBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PreviewBar::retranslate()
{
    scope_->setItemText(0, tr("This category"));
    scope_->setItemText(1, tr("All categories"));
    scope_->setAccessibleName(tr("What is printed"));
    paper_->setAccessibleName(tr("Paper"));
    name(previous_, tr("Previous page (PgUp)"));
    name(next_, tr("Next page (PgDn)"));
    name(fit_, tr("Whole page (Ctrl+0)"));
    name(actual_, tr("Actual size (Ctrl+1)"));
    print_->setText(tr("Print…"));
    save_->setText(tr("Save as PDF…"));
    showPage(shown_, count_);
}

}
