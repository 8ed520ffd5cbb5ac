#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/interviews/ScheduleModel.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/interviews/AbsenceDialog.h"
#include "ui/pages/interviews/InterviewsPage.h"
#include "ui/pages/interviews/LotDialog.h"
#include "ui/pages/interviews/TimerWindow.h"
#include "ui/pages/interviews/TimesDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

void openInterviews(Desk& desk)
{
    desk.openEdition();
    desk.press(Qt::Key_9, Qt::ControlModifier);
    REQUIRE(desk.find<InterviewsPage>());
}

PlainTable& table(const Desk& desk)
{
    auto* found = desk.find<PlainTable>(u"Interviews in their order"_s);
    REQUIRE(found);
    return *found;
}

QPushButton& button(const Desk& desk, const QString& text)
{
    auto* found = childOf<QPushButton>(*desk.find<InterviewsPage>(), text);
    REQUIRE(found);
    return *found;
}

template <class Field>
Field& field(const Desk& desk, const QString& name)
{
    auto* found = childOf<Field>(*desk.find<InterviewsPage>(), name);
    REQUIRE(found);
    return *found;
}

void type(QLineEdit& line, const QString& text)
{
    line.setFocus();
    line.selectAll();
    QTest::keyClicks(&line, text);
    QTest::keyClick(&line, Qt::Key_Return);
    settle();
}

void setUsualTimes(const Desk& desk)
{
    inDialog<TimesDialog>([&] { QTest::mouseClick(&button(desk, u"Set the times…"_s), Qt::LeftButton); },
                          [](TimesDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
}

std::vector<NomineeId> order(const Desk& desk)
{
    return orderOf(scheduleOf(desk.session().book(), kab));
}

}

TEST_CASE("The order is drawn with a number that is typed, shown beforehand and recorded")
{
    Desk desk;
    openInterviews(desk);
    QStringList shown;
    inDialog<LotDialog>([&] { QTest::mouseClick(&button(desk, u"Draw by lot…"_s), Qt::LeftButton); }, [&](LotDialog& dialog) {
        auto* seed = childOf<QLineEdit>(dialog, u"Number of the draw"_s);
        auto* use = childOf<QPushButton>(dialog, u"Use this order"_s);
        CHECK_FALSE(use->isEnabled());
        QTest::keyClicks(seed, u"12.5"_s);
        CHECK_FALSE(use->isEnabled()); // digits only
        seed->clear();
        QTest::keyClicks(seed, u"20261125"_s);
        CHECK(use->isEnabled());
        const auto* list = childOf<QListView>(dialog, u"Order that follows"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            shown << list->model()->index(row, 0).data().toString();
        QTest::keyClick(seed, Qt::Key_Return);
    });
    const EditionBook& book = desk.session().book();
    CHECK(book.draws.at(kab) == Draw{DrawMethod::Lot, 20261125});
    CHECK(order(desk) == lotOrder(book, kab, 20261125));
    REQUIRE(shown.size() == 5);
    CHECK(shown.front() == u"1.  "_s + findNominee(book, order(desk).front())->name);
    CHECK(childOf<QLabel>(*desk.window, u"Order: drawn by lot with the number 20261125; drawing again gives the same order."_s));
}

TEST_CASE("A number from the clock is drawn as well, and one undo takes the whole order back")
{
    Desk desk;
    openInterviews(desk);
    inDialog<LotDialog>([&] { QTest::mouseClick(&button(desk, u"Draw by lot…"_s), Qt::LeftButton); }, [](LotDialog& dialog) {
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Take it from the clock"_s), Qt::LeftButton);
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Use this order"_s), Qt::LeftButton);
    });
    CHECK(desk.session().book().interviews.size() == 5);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.session().book().interviews.empty());
    CHECK(desk.session().book().draws.empty());
}

TEST_CASE("Times are set for all interviews in one edit")
{
    Desk desk;
    openInterviews(desk);
    const auto records = desk.session().ledger().size();
    setUsualTimes(desk);
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.session().book().interviews.at(agam).starts == QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC));
}

TEST_CASE("Times that cannot be read, or a day that is too short, are told before anything is set")
{
    Desk desk;
    openInterviews(desk);
    inDialog<TimesDialog>([&] { QTest::mouseClick(&button(desk, u"Set the times…"_s), Qt::LeftButton); }, [](TimesDialog& dialog) {
        auto* save = childOf<QPushButton>(dialog, u"Set the times"_s);
        auto* first = childOf<QLineEdit>(dialog, u"First start"_s);
        first->selectAll();
        QTest::keyClicks(first, u"pagi"_s);
        CHECK_FALSE(save->isEnabled());
        CHECK(first->accessibleDescription() == u"Type the time as 09.30.");
        first->selectAll();
        QTest::keyClicks(first, u"15.50"_s);
        CHECK_FALSE(save->isEnabled()); // the day ends at 16.00
        first->selectAll();
        QTest::keyClicks(first, u"8"_s);
        CHECK(save->isEnabled());
    });
    CHECK(desk.session().book().interviews.empty());
}

TEST_CASE("Alt and an arrow move the selected nominee, who takes the time there")
{
    Desk desk;
    openInterviews(desk);
    setUsualTimes(desk);
    table(desk).setCurrentIndex(table(desk).model()->index(0, 0));
    QTest::keyClick(&table(desk), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK(order(desk) == std::vector{agam, padang, solok, dharmasraya, mentawai});
    CHECK(table(desk).currentIndex().row() == 1);
    CHECK(desk.session().book().interviews.at(padang).starts.time() == QTime(9, 30));
    CHECK(desk.session().book().draws.at(kab).method == DrawMethod::ByHand);
    QTest::keyClick(&table(desk), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&table(desk), Qt::Key_Up, Qt::AltModifier); // is the first already
    settle();
    CHECK(order(desk).front() == padang);
}

TEST_CASE("A nominee is dragged to another place")
{
    Desk desk;
    openInterviews(desk);
    auto* model = table(desk).model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(4, 0)}));
    model->dropMimeData(data.get(), Qt::MoveAction, 1, 0, {});
    settle();
    CHECK(order(desk) == std::vector{padang, mentawai, agam, solok, dharmasraya});
}

TEST_CASE("The details of an interview are saved when a field is left; a time that cannot be read stays and says why")
{
    Desk desk;
    openInterviews(desk);
    setUsualTimes(desk);
    table(desk).setFocus();
    QTest::keyClick(&table(desk), Qt::Key_F2);
    auto& start = field<QLineEdit>(desk, u"Starts"_s);
    CHECK(desk.window->focusWidget() == &start);
    type(start, u"14.15"_s);
    CHECK(desk.session().book().interviews.at(padang).starts.time() == QTime(14, 15));
    type(field<QLineEdit>(desk, u"Room or link"_s), u"https://contoh.invalid/rapat"_s);
    CHECK(desk.session().book().interviews.at(padang).place == u"https://contoh.invalid/rapat");
    const auto records = desk.session().ledger().size();
    type(start, u"siang"_s);
    CHECK(start.text() == u"siang");
    CHECK(start.accessibleDescription() == u"Type the time as 09.30, or leave it empty.");
    CHECK(desk.session().ledger().size() == records);
    // It keeps the page until it is mended or given up.
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.find<InterviewsPage>());
    QTest::keyClick(&start, Qt::Key_Escape);
    CHECK(start.text() == u"14:15");
    CHECK(table(desk).hasFocus());
    desk.press(Qt::Key_1, Qt::ControlModifier);
    CHECK(desk.find<InterviewsPage>() == nullptr);
}

TEST_CASE("Who is postponed goes to the end")
{
    Desk desk;
    openInterviews(desk);
    setUsualTimes(desk);
    table(desk).setCurrentIndex(table(desk).model()->index(1, 0));
    QTest::mouseClick(&button(desk, u"Postpone to the end"_s), Qt::LeftButton);
    settle();
    CHECK(order(desk).back() == agam);
    CHECK(desk.session().book().interviews.at(agam).state == InterviewState::Postponed);
    CHECK(table(desk).currentIndex().row() == 4); // the selection goes along
}

TEST_CASE("Who did not come can be given the status absent, with a reason")
{
    Desk desk;
    openInterviews(desk);
    setUsualTimes(desk);
    auto& state = field<QComboBox>(desk, u"State"_s);
    state.setFocus();
    QTest::keyClicks(&state, u"did"_s);
    Q_EMIT state.activated(state.currentIndex());
    settle();
    REQUIRE(desk.session().book().interviews.at(padang).state == InterviewState::Absent);
    inDialog<AbsenceDialog>([&] { QTest::mouseClick(&button(desk, u"Absent: give the nominee this status…"_s), Qt::LeftButton); },
                            [](AbsenceDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return); // without a reason
        CHECK(dialog.isVisible());
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"Reason"_s), u"tanpa kabar"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    const Nominee& nominee = *findNominee(desk.session().book(), padang);
    CHECK(nominee.status == NomineeStatus::Absent);
    CHECK(nominee.statusReason == u"tanpa kabar");
    CHECK(order(desk).size() == 5); // stays listed
}

TEST_CASE("Once somebody was interviewed the order is no longer drawn")
{
    Desk desk;
    openInterviews(desk);
    setUsualTimes(desk);
    CHECK(button(desk, u"Draw by lot…"_s).isEnabled());
    Interview held = desk.session().book().interviews.at(padang);
    held.state = InterviewState::Held;
    REQUIRE(desk.session().perform(interviewEdit(desk.session().book(), padang, held)));
    settle();
    CHECK_FALSE(button(desk, u"Draw by lot…"_s).isEnabled());
    CHECK_FALSE(button(desk, u"Draw by lot…"_s).toolTip().isEmpty());
}

TEST_CASE("In a phase that forbids it nothing can be changed, and the controls say why")
{
    Desk desk;
    desk.openEdition();
    desk.sit(admin);
    REQUIRE(desk.session().moveTo(kab, Phase::Plenary));
    desk.press(Qt::Key_9, Qt::ControlModifier);
    CHECK_FALSE(button(desk, u"Set the times…"_s).isEnabled());
    CHECK_FALSE(button(desk, u"Set the times…"_s).toolTip().isEmpty());
    CHECK_FALSE(field<QLineEdit>(desk, u"Starts"_s).isEnabled());
    QTest::keyClick(&table(desk), Qt::Key_Down, Qt::AltModifier);
    settle();
    CHECK_FALSE(desk.bannerText().isEmpty());
    CHECK(desk.session().book().interviews.empty());
}

TEST_CASE("An interview whose time went through both parts is noted as held")
{
    Desk desk;
    openInterviews(desk);
    setUsualTimes(desk);
    QTest::mouseClick(&button(desk, u"Timer…"_s), Qt::LeftButton);
    settle();
    auto* large = desk.window->findChild<TimerWindow*>();
    REQUIRE(large);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_N, Qt::Key_N})
        QTest::keyClick(large, key);
    settle();
    CHECK(desk.session().book().interviews.at(padang).state == InterviewState::Held);
    large->close();
}

TEST_CASE("A category without eligible nominees says what to do")
{
    Desk desk;
    openInterviews(desk);
    desk.press(Qt::Key_PageDown, Qt::ControlModifier);
    desk.press(Qt::Key_PageDown, Qt::ControlModifier); // DESA
    auto* step = childOf<QPushButton>(*desk.find<InterviewsPage>(), u"Open the nominees"_s);
    REQUIRE(step);
    QTest::mouseClick(step, Qt::LeftButton);
    settle();
    CHECK(desk.find<InterviewsPage>() == nullptr);
}
