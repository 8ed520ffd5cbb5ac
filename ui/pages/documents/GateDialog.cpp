#include "ui/pages/documents/GateDialog.h"

#include "ui/common/Banner.h"
#include "ui/common/DialogButtons.h"
#include "ui/common/Paint.h"
#include "ui/models/documents/DocumentEdits.h"
#include "ui/models/documents/DocumentWords.h"
#include "ui/pages/NoteList.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

GateDialog::GateDialog(Editing editing, Gate gate, std::vector<NomineeId> nominees, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      gate_(gate),
      nominees_(std::move(nominees)),
      reason_(new QPlainTextEdit(this)),
      declare_(new QPushButton(this))
{
    setWindowTitle(titleText());
    resize(560, 490);
    reason_->setFixedHeight(6 * fontMetrics().lineSpacing());
    QStringList lines;
    for (const NomineeId id : nominees_) {
        const QString missing = missingOf(id);
        lines << findNominee(session().book(), id)->name + u" — "_s +
                     (missing.isEmpty() ? tr("nothing is missing") : missing);
    }
    reason_->setPlainText(suggestion());
    reason_->setTabChangesFocus(true);
    reason_->setAccessibleName(tr("Reason"));
    declare_->setText(gate_ == Gate::Refuse ? tr("Declare not eligible") : tr("Let take part"));
    layOut(lines);
    connect(declare_, &QPushButton::clicked, this, &GateDialog::declare);
    reason_->setFocus();
}

void GateDialog::layOut(const QStringList& lines)
{
    auto* text =
        new QLabel(gate_ == Gate::Refuse
                       ? tr("They get no place in the ranking until they are let in again. Nothing they handed in is lost.")
                       : tr("They take part in the judging again."),
                   this);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto* list = new QListView(this);
    list->setModel(new QStringListModel(lines, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    list->setAccessibleName(tr("Nominees concerned"));
    auto* label = new QLabel(tr("Reason, as the history and the minutes will give it"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(reason_);
    auto* buttons = dialogButtons(this, declare_);
    column()->addWidget(text);
    column()->addWidget(sheetAround(list), 1);
    column()->addWidget(label);
    column()->addWidget(reason_);
    column()->addWidget(buttons);
}

QString GateDialog::titleText() const
{
    const int count = static_cast<int>(nominees_.size());
    return gate_ == Gate::Refuse ? tr("Declare %n nominee(s) not eligible", nullptr, count)
                                 : tr("Let %n nominee(s) take part again", nullptr, count);
}

QString GateDialog::missingOf(NomineeId id) const
{
    const EditionBook& book = session().book();
    const std::vector<Requirement> requirements = requirementsOf(book, findNominee(book, id)->category);
    return shortfallText(requirements, checklistOf(book, requirements, id));
}

QString GateDialog::suggestion() const
{
    if (gate_ == Gate::Admit)
        return tr("The mandatory documents are complete.");
    const QString common = tr("Mandatory documents are missing");
    if (nominees_.size() != 1)
        return common + u'.';
    const QString missing = missingOf(nominees_.front());
    return missing.isEmpty() ? QString() : common + u": "_s + missing + u'.';
}

void GateDialog::declare()
{
    const QString reason = reason_->toPlainText().simplified();
    if (reason.isEmpty()) {
        banner().say(Tone::Refusal, [] { return tr("Say why: the reason stands in the history and in the minutes."); });
        reason_->setFocus();
        return;
    }
    const NomineeStatus status = gate_ == Gate::Refuse ? NomineeStatus::Ineligible : NomineeStatus::Eligible;
    Edit edit{.changes = {}, .reason = reason};
    for (const NomineeId id : nominees_) {
        QString own = gate_ == Gate::Refuse ? reason : QString();
        // Of several each is told what it lacks itself.
        if (const QString missing = missingOf(id); !own.isEmpty() && nominees_.size() > 1 && !missing.isEmpty())
            own += u' ' + missing + u'.';
        edit.changes.emplace_back(statusChange(session().book(), id, status, own));
    }
    attemptEdit([this, edit] { return session().perform(edit); });
}

}
