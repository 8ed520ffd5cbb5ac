#include "ui/pages/ProblemsDialog.h"

#include "ui/common/NoteDelegate.h"
#include "ui/common/Sheet.h"
#include "ui/models/Roles.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

ProblemsDialog::ProblemsDialog(const OpenEdition& edition, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Problems of this edition"));
    resize(680, 440);
    model_.show(edition);
    auto* text = new QLabel(
        tr("Errors stand against ranking a category. Warnings are kept and change nothing in the reckoning."), this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* list = new QListView;
    list->setModel(&model_);
    list->setItemDelegate(new NoteDelegate(NoteRole, QuietRole, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setResizeMode(QListView::Adjust);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(tr("Problems"));
    list->setCurrentIndex(model_.index(0));
    auto* sheet = new Sheet;
    auto* inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(1, 8, 1, 8);
    inside->addWidget(list);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(sheet, 1);
    column->addWidget(buttons);
    list->setFocus();
}

}
