// What the interviews page does to the edition.
#include "ui/common/Banner.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/interviews/AbsenceDialog.h"
#include "ui/pages/interviews/InterviewPanel.h"
#include "ui/pages/interviews/InterviewsPage.h"
#include "ui/pages/interviews/LotDialog.h"
#include "ui/pages/interviews/TimerBar.h"
#include "ui/pages/interviews/TimesDialog.h"

namespace sidang {

namespace {

/// The clock's milliseconds: a number nobody chooses.
qint64 seedOfNow()
{
    constexpr qint64 seeds = 1'000'000'000;
    return QDateTime::currentMSecsSinceEpoch() % seeds;
}

}

void InterviewsPage::draw()
{
    if (settle())
        LotDialog(door().editing(), sight_.category, seedOfNow, window()).exec();
}

void InterviewsPage::orderByName()
{
    if (settle())
        door().perform(orderEdit(book(), sight_.category, nameOrder(book(), sight_.category), {DrawMethod::Alphabetical, 0}));
}

void InterviewsPage::setTimes()
{
    if (settle())
        TimesDialog(door().editing(), sight_.category, usualDay(), sight_.language, window()).exec();
}

void InterviewsPage::move(int from, int to)
{
    const QString whyNot = door().whyNot(Action::SetInterview, sight_.category);
    if (!whyNot.isEmpty()) {
        door().banner().say(Tone::Refusal, [whyNot] { return whyNot; });
        return;
    }
    if (from == to || !model_.rowAt(from) || !model_.rowAt(to) || !settle())
        return;
    const NomineeId moved = model_.rowAt(from)->nominee;
    const std::vector<NomineeId> order =
        movedOrder(orderOf(model_.schedule()), static_cast<std::size_t>(from), static_cast<std::size_t>(to));
    door().perform(orderEdit(book(), sight_.category, order, {DrawMethod::ByHand, 0}));
    select(moved);
}

void InterviewsPage::postpone()
{
    door().perform(postponeEdit(book(), sight_.category, shown_));
}

void InterviewsPage::markAbsent()
{
    AbsenceDialog(door().editing(), shown_, window()).exec();
}

void InterviewsPage::openTimer()
{
    const ScheduledNominee* row = model_.rowAt(table_->currentIndex().row());
    if (!row || !settle())
        return;
    const Nominee* nominee = findNominee(book(), row->nominee);
    timer_->open(row->nominee.value, nominee ? nominee->name : QString(), row->interview.talkMinutes,
                 row->interview.questionMinutes);
}

/// An interview that went through is noted as held, unless something was noted already or may not be.
void InterviewsPage::finish(int nominee)
{
    const int at = model_.rowOf(NomineeId{nominee});
    const ScheduledNominee* row = model_.rowAt(at);
    if (!row || isOver(row->interview) || !door().whyNot(Action::SetInterview, sight_.category).isEmpty())
        return;
    Interview after = row->interview;
    after.state = InterviewState::Held;
    door().perform(interviewEdit(book(), row->nominee, after));
}

}
