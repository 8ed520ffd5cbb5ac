#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/edit/Passphrase.h"
#include "ui/common/Banner.h"
#include "ui/common/ElidedButton.h"
#include "ui/models/ChangeText.h"
#include "ui/pages/OfficialDialog.h"
#include "ui/pages/OfficialsDialog.h"
#include "ui/pages/RankingView.h"
#include "ui/pages/SeatDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace sidang;

namespace {

void pressSeatKey(const Desk& desk)
{
    desk.press(Qt::Key_L, Qt::ControlModifier);
}

/// Gives an official a passphrase, as the administrator.
void protect(const Desk& desk, OfficialId official, const QString& passphrase)
{
    desk.session().takeSeat(admin).value();
    Official after = *findOfficial(desk.session().book(), official);
    after.passphrase = hashPassphrase(passphrase).value();
    REQUIRE(desk.session().perform({{officialChange(desk.session().book(), after)}, {}}));
}

QPushButton* button(const QWidget& dialog, const QString& text)
{
    return childOf<QPushButton>(dialog, text);
}

}

TEST_CASE("Operator 1 sits at the desk when an edition opens, and the status line says so")
{
    Desk desk;
    desk.openEdition();
    REQUIRE(desk.session().actor());
    CHECK(desk.session().actor()->id == operatorOne);
    CHECK(desk.find<ElidedButton>()->text() == u"At the desk: Operator Satu — operator 1");
}

TEST_CASE("Ctrl+L lets somebody else take the seat, who takes it silently the next time")
{
    Desk desk;
    desk.openEdition();
    inDialog<SeatDialog>([&] { pressSeatKey(desk); }, [](SeatDialog& dialog) {
        QTest::keyClick(childOf<QListView>(dialog, u"Officials"_s), Qt::Key_Up);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    CHECK(desk.session().actor()->id == admin);
    CHECK(desk.find<ElidedButton>()->text() == u"At the desk: Admin Uji — administrator");
    CHECK(desk.settings.seatOf(desk.edition()) == admin);
}

TEST_CASE("A wrong passphrase is said plainly and keeps the seat as it was; the right one takes it")
{
    Desk desk;
    desk.openEdition();
    protect(desk, chair, u"Sawah Lunto"_s);
    inDialog<SeatDialog>([&] { pressSeatKey(desk); }, [&](SeatDialog& dialog) {
        auto* list = childOf<QListView>(dialog, u"Officials"_s);
        CHECK(childOf<QLineEdit>(dialog, u"Passphrase"_s) == nullptr);
        QTest::keyClick(list, Qt::Key_End);
        auto* passphrase = childOf<QLineEdit>(dialog, u"Passphrase"_s);
        REQUIRE(passphrase);
        QTest::keyClicks(passphrase, u"sawah lunto"_s);
        QTest::keyClick(passphrase, Qt::Key_Return);
        CHECK(childOf<Banner>(dialog, {})->text().startsWith(u"This is not the passphrase."));
        CHECK(desk.session().actor()->id == admin);
        QTest::keyClicks(passphrase, u"Sawah Lunto"_s); // what was typed is selected
        QTest::keyClick(passphrase, Qt::Key_Return);
    });
    CHECK(desk.session().actor()->id == chair);
}

TEST_CASE("After five wrong passphrases the next try has to wait, also in a new dialog")
{
    Desk desk;
    desk.openEdition();
    protect(desk, chair, u"Sawah Lunto"_s);
    inDialog<SeatDialog>([&] { pressSeatKey(desk); }, [&](SeatDialog& dialog) {
        QTest::keyClick(childOf<QListView>(dialog, u"Officials"_s), Qt::Key_End);
        auto* passphrase = childOf<QLineEdit>(dialog, u"Passphrase"_s);
        for (int i = 0; i < 5; ++i) {
            CHECK(button(dialog, u"Take the seat"_s)->isEnabled());
            QTest::keyClicks(passphrase, u"salah"_s);
            QTest::keyClick(passphrase, Qt::Key_Return);
        }
        CHECK_FALSE(button(dialog, u"Take the seat"_s)->isEnabled());
    });
    inDialog<SeatDialog>([&] { pressSeatKey(desk); }, [&](SeatDialog& dialog) {
        CHECK(button(dialog, u"Take the seat"_s)->isEnabled()); // the administrator needs no passphrase
        QTest::keyClick(childOf<QListView>(dialog, u"Officials"_s), Qt::Key_End);
        CHECK_FALSE(button(dialog, u"Take the seat"_s)->isEnabled());
        QTest::keyClick(childOf<QLineEdit>(dialog, u"Passphrase"_s), Qt::Key_Return);
        CHECK(desk.session().actor()->id == admin);
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"Take the seat"_s)->isEnabled(), 5000);
    });
}

TEST_CASE("The administrator adds an official, with a passphrase that has to be typed twice, and undoes it")
{
    Desk desk;
    desk.openEdition();
    desk.sit(admin);
    const std::size_t before = desk.session().book().officials.size();
    inDialog<OfficialsDialog>([&] { desk.action(u"Officials…"_s)->trigger(); }, [&](OfficialsDialog& dialog) {
        inDialog<OfficialDialog>([&] { QTest::mouseClick(button(dialog, u"Add…"_s), Qt::LeftButton); },
                                 [&](OfficialDialog& official) {
            QTest::keyClicks(childOf<QLineEdit>(official, u"Name"_s), u"  Auditor   Baru "_s);
            childOf<QComboBox>(official, u"Role"_s)->setFocus();
            QTest::keyClick(childOf<QComboBox>(official, u"Role"_s), Qt::Key_End);
            childOf<QCheckBox>(official, {})->click();
            QTest::keyClicks(childOf<QLineEdit>(official, u"New passphrase"_s), u"rahasia"_s);
            QTest::keyClicks(childOf<QLineEdit>(official, u"The same again"_s), u"rahsia"_s);
            QTest::keyClick(&official, Qt::Key_Return);
            CHECK(childOf<Banner>(official, {})->text().startsWith(u"The two passphrases differ."));
            CHECK(childOf<QLineEdit>(official, u"Name"_s)->text() == u"  Auditor   Baru ");
            QTest::keyClicks(childOf<QLineEdit>(official, u"The same again"_s), u"rahasia"_s);
            QTest::keyClick(&official, Qt::Key_Return);
        });
    });
    REQUIRE(desk.session().book().officials.size() == before + 1);
    const Official& added = desk.session().book().officials.back();
    CHECK(added.name == u"Auditor Baru");
    CHECK(added.role == OfficialRole::Auditor);
    CHECK(isPassphrase(u"rahasia"_s, added.passphrase));
    CHECK(desk.action(u"Undo: Official added: Auditor Baru"_s) != nullptr);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.session().book().officials.size() == before);
}

TEST_CASE("The last administrator cannot leave, and the refusal says what to do")
{
    Desk desk;
    desk.openEdition();
    desk.sit(admin);
    inDialog<OfficialsDialog>([&] { desk.action(u"Officials…"_s)->trigger(); }, [&](OfficialsDialog& dialog) {
        QTest::mouseClick(button(dialog, u"No longer serves"_s), Qt::LeftButton);
        CHECK(childOf<Banner>(dialog, {})->text().contains(u"Name another one first."));
        CHECK(findOfficial(desk.session().book(), admin)->serves);
        QTest::keyClick(childOf<QListView>(dialog, u"Officials"_s), Qt::Key_End);
        QTest::mouseClick(button(dialog, u"No longer serves"_s), Qt::LeftButton);
        CHECK_FALSE(findOfficial(desk.session().book(), chair)->serves);
        CHECK(button(dialog, u"Serves again"_s) != nullptr);
    });
}

TEST_CASE("An operator sees the officials but changes none, and is told who may")
{
    Desk desk;
    desk.openEdition();
    inDialog<OfficialsDialog>([&] { desk.action(u"Officials…"_s)->trigger(); }, [&](OfficialsDialog& dialog) {
        CHECK_FALSE(button(dialog, u"Add…"_s)->isEnabled());
        CHECK(childOf<Banner>(dialog, {})->text() ==
              u"To change the officials is up to: administrator. Let one of them take the seat (Ctrl+L).");
    });
}

TEST_CASE("Marks before the plenary are closed to the chair: progress instead of ranking, and nothing is printed")
{
    Desk desk;
    desk.openEdition();
    CHECK(desk.action(u"Print preview…"_s)->isEnabled());
    desk.sit(chair);
    settle();
    CHECK(desk.find<RankingView>() == nullptr);
    bool told = false;
    for (const QLabel* label : desk.window->findChildren<QLabel*>())
        told = told || (label->isVisible() && label->text().startsWith(u"13 of 14 marks of the jurors are in."));
    CHECK(told);
    CHECK_FALSE(desk.action(u"Print preview…"_s)->isEnabled());
    CHECK_FALSE(desk.action(u"Export this category as PDF…"_s)->isEnabled());
    CHECK_FALSE(desk.action(u"Export all categories as PDF…"_s)->isEnabled());
    CHECK(desk.action(u"Print preview…"_s)->toolTip().startsWith(u"Marks are closed until the plenary"));
    desk.sit(operatorOne);
    settle();
    CHECK(desk.find<RankingView>() != nullptr);
}
