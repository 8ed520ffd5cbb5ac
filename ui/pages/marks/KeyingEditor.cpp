#include "ui/pages/marks/KeyingEditor.h"

#include <QKeyEvent>
#include <QStyle>

namespace sidang {

KeyingEditor::KeyingEditor(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] { setRefused(false); });
}

void KeyingEditor::setRefused(bool isRefused)
{
    if (isRefused == isRefused_)
        return;
    isRefused_ = isRefused;
    setProperty("refused", isRefused);
    style()->unpolish(this);
    style()->polish(this);
}

bool KeyingEditor::event(QEvent* event)
{
    // Esc belongs to the cell, whatever shortcuts there are.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void KeyingEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            Q_EMIT finishWanted();
        else
            Q_EMIT left(event->modifiers() & Qt::ShiftModifier ? KeyingStep::Up : KeyingStep::Down);
        return;
    case Qt::Key_Up: Q_EMIT left(KeyingStep::Up); return;
    case Qt::Key_Down: Q_EMIT left(KeyingStep::Down); return;
    case Qt::Key_Escape: Q_EMIT givenUp(); return;
    default: QLineEdit::keyPressEvent(event);
    }
}

bool KeyingEditor::focusNextPrevChild(bool next)
{
    Q_EMIT left(next ? KeyingStep::Next : KeyingStep::Previous);
    return true;
}

void KeyingEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu, or another window in front, is not leaving the cell.
    const bool isElsewhere = event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    if (isElsewhere && isVisible())
        Q_EMIT left(KeyingStep::Stay);
}

}
