#include "ui/common/SearchField.h"

#include "ui/common/LineIcon.h"

#include <QKeyEvent>
#include <QToolButton>

namespace sidang {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search"), Ink::Quiet), QLineEdit::LeadingPosition);
    setMinimumWidth(140);
    retranslate();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT listWanted();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search…"));
    setAccessibleName(tr("Search"));
    // The magnifier and, made first, the button that empties the field.
    const QList<QToolButton*> buttons = findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setAccessibleName(button == buttons.constFirst() ? tr("Empty the search") : tr("Search"));
}

}
