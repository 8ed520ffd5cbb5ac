#include "ui/pages/jury/ConflictDialog.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/DialogButtons.h"
#include "ui/common/FieldForm.h"
#include "ui/common/SearchField.h"
#include "ui/pages/NoteList.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RecordDelegate.h"
#include "ui/pages/RegionField.h"
#include "ui/pages/jury/NoteStrip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sidang {

void ConflictDialog::fill(std::optional<JurorId> juror)
{
    for (const Juror& each : session().book().jurors)
        juror_->addItem(each.name.isEmpty() ? each.code : each.code + u' ' + each.name, each.id.value);
    if (juror)
        juror_->setCurrentIndex(juror_->findData(juror->value));
    for (const ConflictKind kind :
         {ConflictKind::Family, ConflictKind::Employment, ConflictKind::Region, ConflictKind::Business, ConflictKind::Other})
        kind_->addItem(choiceText(kind), static_cast<int>(kind));
    reason_->setEditable(true);
    reason_->setInsertPolicy(QComboBox::NoInsert);
    reason_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reason_->setMinimumContentsLength(20);
    // Reasons that were given before, each once.
    QStringList reasons;
    for (const Recusal& recusal : session().book().recusals) {
        if (!recusal.reason.isEmpty() && !reasons.contains(recusal.reason))
            reasons << recusal.reason;
    }
    reason_->addItems(reasons);
    reason_->setEditText({});
    region_->setHome(session().book().edition.region);
    // What was found stands first; a row that is checked later stays where it is.
    filter_.setSourceModel(&choice_);
    filter_.setSortRole(Qt::CheckStateRole);
    filter_.setDynamicSortFilter(false);
    filter_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_.setFilterKeyColumn(static_cast<int>(ConflictColumn::Nominee));
}

/// Three ways to choose nominees, and the nominees.
QWidget* ConflictDialog::chooser()
{
    auto* whole = new QWidget(this);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(12);
    ways->addWidget(byHand_);
    ways->addWidget(byRegion_);
    ways->addWidget(region_, 1);
    ways->addWidget(byInstitution_);
    auto* find = new QHBoxLayout;
    find->setSpacing(12);
    find->addWidget(search_, 1);
    find->addWidget(found_, 2);
    nominees_->setModel(&filter_);
    nominees_->setItemDelegate(new RecordDelegate(nominees_));
    nominees_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    nominees_->setAccessibleName(tr("Nominees"));
    nominees_->setShares(
        {{u"KAB-01 Kabupaten Kepulauan Mentawai"_s, 1}, {u"10 → 10 dari 10 juri menilai, di bawah kuorum 10 ××"_s, 0}});
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(ways);
    column->addLayout(find);
    column->addWidget(sheetAround(nominees_), 1);
    return whole;
}

void ConflictDialog::layOut()
{
    form_->add([] { return tr("&Juror"); }, juror_);
    form_->add([] { return tr("&Kind"); }, kind_);
    form_->add([] { return tr("&Reason"); }, reason_, true);
    form_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    reason_->lineEdit()->setAccessibleName(tr("Reason"));
    byHand_->setText(tr("By &hand"));
    byRegion_->setText(tr("By re&gion"));
    byInstitution_->setText(tr("By &institution of the juror"));
    region_->setAccessibleName(tr("Region whose nominees are meant"));
    auto* buttons = dialogButtons(this, save_);
    connect(save_, &QPushButton::clicked, this, &ConflictDialog::save);
    QWidget* nominees = chooser();
    column()->addWidget(form_);
    column()->addWidget(nominees, 1);
    column()->addWidget(effect_);
    column()->addWidget(buttons);
    if (recorded_) {
        nominees->hide();
        juror_->setEnabled(false);
    }
}

}
