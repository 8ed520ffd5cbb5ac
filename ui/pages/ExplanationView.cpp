#include "ui/pages/ExplanationView.h"

#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"
#include "ui/common/Theme.h"
#include "ui/models/ExplanationModel.h"
#include "ui/pages/ExplanationDelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

ExplanationView::ExplanationView(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new ExplanationDelegate(this));
    header()->setFont(smaller(font()));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(8);
}

void ExplanationView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ExplanationView::fitColumns);
    fitColumns();
}

void ExplanationView::fitToWidth()
{
    if (viewport()->width() != fittedWidth_)
        fitColumns();
}

void ExplanationView::fitColumns()
{
    fittedWidth_ = -1;
    if (!model() || model()->rowCount() == 0 || !isVisible())
        return;
    fittedWidth_ = viewport()->width();
    constexpr int goodTitle = 116;
    for (const auto column : {ExplanationColumn::Weight, ExplanationColumn::Score})
        setColumnHidden(static_cast<int>(column), false);
    int rest = viewport()->width();
    const int small = QFontMetrics(smaller(font())).horizontalAdvance(u"100,00"_s) + 14;
    const int sum = QFontMetrics(bolder(font())).horizontalAdvance(u"100,00"_s) + 14;
    for (const auto column : {ExplanationColumn::Score, ExplanationColumn::Weight, ExplanationColumn::Contribution}) {
        const int section = static_cast<int>(column);
        const int least = column == ExplanationColumn::Contribution ? sum : column == ExplanationColumn::Score ? small : 0;
        const int width = std::max(least, header()->sectionSizeHint(section));
        setColumnWidth(section, width);
        rest -= width;
    }
    // Weight and score stand in the arithmetic below as well; where titles would break apart they give way.
    for (const auto column : {ExplanationColumn::Weight, ExplanationColumn::Score}) {
        if (rest >= goodTitle)
            break;
        rest += columnWidth(static_cast<int>(column));
        setColumnHidden(static_cast<int>(column), true);
    }
    setColumnWidth(0, std::max(80, rest));
    doItemsLayout();
}

void ExplanationView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitToWidth();
    // The line of arithmetic below takes room when it grows; the indicator it is about stays in sight.
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void ExplanationView::showEvent(QShowEvent* event)
{
    fitToWidth();
    QTreeView::showEvent(event);
}

void ExplanationView::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(palette());
    const bool selected = selectionModel() && selectionModel()->isSelected(index);
    paintTreeGround(*painter, option.rect, theme, selected);
    QTreeView::drawRow(painter, option, index);
    paintTreeEdges(*painter, option.rect, theme, selected, hasFocus());
}

void ExplanationView::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model()->hasChildren(index))
        return;
    const Theme& theme = themeOf(palette());
    const int row = fontMetrics().height() + 12;
    const QRectF box(rect.right() - 12, rect.top() + row / 2 - 4, 8, 8);
    paintTreeArrow(*painter, box, theme, isExpanded(index));
}

}
