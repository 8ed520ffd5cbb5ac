// Draws a juror as a code above a small bar; a tick says that nothing is missing.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

class JurorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
