#include "ui/pages/scheme/ProvenanceForm.h"

#include "ui/common/EntryField.h"
#include "ui/common/Pill.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sidang {

ProvenanceForm::ProvenanceForm(SchemeDesk& desk, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      form_(new FieldForm(1, this)),
      source_(new EntryField([this](const QString& typed) { return take(typed); }, form_)),
      sample_(new Pill(this)),
      confirm_(new QPushButton(this))
{
    form_->add([] { return tr("Weight and scale set b&y"); }, source_);
    connect(source_, &EntryField::told, this, [this](const QString& text) { form_->say(source_, Tone::Refusal, text); });
    connect(confirm_, &QPushButton::clicked, this, &ProvenanceForm::confirmWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(sample_);
    row->addWidget(confirm_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(form_);
    column->addLayout(row);
}

QString ProvenanceForm::take(const QString& typed)
{
    CriterionNode node = nodeOf(desk_.book(), criterion_);
    node.indicator->provenance = typed.trimmed();
    return desk_.make(replaced(desk_.book(), node));
}

void ProvenanceForm::show(CriterionId criterion, bool isOther)
{
    criterion_ = criterion;
    const Indicator indicator = *nodeOf(desk_.book(), criterion).indicator;
    isOther ? source_->restart(indicator.provenance) : source_->fill(indicator.provenance);
    const QString whyNot = desk_.whyNotConfirm();
    source_->setReadOnly(!whyNot.isEmpty());
    source_->setToolTip(whyNot);
    const bool isSample = isUnconfirmed(indicator);
    sample_->say(Tone::Attention, isSample ? tr("contoh: not confirmed") : QString(), u"warning"_s);
    confirm_->setText(tr("&Confirm…"));
    confirm_->setVisible(isSample);
    confirm_->setEnabled(whyNot.isEmpty());
    confirm_->setToolTip(whyNot.isEmpty() ? tr("Says which guideline or decision sets it, and takes the mark “contoh” away") : whyNot);
}

bool ProvenanceForm::settle()
{
    return source_->settle();
}

}
