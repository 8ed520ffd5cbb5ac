#include "ui/pages/scheme/ReadingForm.h"

#include "core/words/ChoiceTexts.h"
#include "ui/models/scheme/SchemeTexts.h"
#include "ui/common/ChoiceBox.h"

namespace sidang {

ReadingForm::ReadingForm(SchemeDesk& desk, QWidget* parent)
    : FieldForm(2, parent),
      desk_(desk),
      mode_(new ChoiceBox(this)),
      programme_(new ChoiceBox(this)),
      segment_(new ChoiceBox(this)),
      over_(new ChoiceBox(this))
{
    setLeastColumn(150);
    add([] { return tr("&Figures"); }, mode_, true);
    add([] { return tr("&Programme"); }, programme_);
    add([] { return tr("Se&gment"); }, segment_);
    add([] { return tr("&Of the months"); }, over_, true);
    for (ChoiceBox* box : {mode_, programme_, segment_, over_})
        connect(box, &QComboBox::activated, this, &ReadingForm::take);
}

void ReadingForm::take()
{
    CriterionNode node = nodeOf(desk_.book(), criterion_);
    if (mode_->currentIndex() == 0)
        node.indicator->reading.reset();
    else if (!node.indicator->reading)
        node.indicator->reading = Reading();
    else
        node.indicator->reading = Reading{static_cast<Programme>(programme_->currentIndex()),
                                          static_cast<Segment>(segment_->currentIndex()), static_cast<Over>(over_->currentIndex())};
    const QString refusal = desk_.make(replaced(desk_.book(), node));
    show(criterion_);
    if (!refusal.isEmpty())
        say(mode_, Tone::Refusal, refusal);
}

void ReadingForm::show(CriterionId criterion)
{
    criterion_ = criterion;
    const std::optional<Reading> reading = nodeOf(desk_.book(), criterion).indicator->reading;
    const Reading shown = reading.value_or(Reading());
    mode_->fill({tr("Typed by the secretariat"), tr("Read from the monthly figures")}, reading ? 1 : 0);
    programme_->fill({choiceText(Programme::Jkk), choiceText(Programme::Jkm), choiceText(Programme::Jht), choiceText(Programme::Jp)},
                     static_cast<int>(shown.programme));
    segment_->fill({choiceText(Segment::Wage), choiceText(Segment::NonWage), choiceText(Segment::Construction),
                    choiceText(Segment::NonCivilServant)},
                   static_cast<int>(shown.segment));
    over_->fill({overText(Over::LastMonth), overText(Over::Mean), overText(Over::Growth)}, static_cast<int>(shown.over));
    for (ChoiceBox* box : {programme_, segment_, over_})
        setShown(box, reading.has_value());
    for (ChoiceBox* box : {mode_, programme_, segment_, over_})
        box->setEnabled(desk_.changeable() == Changeable::Yes);
    say(mode_, Tone::Quiet,
        reading ? tr("Members ÷ universe of the verified figures within the assessment period.")
                : tr("Numerator and denominator are entered on the page of performance figures."));
}

}
