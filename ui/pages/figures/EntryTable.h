// A table that is filled in from the keypad like a spreadsheet.
#pragma once

#include "ui/pages/PlainTable.h"

namespace sidang {

class GridCellDelegate;

/// A key begins typing; Enter goes down, Tab across; Esc leaves the cell as it was. Tab leaves the table unless figures are
/// being entered one after the other. "-" says that the cell does not apply, Del empties, Ctrl+D copies down, Ctrl+C and
/// Ctrl+V copy and paste blocks. The cell under Tone::Refusal keeps the keyboard: what was typed there was not taken.
class EntryTable : public QTableView {
    Q_OBJECT

public:
    /// `toneRole`: the role of the tone a cell is drawn in.
    EntryTable(GridCellDelegate* delegate, int toneRole, QWidget* parent = nullptr);

    /// What the columns take; each is as wide as its sample, and those with shares take what is left over.
    void setWidths(std::vector<ColumnShare> widths);
    /// The height that shows the header and so many rows.
    int heightFor(int rows) const;
    /// The selected cells; without a selection the one that has the keyboard.
    QModelIndexList cells() const;
    bool isTyping() const { return state() == EditingState; }
    /// Takes what is being typed.
    void finishTyping();

Q_SIGNALS:
    void clearWanted();
    void notApplicableWanted();
    void copyDownWanted();
    void pasteWanted(const QString& block);
    void copyWanted();
    /// The field of a cell was closed.
    void typingEnded();
    /// The typing in a cell was given up.
    void givenUp(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handle(const QKeyEvent& event);
    void move(QAbstractItemDelegate::EndEditHint hint);
    void fitColumns();
    bool isRefused(const QModelIndex& index) const;
    QModelIndex beside(int step) const;
    bool moveAcross(int step);
    void moveDown();

    int toneRole_;
    std::vector<ColumnShare> widths_;
    bool isEntering_ = false; // figure after figure
};

}
