#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/edit/Passphrase.h"
#include "ui/common/Banner.h"
#include "ui/common/Pill.h"
#include "ui/pages/CloseDialog.h"
#include "ui/pages/OfficialDialog.h"
#include "ui/pages/RankingView.h"
#include "ui/pages/ReopenDialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

/// The edition with BESAR shown, which is complete once the plenary has decided its tie.
void showBesar(Desk& desk)
{
    desk.openEdition();
    QTest::keyClick(desk.window.get(), Qt::Key_PageDown, Qt::ControlModifier);
}

Phase phaseOf(const Desk& desk, CategoryId category)
{
    return stageOf(desk.session().book(), category).phase;
}

/// Moves BESAR to the plenary and decides its tie.
void prepareToClose(Desk& desk)
{
    showBesar(desk);
    desk.sit(chair);
    REQUIRE(desk.session().moveTo(besar, Phase::Plenary));
    const Decision decision{{1}, besar, {NomineeId{8}, NomineeId{7}}, u"musyawarah"_s};
    REQUIRE(desk.session().perform({{DecisionChange{{std::nullopt, std::nullopt, decision, 0}}}, u"musyawarah"_s}));
    settle();
}

}

TEST_CASE("The header shows the phase of the category as a word")
{
    Desk desk;
    desk.openEdition();
    CHECK(desk.find<Pill>(u"Phase of the category: Scoring"_s) != nullptr);
    QTest::keyClick(desk.window.get(), Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(desk.find<Pill>(u"Phase of the category: Preparing"_s) != nullptr);
}

TEST_CASE("Only the steps that the phase allows can be chosen; moving on is undone by Ctrl+Z")
{
    Desk desk;
    desk.openEdition();
    desk.sit(admin);
    settle();
    CHECK(desk.action(u"Move to the plenary"_s)->isEnabled());
    CHECK_FALSE(desk.action(u"Close the category…"_s)->isEnabled());
    desk.action(u"Move to the plenary"_s)->trigger();
    settle();
    CHECK(phaseOf(desk, kab) == Phase::Plenary);
    CHECK(desk.bannerText() == u"Pemerintah Kabupaten/Kota is now in the phase “Plenary”.");
    CHECK(desk.find<RankingView>() != nullptr); // in the plenary everybody sees the ranking
    CHECK(desk.action(u"Close the category…"_s)->isEnabled());
    QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(phaseOf(desk, kab) == Phase::Scoring);
    QTest::keyClick(desk.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    CHECK(phaseOf(desk, kab) == Phase::Plenary);
}

TEST_CASE("An operator who moves the phase is told who may, and nothing moves")
{
    Desk desk;
    desk.openEdition();
    desk.action(u"Move to the plenary"_s)->trigger();
    CHECK(phaseOf(desk, kab) == Phase::Scoring);
    CHECK(desk.bannerText().startsWith(u"To move the category to another phase is up to: administrator, chair."));
}

TEST_CASE("A category with marks missing is not closed, and the dialog says why")
{
    Desk desk;
    desk.openEdition();
    desk.sit(chair);
    REQUIRE(desk.session().moveTo(kab, Phase::Plenary));
    settle();
    inDialog<CloseDialog>([&] { desk.action(u"Close the category…"_s)->trigger(); }, [](CloseDialog& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Return);
        REQUIRE(childOf<Banner>(dialog, {}));
        CHECK(childOf<Banner>(dialog, {})->text().startsWith(u"The category cannot be closed yet"));
    });
    CHECK(phaseOf(desk, kab) == Phase::Plenary);
}

TEST_CASE("Closing makes a backup, seals the category and shows the integrity code")
{
    Desk desk;
    prepareToClose(desk);
    inDialog<CloseDialog>([&] { desk.action(u"Close the category…"_s)->trigger(); }, [&](CloseDialog& dialog) {
        CHECK(phaseOf(desk, besar) == Phase::Plenary);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(phaseOf(desk, besar) == Phase::Closed);
        CHECK(childOf<QLabel>(dialog, u"Integrity code: "_s + desk.session().headCode()) != nullptr);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
    });
    const auto backups = backupsIn(backupFolder(desk.edition()), desk.edition());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().cause == BackupCause::Close);
    CHECK(desk.find<Pill>(u"Phase of the category: Closed"_s) != nullptr);
    CHECK(desk.action(u"Reopen the category…"_s)->isEnabled());
    CHECK_FALSE(desk.action(u"Close the category…"_s)->isEnabled());
}

TEST_CASE("Reopening takes a second official with the passphrase, and a reason; what was typed stays on a refusal")
{
    Desk desk;
    prepareToClose(desk);
    REQUIRE(desk.session().close(besar));
    desk.sit(admin);
    Official after = *findOfficial(desk.session().book(), chair);
    after.passphrase = hashPassphrase(u"Maninjau"_s).value();
    REQUIRE(desk.session().perform({{officialChange(desk.session().book(), after)}, {}}));
    settle();
    inDialog<ReopenDialog>([&] { desk.action(u"Reopen the category…"_s)->trigger(); }, [&](ReopenDialog& dialog) {
        auto* second = childOf<QComboBox>(dialog, u"Second official"_s);
        CHECK(second->count() == 1); // neither who sits at the desk nor an operator
        CHECK(second->currentText() == u"Ketua Uji — chair");
        auto* passphrase = childOf<QLineEdit>(dialog, u"Passphrase"_s);
        auto* reason = childOf<QLineEdit>(dialog, u"Reason"_s);
        REQUIRE(passphrase);
        QTest::keyClicks(passphrase, u"maninjau"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(childOf<Banner>(dialog, {})->text().startsWith(u"A reason is needed"));
        QTest::keyClicks(reason, u"salah hitung"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(childOf<Banner>(dialog, {})->text().startsWith(u"This is not the passphrase."));
        CHECK(reason->text() == u"salah hitung");
        CHECK(phaseOf(desk, besar) == Phase::Closed);
        QTest::keyClicks(passphrase, u"Maninjau"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    CHECK(phaseOf(desk, besar) == Phase::Plenary);
    CHECK(desk.session().ledger().back().reason == u"Ketua Uji: salah hitung");
}
