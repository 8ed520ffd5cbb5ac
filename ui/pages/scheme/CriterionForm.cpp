#include "ui/pages/scheme/CriterionForm.h"

#include "core/words/ChoiceTexts.h"
#include "ui/common/EntryField.h"
#include "ui/common/EntryText.h"
#include "ui/models/scheme/SchemeEntries.h"
#include "ui/models/scheme/SchemeTexts.h"
#include "ui/common/ChoiceBox.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

/// A scale that the source can take; the one there is where it can.
Scale scaleFor(Source source, const Scale& scale)
{
    const bool isRatio = std::holds_alternative<RatioScale>(scale);
    const bool isBands = std::holds_alternative<BandsScale>(scale);
    if (source == Source::Measured)
        return isRatio || isBands ? scale : Scale(RatioScale{});
    return isRatio ? Scale(PointsScale{0, 100, 1}) : scale;
}

}

CriterionForm::CriterionForm(SchemeDesk& desk, QWidget* parent)
    : FieldForm(2, parent),
      desk_(desk),
      title_(new EntryField(
          [this](const QString& typed) {
              const QString refusal = titleRefusal(typed);
              return refusal.isEmpty() ? take([&](CriterionNode& node) { node.title = typed.trimmed(); }) : refusal;
          },
          this)),
      code_(new EntryField([this](const QString& typed) { return takeCode(typed); }, this)),
      weight_(new EntryField([this](const QString& typed) { return takeWeight(typed); }, this)),
      source_(new ChoiceBox(this)),
      guidance_(new EntryText(
          3, [this](const QString& typed) { return take([&](CriterionNode& node) { node.guidance = typed.trimmed(); }); }, this))
{
    setLeastColumn(140);
    add([] { return tr("&Title"); }, title_, true);
    add([] { return tr("C&ode"); }, code_);
    add([] { return tr("&Weight"); }, weight_);
    add([] { return tr("Va&lue from"); }, source_, true);
    add([] { return tr("&Guidance for the jury"); }, guidance_, true);
    weight_->setAlignment(Qt::AlignRight);
    for (EntryField* field : {title_, code_, weight_})
        connect(field, &EntryField::told, this, [this, field](const QString& text) { say(field, Tone::Refusal, text); });
    connect(guidance_, &EntryText::told, this, [this](const QString& text) { say(guidance_, Tone::Refusal, text); });
    connect(source_, &QComboBox::activated, this, &CriterionForm::takeSource);
}

QString CriterionForm::take(const std::function<void(CriterionNode&)>& put)
{
    CriterionNode node = nodeOf(desk_.book(), criterion_);
    put(node);
    return desk_.make(replaced(desk_.book(), node));
}

QString CriterionForm::takeCode(const QString& typed)
{
    QStringList others = codesOf(*desk_.category());
    others.removeOne(nodeOf(desk_.book(), criterion_).code);
    const QString refusal = codeRefusal(typed, others);
    return refusal.isEmpty() ? take([&](CriterionNode& node) { node.code = typed.trimmed(); }) : refusal;
}

QString CriterionForm::takeWeight(const QString& typed)
{
    const DecimalEntry weight = weightEntry(typed);
    return weight ? take([&](CriterionNode& node) { node.indicator->weight = *weight; }) : weight.error();
}

void CriterionForm::takeSource(int chosen)
{
    const auto source = static_cast<Source>(chosen);
    const QString refusal = take([source](CriterionNode& node) {
        node.indicator->source = source;
        node.indicator->scale = scaleFor(source, node.indicator->scale);
        if (source != Source::Measured)
            node.indicator->reading.reset();
    });
    say(source_, Tone::Refusal, refusal);
    if (!refusal.isEmpty())
        show(criterion_, false);
}

void CriterionForm::show(CriterionId criterion, bool isOther)
{
    criterion_ = criterion;
    const CriterionNode node = nodeOf(desk_.book(), criterion);
    const QString weight = node.indicator ? weightText(node.indicator->weight, desk_.language()) : QString();
    const auto put = [isOther](auto* field, const QString& text) { isOther ? field->restart(text) : field->fill(text); };
    put(title_, node.title);
    put(code_, node.code);
    put(weight_, weight);
    put(guidance_, node.guidance);
    source_->fill({choiceText(Source::Opinion), choiceText(Source::Fact), choiceText(Source::Measured)},
                  node.indicator ? static_cast<int>(node.indicator->source) : 0);
    if (isOther)
        say(source_, Tone::Quiet, {});
    setShown(weight_, node.indicator.has_value());
    setShown(source_, node.indicator.has_value());
    const bool isFixed = desk_.changeable() == Changeable::No;
    for (EntryField* field : {title_, code_, weight_})
        field->setReadOnly(isFixed);
    guidance_->setReadOnly(isFixed);
    source_->setEnabled(!isFixed);
}

bool CriterionForm::settle()
{
    return title_->settle() && code_->settle() && weight_->settle() && guidance_->settle();
}

bool CriterionForm::focusField(SchemeTarget::Field field)
{
    EntryField* wanted = field == SchemeTarget::Field::Code ? code_ : field == SchemeTarget::Field::Weight ? weight_ : nullptr;
    if (!wanted)
        return false;
    wanted->setFocus(Qt::OtherFocusReason);
    wanted->selectAll();
    return true;
}

}
