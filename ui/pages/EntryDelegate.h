// Cells that are typed into: what is typed is taken or refused at the cell, with the reason below it.
#pragma once

#include "ui/common/CellDelegate.h"

#include <QPersistentModelIndex>
#include <QPointer>

#include <functional>

class QAbstractItemView;
class QLineEdit;

namespace sidang {

class CellRemark;

class EntryDelegate : public CellDelegate {
    Q_OBJECT

public:
    /// Takes what was typed into a cell; returns why it cannot be taken, as a sentence, or nothing.
    using Take = std::function<QString(const QModelIndex& index, const QString& typed)>;

    /// The view is the delegate's parent.
    EntryDelegate(Take take, QAbstractItemView& view);

    /// Takes what is being typed; false when it is refused: the cell is open still.
    bool settle();
    bool isOpen() const { return !editor_.isNull(); }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// The cell was left by this key, and what was typed was taken.
    void leftBy(const QPersistentModelIndex& index, int key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Draws the frame of the cell that has the keyboard.
    void paintCurrent(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

private:
    bool take();
    bool leave(int key);
    void stop();

    Take take_;
    QAbstractItemView& view_;
    CellRemark* remark_;
    mutable QPointer<QLineEdit> editor_;
    mutable QPersistentModelIndex index_;
    mutable QString before_;
    bool isTaking_ = false;
};

}
