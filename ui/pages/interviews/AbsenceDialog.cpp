#include "ui/pages/interviews/AbsenceDialog.h"

#include "core/ledger/ListEdits.h"
#include "ui/common/Banner.h"
#include "ui/common/DialogButtons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sidang {

AbsenceDialog::AbsenceDialog(Editing editing, NomineeId nominee, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      nominee_(nominee),
      reason_(new QLineEdit(this)),
      save_(new QPushButton(tr("Mark as &absent"), this))
{
    setWindowTitle(tr("Absent from the interview"));
    setMinimumWidth(480);
    const Nominee* found = findNominee(session().book(), nominee_);
    auto* text =
        new QLabel(tr("“%1” is then no longer ranked; the result says why. The status can be changed back as long as the "
                      "category is not closed.")
                       .arg(found ? found->name : QString()),
                   this);
    text->setWordWrap(true);
    auto* label = new QLabel(tr("&Reason, as the minutes are to say it"), this);
    label->setBuddy(reason_);
    label->setForegroundRole(QPalette::PlaceholderText);
    reason_->setAccessibleName(tr("Reason"));
    auto* buttons = dialogButtons(this, save_);
    connect(save_, &QPushButton::clicked, this, &AbsenceDialog::save);
    column()->addWidget(text);
    column()->addWidget(label);
    column()->addWidget(reason_);
    column()->addWidget(buttons);
    reason_->setFocus();
}

void AbsenceDialog::save()
{
    const QString reason = reason_->text().simplified();
    if (reason.isEmpty()) {
        banner().say(Tone::Refusal, [] { return tr("A nominee is marked as absent only with a reason."); });
        reason_->setFocus();
        return;
    }
    const std::vector<Nominee>& nominees = session().book().nominees;
    const int position = positionOf(nominees, nominee_);
    if (position < 0)
        return;
    Nominee after = nominees[static_cast<std::size_t>(position)];
    after.status = NomineeStatus::Absent;
    after.statusReason = reason;
    attemptEdit([this, position, after, reason] {
        return session().perform({{replacement(session().book().nominees, position, after)}, reason});
    });
}

}
