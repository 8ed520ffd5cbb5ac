// Draws the entries of the lists of forms and papers: a line, a number at the right, and a quiet second line where there is
// one.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

class PaperDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int side = 10; // pixels at the left and right of an entry

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
};

}
