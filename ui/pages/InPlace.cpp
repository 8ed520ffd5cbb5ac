#include "ui/pages/InPlace.h"

#include "ui/pages/Door.h"

#include <QCoreApplication>

namespace sidang {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InPlace)
};

}

QString performInPlace(Door& door, const Edit& edit)
{
    for (const ActionIn& each : actionsOf(door.session()->book(), edit.changes)) {
        if (const QString why = door.whyNot(each.action, each.category); !why.isEmpty())
            return why;
    }
    return door.perform(edit) ? QString() : Words::tr("Not saved; the message above says why.");
}

}
