#include "ui/pages/nominees/StatusDialog.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/DialogButtons.h"
#include "ui/common/FieldForm.h"
#include "ui/common/LineIcon.h"
#include "ui/models/nominees/NomineeEdits.h"
#include "ui/models/nominees/NomineeStatusLooks.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// Reasons as they are often written, in the language of the papers on which they stand.
const QStringList& usualReasons()
{
    static const QStringList reasons{u"Dokumen tidak lengkap sampai batas waktu"_s,
                                     u"Menunggak iuran pada periode penilaian"_s,
                                     u"Belum menjadi peserta selama seluruh periode penilaian"_s,
                                     u"Berkedudukan di luar wilayah penilaian"_s,
                                     u"Data yang disampaikan tidak dapat diverifikasi"_s,
                                     u"Mengundurkan diri secara tertulis"_s,
                                     u"Tidak hadir pada wawancara"_s};
    return reasons;
}

}

StatusDialog::StatusDialog(Editing editing, std::vector<NomineeId> nominees, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      nominees_(std::move(nominees)),
      status_(new QComboBox(this)),
      reason_(new QComboBox(this))
{
    const Nominee& first = *findNominee(session().book(), nominees_.front());
    setWindowTitle(tr("Change the status"));
    for (const NomineeStatus status : {NomineeStatus::Eligible, NomineeStatus::Ineligible, NomineeStatus::Withdrawn,
                                       NomineeStatus::Disqualified, NomineeStatus::Absent})
        status_->addItem(lineIcon(statusIcon(status), inkOf(statusTone(status))), choiceText(status));
    status_->setCurrentIndex(static_cast<int>(first.status));
    reason_->setEditable(true);
    reason_->setInsertPolicy(QComboBox::NoInsert);
    reason_->addItems(usualReasons());
    reason_->setCurrentIndex(-1);
    reason_->setEditText(nominees_.size() == 1 ? first.statusReason : QString());
    reason_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reason_->setMinimumContentsLength(44);
    layOut();
    status_->setFocus();
}

void StatusDialog::layOut()
{
    const Nominee& first = *findNominee(session().book(), nominees_.front());
    const auto count = static_cast<int>(nominees_.size());
    auto* whom = new QLabel(count == 1 ? first.code + u' ' + first.name : tr("%n nominee(s)", nullptr, count), this);
    whom->setWordWrap(true);
    auto* form = new FieldForm(1, this);
    form->add([] { return tr("&Status"); }, status_);
    form->add([] { return tr("&Reason"); }, reason_);
    reason_->lineEdit()->setAccessibleName(tr("Reason"));
    form->say(reason_, Tone::Quiet, tr("It is kept in the history and stands on papers."));
    auto* save = new QPushButton(tr("Save"), this);
    auto* buttons = dialogButtons(this, save);
    connect(save, &QPushButton::clicked, this, &StatusDialog::save);
    column()->addWidget(whom);
    column()->addWidget(form);
    column()->addWidget(buttons);
}

void StatusDialog::save()
{
    attemptEdit([this] {
        const QString reason = reason_->currentText().simplified();
        const auto status = static_cast<NomineeStatus>(status_->currentIndex());
        return session().perform({statusChanges(session().book(), nominees_, status, reason), reason});
    });
}

}
