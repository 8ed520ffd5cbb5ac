#include "ui/pages/RecordBeside.h"

#include "ui/models/Roles.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RecordPanel.h"

#include <QItemSelectionModel>
#include <QKeyEvent>

namespace sidang {

RecordBeside::RecordBeside(PlainTable& table, RecordPanel& panel, QObject* parent)
    : QObject(parent), table_(table), panel_(panel)
{
    table.installEventFilter(this);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordBeside::follow);
    connect(&panel, &RecordPanel::left, this, [this](bool isClosing) {
        if (isClosing || panel_.isNew())
            close();
        table_.setFocus(Qt::OtherFocusReason);
    });
}

bool RecordBeside::isOpen() const
{
    return panel_.isVisibleTo(panel_.parentWidget());
}

int RecordBeside::current() const
{
    return table_.currentIndex().isValid() ? table_.currentIndex().data(IdRole).toInt() : 0;
}

int RecordBeside::rowOf(int record) const
{
    const QAbstractItemModel& model = *table_.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(IdRole).toInt() == record)
            return row;
    }
    return -1;
}

bool RecordBeside::open()
{
    const int record = current();
    if (record == 0 || !settle())
        return false;
    isAdding_ = false;
    wasThere_ = true;
    panel_.showRecord(record);
    panel_.setVisible(true);
    table_.scrollTo(table_.currentIndex());
    return true;
}

void RecordBeside::openNew()
{
    isAdding_ = true;
    wasThere_ = false;
    panel_.setVisible(true);
}

void RecordBeside::close()
{
    isAdding_ = false;
    panel_.setVisible(false);
}

bool RecordBeside::settle()
{
    if (!isOpen())
        return true;
    if (!panel_.settle())
        return false;
    if (wasThere_ || !panel_.isBegun())
        return true;
    panel_.askForMissing();
    return false;
}

void RecordBeside::refill()
{
    if (!isOpen())
        return;
    if (!panel_.isNew()) {
        panel_.showRecord(panel_.record());
        wasThere_ = true;
    } else if (wasThere_) {
        close();
    }
}

bool RecordBeside::select(int record)
{
    const int row = rowOf(record);
    if (row < 0)
        return false;
    if (table_.currentIndex().row() != row)
        table_.makeCurrent(row);
    table_.scrollTo(table_.model()->index(row, 0));
    return true;
}

void RecordBeside::follow()
{
    const int record = current();
    if (!isOpen() || record == 0 || record == panel_.record())
        return;
    if (!settle()) {
        // Later: the table is still moving.
        QMetaObject::invokeMethod(this, &RecordBeside::goBack, Qt::QueuedConnection);
        return;
    }
    isAdding_ = false;
    wasThere_ = true;
    panel_.showRecord(record);
}

void RecordBeside::goBack()
{
    if (!select(panel_.record()))
        table_.clearSelection();
}

bool RecordBeside::handleKey(int key)
{
    switch (key) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT editWanted(); return true;
    case Qt::Key_Insert: Q_EMIT addWanted(); return true;
    case Qt::Key_Delete: Q_EMIT removalWanted(); return true;
    case Qt::Key_Escape:
        if (!isOpen())
            return false;
        if (settle())
            close();
        return true;
    default: return false;
    }
}

bool RecordBeside::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & ~Qt::KeypadModifier);
        if (isPlain && handleKey(key->key()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

}
