#include "ui/pages/print/TickList.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace sidang {

void TickList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        Q_EMIT ticksWanted(0, model()->rowCount() - 1);
        return;
    }
    const int before = currentIndex().row();
    QListView::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        wantFrom(before);
}

void TickList::mousePressEvent(QMouseEvent* event)
{
    const int before = currentIndex().row();
    QListView::mousePressEvent(event);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        wantFrom(before);
}

/// From the row that was current to the one that is now.
void TickList::wantFrom(int before)
{
    const int now = currentIndex().row();
    if (before >= 0 && now >= 0 && now != before)
        Q_EMIT ticksWanted(std::min(before, now), std::max(before, now));
}

}
