#include "ui/common/EntryText.h"

#include <QKeyEvent>

#include <utility>

namespace sidang {

EntryText::EntryText(int lines, TakeEntry take, QWidget* parent) : QPlainTextEdit(parent), lines_(lines), take_(std::move(take))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize EntryText::sizeHint() const
{
    return {240, lines_ * fontMetrics().lineSpacing() + 18};
}

void EntryText::fill(const QString& stored)
{
    const bool isBeingTyped = isRefused_ || isTaking_ || (hasFocus() && toPlainText() != stored_);
    stored_ = stored;
    if (!isBeingTyped && toPlainText() != stored)
        setPlainText(stored);
}

void EntryText::restart(const QString& stored)
{
    stored_ = stored;
    if (toPlainText() != stored)
        setPlainText(stored);
    if (isRefused_)
        tell({});
}

bool EntryText::settle()
{
    if (isTaking_ || isReadOnly() || !isEnabled())
        return true;
    if (toPlainText() == stored_) {
        if (isRefused_)
            tell({});
        return true;
    }
    isTaking_ = true;
    const QString refusal = take_(toPlainText());
    isTaking_ = false;
    if (refusal.isEmpty() && toPlainText() != stored_)
        setPlainText(stored_);
    if (!refusal.isEmpty() || isRefused_)
        tell(refusal);
    return refusal.isEmpty();
}

void EntryText::tell(const QString& refusal)
{
    isRefused_ = !refusal.isEmpty();
    dressRefused(*this, isRefused_);
    Q_EMIT told(refusal);
}

void EntryText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (toPlainText() != stored_ || isRefused_)) {
        restart(stored_);
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        settle();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void EntryText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        settle();
}

}
