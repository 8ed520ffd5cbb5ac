#include "ui/shell/GoToDialog.h"

#include "ui/common/Placement.h"
#include "ui/common/SearchField.h"
#include "ui/models/Roles.h"
#include "ui/pages/NoteList.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace sidang {

GoToDialog::GoToDialog(std::vector<GoToEntry> entries, QWidget* parent)
    : QDialog(parent),
      model_(std::move(entries)),
      field_(new SearchField(this)),
      list_(noteList(model_, this)),
      nothing_(new QLabel(tr("Nothing is called that."), this))
{
    setWindowTitle(tr("Go to"));
    resizeWithinScreen(*this, {560, 460});
    field_->setPlaceholderText(tr("Nominee, juror, page, category, command or the code of a score sheet"));
    field_->setAccessibleName(tr("What to go to"));
    list_->setAccessibleName(tr("What was found"));
    list_->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    nothing_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(field_);
    column->addWidget(sheetAround(list_), 1);
    column->addWidget(nothing_);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &GoToDialog::find);
    connect(list_, &QListView::clicked, this, &GoToDialog::choose);
    find({});
    field_->setFocus();
}

void GoToDialog::find(const QString& typed)
{
    model_.find(typed);
    list_->setCurrentIndex(model_.index(0));
    nothing_->setVisible(model_.rowCount() == 0);
}

void GoToDialog::choose()
{
    if (const GoToEntry* entry = model_.entryAt(list_->currentIndex().row())) {
        destination_ = entry->destination;
        accept();
    }
}

void GoToDialog::take(const QString& code)
{
    destination_ = SheetPaper{code};
    accept();
}

bool GoToDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: reject(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(list_, event); return true;
    default: return QDialog::eventFilter(watched, event);
    }
}

}
