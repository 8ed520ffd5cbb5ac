#include "ui/common/EntryField.h"

#include <QKeyEvent>
#include <QStyle>

#include <utility>

namespace sidang {

void dressRefused(QWidget& field, bool isRefused)
{
    if (field.property("refused").toBool() == isRefused)
        return;
    field.setProperty("refused", isRefused);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

EntryField::EntryField(TakeEntry take, QWidget* parent) : QLineEdit(parent), take_(std::move(take)) {}

void EntryField::fill(const QString& stored)
{
    const bool isBeingTyped = isRefused_ || isTaking_ || (hasFocus() && text() != stored_);
    stored_ = stored;
    if (!isBeingTyped && text() != stored)
        put(stored);
}

/// A long text is read from its beginning.
void EntryField::put(const QString& text)
{
    setText(text);
    if (!hasFocus())
        home(false);
}

void EntryField::restart(const QString& stored)
{
    stored_ = stored;
    put(stored);
    if (isRefused_)
        tell({});
}

bool EntryField::settle()
{
    if (isTaking_ || isReadOnly() || !isEnabled())
        return true;
    if (text() == stored_) {
        if (isRefused_)
            tell({});
        return true;
    }
    // Taking may ask a question, and the field loses the keyboard meanwhile.
    isTaking_ = true;
    const QString refusal = take_(text());
    isTaking_ = false;
    if (refusal.isEmpty())
        put(stored_);
    if (!refusal.isEmpty() || isRefused_)
        tell(refusal);
    return refusal.isEmpty();
}

void EntryField::tell(const QString& refusal)
{
    isRefused_ = !refusal.isEmpty();
    dressRefused(*this, isRefused_);
    Q_EMIT told(refusal);
}

void EntryField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (text() != stored_ || isRefused_)) {
        restart(stored_);
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (settle())
            selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void EntryField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        settle();
}

}
