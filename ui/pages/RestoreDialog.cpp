#include "ui/pages/RestoreDialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

int recordsSince(const std::vector<LedgerRecord>& ledger, const QDateTime& moment)
{
    const QString since = ledgerTime(moment);
    return static_cast<int>(
        std::ranges::count_if(ledger, [&](const LedgerRecord& record) { return record.time > since; }));
}

RestoreDialog::RestoreDialog(const Session& session, const BackupRow& backup, Language language, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(520);
    // A backup's name tells seconds: what was recorded within that second is in it.
    const int lost = recordsSince(session.ledger(), backup.entry.made.addSecs(1));
    const QString now = session.ledger().empty()
                            ? QString()
                            : momentText(QDateTime::fromString(session.ledger().back().time, Qt::ISODateWithMs), language);
    auto* text = new QLabel(lost == 0 ? tr("Nothing was recorded since this backup was made.")
                                      : tr("%n change(s) recorded since then will no longer be in the edition.", nullptr, lost),
                            this);
    auto* kept = new QLabel(tr("The present file is not lost: it is put aside among the backups. The restoring itself is "
                               "recorded with your name."),
                            this);
    for (QLabel* label : {text, kept})
        label->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("The edition now, last change"), new QLabel(now, this));
    form->addRow(tr("The backup"),
                 new QLabel(momentText(backup.entry.made, language) + u" · "_s + causeText(backup.entry.cause), this));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* restore = buttons->addButton(tr("Restore this backup"), QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    restore->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(text);
    column->addWidget(kept);
    column->addWidget(buttons);
}

}
