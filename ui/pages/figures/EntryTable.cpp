#include "ui/pages/figures/EntryTable.h"

#include "ui/common/GridCellDelegate.h"
#include "ui/common/Paint.h"
#include "ui/common/Tone.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace sidang {

EntryTable::EntryTable(GridCellDelegate* delegate, int toneRole, QWidget* parent) : QTableView(parent), toneRole_(toneRole)
{
    delegate->setParent(this);
    setItemDelegate(delegate);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    verticalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFont(smaller(font()));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
}

void EntryTable::setWidths(std::vector<ColumnShare> widths)
{
    widths_ = std::move(widths);
    fitColumns();
}

int EntryTable::heightFor(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2;
}

void EntryTable::fitColumns()
{
    std::vector<int> widths;
    int rest = viewport()->width();
    int shares = 0;
    for (const ColumnShare& column : widths_) {
        widths.push_back(fontMetrics().horizontalAdvance(column.sample) + 14);
        rest -= widths.back();
        shares += column.share;
    }
    for (std::size_t i = 0; i < widths_.size(); ++i) {
        const int more = shares > 0 ? std::max(0, rest) * widths_[i].share / shares : 0;
        setColumnWidth(static_cast<int>(i), widths[i] + more);
    }
}

void EntryTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QModelIndexList EntryTable::cells() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QModelIndexList{currentIndex()} : selected;
}

void EntryTable::finishTyping()
{
    if (!isTyping())
        return;
    QWidget* editor = indexWidget(currentIndex());
    if (!editor)
        editor = QApplication::focusWidget();
    if (editor && viewport()->isAncestorOf(editor)) {
        commitData(editor);
        QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

bool EntryTable::isRefused(const QModelIndex& index) const
{
    const QVariant tone = index.data(toneRole_);
    return tone.isValid() && tone.toInt() == static_cast<int>(Tone::Refusal);
}

/// The next cell that can be typed into, to the right or left and on in the next row; none: no index.
QModelIndex EntryTable::beside(int step) const
{
    const int columns = model()->columnCount();
    int at = currentIndex().row() * columns + currentIndex().column() + step;
    for (; at >= 0 && at < columns * model()->rowCount(); at += step) {
        const QModelIndex index = model()->index(at / columns, at % columns);
        if (!isColumnHidden(index.column()) && (index.flags() & Qt::ItemIsEditable))
            return index;
    }
    return {};
}

bool EntryTable::moveAcross(int step)
{
    const QModelIndex next = beside(step);
    if (next.isValid())
        setCurrentIndex(next);
    return next.isValid();
}

void EntryTable::moveDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void EntryTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    if (hint == QAbstractItemDelegate::RevertModelCache)
        Q_EMIT givenUp(currentIndex());
    else if (hint != QAbstractItemDelegate::NoHint && !isRefused(currentIndex()))
        move(hint);
    Q_EMIT typingEnded();
}

void EntryTable::move(QAbstractItemDelegate::EndEditHint hint)
{
    isEntering_ = true;
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        moveDown();
    else
        moveAcross(hint == QAbstractItemDelegate::EditPreviousItem ? -1 : 1);
}

bool EntryTable::focusNextPrevChild(bool next)
{
    if (isEntering_ && moveAcross(next ? 1 : -1))
        return true;
    return QTableView::focusNextPrevChild(next);
}

bool EntryTable::handle(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted(QApplication::clipboard()->text());
        return true;
    }
    if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier) {
        Q_EMIT copyDownWanted();
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: moveDown(); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT clearWanted(); return true;
    case Qt::Key_Minus:
        Q_EMIT notApplicableWanted();
        isEntering_ = true;
        moveDown();
        return true;
    case Qt::Key_Escape: Q_EMIT givenUp(currentIndex()); return true;
    default: return false;
    }
}

void EntryTable::keyPressEvent(QKeyEvent* event)
{
    if (handle(*event)) {
        event->accept();
        return;
    }
    if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab && event->text().isEmpty())
        isEntering_ = false;
    QTableView::keyPressEvent(event);
}

void EntryTable::mousePressEvent(QMouseEvent* event)
{
    isEntering_ = false;
    QTableView::mousePressEvent(event);
}

void EntryTable::focusOutEvent(QFocusEvent* event)
{
    // The field of a cell takes the keyboard and gives it back.
    if (!isTyping())
        isEntering_ = false;
    QTableView::focusOutEvent(event);
}

}
