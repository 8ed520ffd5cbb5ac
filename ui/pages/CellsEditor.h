// A small table that is typed into, with what adds, removes and moves its rows below it.
#pragma once

#include "ui/models/CellsModel.h"
#include "ui/pages/EntryDelegate.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace sidang {

class PlainTable;
struct ColumnShare;

class CellsEditor : public QWidget {
    Q_OBJECT

public:
    /// `take` is given the cell and what was typed.
    explicit CellsEditor(EntryDelegate::Take take, QWidget* parent = nullptr);

    void show(const std::vector<CellColumn>& columns, const std::vector<QStringList>& rows, bool isChangeable,
              const std::vector<ColumnShare>& shares);
    /// What the button that adds a row says, and how the table is called.
    void setWords(const QString& add, const QString& name);
    /// As high as its rows, up to so many.
    void setMostRows(int rows);
    int currentRow() const;
    void select(int row, int column = 0);
    /// Opens the cell for typing.
    void edit(int row, int column);
    bool settle() { return delegate_->settle(); }
    QPushButton* addButton() const { return add_; }
    PlainTable* table() const { return table_; }

Q_SIGNALS:
    void addWanted();
    void removeWanted(int row);
    /// By one row, up (-1) or down (1).
    void moveWanted(int row, int step);
    /// A cell that is not typed into was double-clicked, or Space was pressed in it.
    void toggleWanted(int row, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void leave(const QPersistentModelIndex& index, int key);
    void fitHeight();
    void showState();
    void retranslate();
    void move(int step);

    CellsModel model_;
    PlainTable* table_;
    EntryDelegate* delegate_;
    QPushButton* add_;
    QToolButton* remove_;
    QToolButton* up_;
    QToolButton* down_;
    int mostRows_ = 8;
    bool isChangeable_ = false;
};

}
