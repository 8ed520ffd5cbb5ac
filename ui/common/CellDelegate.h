// Draws the cells of a plain table: one line of text, an icon before it where there is one.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

/// A cell whose `quietRole` is true is drawn quiet.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CellDelegate(int quietRole, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int quietRole_;
};

}
