#include "ui/pages/print/RunStrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace sidang {

RunStrip::RunStrip(QWidget* parent)
    : QWidget(parent), words_(new QLabel(this)), bar_(new QProgressBar(this)), stop_(new QPushButton(this))
{
    bar_->setTextVisible(false);
    bar_->setFixedHeight(8);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(words_);
    row->addWidget(bar_, 1);
    row->addWidget(stop_);
    connect(stop_, &QPushButton::clicked, this, &RunStrip::stopWanted);
    retranslate();
    hide();
}

void RunStrip::show(int papers, int all)
{
    papers_ = papers;
    all_ = all;
    bar_->setRange(0, all);
    bar_->setValue(papers);
    retranslate();
    setVisible(true);
}

void RunStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunStrip::retranslate()
{
    words_->setText(tr("Paper %1 of %2").arg(papers_).arg(all_));
    bar_->setAccessibleName(tr("Progress of the papers"));
    stop_->setText(tr("Cancel"));
}

}
