#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/edit/NewEdition.h"
#include "ui/models/overview/WorkModel.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/ProblemsDialog.h"
#include "ui/pages/overview/FirstStepsView.h"
#include "ui/pages/overview/NextCard.h"
#include "ui/pages/overview/OverviewPage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

void openOverview(Desk& desk)
{
    desk.openEdition();
    desk.press(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(desk.find<OverviewPage>());
}

PlainTable& table(const Desk& desk)
{
    auto* found = desk.find<PlainTable>(u"Work of each category"_s);
    REQUIRE(found);
    return *found;
}

QPushButton* nextButton(const Desk& desk)
{
    const auto* card = desk.find<NextCard>();
    REQUIRE(card);
    return card->button();
}

void pick(const Desk& desk, int row, WorkColumn column)
{
    table(desk).setCurrentIndex(table(desk).model()->index(row, static_cast<int>(column)));
}

}

TEST_CASE("The overview begins at the category that is furthest behind, and its button leads to what mends it")
{
    Desk desk;
    openOverview(desk);
    CHECK(table(desk).currentIndex().row() == 3); // RUSAK
    CHECK(childOf<QLabel>(*desk.window, u"The scheme is not in order: 1 error."_s));
    CHECK(nextButton(desk)->text() == u"Open the scheme");
    QTest::mouseClick(nextButton(desk), Qt::LeftButton);
    settle();
    CHECK(desk.find<OverviewPage>() == nullptr);
}

TEST_CASE("Enter on a count goes to the page where it is worked on, with the category chosen")
{
    Desk desk;
    openOverview(desk);
    pick(desk, 1, WorkColumn::Result);
    QTest::keyClick(&table(desk), Qt::Key_Return);
    settle();
    const auto* categories = desk.find<QComboBox>(u"Category"_s);
    REQUIRE(categories);
    CHECK(categories->currentText() == u"Badan Usaha Besar");
}

TEST_CASE("A move to another phase has to be meant: Enter leads to the button, which does it")
{
    Desk desk;
    openOverview(desk);
    desk.sit(admin);
    const EditionBook& book = desk.session().book();
    REQUIRE(stageOf(book, besar).phase == Phase::Scoring);
    pick(desk, 1, WorkColumn::Next);
    QTest::keyClick(&table(desk), Qt::Key_Return);
    settle();
    CHECK(stageOf(book, besar).phase == Phase::Scoring);
    CHECK(nextButton(desk)->hasFocus());
    CHECK(nextButton(desk)->text() == u"Move to the plenary");
    QTest::keyClick(nextButton(desk), Qt::Key_Space);
    settle();
    CHECK(stageOf(book, besar).phase == Phase::Plenary);
    CHECK(nextButton(desk)->text() == u"Open the ranking"); // a tie is to be decided
}

TEST_CASE("Who may not move a phase finds the button closed, with the reason")
{
    Desk desk;
    openOverview(desk); // operator 1
    pick(desk, 1, WorkColumn::Next);
    CHECK_FALSE(nextButton(desk)->isEnabled());
    CHECK_FALSE(nextButton(desk)->toolTip().isEmpty());
}

TEST_CASE("The overview follows a change and keeps the selected cell")
{
    Desk desk;
    openOverview(desk);
    pick(desk, 0, WorkColumn::Marks);
    const QModelIndex marks = table(desk).currentIndex();
    CHECK(marks.data().toString() == u"13/14");
    const MarkChange change{{{mentawai, waw1, JurorId{3}}, std::nullopt, MarkValue(Decimal(70))}};
    REQUIRE(desk.session().perform({{change}, {}}));
    settle();
    CHECK(table(desk).currentIndex() == marks);
    CHECK(marks.data().toString() == u"14/14");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(marks.data().toString() == u"13/14");
}

TEST_CASE("No mark of a juror is told on the overview")
{
    Desk desk;
    openOverview(desk);
    const QAbstractItemModel& model = *table(desk).model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                CHECK_FALSE(model.index(row, column).data(role).toString().contains(u"77"));
        }
    }
}

TEST_CASE("The overview leads to the list of problems")
{
    Desk desk;
    openOverview(desk);
    QPushButton* problems = nullptr;
    for (QPushButton* each : desk.find<NextCard>()->findChildren<QPushButton*>()) {
        if (each->text().contains(u"problem"))
            problems = each;
    }
    REQUIRE(problems);
    inDialog<ProblemsDialog>([&] { QTest::mouseClick(problems, Qt::LeftButton); }, [](ProblemsDialog&) {});
}

TEST_CASE("A fresh edition is a list of steps, the next one under the keyboard")
{
    Desk desk;
    REQUIRE(createNewEdition(desk.edition(), emptyEdition(u"Edisi Baru"_s, {QDate(2026, 1, 1), QDate(2026, 12, 31)}, u"13"_s),
                             QDateTime::currentDateTime()));
    openOverview(desk);
    const auto* steps = desk.find<FirstStepsView>();
    REQUIRE(steps);
    CHECK(desk.find<NextCard>() == nullptr);
    auto* first = childOf<QPushButton>(*steps, u"Open the edition"_s);
    REQUIRE(first);
    CHECK(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Space);
    settle();
    CHECK(desk.find<OverviewPage>() == nullptr);
    desk.press(Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(childOf<QPushButton>(*steps, u"Open the nominees"_s), Qt::LeftButton);
    settle();
    CHECK(desk.find<OverviewPage>() == nullptr);
}
