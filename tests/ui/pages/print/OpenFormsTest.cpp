// A category that cannot be closed for its printed score sheets: the window leads to them.
#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/edit/IssueForms.h"
#include "ui/common/Banner.h"
#include "ui/pages/CloseDialog.h"
#include "ui/pages/overview/NextCard.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace sidang;

namespace {

/// BESAR in the plenary, its tie decided; one of its six sheets is out, and one of KAB.
void openPlenary(PrintDesk& desk)
{
    desk.openPrint();
    desk.window->resize(1366, 480); // few rows are seen at once
    desk.window->goTo(PageId::Ranking, {.category = besar});
    desk.issue({{NomineeId{7}, JurorId{1}}, {padang, JurorId{1}}});
    desk.sit(chair);
    REQUIRE(desk.session().moveTo(besar, Phase::Plenary));
    const Decision decision{{1}, besar, {NomineeId{8}, NomineeId{7}}, u"musyawarah"_s};
    REQUIRE(desk.session().perform({{DecisionChange{{std::nullopt, std::nullopt, decision, 0}}}, u"musyawarah"_s}));
    settle();
}

void checkLedgerOfBesar(const PrintDesk& desk)
{
    auto* table = desk.find<QTableView>(u"Printed score sheets"_s);
    REQUIRE(table);
    CHECK(desk.window->focusWidget() == table);
    CHECK(table->currentIndex().row() == 0);
    CHECK(table->verticalScrollBar()->value() == 0);
    CHECK(desk.find<QComboBox>(u"Score sheets of this category"_s)->currentText() == u"Badan Usaha Besar"_s);
    CHECK(desk.find<QComboBox>(u"Which score sheets are shown"_s)->currentText() == u"What is lacking"_s);
    REQUIRE(table->model()->rowCount() == 6);
    QStringList lacking;
    for (int row = 0; row < 6; ++row)
        lacking << table->model()->index(row, 4).data().toString();
    CHECK(lacking.count(u"Issued, not returned"_s) == 1);
    CHECK(lacking.count(u"Marks without a printed score sheet"_s) == 5);
}

}

TEST_CASE("Closing that waits for score sheets says how many, and Enter leads to them in the forms ledger")
{
    PrintDesk desk;
    openPlenary(desk);
    inDialog<CloseDialog>([&] { desk.action(u"Close the category…"_s)->trigger(); },
                          [](CloseDialog& dialog) {
                              CHECK_FALSE(childOf<QPushButton>(dialog, u"Open the forms ledger"_s));
                              QTest::keyClick(&dialog, Qt::Key_Return);
                              CHECK(childOf<Banner>(dialog, {})->text().contains(u"6 are to be cleared up"_s));
                              CHECK(childOf<Banner>(dialog, {})->text().contains(u"0001 (N7 · J1)"_s));
                              auto* forms = childOf<QPushButton>(dialog, u"Open the forms ledger"_s);
                              REQUIRE(forms);
                              CHECK(dialog.focusWidget() == forms);
                              QTest::keyClick(&dialog, Qt::Key_Return);
                              CHECK_FALSE(dialog.isVisible());
                          });
    CHECK(stageOf(desk.session().book(), besar).phase == Phase::Plenary);
    checkLedgerOfBesar(desk);
}

TEST_CASE("Giving the closing up leaves the window where it was")
{
    PrintDesk desk;
    openPlenary(desk);
    inDialog<CloseDialog>([&] { desk.action(u"Close the category…"_s)->trigger(); },
                          [](CloseDialog& dialog) {
                              QTest::keyClick(&dialog, Qt::Key_Return);
                              QTest::keyClick(&dialog, Qt::Key_Escape);
                              CHECK_FALSE(dialog.isVisible());
                          });
    CHECK_FALSE(desk.find<QTableView>(u"Printed score sheets"_s));
}

TEST_CASE("Closing that waits for something else does not offer the forms ledger")
{
    PrintDesk desk;
    desk.openEdition();
    desk.sit(chair);
    REQUIRE(desk.session().moveTo(kab, Phase::Plenary));
    settle();
    inDialog<CloseDialog>([&] { desk.action(u"Close the category…"_s)->trigger(); },
                          [](CloseDialog& dialog) {
                              QTest::keyClick(&dialog, Qt::Key_Return);
                              CHECK(childOf<Banner>(dialog, {}));
                              CHECK_FALSE(childOf<QPushButton>(dialog, u"Open the forms ledger"_s));
                          });
}

TEST_CASE("The overview names the score sheets that are not accounted for before it offers to close, and leads to them")
{
    PrintDesk desk;
    openPlenary(desk);
    desk.window->goTo(PageId::Overview, {.category = besar});
    settle();
    CHECK(childOf<QLabel>(*desk.window, u"6 printed score sheets are not accounted for."_s));
    auto* card = desk.find<NextCard>();
    REQUIRE(card);
    card->button()->setFocus();
    desk.key(Qt::Key_Space);
    checkLedgerOfBesar(desk);
}
