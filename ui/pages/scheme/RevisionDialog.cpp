#include "ui/pages/scheme/RevisionDialog.h"

#include "ui/common/DialogButtons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

RevisionDialog::RevisionDialog(const QString& reason, int version, QWidget* parent)
    : QDialog(parent), text_(new QPlainTextEdit(reason, this)), go_(nullptr)
{
    setWindowTitle(tr("Change a locked scheme"));
    resize(520, 300);
    auto* what =
        new QLabel(tr("Scoring has begun, so this scheme is locked. A change begins version %1 of it: a backup is made "
                      "first, and results say which version they were made with.")
                       .arg(version),
                   this);
    what->setWordWrap(true);
    auto* label = new QLabel(tr("&Reason, as it is kept in the history"), this);
    label->setBuddy(text_);
    text_->setAccessibleName(tr("Reason"));
    text_->setTabChangesFocus(true);
    text_->setPlaceholderText(tr("For example: correction by letter of the national committee"));
    auto* once = new QLabel(tr("It is asked for once and then kept for the other changes of this category."), this);
    once->setWordWrap(true);
    once->setForegroundRole(QPalette::PlaceholderText);
    go_ = new QPushButton(tr("Change the scheme"), this);
    auto* buttons = dialogButtons(this, go_);
    connect(go_, &QPushButton::clicked, this, &QDialog::accept);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] { go_->setEnabled(!this->reason().isEmpty()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(label);
    column->addWidget(text_, 1);
    column->addWidget(once);
    column->addWidget(buttons);
    go_->setEnabled(!reason.isEmpty());
    text_->setFocus();
}

QString RevisionDialog::reason() const
{
    return text_->toPlainText().simplified();
}

}
