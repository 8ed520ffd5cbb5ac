#include "ui/pages/scheme/SchemePanel.h"

#include "ui/common/Paint.h"
#include "ui/pages/scheme/CategoryForm.h"
#include "ui/pages/scheme/CriterionForm.h"
#include "ui/pages/scheme/ProvenanceForm.h"
#include "ui/pages/scheme/ReadingForm.h"
#include "ui/pages/scheme/ScaleForm.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sidang {

SchemePanel::SchemePanel(SchemeDesk& desk, QWidget* parent)
    : QScrollArea(parent),
      desk_(desk),
      kind_(new QLabel(this)),
      criterionForm_(new CriterionForm(desk, this)),
      scale_(new ScaleForm(desk, this)),
      reading_(new ReadingForm(desk, this)),
      provenance_(new ProvenanceForm(desk, this)),
      categoryForm_(new CategoryForm(desk, this))
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 10, 16, 16);
    column->setSpacing(16);
    kind_->setFont(bolder(font()));
    for (QWidget* part : std::initializer_list<QWidget*>{kind_, criterionForm_, scale_, reading_, provenance_, categoryForm_})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(provenance_, &ProvenanceForm::confirmWanted, this, &SchemePanel::confirmWanted);
}

void SchemePanel::show(std::optional<CriterionId> criterion)
{
    const bool isOther = criterion != criterion_ || desk_.categoryId() != category_;
    criterion_ = criterion;
    category_ = desk_.categoryId();
    const Criterion* shown = criterion ? findCriterion(desk_.book(), *criterion).criterion : nullptr;
    const bool isLeaf = shown && shown->isLeaf();
    criterionForm_->setVisible(shown);
    scale_->setVisible(isLeaf);
    reading_->setVisible(isLeaf && shown->indicator->source == Source::Measured);
    provenance_->setVisible(isLeaf);
    categoryForm_->setVisible(!shown);
    if (shown)
        showCriterion(shown->id, isOther);
    else
        categoryForm_->show(isOther);
    kind_->setText(isLeaf ? tr("Indicator %1").arg(shown->code)
                   : shown ? tr("Aspect %1").arg(shown->code)
                           : tr("Category %1").arg(desk_.category()->code));
    if (isOther)
        ensureVisible(0, 0);
}

void SchemePanel::showCriterion(CriterionId criterion, bool isOther)
{
    criterionForm_->show(criterion, isOther);
    const Criterion* shown = findCriterion(desk_.book(), criterion).criterion;
    if (!shown->isLeaf())
        return;
    scale_->show(criterion, isOther);
    provenance_->show(criterion, isOther);
    if (shown->indicator->source == Source::Measured)
        reading_->show(criterion);
}

bool SchemePanel::settle()
{
    if (!criterion_)
        return categoryForm_->settle();
    const Criterion* shown = findCriterion(desk_.book(), *criterion_).criterion;
    if (!shown) // it was removed meanwhile
        return true;
    return criterionForm_->settle() && (!shown->isLeaf() || (scale_->settle() && provenance_->settle()));
}

void SchemePanel::focusField(SchemeTarget::Field field)
{
    if (!criterion_)
        categoryForm_->focusField(field);
    else if (!criterionForm_->focusField(field) && scale_->isVisibleTo(this))
        scale_->focusFirst();
    if (QWidget* focused = focusWidget())
        ensureWidgetVisible(focused);
}

}
