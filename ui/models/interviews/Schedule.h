// The interviews of a category in their order, and the edits that order them, give them their times and move them.
#pragma once

#include "core/domain/EditionBook.h"
#include "core/ledger/Edit.h"

#include <QTime>

#include <optional>
#include <vector>

namespace sidang {

struct ScheduledNominee {
    NomineeId nominee;
    bool takesPart = true;              // false: no longer eligible; listed because an interview was planned
    bool isPlanned = false;             // false: `interview` is what it would be
    Interview interview;
};

/// The eligible nominees of a category, and others who had an interview planned: those planned in their order, then the others
/// by code.
std::vector<ScheduledNominee> scheduleOf(const EditionBook& book, CategoryId category);
std::vector<NomineeId> orderOf(const std::vector<ScheduledNominee>& schedule);

/// How starts follow from each other.
struct SlotPlan {
    QDate day;
    QTime first{9, 0};
    int talkMinutes = 10;     // 0 … 1440
    int questionMinutes = 15; // 0 … 1440
    int pauseMinutes = 5;     // between two interviews
    std::optional<std::pair<QTime, QTime>> lunch; // nobody is interviewed from … to
    QTime last{16, 0};        // nobody is interviewed behind it; the next one comes on the next working day

    friend bool operator==(const SlotPlan&, const SlotPlan&) = default;
};

/// The starts of `count` interviews, as UTC (core/domain/Interview.h). Empty where they never end: an interview that fits in no
/// part of a day, or a day that ends before it begins.
std::vector<QDateTime> startsOf(const SlotPlan& plan, int count);
/// The plan that the times of a schedule seem to follow; where there are none, the usual one on `day`.
SlotPlan planOf(const std::vector<ScheduledNominee>& schedule, QDate day);

/// Puts the nominees in this order (all of the schedule, each once) and records how it came about. Starts stay in their places:
/// who is moved takes the time there, but for interviews that are over.
Edit orderEdit(const EditionBook& book, CategoryId category, const std::vector<NomineeId>& order, const Draw& draw);
/// The order by lot, by name, or with one nominee moved by `step` places.
std::vector<NomineeId> lotOrder(const EditionBook& book, CategoryId category, qint64 seed);
std::vector<NomineeId> nameOrder(const EditionBook& book, CategoryId category);
std::vector<NomineeId> movedOrder(std::vector<NomineeId> order, std::size_t from, std::size_t to);
/// True when the category's order is the one its recorded lot gives.
bool isOrderOfLot(const EditionBook& book, CategoryId category);

/// Gives every interview that is not over its start and length, in the order of the schedule. `plan` gives enough starts.
Edit timesEdit(const EditionBook& book, CategoryId category, const SlotPlan& plan);
/// Changes one nominee's interview.
Edit interviewEdit(const EditionBook& book, NomineeId nominee, const Interview& after);
/// Postponed, and put behind all others: after the last one that has a time.
Edit postponeEdit(const EditionBook& book, CategoryId category, NomineeId nominee);

/// Held, or nobody came.
bool isOver(const Interview& interview);

}
