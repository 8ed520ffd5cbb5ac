#include "ui/pages/print/TextEditor.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace sidang {

TextEditor::TextEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void TextEditor::markLine(int line)
{
    marked_ = line;
    paintMark();
}

void TextEditor::insertField(const QString& name)
{
    insertPlainText(u'{' + name + u'}');
    setFocus(Qt::OtherFocusReason);
}

void TextEditor::paintMark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock block = document()->findBlockByNumber(marked_ - 1);
    if (marked_ > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(themeOf(palette()).refusalSoft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    setExtraSelections(marks);
}

void TextEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT saveWanted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintMark();
    QPlainTextEdit::changeEvent(event);
}

}
