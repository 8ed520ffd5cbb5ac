#include "ui/pages/NoteList.h"

#include "ui/common/NoteDelegate.h"
#include "ui/common/Sheet.h"
#include "ui/models/Roles.h"

#include <QListView>
#include <QVBoxLayout>

namespace sidang {

QListView* noteList(QAbstractItemModel& model, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setModel(&model);
    list->setItemDelegate(new NoteDelegate(NoteRole, QuietRole, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QWidget* sheetAround(QWidget* content)
{
    auto* sheet = new Sheet(content->parentWidget());
    auto* inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 8, 1, 8);
    inside->addWidget(content);
    return sheet;
}

void layOutWork(QWidget* work, QWidget* content, QLayout* steps)
{
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(sheetAround(content), 1);
    column->addLayout(steps);
}

}
