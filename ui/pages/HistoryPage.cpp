#include "ui/pages/HistoryPage.h"

#include "core/text/Numbers.h"
#include "ui/common/EmptyState.h"
#include "ui/common/LineIcon.h"
#include "ui/common/Paint.h"
#include "ui/models/Seat.h"
#include "ui/pages/HistoryFilterBar.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace sidang {

HistoryPage::HistoryPage(Door& door, QWidget* parent)
    : DeskPage(door, parent),
      title_(new QLabel(this)),
      count_(new QLabel(this)),
      verify_(new QPushButton(this)),
      filter_(new HistoryFilterBar(this)),
      content_(new QStackedWidget(this)),
      splitter_(new QSplitter(Qt::Vertical, content_)),
      table_(new PlainTable(splitter_)),
      detail_(new QTextBrowser(splitter_)),
      empty_(new EmptyState(content_))
{
    title_->setFont(larger(font()));
    count_->setForegroundRole(QPalette::PlaceholderText);
    verify_->setIcon(lineIcon(u"verify"_s));
    table_->setModel(&model_);
    detail_->setFrameShape(QFrame::NoFrame);
    detail_->setOpenLinks(false);
    detail_->setTabChangesFocus(true);
    detail_->setMinimumHeight(60);
    layOut();
    connect(verify_, &QPushButton::clicked, this, &HistoryPage::verifyWanted);
    connect(filter_, &HistoryFilterBar::filterChanged, this, [this] { model_.setFilter(filter_->filter()); });
    connect(empty_, &EmptyState::stepWanted, filter_, &HistoryFilterBar::clear);
    connect(&model_, &HistoryModel::searchChanged, this, &HistoryPage::tellCount);
    connect(&model_, &QAbstractItemModel::rowsInserted, this, &HistoryPage::tellCount);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showDetail);
    retranslate();
}

void HistoryPage::layOut()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title_);
    head->addWidget(count_);
    head->addStretch(1);
    head->addWidget(verify_);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(12);
    splitter_->addWidget(sheetAround(table_));
    auto* detailSheet = sheetAround(detail_);
    detailSheet->layout()->setContentsMargins(14, 8, 4, 8);
    splitter_->addWidget(detailSheet);
    splitter_->setSizes({420, 190});
    splitter_->setStretchFactor(0, 2);
    splitter_->setStretchFactor(1, 1);
    content_->addWidget(splitter_);
    content_->addWidget(empty_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(filter_);
    column->addWidget(content_, 1);
}

void HistoryPage::refill(const Sight& sight)
{
    const Session* session = door().session();
    const bool isSame = session == session_ && language_ == sight.language && session && session->actor() == actor_;
    session_ = session;
    actor_ = session ? session->actor() : nullptr;
    language_ = sight.language;
    if (isSame)
        refresh();
    else
        fill();
}

void HistoryPage::fill()
{
    if (!session_) {
        model_.clear();
        return;
    }
    filter_->offer(*session_);
    model_.setFilter(filter_->filter());
    model_.show({&session_->book(), &session_->ledger(),
                 [session = session_](CategoryId category) { return maySeeMarksOf(*session, category); }, language_});
    tellCount();
}

void HistoryPage::refresh()
{
    if (!session_)
        return;
    filter_->offer(*session_);
    const bool atTop = table_->currentIndex().row() <= 0;
    model_.refresh();
    if (atTop && model_.rowCount() > 0)
        table_->setCurrentIndex(model_.index(0, 0));
    tellCount();
}

void HistoryPage::tellCount()
{
    if (!session_)
        return;
    const int rows = model_.rowCount();
    const QString shown = number(static_cast<qint64>(rows), language_);
    count_->setText(model_.isSearching() ? tr("searching… %1 found").arg(shown)
                                         : tr("%1 change(s)", nullptr, rows).arg(shown));
    const bool isEmpty = rows == 0 && !model_.isSearching();
    content_->setCurrentIndex(isEmpty ? 1 : 0);
    if (session_->ledger().empty())
        empty_->say(tr("No history"), tr("This file is of a version that kept no history. It begins once the file is opened "
                                         "where it can be written to."));
    else if (isEmpty)
        empty_->say(tr("Nothing found"), tr("No change meets everything that is looked for."), tr("Show everything"));
    if (!isEmpty && !table_->currentIndex().isValid() && rows > 0)
        table_->setCurrentIndex(model_.index(0, 0));
    showDetail();
}

void HistoryPage::showDetail()
{
    detail_->setHtml(model_.detailAt(table_->currentIndex().row()));
}

void HistoryPage::focusContent()
{
    table_->setFocus(Qt::OtherFocusReason);
}

bool HistoryPage::focusSearch()
{
    filter_->focusSearch();
    return true;
}

void HistoryPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPage::retranslate()
{
    title_->setText(tr("History"));
    verify_->setText(tr("Verify…"));
    verify_->setToolTip(tr("Looks whether the file is exactly what its history says"));
    table_->setAccessibleName(tr("Changes, the newest first"));
    detail_->setAccessibleName(tr("The selected change"));
    splitter_->handle(1)->setAccessibleName(tr("Height of the selected change"));
    table_->setShares({{u"10000"_s, 0},
                       {u"2022-02-15 09.31"_s, 0},
                       {u"Operator Satu"_s, 2, true},
                       {u"Nilai diubah"_s, 3},
                       {u"Kabupaten Agam"_s, 8},
                       {u"Sebelum → sesudah"_s, 5},
                       {u"Alasan"_s, 4, true}});
}

}
