// Draws the work of a category: its title with the phase, counts with their bars, and what is next.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

class WorkDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Height of every row, in pixels.
    static int rowHeight(const QFontMetrics& metrics);
};

}
