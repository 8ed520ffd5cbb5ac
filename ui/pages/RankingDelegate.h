// Draws the cells of a ranking: numbers, the bar split by aspect, remarks as pills.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

class RankingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Width: what the content of the cell needs with its margins; of the bar, the least at which it is legible.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
