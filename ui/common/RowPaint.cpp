#include "ui/common/RowPaint.h"

#include "ui/common/Theme.h"

#include <QAbstractItemModel>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace sidang {

namespace {

void paintEnd(QPainter& painter, const QRect& cell, const Theme& theme, RowEnd end)
{
    if (end == RowEnd::None)
        return;
    if (end == RowEnd::Hairline) {
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.line);
        return;
    }
    // Dashes stand at fixed places of the view, so that they run on from cell to cell.
    constexpr int dash = 6;
    constexpr int step = 10;
    const int first = cell.left() - cell.left() % step;
    for (int x = first; x <= cell.right(); x += step) {
        const int from = std::max(x, cell.left());
        const int to = std::min(x + dash, cell.right() + 1);
        if (to > from)
            painter.fillRect(QRect(from, cell.bottom() - 1, to - from, 2), theme.attention);
    }
}

void paintFocus(QPainter& painter, const QRect& cell, const Theme& theme, const QModelIndex& index, RowEnd end)
{
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 1), theme.accent);
    if (end != RowEnd::Cut)
        painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.accent);
    if (index.column() == index.model()->columnCount(index.parent()) - 1)
        painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), theme.accent);
}

}

void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, RowEnd end)
{
    const Theme& theme = themeOf(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect& cell = option.rect;
    painter.fillRect(cell, selected ? theme.accentSoft : theme.panel);
    paintEnd(painter, cell, theme, end);
    if (!selected)
        return;
    if (option.widget && option.widget->hasFocus())
        paintFocus(painter, cell, theme, index, end);
    if (index.column() == 0)
        painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), theme.accent);
}

void paintFrame(QPainter& painter, const QRect& row, const Theme& theme)
{
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), theme.accent);
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.accent);
    painter.fillRect(QRect(row.right(), row.top(), 1, row.height()), theme.accent);
}

void paintTreeGround(QPainter& painter, const QRect& row, const Theme& theme, bool isSelected)
{
    painter.fillRect(row, isSelected ? theme.accentSoft : theme.panel);
}

void paintTreeEdges(QPainter& painter, const QRect& row, const Theme& theme, bool isSelected, bool hasFocus)
{
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme.line);
    if (!isSelected)
        return;
    if (hasFocus)
        paintFrame(painter, row, theme);
    painter.fillRect(QRect(row.left(), row.top(), 3, row.height()), theme.accent);
}

void paintTreeArrow(QPainter& painter, const QRectF& box, const Theme& theme, bool isOpen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.quiet, 1.4));
    if (isOpen)
        painter.drawPolyline(
            QPolygonF{{box.left(), box.top() + 2}, {box.center().x(), box.bottom() - 2}, {box.right(), box.top() + 2}});
    else
        painter.drawPolyline(
            QPolygonF{{box.left() + 2, box.top()}, {box.right() - 2, box.center().y()}, {box.left() + 2, box.bottom()}});
    painter.restore();
}

QRect rowContent(const QRect& cell)
{
    return cell.adjusted(8, 0, -8, -1);
}

}
