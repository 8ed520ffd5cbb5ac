// Which key does what in a table that is filled with the keypad, and where the cursor goes.
#include "ui/pages/marks/KeyingTable.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace sidang {

bool KeyingTable::isStep(QKeyEvent* event)
{
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT finishWanted();
        else
            step(isShifted ? KeyingStep::Up : KeyingStep::Down);
        return true;
    case Qt::Key_Down: step(KeyingStep::Down); return true;
    case Qt::Key_Up: step(KeyingStep::Up); return true;
    case Qt::Key_Right: setCell(across(currentIndex(), 1)); return true;
    case Qt::Key_Left: setCell(across(currentIndex(), -1)); return true;
    case Qt::Key_Delete: clearCell(); return true;
    case Qt::Key_Backspace: open(currentIndex(), QString()); return true;
    case Qt::Key_F2: open(currentIndex(), {}); return true;
    case Qt::Key_Space: Q_EMIT confirmWanted(); return true;
    default: return false;
    }
}

/// Page and end keys, which may lead beside the cells.
bool KeyingTable::isJump(QKeyEvent* event)
{
    const int key = event->key();
    if (key != Qt::Key_PageDown && key != Qt::Key_PageUp && key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    const QModelIndex before = currentIndex();
    PlainTable::keyPressEvent(event);
    if (isCell(currentIndex()))
        return true;
    const int direction = key == Qt::Key_PageDown || key == Qt::Key_Home ? 1 : -1;
    const bool isOfPage = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    const QModelIndex there = isOfPage ? beside(currentIndex(), direction) : across(currentIndex(), direction);
    setCell(there.isValid() ? there : before);
    return true;
}

bool KeyingTable::beginsTyping(QKeyEvent* event)
{
    const QString text = event->text();
    if (text.isEmpty() || (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) ||
        !model_.begins(currentIndex(), text.front()))
        return false;
    open(currentIndex(), text);
    return true;
}

void KeyingTable::keyPressEvent(QKeyEvent* event)
{
    if (editor_)
        event->ignore(); // what the line did not want
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(model_.typedAt(currentIndex()));
    else if (!isStep(event) && !isJump(event) && !beginsTyping(event))
        event->ignore();
}

/// Tab goes across, and out of the table behind its last cell.
bool KeyingTable::focusNextPrevChild(bool next)
{
    const QModelIndex there = across(currentIndex(), next ? 1 : -1);
    if (!there.isValid())
        return PlainTable::focusNextPrevChild(next);
    setCell(there);
    return true;
}

QModelIndex KeyingTable::firstCell() const
{
    QModelIndex any;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const QModelIndex before = model_.index(row, 0);
        const QModelIndex there = isCell(before) ? before : across(before, 1);
        if (!there.isValid() || model_.lockText(there).isEmpty())
            return there.isValid() ? there : any;
        if (!any.isValid())
            any = there;
    }
    return any;
}

QModelIndex KeyingTable::beside(const QModelIndex& index, int direction) const
{
    for (int row = index.row() + direction; index.isValid() && row >= 0 && row < model_.rowCount(); row += direction) {
        const QModelIndex there = model_.index(row, index.column());
        if (isOpen(there))
            return there;
    }
    return {};
}

QModelIndex KeyingTable::across(const QModelIndex& index, int direction) const
{
    const int columns = model_.columnCount();
    const int cells = columns * model_.rowCount();
    for (int at = index.row() * columns + index.column() + direction; index.isValid() && at >= 0 && at < cells; at += direction) {
        const QModelIndex there = model_.index(at / columns, at % columns);
        if (isOpen(there))
            return there;
    }
    return {};
}

void KeyingTable::step(KeyingStep step)
{
    if (step == KeyingStep::Stay)
        return;
    const bool isForward = step == KeyingStep::Down || step == KeyingStep::Next;
    const bool isAcross = step == KeyingStep::Next || step == KeyingStep::Previous;
    const int direction = isForward ? 1 : -1;
    const QModelIndex there = isAcross ? across(currentIndex(), direction) : beside(currentIndex(), direction);
    if (there.isValid())
        setCell(there);
    else if (isForward)
        Q_EMIT endReached();
    else
        Q_EMIT startReached();
}

}
