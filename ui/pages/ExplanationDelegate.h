// Draws the texts of a calculation: titles may wrap, why a mark does not count stands below it. The view draws the rows.
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace sidang {

class ExplanationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ExplanationDelegate(QTreeView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int titleWidth(const QModelIndex& index) const;

    QTreeView* view_;
};

}
