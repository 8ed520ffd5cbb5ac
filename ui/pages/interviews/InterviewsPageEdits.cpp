// What the interviews page does to the edition.
#include "ui/common/Banner.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/interviews/AbsenceDialog.h"
#include "ui/pages/interviews/InterviewPanel.h"
#include "ui/pages/interviews/InterviewsPage.h"
#include "ui/pages/interviews/LotDialog.h"
#include "ui/pages/interviews/TimerBar.h"
#include "ui/pages/interviews/TimesDialog.h"

#include <algorithm>

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
    const bool isOpen = timer_->open(row->nominee.value, nominee ? nominee->name : QString(), row->interview.talkMinutes,
                                     row->interview.questionMinutes);
    if (!isOpen)
        door().banner().say(Tone::Attention, [] {
            return tr("The time of another interview is running. Pause or end it before you begin the next one.");
        });
}

/// An interview that went through is noted as held, unless something was noted already or may not be.
void InterviewsPage::finish(int nominee)
{
    // The page may show another category by now.
    const Nominee* found = findNominee(book(), NomineeId{nominee});
    if (!found || !door().whyNot(Action::SetInterview, found->category).isEmpty())
        return;
    const std::vector<ScheduledNominee> schedule = scheduleOf(book(), found->category);
    const auto row = std::ranges::find(schedule, found->id, &ScheduledNominee::nominee);
    if (row == schedule.end() || isOver(row->interview))
        return;
    Interview after = row->interview;
    after.state = InterviewState::Held;
    door().perform(interviewEdit(book(), found->id, after));
}

}
