#include "ui/pages/interviews/TimesDialog.h"

#include "ui/common/DialogButtons.h"
#include "ui/common/FieldForm.h"
#include "ui/models/interviews/Clock.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {

TimesDialog::TimesDialog(Editing editing, CategoryId category, QDate day, Language language, QWidget* parent)
    : EditDialog(std::move(editing), parent),
      category_(category),
      language_(language),
      form_(new FieldForm(2, this)),
      day_(new QDateEdit(form_)),
      first_(new QLineEdit(form_)),
      talk_(new QSpinBox(form_)),
      questions_(new QSpinBox(form_)),
      pause_(new QSpinBox(form_)),
      last_(new QLineEdit(form_)),
      hasLunch_(new QCheckBox(tr("A lunch break"), form_)),
      lunchFrom_(new QLineEdit(form_)),
      lunchTo_(new QLineEdit(form_)),
      preview_(new QLabel(this)),
      save_(new QPushButton(tr("&Set the times"), this))
{
    setWindowTitle(tr("Times of the interviews"));
    setMinimumWidth(560);
    day_->setCalendarPopup(true);
    day_->setDisplayFormat(u"dd-MM-yyyy"_s);
    constexpr int mostMinutes = 1440;
    for (QSpinBox* minutes : {talk_, questions_, pause_})
        minutes->setRange(0, mostMinutes);
    layOut();
    fill(planOf(scheduleOf(session().book(), category_), day));
    connect(day_, &QDateEdit::dateChanged, this, &TimesDialog::preview);
    for (QLineEdit* field : {first_, last_, lunchFrom_, lunchTo_})
        connect(field, &QLineEdit::textChanged, this, &TimesDialog::preview);
    for (QSpinBox* field : {talk_, questions_, pause_})
        connect(field, &QSpinBox::valueChanged, this, &TimesDialog::preview);
    connect(hasLunch_, &QCheckBox::toggled, this, &TimesDialog::preview);
    connect(save_, &QPushButton::clicked, this, &TimesDialog::save);
    preview();
    day_->setFocus();
}

void TimesDialog::layOut()
{
    form_->add([] { return tr("First day"); }, day_);
    form_->add([] { return tr("First start"); }, first_);
    form_->add([] { return tr("Talk, minutes"); }, talk_);
    form_->add([] { return tr("Questions, minutes"); }, questions_);
    form_->add([] { return tr("Pause between, minutes"); }, pause_);
    form_->add([] { return tr("Ends at the latest"); }, last_);
    form_->add([] { return tr("Lunch"); }, hasLunch_, true);
    form_->add([] { return tr("Lunch from"); }, lunchFrom_);
    form_->add([] { return tr("Lunch until"); }, lunchTo_);
    preview_->setWordWrap(true);
    auto* buttons = dialogButtons(this, save_);
    column()->addWidget(form_);
    column()->addWidget(preview_);
    column()->addWidget(buttons);
}

void TimesDialog::fill(const SlotPlan& plan)
{
    day_->setDate(plan.day);
    first_->setText(clockText(plan.first, language_));
    talk_->setValue(plan.talkMinutes);
    questions_->setValue(plan.questionMinutes);
    pause_->setValue(plan.pauseMinutes);
    last_->setText(clockText(plan.last, language_));
    hasLunch_->setChecked(plan.lunch.has_value());
    if (plan.lunch) {
        lunchFrom_->setText(clockText(plan.lunch->first, language_));
        lunchTo_->setText(clockText(plan.lunch->second, language_));
    }
}

std::optional<QTime> TimesDialog::timeOf(QLineEdit* field)
{
    const std::optional<QTime> time = clockTime(field->text());
    form_->say(field, Tone::Refusal, time || !field->isEnabled() ? QString() : tr("Type the time as 09.30."));
    return time;
}

std::optional<SlotPlan> TimesDialog::plan()
{
    const bool hasLunch = hasLunch_->isChecked();
    lunchFrom_->setEnabled(hasLunch);
    lunchTo_->setEnabled(hasLunch);
    const std::optional<QTime> first = timeOf(first_);
    const std::optional<QTime> last = timeOf(last_);
    const std::optional<QTime> from = timeOf(lunchFrom_);
    const std::optional<QTime> to = timeOf(lunchTo_);
    if (!first || !last || (hasLunch && (!from || !to)))
        return std::nullopt;
    SlotPlan plan{day_->date(), *first, talk_->value(), questions_->value(), pause_->value(), {}, *last};
    if (hasLunch)
        plan.lunch = {{*from, *to}};
    return plan;
}

int TimesDialog::waiting() const
{
    return static_cast<int>(std::ranges::count_if(scheduleOf(session().book(), category_), [](const ScheduledNominee& row) {
        return row.takesPart && !isOver(row.interview);
    }));
}

void TimesDialog::preview()
{
    const std::optional<SlotPlan> wanted = plan();
    save_->setEnabled(false);
    if (!wanted) {
        preview_->setText(tr("The times marked above cannot be read yet."));
        return;
    }
    const int count = waiting();
    const std::vector<QDateTime> starts = startsOf(*wanted, count);
    if (count > 0 && starts.empty()) {
        preview_->setText(
            tr("No interview fits into the day: look at its length, at the lunch break, and at when the day ends."));
        return;
    }
    save_->setEnabled(count > 0);
    if (count == 0) {
        preview_->setText(tr("There is nobody left to be interviewed."));
        return;
    }
    const QDateTime end = starts.back().addSecs(60 * (wanted->talkMinutes + wanted->questionMinutes));
    preview_->setText(tr("%n interview(s): the first one on %1, the last one ends on %2.", nullptr, count)
                          .arg(startText(starts.front(), language_), startText(end, language_)));
}

void TimesDialog::save()
{
    if (const std::optional<SlotPlan> wanted = plan())
        attemptEdit([this, wanted = *wanted] { return session().perform(timesEdit(session().book(), category_, wanted)); });
}

}
