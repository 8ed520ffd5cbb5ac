#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/Apply.h"
#include "ui/models/interviews/Clock.h"
#include "ui/models/interviews/Schedule.h"
#include "ui/models/interviews/ScheduleModel.h"

#include <QAbstractItemModelTester>

using namespace sidang;

namespace {

const QDate wednesday(2026, 11, 25);

QDateTime at(int hour, int minute, QDate day = wednesday)
{
    return QDateTime(day, QTime(hour, minute), Qt::UTC);
}

/// The book after the edit, as the one door makes it.
EditionBook after(EditionBook book, const Edit& edit)
{
    REQUIRE_FALSE(edit.changes.empty());
    for (const Change& change : edit.changes) {
        if (const auto* interview = std::get_if<InterviewChange>(&change))
            book.interviews[interview->key] = *interview->after;
        else if (const auto* draw = std::get_if<DrawChange>(&change))
            book.draws[draw->key] = *draw->after;
        else
            FAIL("another change");
    }
    return book;
}

std::vector<NomineeId> order(const EditionBook& book)
{
    return orderOf(scheduleOf(book, kab));
}

const SlotPlan usual{.day = wednesday, .lunch = {{QTime(12, 0), QTime(13, 0)}}};

}

TEST_CASE("Starts follow each other with the pause between them")
{
    CHECK(startsOf(usual, 3) == std::vector{at(9, 0), at(9, 30), at(10, 0)});
}

TEST_CASE("Nobody is interviewed into the lunch break")
{
    const std::vector<QDateTime> starts = startsOf(usual, 8);
    REQUIRE(starts.size() == 8);
    CHECK(starts[5] == at(11, 30)); // ends at 11.55
    CHECK(starts[6] == at(13, 0));
    SlotPlan longer = usual;
    longer.questionMinutes = 25;
    CHECK(startsOf(longer, 5)[4] == at(13, 0)); // 11.40 would end at 12.15
}

TEST_CASE("What does not fit into the day goes on on the next working day")
{
    SlotPlan plan = usual;
    plan.day = QDate(2026, 11, 27); // a Friday
    plan.last = QTime(10, 0);
    CHECK(startsOf(plan, 3) == std::vector{at(9, 0, plan.day), at(9, 30, plan.day), at(9, 0, QDate(2026, 11, 30))});
}

TEST_CASE("A plan into which nothing fits gives no starts at all")
{
    SlotPlan plan = usual;
    SECTION("the day ends before it begins") { plan.last = QTime(8, 0); }
    SECTION("an interview is longer than each half of the day") { plan.talkMinutes = 300; }
    SECTION("an interview of no length") { plan.talkMinutes = plan.questionMinutes = 0; }
    SECTION("the lunch break ends before it begins") { plan.lunch = {{QTime(13, 0), QTime(12, 0)}}; }
    CHECK(startsOf(plan, 2).empty());
}

TEST_CASE("A late interview does not run past midnight")
{
    SlotPlan plan{.day = wednesday, .first = QTime(23, 0), .talkMinutes = 20, .questionMinutes = 20, .last = QTime(23, 59)};
    CHECK(startsOf(plan, 2) == std::vector{at(23, 0), at(23, 0, wednesday.addDays(1))});
}

TEST_CASE("A plan is read back from the times it gave")
{
    EditionBook book = deskBook();
    SlotPlan plan = usual;
    plan.first = QTime(8, 30);
    plan.talkMinutes = 7;
    plan.questionMinutes = 13;
    plan.pauseMinutes = 10;
    book = after(book, timesEdit(book, kab, plan));
    CHECK(planOf(scheduleOf(book, kab), {}) == plan);
    CHECK(planOf({}, wednesday) == usual);
}

TEST_CASE("The schedule lists who takes part, and who had an interview planned before leaving")
{
    EditionBook book = deskBook();
    CHECK(order(book) == std::vector{padang, agam, solok, dharmasraya, mentawai});
    book.interviews[sawahlunto] = {.order = 1};
    const auto schedule = scheduleOf(book, kab);
    REQUIRE(schedule.size() == 6);
    CHECK(schedule.front().nominee == sawahlunto);
    CHECK_FALSE(schedule.front().takesPart);
}

TEST_CASE("The same number draws the same order, another number another one")
{
    const EditionBook book = deskBook();
    const auto first = lotOrder(book, kab, 20261125);
    CHECK(first == lotOrder(book, kab, 20261125));
    CHECK(first.size() == 5);
    bool differs = false;
    for (qint64 seed = 1; seed <= 5; ++seed)
        differs = differs || lotOrder(book, kab, seed) != first;
    CHECK(differs);
}

TEST_CASE("A drawn order is recorded and can be held against its number")
{
    EditionBook book = deskBook();
    book = after(book, orderEdit(book, kab, lotOrder(book, kab, 7), {DrawMethod::Lot, 7}));
    CHECK(order(book) == lotOrder(book, kab, 7));
    CHECK(isOrderOfLot(book, kab));
    const Edit moved = orderEdit(book, kab, movedOrder(order(book), 0, 1), {DrawMethod::Lot, 7});
    CHECK_FALSE(isOrderOfLot(after(book, moved), kab));
}

TEST_CASE("Drawing the recorded order again changes nothing")
{
    EditionBook book = deskBook();
    book = after(book, orderEdit(book, kab, lotOrder(book, kab, 7), {DrawMethod::Lot, 7}));
    CHECK(orderEdit(book, kab, lotOrder(book, kab, 7), {DrawMethod::Lot, 7}).changes.empty());
}

TEST_CASE("By the alphabet nominees stand by their names")
{
    const EditionBook book = deskBook();
    CHECK(nameOrder(book, kab) == std::vector{agam, dharmasraya, mentawai, padang, solok});
}

TEST_CASE("Who is moved takes the time of the place, but an interview that is over keeps its own")
{
    EditionBook book = deskBook();
    book = after(book, orderEdit(book, kab, order(book), {}));
    book = after(book, timesEdit(book, kab, usual));
    book.interviews[padang].state = InterviewState::Held;
    // Mentawai from the last place to the second.
    book = after(book, orderEdit(book, kab, movedOrder(order(book), 4, 1), {}));
    CHECK(order(book) == std::vector{padang, mentawai, agam, solok, dharmasraya});
    CHECK(book.interviews[padang].starts == at(9, 0));
    CHECK(book.interviews[mentawai].starts == at(9, 30));
    CHECK(book.interviews[agam].starts == at(10, 0));
    CHECK(book.interviews[dharmasraya].starts == at(11, 0));
}

TEST_CASE("New times leave interviews that are over alone")
{
    EditionBook book = deskBook();
    book = after(book, timesEdit(book, kab, usual));
    book.interviews[padang].state = InterviewState::Held;
    SlotPlan afternoon = usual;
    afternoon.first = QTime(14, 0);
    book = after(book, timesEdit(book, kab, afternoon));
    CHECK(book.interviews[padang].starts == at(9, 0));
    CHECK(book.interviews[agam].starts == at(14, 0));
}

TEST_CASE("Who is postponed stands behind all others, after the last time")
{
    EditionBook book = deskBook();
    book = after(book, timesEdit(book, kab, usual));
    book = after(book, postponeEdit(book, kab, agam));
    CHECK(order(book).back() == agam);
    CHECK(book.interviews[agam].state == InterviewState::Postponed);
    CHECK(book.interviews[agam].starts == at(11, 30)); // the last one ends at 11.25
}

TEST_CASE("Times of the day are read as people write them")
{
    CHECK(clockTime(u"9"_s) == QTime(9, 0));
    CHECK(clockTime(u" 09.30 "_s) == QTime(9, 30));
    CHECK(clockTime(u"9:05"_s) == QTime(9, 5));
    CHECK(clockTime(u"0930"_s) == QTime(9, 30));
    for (const QString& typed : {u""_s, u"930"_s, u"25"_s, u"9.60"_s, u"9.5"_s, u"pagi"_s})
        CHECK_FALSE(clockTime(typed));
    CHECK(clockText(QTime(9, 5), Language::Indonesian) == u"09.05");
    CHECK(startText(at(9, 5), Language::English) == u"Wednesday, 25 November 2026, 09:05");
}

TEST_CASE("The table of the schedule tells time, mode and state, and who is over stands quiet")
{
    EditionBook book = deskBook();
    book = after(book, timesEdit(book, kab, usual));
    book.interviews[agam].state = InterviewState::Absent;
    ScheduleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(openEdition({}, book), kab, true, Language::English);
    const auto cell = [&](int row, ScheduleColumn column) { return model.index(row, static_cast<int>(column)).data().toString(); };
    CHECK(cell(0, ScheduleColumn::Time) == u"Wed 25/11  09:00–09:25");
    CHECK(cell(0, ScheduleColumn::Mode) == u"in person");
    CHECK(cell(1, ScheduleColumn::State) == u"did not come");
    CHECK(model.rowOf(agam) == 1);
}
