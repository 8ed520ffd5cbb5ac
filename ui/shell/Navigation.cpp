#include "ui/shell/Navigation.h"

#include "ui/shell/NavigationDelegate.h"

#include <QKeyEvent>

namespace sidang {

Navigation::Navigation(QWidget* parent) : QListView(parent)
{
    setModel(&model_);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setViewportMargins(0, 8, 0, 8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    retranslate();
}

QSize Navigation::sizeHint() const
{
    return {244, 300};
}

void Navigation::showEdition(EditionPointer edition)
{
    const QSignalBlocker quiet(this);
    model_.show(std::move(edition));
}

void Navigation::refresh(EditionPointer edition)
{
    const QSignalBlocker quiet(this);
    model_.refresh(std::move(edition));
}

void Navigation::select(Destination to)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(model_.index(model_.rowOf(to)));
}

void Navigation::selectCategory(CategoryId category)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(model_.index(model_.rowOf(category)));
}

void Navigation::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    switch (model_.destinationAt(current.row())) {
    case Destination::Start: Q_EMIT startChosen(); break;
    case Destination::Category: Q_EMIT categoryChosen(*model_.categoryAt(current.row())); break;
    case Destination::History: Q_EMIT historyChosen(); break;
    case Destination::Backups: Q_EMIT backupsChosen(); break;
    case Destination::ResultsHeading:
    case Destination::DocumentsHeading: break;
    }
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT pageWanted();
    else
        QListView::keyPressEvent(event);
}

void Navigation::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Navigation"));
    model_.retranslate();
}

}
