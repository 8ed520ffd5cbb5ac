#include "ui/pages/ReopenDialog.h"

#include "core/edit/Permission.h"
#include "core/words/EditTroubleText.h"
#include "ui/common/Banner.h"
#include "ui/common/DialogButtons.h"
#include "ui/models/Seat.h"
#include "ui/pages/PassphraseField.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

ReopenDialog::ReopenDialog(Editing editing, CategoryId category, PassphraseGate& gate, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      category_(category),
      second_(new QComboBox(this)),
      passphrase_(new PassphraseField(gate, this)),
      reason_(new QLineEdit(this)),
      reopen_(new QPushButton(tr("Reopen the category"), this))
{
    setWindowTitle(tr("Reopen the category"));
    setMinimumWidth(520);
    const Official* actor = session().actor();
    for (const Official& official : servingOfficials(session().book())) {
        const bool isOther = !actor || official.id != actor->id;
        if (isOther && mayDo(Action::Reopen, official.role))
            second_->addItem(seatText(official), official.id.value);
    }
    layOut();
    connect(second_, &QComboBox::currentIndexChanged, this, &ReopenDialog::showSecond);
    connect(passphrase_, &PassphraseField::openChanged, this, [this] { reopen_->setEnabled(second() && passphrase_->isOpen()); });
    connect(reopen_, &QPushButton::clicked, this, &ReopenDialog::reopen);
    showSecond();
    second_->setFocus();
    if (second_->count() == 0) {
        reopen_->setEnabled(false);
        banner().say(Tone::Attention, [] {
            return tr("Nobody else may reopen a category. Let the administrator add an official with one of these roles: %1.")
                .arg(rolesText(Action::Reopen));
        });
    }
}

void ReopenDialog::layOut()
{
    const Category* category = findCategory(session().book(), category_);
    const Official* actor = session().actor();
    auto* text = new QLabel(tr("“%1” goes back to the plenary. The closed result stays in the history, and closing it again "
                               "makes a new one. Two different officials answer for it.")
                                .arg(category ? category->title : QString()),
                            this);
    text->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    auto* first = new QLabel(actor ? seatText(*actor) : tr("nobody"), this);
    form->addRow(tr("At the desk"), first);
    form->addRow(tr("Second &official"), second_);
    form->addRow(QString(), passphrase_);
    form->addRow(tr("&Reason"), reason_);
    second_->setAccessibleName(tr("Second official"));
    reason_->setAccessibleName(tr("Reason"));
    auto* buttons = dialogButtons(this, reopen_);
    column()->addWidget(text);
    column()->addLayout(form);
    column()->addWidget(buttons);
}

OfficialId ReopenDialog::secondId() const
{
    return {second_->currentData().toInt()};
}

void ReopenDialog::showSecond()
{
    passphrase_->ask(second());
    reopen_->setEnabled(second() && passphrase_->isOpen());
}

void ReopenDialog::reopen()
{
    if (!passphrase_->isOpen())
        return;
    if (reason_->text().trimmed().isEmpty()) {
        banner().say(Tone::Refusal, [] { return editTroubleText({.kind = EditTroubleKind::ReasonMissing}); });
        reason_->setFocus();
        return;
    }
    attemptEdit([this] {
        Result<ChangeSet, EditTrouble> reopened =
            session().reopen(category_, secondId(), passphrase_->text(), reason_->text().trimmed());
        if (!reopened && reopened.error().kind == EditTroubleKind::WrongPassphrase)
            passphrase_->tellWrong();
        return reopened;
    });
}

void ReopenDialog::made()
{
    passphrase_->tellRight();
    accept();
}

}
