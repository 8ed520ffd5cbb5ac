// How a row of a list, table or tree looks: its ground, its hairline, its selection and focus.
#pragma once

#include "ui/common/Theme.h"

#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace sidang {

/// What follows below a row.
enum class RowEnd { Hairline, Cut, None };

/// Paints ground, selection (with a bar at the left, never colour alone), focus and what ends the row of a cell.
void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, RowEnd end);
/// A hairline frame around a whole row, for the row that has the keyboard.
void paintFrame(QPainter& painter, const QRect& row, const Theme& theme);
/// A row of a tree that draws itself: the ground before its content, then hairline, frame and bar after it.
void paintTreeGround(QPainter& painter, const QRect& row, const Theme& theme, bool isSelected);
void paintTreeEdges(QPainter& painter, const QRect& row, const Theme& theme, bool isSelected, bool hasFocus);
/// The arrow of a branch, downwards where it is open.
void paintTreeArrow(QPainter& painter, const QRectF& box, const Theme& theme, bool isOpen);
/// The cell less its margins.
QRect rowContent(const QRect& cell);

}
