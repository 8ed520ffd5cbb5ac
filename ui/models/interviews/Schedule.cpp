#include "ui/models/interviews/Schedule.h"

#include "core/domain/Lots.h"

#include <QCollator>

#include <algorithm>

namespace sidang {

namespace {

std::vector<const Nominee*> eligibleOf(const EditionBook& book, CategoryId category)
{
    std::vector<const Nominee*> nominees;
    for (const Nominee& nominee : book.nominees) {
        if (nominee.category == category && nominee.status == NomineeStatus::Eligible)
            nominees.push_back(&nominee);
    }
    return nominees;
}

/// What an interview is before anything is said of it: as long as the others of its category.
Interview unplanned(const EditionBook& book, CategoryId category)
{
    for (const auto& [id, interview] : book.interviews) {
        const Nominee* nominee = findNominee(book, id);
        if (nominee && nominee->category == category)
            return {.talkMinutes = interview.talkMinutes, .questionMinutes = interview.questionMinutes};
    }
    return {};
}

InterviewChange changeOf(const EditionBook& book, NomineeId nominee, const Interview& after)
{
    InterviewChange change;
    change.key = nominee;
    const auto before = book.interviews.find(nominee);
    if (before != book.interviews.end())
        change.before = before->second;
    change.after = after;
    return change;
}

void addChange(Edit& edit, const EditionBook& book, NomineeId nominee, const Interview& after)
{
    InterviewChange change = changeOf(book, nominee, after);
    if (change.before != change.after)
        edit.changes.push_back(std::move(change));
}

/// Who still takes part stands before who does not, as a draw knows nothing of these.
std::vector<NomineeId> withTheRest(const EditionBook& book, CategoryId category, std::vector<NomineeId> order)
{
    for (const ScheduledNominee& row : scheduleOf(book, category)) {
        if (std::ranges::find(order, row.nominee) == order.end())
            order.push_back(row.nominee);
    }
    return order;
}

QDateTime endOf(const Interview& interview)
{
    return interview.starts.addSecs(60 * (interview.talkMinutes + interview.questionMinutes));
}

}

bool isOver(const Interview& interview)
{
    return interview.state == InterviewState::Held || interview.state == InterviewState::Absent;
}

std::vector<ScheduledNominee> scheduleOf(const EditionBook& book, CategoryId category)
{
    std::vector<ScheduledNominee> rows;
    const Interview usual = unplanned(book, category);
    for (const Nominee& nominee : book.nominees) {
        if (nominee.category != category)
            continue;
        const auto found = book.interviews.find(nominee.id);
        const bool isPlanned = found != book.interviews.end();
        const bool takesPart = nominee.status == NomineeStatus::Eligible;
        if (takesPart || isPlanned)
            rows.push_back({nominee.id, takesPart, isPlanned, isPlanned ? found->second : usual});
    }
    std::ranges::stable_sort(rows, [&](const ScheduledNominee& one, const ScheduledNominee& other) {
        if (one.isPlanned != other.isPlanned)
            return one.isPlanned;
        if (one.isPlanned && one.interview.order != other.interview.order)
            return one.interview.order < other.interview.order;
        return findNominee(book, one.nominee)->code < findNominee(book, other.nominee)->code;
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isPlanned)
            rows[i].interview.order = static_cast<int>(i) + 1;
    }
    return rows;
}

std::vector<NomineeId> orderOf(const std::vector<ScheduledNominee>& schedule)
{
    std::vector<NomineeId> order;
    std::ranges::transform(schedule, std::back_inserter(order), &ScheduledNominee::nominee);
    return order;
}

Edit orderEdit(const EditionBook& book, CategoryId category, const std::vector<NomineeId>& order, const Draw& draw)
{
    const std::vector<ScheduledNominee> schedule = scheduleOf(book, category);
    std::vector<QDateTime> starts;
    for (const ScheduledNominee& row : schedule) {
        if (!isOver(row.interview) && row.interview.starts.isValid())
            starts.push_back(row.interview.starts);
    }
    std::ranges::sort(starts);
    Edit edit;
    auto start = starts.begin();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto row = std::ranges::find(schedule, order[i], &ScheduledNominee::nominee);
        Q_ASSERT(row != schedule.end());
        Interview after = row->interview;
        after.order = static_cast<int>(i) + 1;
        if (!isOver(after))
            after.starts = start == starts.end() ? QDateTime() : *start++;
        addChange(edit, book, order[i], after);
    }
    DrawChange drawn;
    drawn.key = category;
    if (const auto before = book.draws.find(category); before != book.draws.end())
        drawn.before = before->second;
    drawn.after = draw;
    if (drawn.before != drawn.after)
        edit.changes.push_back(std::move(drawn));
    return edit;
}

std::vector<NomineeId> lotOrder(const EditionBook& book, CategoryId category, qint64 seed)
{
    const std::vector<const Nominee*> nominees = eligibleOf(book, category);
    QStringList codes;
    for (const Nominee* nominee : nominees)
        codes << nominee->code;
    std::vector<NomineeId> order;
    for (const int position : drawLots(codes, seed))
        order.push_back(nominees[static_cast<std::size_t>(position)]->id);
    return withTheRest(book, category, std::move(order));
}

std::vector<NomineeId> nameOrder(const EditionBook& book, CategoryId category)
{
    std::vector<const Nominee*> nominees = eligibleOf(book, category);
    QCollator collator{QLocale(QLocale::Indonesian)};
    collator.setNumericMode(true);
    std::ranges::stable_sort(nominees, [&](const Nominee* one, const Nominee* other) {
        return collator.compare(one->name, other->name) < 0;
    });
    std::vector<NomineeId> order;
    std::ranges::transform(nominees, std::back_inserter(order), [](const Nominee* nominee) { return nominee->id; });
    return withTheRest(book, category, std::move(order));
}

std::vector<NomineeId> movedOrder(std::vector<NomineeId> order, std::size_t from, std::size_t to)
{
    const NomineeId moved = order[from];
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(to, order.size())), moved);
    return order;
}

bool isOrderOfLot(const EditionBook& book, CategoryId category)
{
    const auto draw = book.draws.find(category);
    return draw != book.draws.end() && draw->second.method == DrawMethod::Lot &&
           orderOf(scheduleOf(book, category)) == lotOrder(book, category, draw->second.seed);
}

Edit timesEdit(const EditionBook& book, CategoryId category, const SlotPlan& plan)
{
    const std::vector<ScheduledNominee> schedule = scheduleOf(book, category);
    const auto waits = [](const ScheduledNominee& row) { return row.takesPart && !isOver(row.interview); };
    const std::vector<QDateTime> starts = startsOf(plan, static_cast<int>(std::ranges::count_if(schedule, waits)));
    Edit edit;
    std::size_t next = 0;
    for (const ScheduledNominee& row : schedule) {
        if (!waits(row) || next == starts.size())
            continue;
        Interview after = row.interview;
        after.starts = starts[next++];
        after.talkMinutes = plan.talkMinutes;
        after.questionMinutes = plan.questionMinutes;
        addChange(edit, book, row.nominee, after);
    }
    return edit;
}

Edit interviewEdit(const EditionBook& book, NomineeId nominee, const Interview& after)
{
    Edit edit;
    addChange(edit, book, nominee, after);
    return edit;
}

Edit postponeEdit(const EditionBook& book, CategoryId category, NomineeId nominee)
{
    const std::vector<ScheduledNominee> schedule = scheduleOf(book, category);
    const auto row = std::ranges::find(schedule, nominee, &ScheduledNominee::nominee);
    Q_ASSERT(row != schedule.end());
    Interview after = row->interview;
    after.state = InterviewState::Postponed;
    QDateTime end;
    int order = 0;
    for (const ScheduledNominee& other : schedule) {
        if (other.nominee == nominee)
            continue;
        order = std::max(order, other.interview.order);
        if (other.interview.starts.isValid() && (!end.isValid() || endOf(other.interview) > end))
            end = endOf(other.interview);
    }
    after.order = order + 1;
    after.starts = end.isValid() ? end.addSecs(60 * planOf(schedule, {}).pauseMinutes) : QDateTime();
    return interviewEdit(book, nominee, after);
}

}
