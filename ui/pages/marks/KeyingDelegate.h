// Draws the cells of score sheets, and makes the line in which one is typed.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

class KeyingEditor;

class KeyingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The height the cell's lines need in the width of its column.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void editorMade(sidang::KeyingEditor* editor) const;

protected:
    /// The editor answers its keys itself, at once: the next key may already be waiting.
    bool eventFilter(QObject*, QEvent*) override { return false; }
};

}
