#include "ui/pages/ReasonDialog.h"

#include "ui/common/DialogButtons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

ReasonDialog::ReasonDialog(Editing editing, EditFor editFor, const QString& title, const QString& text, const QString& step,
                           QWidget* parent)
    : EditDialog(std::move(editing), parent), editFor_(std::move(editFor)), reason_(new QLineEdit(this))
{
    setWindowTitle(title);
    resize(460, 160);
    auto* what = new QLabel(text, this);
    what->setWordWrap(true);
    auto* label = new QLabel(tr("Reason (kept in the history)"), this);
    label->setBuddy(reason_);
    label->setForegroundRole(QPalette::PlaceholderText);
    reason_->setAccessibleName(tr("Reason"));
    auto* make = new QPushButton(step, this);
    auto* buttons = dialogButtons(this, make);
    connect(make, &QPushButton::clicked, this, &ReasonDialog::makeIt);
    column()->addWidget(what);
    column()->addWidget(label);
    column()->addWidget(reason_);
    column()->addWidget(buttons);
    reason_->setFocus();
}

void ReasonDialog::makeIt()
{
    attemptEdit([this] { return session().perform(editFor_(reason_->text().trimmed())); });
}

}
