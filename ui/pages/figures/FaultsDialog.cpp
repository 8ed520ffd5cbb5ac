#include "ui/pages/figures/FaultsDialog.h"

#include "ui/pages/NoteList.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace sidang {

FaultsDialog::FaultsDialog(const QStringList& faults, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Nothing was pasted"));
    resize(560, 360);
    auto* text =
        new QLabel(tr("%n place(s) of what was pasted cannot be taken. Nothing was changed; mend them where they come from "
                      "and paste again.",
                      nullptr, static_cast<int>(faults.size())),
                   this);
    text->setWordWrap(true);
    auto* list = new QListView(this);
    list->setModel(new QStringListModel(faults, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setAccessibleName(tr("What cannot be taken"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(sheetAround(list), 1);
    column->addWidget(buttons);
}

}
