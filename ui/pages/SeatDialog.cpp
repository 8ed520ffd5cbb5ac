#include "ui/pages/SeatDialog.h"

#include "core/words/EditTroubleText.h"
#include "ui/common/Banner.h"
#include "ui/common/DialogButtons.h"
#include "ui/models/Seat.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PassphraseField.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

SeatDialog::SeatDialog(Session& session, PassphraseGate& gate, QWidget* parent)
    : QDialog(parent),
      session_(session),
      banner_(new Banner(this)),
      list_(noteList(model_, this)),
      passphrase_(new PassphraseField(gate, this)),
      take_(new QPushButton(tr("Take the seat"), this))
{
    setWindowTitle(tr("Who sits at the desk?"));
    resize(460, 420);
    model_.show(servingOfficials(session.book()));
    list_->setAccessibleName(tr("Officials"));
    list_->setMinimumHeight(150);
    layOut();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &SeatDialog::showSelected);
    connect(list_, &QListView::doubleClicked, this, &SeatDialog::takeSeat);
    connect(take_, &QPushButton::clicked, this, &SeatDialog::takeSeat);
    connect(passphrase_, &PassphraseField::openChanged, this,
            [this] { take_->setEnabled(selected() && passphrase_->isOpen()); });
    const Official* actor = session.actor();
    list_->setCurrentIndex(model_.index(actor ? model_.rowOf(actor->id) : 0));
    list_->setFocus();
    showSelected();
}

void SeatDialog::layOut()
{
    auto* text = new QLabel(tr("Everything that is changed is recorded with this name."), this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = dialogButtons(this, take_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(banner_);
    column->addWidget(text);
    column->addWidget(sheetAround(list_), 1);
    column->addWidget(passphrase_);
    column->addWidget(buttons);
}

const Official* SeatDialog::selected() const
{
    return model_.at(list_->currentIndex().row());
}

void SeatDialog::showSelected()
{
    passphrase_->ask(selected());
    take_->setEnabled(selected() && passphrase_->isOpen());
}

void SeatDialog::takeSeat()
{
    const Official* official = selected();
    if (!official || !passphrase_->isOpen())
        return;
    const Result<Done, EditTrouble> taken = session_.takeSeat(official->id, passphrase_->text());
    if (taken) {
        passphrase_->tellRight();
        accept();
        return;
    }
    banner_->say(Tone::Refusal, [trouble = taken.error()] { return editTroubleText(trouble); });
    if (taken.error().kind == EditTroubleKind::WrongPassphrase)
        passphrase_->tellWrong();
}

}
