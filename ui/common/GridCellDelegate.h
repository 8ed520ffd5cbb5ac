// Draws and edits the cells of a grid that is filled in like a spreadsheet: one cell has the keyboard, cells are selected
// alone.
#pragma once

#include <QStyledItemDelegate>

namespace sidang {

/// What the cells answer under these roles: whether the cell is drawn quiet (bool), and how its text is meant (int, a Tone).
struct GridRoles {
    int quiet;
    int tone;
};

/// Enter and Down close the field with the hint SubmitModelCache: the next cell below is wanted.
class GridCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    GridCellDelegate(GridRoles roles, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// What is being typed into a cell, after each key.
    void typing(const QModelIndex& index, const QString& text) const;

private:
    GridRoles roles_;
};

/// The ground of a cell of a grid: its hairlines, its selection, and the frame of the cell that has the keyboard.
void paintGridCell(QPainter& painter, const QStyleOptionViewItem& option);

}
