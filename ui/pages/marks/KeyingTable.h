// A table that is filled with the numeric keypad: typing begins at once, each cell is taken when it is left, the cursor goes on.
#pragma once

#include "ui/common/Tone.h"
#include "ui/models/marks/KeyingModel.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/marks/KeyingEditor.h"

#include <QPointer>

#include <functional>

namespace sidang {

class KeyingNote;

class KeyingTable : public PlainTable {
    Q_OBJECT

public:
    /// Takes what was typed into the cell. Returns why it was not taken, as a sentence; empty: it was taken.
    using Take = std::function<QString(const QModelIndex& index, const QString& typed)>;

    KeyingTable(KeyingModel& model, Take take, QWidget* parent = nullptr);

    /// Takes what is being typed. False: it was refused, stays in its cell and is marked there.
    bool settle();
    /// What is being typed and not taken yet; nothing: no cell is open.
    std::optional<QString> typing() const;
    /// The sentence beside the cell; empty: there is none.
    QString noteText() const;
    /// Puts the cursor there; the cell stands in sight.
    void setCell(const QModelIndex& index);
    /// Puts the cursor on the first cell that takes something, or on the first of all.
    void setFirstCell();
    void reset() override;

Q_SIGNALS:
    /// Down from the last cell of the column, or Enter there.
    void endReached();
    void startReached();
    void pasteWanted(const QModelIndex& at, const QString& block);
    void finishWanted();
    void cellChanged();
    /// Space on a cell.
    void confirmWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What outlives a new layout of the table.
    struct Kept {
        std::optional<KeyingCell> cell; // into which something was typed
        QString text;
        bool hadKeys = false;
    };

    void restore();
    bool beginsTyping(QKeyEvent* event);
    bool isStep(QKeyEvent* event);
    bool isJump(QKeyEvent* event);
    void clearCell();
    void paste();
    void open(const QModelIndex& index, const std::optional<QString>& text);
    bool leave(KeyingStep step);
    void giveUp();
    void step(KeyingStep step);
    QModelIndex beside(const QModelIndex& index, int direction) const;
    QModelIndex across(const QModelIndex& index, int direction) const;
    QModelIndex firstCell() const;
    bool isCell(const QModelIndex& index) const;
    bool isOpen(const QModelIndex& index) const;
    void tell(Tone tone, const QString& text);

    KeyingModel& model_;
    Take take_;
    KeyingNote* note_;
    QPointer<KeyingEditor> editor_; // of the open cell
    std::optional<KeyingCell> open_;
    std::optional<KeyingCell> current_;
    Kept kept_;
    bool isTaking_ = false;
};

}
