#include "ui/models/interviews/Schedule.h"

#include <algorithm>

namespace sidang {

namespace {

constexpr int shortestLunch = 30; // minutes; a longer pause than usual that counts as lunch

QDateTime at(QDate day, QTime time)
{
    return QDateTime(day, time, Qt::UTC);
}

QDate nextWorkingDay(QDate day)
{
    do {
        day = day.addDays(1);
    } while (day.dayOfWeek() > Qt::Friday);
    return day;
}

bool canEverStart(const SlotPlan& plan)
{
    const int length = plan.talkMinutes + plan.questionMinutes;
    const auto fits = [length](QTime from, QTime to) { return from.isValid() && to.isValid() && from.secsTo(to) >= 60 * length; };
    if (!plan.day.isValid() || length <= 0)
        return false;
    if (!plan.lunch)
        return fits(plan.first, plan.last);
    const auto [from, to] = *plan.lunch;
    return from <= to && (fits(plan.first, std::min(from, plan.last)) || fits(std::max(to, plan.first), plan.last));
}

}

std::vector<QDateTime> startsOf(const SlotPlan& plan, int count)
{
    if (!canEverStart(plan))
        return {};
    const int length = 60 * (plan.talkMinutes + plan.questionMinutes);
    std::vector<QDateTime> starts;
    QDateTime start = at(plan.day, plan.first);
    while (static_cast<int>(starts.size()) < count) {
        if (plan.lunch) {
            const QDateTime from = at(start.date(), plan.lunch->first);
            const QDateTime to = at(start.date(), plan.lunch->second);
            if (start < to && start.addSecs(length) > from)
                start = to;
        }
        if (start.addSecs(length) > at(start.date(), plan.last)) {
            start = at(nextWorkingDay(start.date()), plan.first);
            continue;
        }
        starts.push_back(start);
        start = start.addSecs(length + 60 * plan.pauseMinutes);
        // Past midnight is another day, whose morning is free.
        if (start.date() != starts.back().date())
            start = at(nextWorkingDay(starts.back().date()), plan.first);
    }
    return starts;
}

SlotPlan planOf(const std::vector<ScheduledNominee>& schedule, QDate day)
{
    SlotPlan plan{.day = day, .lunch = {{QTime(12, 0), QTime(13, 0)}}};
    std::vector<const Interview*> timed;
    for (const ScheduledNominee& row : schedule) {
        if (row.interview.starts.isValid())
            timed.push_back(&row.interview);
    }
    if (!schedule.empty()) {
        plan.talkMinutes = schedule.front().interview.talkMinutes;
        plan.questionMinutes = schedule.front().interview.questionMinutes;
    }
    if (timed.empty())
        return plan;
    std::ranges::sort(timed, {}, &Interview::starts);
    plan.day = timed.front()->starts.date();
    plan.first = timed.front()->starts.time();
    std::optional<int> pause;
    for (std::size_t i = 1; i < timed.size(); ++i) {
        const QDateTime end = timed[i - 1]->starts.addSecs(60 * (timed[i - 1]->talkMinutes + timed[i - 1]->questionMinutes));
        const auto gap = static_cast<int>(end.secsTo(timed[i]->starts) / 60);
        if (timed[i]->starts.date() == timed[i - 1]->starts.date() && gap >= 0 && gap < shortestLunch)
            pause = std::min(pause.value_or(gap), gap);
    }
    plan.pauseMinutes = pause.value_or(plan.pauseMinutes);
    return plan;
}

}
