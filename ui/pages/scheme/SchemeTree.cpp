#include "ui/pages/scheme/SchemeTree.h"

#include "ui/common/Paint.h"
#include "ui/common/RowPaint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

constexpr int leastTitle = 200;

struct ColumnRoom {
    SchemeColumn column;
    QStringView sample;
};

/// Those behind the title, in their order; what matters least gives way first, from the end.
constexpr std::array<ColumnRoom, 5> rooms{{{SchemeColumn::Code, u"KIN12"},
                                           {SchemeColumn::Weight, u"12,125"},
                                           {SchemeColumn::Provenance, u"contoh 2022"},
                                           {SchemeColumn::Source, u"data kinerja"},
                                           {SchemeColumn::Grading, u"6 tingkat"}}};

}

SchemeTree::SchemeTree(SchemeModel& model, EntryDelegate::Take take, QWidget* parent)
    : QTreeView(parent), model_(model), delegate_(new SchemeDelegate(std::move(take), *this))
{
    setModel(&model);
    setItemDelegate(delegate_);
    header()->setFont(smaller(font()));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setFrameShape(QFrame::NoFrame);
    setIndentation(18);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setAutoExpandDelay(600);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    header()->setMinimumSectionSize(8);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        fitColumns();
    });
    connect(delegate_, &EntryDelegate::leftBy, this, &SchemeTree::leave);
}

std::optional<CriterionId> SchemeTree::current() const
{
    return model_.criterionAt(currentIndex());
}

void SchemeTree::select(std::optional<CriterionId> criterion, SchemeColumn column)
{
    const QModelIndex index = model_.indexOf(criterion, column);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void SchemeTree::editCell(std::optional<CriterionId> criterion, SchemeColumn column)
{
    select(criterion, column);
    setFocus(Qt::OtherFocusReason);
    edit(currentIndex());
}

void SchemeTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (previous.isValid()) // the frame of the cell that had the keyboard
        viewport()->update(visualRect(previous));
    Q_EMIT currentMoved();
}

bool SchemeTree::stepColumn(int step)
{
    for (int column = currentIndex().column() + step; column >= 0 && column < schemeColumnCount; column += step) {
        if (!isColumnHidden(column)) {
            setCurrentIndex(currentIndex().siblingAtColumn(column));
            return true;
        }
    }
    return false;
}

void SchemeTree::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool isAlt = event->modifiers() & Qt::AltModifier;
    const int key = event->key();
    if (isAlt && (key == Qt::Key_Up || key == Qt::Key_Down))
        Q_EMIT stepWanted(key == Qt::Key_Up ? -1 : 1);
    else if (key == Qt::Key_Insert)
        Q_EMIT addWanted();
    else if (key == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (key == Qt::Key_Right && index.isValid() &&
             (index.column() > 0 || isExpanded(index) || !model_.hasChildren(index)))
        stepColumn(1);
    else if (key == Qt::Key_Left && index.column() > 0)
        stepColumn(-1);
    else
        QTreeView::keyPressEvent(event);
}

void SchemeTree::leave(const QPersistentModelIndex& index, int key)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex below = indexBelow(index);
        if (below.isValid())
            setCurrentIndex(below.siblingAtColumn(index.column()));
    } else if (stepColumn(key == Qt::Key_Backtab ? -1 : 1) && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
    }
}

void SchemeTree::fitColumns()
{
    int rest = viewport()->width() - leastTitle;
    for (const ColumnRoom& room : rooms) {
        const int column = static_cast<int>(room.column);
        const int wanted =
            std::max(fontMetrics().horizontalAdvance(room.sample.toString()) + 18, header()->sectionSizeHint(column) + 4);
        const bool hasRoom = rest >= wanted || room.column == SchemeColumn::Weight || room.column == SchemeColumn::Code;
        setColumnHidden(column, !hasRoom);
        if (!hasRoom)
            continue;
        setColumnWidth(column, wanted);
        rest -= wanted;
    }
    setColumnWidth(0, std::max(80, leastTitle + rest));
}

void SchemeTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void SchemeTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(palette());
    const bool selected = selectionModel()->isSelected(index);
    paintTreeGround(*painter, option.rect, theme, selected);
    QTreeView::drawRow(painter, option, index);
    paintTreeEdges(*painter, option.rect, theme, selected, hasFocus());
}

void SchemeTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    if (!model_.hasChildren(index))
        return;
    const Theme& theme = themeOf(palette());
    const QRectF box(rect.right() - 12, rect.center().y() - 4, 8, 8);
    paintTreeArrow(*painter, box, theme, isExpanded(index));
}

}
