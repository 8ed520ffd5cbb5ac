#include "ui/pages/edition/ScheduleForm.h"

#include "ui/common/DateField.h"

#include <algorithm>

namespace sidang {

ScheduleForm::ScheduleForm(EditionDesk& desk, QWidget* parent) : FieldForm(2, parent), desk_(desk)
{
    addDay([] { return tr("&Documents due"); }, &Edition::documentsDue);
    addDay([] { return tr("Document &check"); }, &Edition::checkOn);
    addDay([] { return tr("&Interviews from"); }, &Edition::interviewsOn);
    addDay([] { return tr("&Plenary"); }, &Edition::plenaryOn);
}

DateField* ScheduleForm::addDay(Words label, QDate Edition::*member)
{
    auto* field = new DateField(
        [this, member](QDate date) { return desk_.take([&](Edition& edition) { edition.*member = date; }); }, this);
    add(std::move(label), field);
    days_.push_back({field, member});
    connect(field, &EntryField::told, this, [this, field](const QString& text) {
        say(field, Tone::Refusal, text);
        if (text.isEmpty())
            remarkOrder();
    });
    return field;
}

/// Days may stand in any order; one that comes before an earlier step is pointed out.
void ScheduleForm::remarkOrder()
{
    QDate latest;
    for (const Day& day : days_) {
        const QDate date = desk_.edition().*day.member;
        const bool isEarly = date.isValid() && latest.isValid() && date < latest;
        if (!day.field->property("refused").toBool())
            say(day.field, Tone::Attention, isEarly ? tr("This day is before the step that comes first.") : QString());
        if (date.isValid() && !isEarly)
            latest = date;
    }
}

void ScheduleForm::show()
{
    const QString whyNot = desk_.whyNotStationery();
    for (const Day& day : days_) {
        day.field->fill(desk_.edition().*day.member, desk_.language());
        day.field->setReadOnly(!whyNot.isEmpty());
        day.field->setToolTip(whyNot);
    }
    remarkOrder();
}

bool ScheduleForm::settle()
{
    return std::ranges::all_of(days_, [](const Day& day) { return day.field->settle(); });
}

}
