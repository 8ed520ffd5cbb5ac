#include "ui/pages/PlainTable.h"

#include "ui/common/CellDelegate.h"
#include "ui/common/Paint.h"
#include "ui/models/Roles.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace sidang {

PlainTable::PlainTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(QuietRole, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    horizontalHeader()->setFont(smaller(font()));
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(24);
}

void PlainTable::setShares(std::vector<ColumnShare> shares)
{
    shares_ = std::move(shares);
    fitColumns();
}

void PlainTable::makeCurrent(int row)
{
    const QModelIndex index = model()->index(row, 0);
    if (index.isValid())
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PlainTable::fitColumns()
{
    if (!model() || shares_.empty())
        return;
    std::vector<int> widths; // 0: hidden
    int rest = viewport()->width();
    for (const ColumnShare& column : shares_) {
        widths.push_back(column.isWanted ? fontMetrics().horizontalAdvance(column.sample) + 24 : 0);
        rest -= widths.back();
    }
    for (std::size_t i = shares_.size(); i-- > 0 && rest < 0;) {
        if (shares_[i].mayGo)
            rest += std::exchange(widths[i], 0);
    }
    int shares = 0;
    for (std::size_t i = 0; i < shares_.size(); ++i)
        shares += widths[i] > 0 ? shares_[i].share : 0;
    for (std::size_t i = 0; i < shares_.size(); ++i) {
        setColumnHidden(static_cast<int>(i), widths[i] == 0);
        if (widths[i] == 0)
            continue;
        // What is left is shared out by what is still to come, so that nothing remains over.
        const int more = shares > 0 ? std::max(0, rest) * shares_[i].share / shares : 0;
        rest -= more;
        shares -= shares_[i].share;
        setColumnWidth(static_cast<int>(i), widths[i] + more);
    }
}

void PlainTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

}
