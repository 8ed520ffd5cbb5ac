#include "ui/pages/scheme/ConfirmDialog.h"

#include "ui/common/DialogButtons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sidang {

ConfirmDialog::ConfirmDialog(const QString& indicator, int others, QWidget* parent)
    : QDialog(parent), source_(new QLineEdit(this)), all_(new QRadioButton(this)), go_(nullptr)
{
    setWindowTitle(tr("Confirm weight and scale"));
    setMinimumWidth(500);
    auto* what =
        new QLabel(tr("They are marked “contoh”, a sample of this program. Confirm them once the guideline of the committee "
                      "says the same; change them first where it does not."),
                   this);
    what->setWordWrap(true);
    auto* label = new QLabel(tr("&Guideline or decision"), this);
    label->setBuddy(source_);
    source_->setAccessibleName(tr("Guideline or decision"));
    source_->setPlaceholderText(tr("For example: guideline of the national committee 2022, page 14"));
    auto* one = new QRadioButton(tr("Only “%1”").arg(indicator), this);
    one->setChecked(true);
    all_->setText(tr("This and %n more of the category", nullptr, others));
    one->setVisible(others > 0);
    all_->setVisible(others > 0);
    go_ = new QPushButton(tr("Confirm"), this);
    auto* buttons = dialogButtons(this, go_);
    connect(go_, &QPushButton::clicked, this, &QDialog::accept);
    go_->setEnabled(false);
    connect(source_, &QLineEdit::textChanged, this, [this] { go_->setEnabled(!source().isEmpty()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(what);
    column->addWidget(label);
    column->addWidget(source_);
    column->addWidget(one);
    column->addWidget(all_);
    column->addStretch(1);
    column->addWidget(buttons);
    source_->setFocus();
}

QString ConfirmDialog::source() const
{
    return source_->text().simplified();
}

bool ConfirmDialog::confirmsAll() const
{
    return all_->isChecked();
}

}
