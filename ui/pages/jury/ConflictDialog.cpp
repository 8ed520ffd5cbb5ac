#include "ui/pages/jury/ConflictDialog.h"

#include "ui/common/Banner.h"
#include "ui/common/FieldForm.h"
#include "ui/common/SearchField.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RegionField.h"
#include "ui/pages/jury/NoteStrip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

ConflictDialog::ConflictDialog(Editing editing, std::optional<JurorId> juror, std::optional<NomineeId> nominee,
                               QWidget* parent)
    : ConflictDialog(std::move(editing), Start{juror, std::nullopt}, parent)
{
    if (nominee)
        choice_.checkOnly(*nominee);
}

ConflictDialog::ConflictDialog(Editing editing, const RecusalKey& recorded, QWidget* parent)
    : ConflictDialog(std::move(editing), Start{recorded.juror, recorded}, parent)
{}

ConflictDialog::ConflictDialog(Editing editing, const Start& start, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      recorded_(start.recorded),
      choice_(session().book()),
      form_(new FieldForm(2, this)),
      juror_(new QComboBox(this)),
      kind_(new QComboBox(this)),
      reason_(new QComboBox(this)),
      byHand_(new QRadioButton(this)),
      byRegion_(new QRadioButton(this)),
      byInstitution_(new QRadioButton(this)),
      region_(new RegionField(this)),
      search_(new SearchField(this)),
      nominees_(new PlainTable(this)),
      found_(new QLabel(this)),
      effect_(new NoteStrip(this)),
      save_(new QPushButton(tr("Save"), this))
{
    setWindowTitle(recorded_ ? tr("Change a conflict of interest") : tr("Record conflicts of interest"));
    resize(760, recorded_ ? 220 : 600);
    fill(start.juror);
    layOut();
    if (recorded_) {
        const auto& recusals = session().book().recusals;
        const auto found = std::ranges::find_if(recusals, [&](const Recusal& recusal) {
            return recusal.juror == recorded_->juror && recusal.nominee == recorded_->nominee;
        });
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(found->kind)));
        reason_->setEditText(found->reason);
        form_->say(juror_, Tone::Quiet, findNominee(session().book(), recorded_->nominee)->name);
    }
    connectAll();
    byHand_->setChecked(true);
    choice_.setJuror({juror_->currentData().toInt()});
    chooseWay();
    (recorded_ ? kind_ : juror_)->setFocus();
}

void ConflictDialog::connectAll()
{
    connect(juror_, &QComboBox::currentIndexChanged, this, [this] {
        choice_.setJuror({juror_->currentData().toInt()});
        chooseWay();
    });
    for (QRadioButton* way : {byHand_, byRegion_, byInstitution_}) {
        connect(way, &QRadioButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                chooseWay();
        });
    }
    connect(region_, &RegionField::picked, this, &ConflictDialog::chooseWay);
    connect(region_, &QLineEdit::editingFinished, this, &ConflictDialog::chooseWay);
    connect(search_, &QLineEdit::textChanged, &filter_, &QSortFilterProxyModel::setFilterFixedString);
    connect(search_, &SearchField::listWanted, nominees_, qOverload<>(&QWidget::setFocus));
    connect(&choice_, &ConflictChoice::chosenChanged, this, &ConflictDialog::tell);
}

const Juror* ConflictDialog::juror() const
{
    return findJuror(session().book(), {juror_->currentData().toInt()});
}

void ConflictDialog::chooseWay()
{
    if (recorded_)
        return;
    region_->setEnabled(byRegion_->isChecked());
    byInstitution_->setEnabled(juror() && !juror()->institution.isEmpty());
    byInstitution_->setToolTip(byInstitution_->isEnabled() ? juror()->institution
                                                           : tr("The juror has no institution on the page Jury."));
    if (byInstitution_->isChecked() && !byInstitution_->isEnabled())
        byHand_->setChecked(true);
    if (byRegion_->isChecked()) {
        const std::optional<QString> region = region_->region();
        const int count = choice_.checkRegion(region.value_or(QString()));
        found_->setText(!region || region->isEmpty() ? tr("Which region? Type part of its name.")
                                                     : tr("%n nominee(s) of this region, to be looked at", nullptr, count));
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(ConflictKind::Region)));
    } else if (byInstitution_->isChecked()) {
        const int count = choice_.checkInstitution(juror()->institution);
        found_->setText(tr("%n nominee(s) with “%1”, to be looked at", nullptr, count).arg(juror()->institution));
        kind_->setCurrentIndex(kind_->findData(static_cast<int>(ConflictKind::Employment)));
    } else {
        choice_.uncheck();
        found_->setText(tr("Check the nominees the juror does not judge (Space)."));
    }
    filter_.sort(byHand_->isChecked() ? -1 : 0, Qt::DescendingOrder);
    nominees_->scrollToTop();
    tell();
}

void ConflictDialog::tell()
{
    if (recorded_)
        return;
    const auto count = static_cast<int>(choice_.chosen().size());
    save_->setText(count == 0 ? tr("Save") : tr("Record %n conflict(s)", nullptr, count));
    QStringList notes;
    if (const int marks = choice_.marks(); marks > 0)
        notes << tr("%n mark(s) of this juror stand already; they are kept, but will no longer count.", nullptr, marks);
    if (const int below = choice_.belowQuorum(); below > 0)
        notes << tr("%n nominee(s) would fall below the quorum and could not be ranked.", nullptr, below);
    effect_->say(notes);
}

void ConflictDialog::save()
{
    const QString reason = reason_->currentText().simplified();
    const auto kind = static_cast<ConflictKind>(kind_->currentData().toInt());
    form_->say(reason_, Tone::Refusal, reason.isEmpty() ? tr("Say why, as it is to stand in the register.") : QString());
    if (reason.isEmpty()) {
        reason_->setFocus();
        return;
    }
    const std::vector<NomineeId> chosen = choice_.chosen();
    if (!recorded_ && chosen.empty()) {
        banner().say(Tone::Refusal, [] { return tr("No nominee is checked yet."); });
        nominees_->setFocus();
        return;
    }
    attemptEdit([this, reason, kind, chosen] {
        const EditionBook& book = session().book();
        return session().perform(
            {recorded_ ? rewordingOf(book, *recorded_, kind, reason) : recusalsOf(book, juror()->id, chosen, kind, reason),
             {}});
    });
}

}
