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

void Navigation::show(EditionPointer edition)
{
    const QSignalBlocker quiet(this);
    model_.show(std::move(edition));
}

void Navigation::select(PageId page)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(model_.index(model_.rowOf(page)));
}

void Navigation::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (const std::optional<PageId> page = model_.pageAt(current.row()))
        Q_EMIT pageChosen(*page);
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
