#include "ui/pages/marks/SheetCommentEdit.h"

#include <QKeyEvent>

#include <utility>

namespace sidang {

SheetCommentEdit::SheetCommentEdit(std::function<bool(const QString&)> take, QWidget* parent)
    : QPlainTextEdit(parent), take_(std::move(take))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SheetCommentEdit::sizeHint() const
{
    constexpr int lines = 2;
    return {200, lines * fontMetrics().lineSpacing() + 18};
}

void SheetCommentEdit::show(const QString& stored, bool isOther)
{
    const bool isTyping = toPlainText() != stored_;
    stored_ = stored;
    if ((isOther || !isTyping) && toPlainText() != stored)
        setPlainText(stored);
}

bool SheetCommentEdit::settle()
{
    const QString text = toPlainText().trimmed();
    if (isTaking_ || text == stored_)
        return true;
    isTaking_ = true;
    const bool isTaken = take_(text);
    isTaking_ = false;
    return isTaken;
}

void SheetCommentEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && toPlainText() != stored_)
        setPlainText(stored_);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void SheetCommentEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        (void)settle();
}

}
