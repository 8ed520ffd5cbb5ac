#include "ui/pages/OfficialsDialog.h"

#include "core/edit/Permission.h"
#include "core/words/EditTroubleText.h"
#include "ui/common/Banner.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/OfficialDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace sidang {

OfficialsDialog::OfficialsDialog(Editing editing, QWidget* parent)
    : EditDialog(editing, parent),
      editing_(std::move(editing)),
      list_(noteList(model_, this)),
      add_(new QPushButton(tr("&Add…"), this)),
      change_(new QPushButton(tr("&Change…"), this)),
      serve_(new QPushButton(this))
{
    setWindowTitle(tr("Officials"));
    resize(560, 440);
    list_->setAccessibleName(tr("Officials"));
    layOut();
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &OfficialsDialog::showSelected);
    connect(list_, &QListView::activated, this, [this] { change_->click(); });
    connect(add_, &QPushButton::clicked, this, [this] { open(std::nullopt); });
    connect(change_, &QPushButton::clicked, this, [this] {
        if (const Official* official = selected())
            open(official->id);
    });
    connect(serve_, &QPushButton::clicked, this, &OfficialsDialog::toggleServing);
    // Enter on an entry opens it and presses nothing else.
    for (QPushButton* each : findChildren<QPushButton*>())
        each->setAutoDefault(false);
    refill(std::nullopt);
    list_->setFocus();
    const Official* actor = session().actor();
    const bool isReadOnly = session().isReadOnly();
    if (isReadOnly || !actor || !mayDo(Action::ManageOfficials, actor->role)) {
        const EditTroubleKind kind = isReadOnly ? EditTroubleKind::ReadOnly
                                     : actor    ? EditTroubleKind::ForbiddenForRole
                                                : EditTroubleKind::NobodyAtDesk;
        const EditTrouble why{.kind = kind, .action = Action::ManageOfficials};
        banner().say(Tone::Attention, [why] { return editTroubleText(why); });
        for (QPushButton* button : {add_, change_, serve_})
            button->setEnabled(false);
    }
}

void OfficialsDialog::layOut()
{
    auto* text = new QLabel(tr("Officials are never deleted: who no longer serves keeps the name in the history."), this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* side = new QHBoxLayout;
    side->addWidget(add_);
    side->addWidget(change_);
    side->addWidget(serve_);
    side->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column()->addWidget(text);
    column()->addWidget(sheetAround(list_), 1);
    column()->addLayout(side);
    column()->addWidget(buttons);
}

const Official* OfficialsDialog::selected() const
{
    return model_.at(list_->currentIndex().row());
}

void OfficialsDialog::refill(std::optional<OfficialId> selected)
{
    model_.show(session().book().officials);
    const int row = selected ? model_.rowOf(*selected) : 0;
    list_->setCurrentIndex(model_.index(std::max(0, row)));
    showSelected();
}

void OfficialsDialog::showSelected()
{
    const Official* official = selected();
    serve_->setText(!official || official->serves ? tr("No longer &serves") : tr("&Serves again"));
}

void OfficialsDialog::open(std::optional<OfficialId> official)
{
    OfficialDialog dialog(editing_, official, this);
    if (dialog.exec() == QDialog::Accepted)
        refill(dialog.official());
}

void OfficialsDialog::toggleServing()
{
    const Official* official = selected();
    if (!official)
        return;
    Official after = *official;
    after.serves = !after.serves;
    attemptEdit([this, after] { return session().perform({{officialChange(session().book(), after)}, {}}); });
}

void OfficialsDialog::made()
{
    const Official* official = selected();
    refill(official ? std::optional(official->id) : std::nullopt);
}

}
