// How the forms and their papers are laid out.
#include "ui/common/ElidedLabel.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/print/PaperDelegate.h"
#include "ui/pages/print/PaperPreview.h"
#include "ui/pages/print/PapersView.h"
#include "ui/pages/print/PlenaryPanel.h"
#include "ui/pages/print/RunStrip.h"
#include "ui/pages/print/ScopeBar.h"
#include "ui/pages/print/TickList.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSplitter>

#include <utility>

namespace sidang {

namespace {

constexpr int tight = 760;
constexpr int roomy = 900; // from this width on there is room for wide lists and the pages in small

void dress(QListView& list, QAbstractItemModel& model)
{
    list.setModel(&model);
    list.setItemDelegate(new PaperDelegate(&list));
    list.setFrameShape(QFrame::NoFrame);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setResizeMode(QListView::Adjust);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

}

void PapersView::layOut()
{
    dress(*formView_, formList_);
    dress(*paperView_, papers_);
    paperView_->setUniformItemSizes(false);
    paperView_->setLayoutMode(QListView::Batched);
    auto* formSheet = sheetAround(formView_);
    auto* ticked = new QWidget(splitter_);
    auto* inTicked = new QVBoxLayout(ticked);
    inTicked->setContentsMargins(0, 0, 0, 0);
    inTicked->setSpacing(6);
    auto* above = new QHBoxLayout;
    above->setContentsMargins(PaperDelegate::side, 0, PaperDelegate::side, 0);
    above->addWidget(tickAll_, 1);
    inTicked->addLayout(above);
    inTicked->addWidget(paperView_, 1);
    tickAll_->setTristate(true);
    paperSheet_ = sheetAround(ticked);
    formSheet->setMinimumWidth(150);
    paperSheet_->setMinimumWidth(150);
    preview_->setMinimumWidth(260);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(10);
    for (QWidget* part : {formSheet, paperSheet_, static_cast<QWidget*>(preview_)})
        splitter_->addWidget(part);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 0);
    splitter_->setStretchFactor(2, 1);

    auto* row = new QHBoxLayout(numbers_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(numbersText_);
    row->addWidget(newNumbers_);
    row->addStretch(1);
    numbersText_->setForegroundRole(QPalette::PlaceholderText);
    bar_->setRemark(numbers_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(bar_);
    column->addWidget(splitter_, 1);
    column->addWidget(plenary_);
    column->addWidget(strip_);
}

void PapersView::connectParts()
{
    connect(formView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PapersView::chooseForm);
    connect(formView_, &QAbstractItemView::activated, this,
            [this] { (paperSheet_->isVisible() ? static_cast<QWidget*>(paperView_) : preview_->area())->setFocus(); });
    connect(paperView_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PapersView::showPaper);
    connect(&papers_, &PapersModel::ticksChanged, this, &PapersView::takeTicks);
    connect(tickAll_, &QCheckBox::clicked, this, &PapersView::tickAll);
    connect(paperView_, &TickList::ticksWanted, &papers_, &PapersModel::tickRows);
    connect(paperView_, &QAbstractItemView::activated, this, [this] { preview_->area()->setFocus(); });
    connect(bar_, &ScopeBar::narrowed, this, &PapersView::fillPapers);
    connect(bar_, &ScopeBar::paperChanged, this, &PapersView::showPaper);
    connect(bar_, &ScopeBar::scopeChanged, this, &PapersView::takeScope);
    connect(bar_, &ScopeBar::listWanted, this, [this] { paperView_->setFocus(); });
    connect(bar_, &ScopeBar::saveWanted, this, &PapersView::save);
    connect(bar_, &ScopeBar::saveEachWanted, this, &PapersView::saveEach);
    connect(bar_, &ScopeBar::printWanted, this, &PapersView::print);
    connect(preview_, &PaperPreview::mendWanted, this, &PapersView::textWanted);
    connect(strip_, &RunStrip::stopWanted, &run_, &PaperRun::stop);
    connect(&run_, &PaperRun::progressed, strip_, &RunStrip::show);
    connect(&run_, &PaperRun::finished, this, &PapersView::tellEnd);
}

void PapersView::resizeEvent(QResizeEvent* event)
{
    fitRoom();
    QWidget::resizeEvent(event);
}

/// In a narrow window the lists give way to the page.
void PapersView::fitRoom()
{
    const int room = width() < tight ? 0 : width() < roomy ? 1 : 2;
    preview_->setThumbnails(room == 2);
    if (room == std::exchange(room_, room))
        return;
    const QList<int> sizes[] = {{150, 165, 385}, {185, 185, 455}, {230, 230, 600}};
    splitter_->setSizes(sizes[room]);
}

void PapersView::retranslate()
{
    formView_->setAccessibleName(tr("Forms"));
    paperView_->setAccessibleName(tr("Papers of the form"));
    tickAll_->setText(tr("All", "papers"));
    tickAll_->setAccessibleName(tr("Tick all"));
    tickAll_->setToolTip(tr("Space ticks the paper of the list that has the keyboard, Ctrl+A ticks all"));
    newNumbers_->setText(tr("Give new numbers"));
    newNumbers_->setToolTip(tr("The sheets that were printed before are recorded as spoiled"));
    splitter_->handle(1)->setAccessibleName(tr("Width of the forms"));
    splitter_->handle(2)->setAccessibleName(tr("Width of the papers"));
    if (sight_.edition)
        updateNumbers();
}

}
