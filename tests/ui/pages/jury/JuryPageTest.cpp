#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/ListEdits.h"
#include "ui/models/Roles.h"
#include "ui/models/jury/JurorsModel.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/jury/DeputyDialog.h"
#include "ui/pages/jury/JurorPanel.h"
#include "ui/pages/jury/JuryPage.h"
#include "ui/pages/jury/NoteStrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace sidang;

namespace {

void showJury(Desk& desk, OfficialId who = admin)
{
    desk.openEdition();
    desk.sit(who);
    desk.window->goTo(PageId::Jury);
    settle();
    desk.find<PlainTable>(u"Jury"_s)->setFocus();
}

PlainTable* table(const Desk& desk)
{
    return desk.find<PlainTable>(u"Jury"_s);
}

QStringList codes(const Desk& desk)
{
    QStringList texts;
    for (int row = 0; row < table(desk)->model()->rowCount(); ++row)
        texts << table(desk)->model()->index(row, 0).data().toString();
    return texts;
}

QLineEdit* field(const Desk& desk, const QString& name)
{
    return childOf<QLineEdit>(*desk.find<JurorPanel>(), name);
}

void retype(QLineEdit* editor, const QString& text)
{
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

bool isSaid(const QWidget& within, const QString& text)
{
    for (const QLabel* label : within.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

const Juror& first(const Desk& desk)
{
    return desk.session().book().jurors.front();
}

}

TEST_CASE("A juror is changed field by field; a NIP of 17 digits and a code twice are refused where they were typed")
{
    Desk desk;
    showJury(desk);
    QTest::keyClick(table(desk), Qt::Key_F2);
    retype(field(desk, u"Name, with titles"_s), u"Dr. Anu Contoh, M.Si."_s);
    CHECK(first(desk).name == u"Dr. Anu Contoh, M.Si.");
    retype(field(desk, u"Institution"_s), u"Dinas Contoh"_s);
    CHECK(first(desk).institution == u"Dinas Contoh");
    retype(field(desk, u"NIP"_s), u"19850101 201001 1 01"_s);
    CHECK(isSaid(*desk.find<JurorPanel>(), u"A NIP has 18 digits; here are 17. Leave it empty for a juror without NIP."_s));
    CHECK(field(desk, u"NIP"_s)->text() == u"19850101 201001 1 01");
    CHECK(first(desk).nip.isEmpty());
    retype(field(desk, u"NIP"_s), u"198501012010011001"_s);
    CHECK(first(desk).nip == u"198501012010011001");
    CHECK(field(desk, u"NIP"_s)->text() == u"19850101 201001 1 001");
    retype(field(desk, u"NIP"_s), u"tanpa NIP"_s);
    CHECK(first(desk).nip.isEmpty());
    retype(field(desk, u"Code"_s), u"J2"_s);
    CHECK(isSaid(*desk.find<JurorPanel>(), u"J2 is the code of Juri 2 already."_s));
    CHECK(first(desk).code == u"J1");
}

TEST_CASE("Role, categories and whether a juror gives marks are saved at once, and undone")
{
    Desk desk;
    showJury(desk);
    QTest::keyClick(table(desk), Qt::Key_F2);
    auto* panel = desk.find<JurorPanel>();
    auto* role = childOf<QComboBox>(*panel, u"Role"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Home);
    QTest::keyClick(role, Qt::Key_Return);
    CHECK(first(desk).role == JurorRole::Chair);
    childOf<QCheckBox>(*panel, u"Gives marks"_s)->setFocus();
    QTest::keyClick(childOf<QCheckBox>(*panel, u"Gives marks"_s), Qt::Key_Space);
    CHECK_FALSE(first(desk).scores);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(first(desk).scores);
    CHECK(childOf<QCheckBox>(*panel, u"Gives marks"_s)->isChecked());
    auto* all = childOf<QCheckBox>(*panel, u"All categories"_s);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    settle();
    CHECK(first(desk).categories->size() == 4);
    QTest::keyClick(childOf<QCheckBox>(*panel, u"Pemerintah Desa"_s), Qt::Key_Space);
    CHECK(*first(desk).categories == std::vector<CategoryId>{kab, besar, rusak});
    CHECK(table(desk)->model()->index(0, static_cast<int>(JurorColumn::Categories)).data() == u"KAB, BESAR, RUSAK"_s);
}

TEST_CASE("Ctrl+N begins a juror with the next code, who comes in with the name")
{
    Desk desk;
    showJury(desk);
    QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier);
    CHECK(field(desk, u"Code"_s)->text() == u"J4");
    CHECK(field(desk, u"Name, with titles"_s)->hasFocus());
    retype(field(desk, u"Name, with titles"_s), u"Misalnya Contoh"_s);
    REQUIRE(desk.session().book().jurors.size() == 4);
    CHECK(desk.session().book().jurors.back().code == u"J4");
    CHECK(desk.session().book().jurors.back().name == u"Misalnya Contoh");
}

TEST_CASE("The order is changed with Alt and the arrows")
{
    Desk desk;
    showJury(desk);
    QTest::keyClick(table(desk), Qt::Key_Down, Qt::AltModifier);
    CHECK(codes(desk) == QStringList{u"J2"_s, u"J1"_s, u"J3"_s});
    CHECK(table(desk)->currentIndex().row() == 1);
    QTest::keyClick(table(desk), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(table(desk), Qt::Key_Down, Qt::AltModifier); // at the end nothing happens
    CHECK(codes(desk) == QStringList{u"J2"_s, u"J3"_s, u"J1"_s});
    QTest::keyClick(table(desk), Qt::Key_Up, Qt::AltModifier);
    CHECK(codes(desk) == QStringList{u"J2"_s, u"J1"_s, u"J3"_s});
}

TEST_CASE("A juror with marks stays, and is told why; one without goes and comes back")
{
    Desk desk;
    showJury(desk);
    QTest::keyClick(table(desk), Qt::Key_Delete);
    CHECK(desk.bannerText() == u"Juri 1 cannot be removed, because there are already: 6 marks, 1 conflict of interest. "
                               u"Nothing was removed. Whoever no "
                               u"longer judges can be set to give no marks.");
    CHECK(codes(desk).size() == 3);
    QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier);
    retype(field(desk, u"Name, with titles"_s), u"Misalnya Contoh"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(table(desk), Qt::Key_Delete);
    CHECK(codes(desk).size() == 3);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(codes(desk).size() == 4);
}

TEST_CASE("What is missing of a jury is noted, and stands against nothing")
{
    Desk desk;
    showJury(desk);
    auto* notes = desk.find<NoteStrip>();
    REQUIRE(notes);
    CHECK(notes->accessibleName() == u"The jury has no chair yet.");
    for (int i = 0; i < 2; ++i) {
        Juror juror = desk.session().book().jurors[static_cast<std::size_t>(i)];
        juror.role = JurorRole::Chair;
        REQUIRE(desk.session().perform({{replacement(desk.session().book().jurors, i, juror)}, {}}));
        settle();
        CHECK(notes->isVisible() == (i == 1));
    }
    CHECK(notes->accessibleName() == u"The jury has 2 chairs; there should be one.");
    for (int i = 0; i < 3; ++i) {
        Juror juror = desk.session().book().jurors[static_cast<std::size_t>(i)];
        juror.categories = std::vector<CategoryId>{kab, besar, rusak};
        REQUIRE(desk.session().perform({{replacement(desk.session().book().jurors, i, juror)}, {}}));
    }
    settle();
    CHECK(notes->accessibleName().contains(u"Pemerintah Desa: 0 jurors score, the quorum is 1."));
}

TEST_CASE("Who acts for a juror has days that begin before they end and are nobody else's")
{
    Desk desk;
    showJury(desk);
    QTest::keyClick(table(desk), Qt::Key_F2);
    const auto add = [&](const std::function<void(DeputyDialog&)>& act) {
        inDialog<DeputyDialog>(
            [&] { QTest::mouseClick(desk.find<QPushButton>(u"Add who acts for the juror"_s), Qt::LeftButton); }, act);
    };
    add([&](DeputyDialog& dialog) {
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"Name"_s), u"Wakil Contoh"_s);
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"From"_s), u"2/12/2026"_s);
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"To"_s), u"1/12/2026"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(isSaid(dialog, u"The last day lies before the first."_s));
        CHECK(first(desk).deputies.empty());
        retype(childOf<QLineEdit>(dialog, u"To"_s), u"3 Desember 2026"_s);
    });
    REQUIRE(first(desk).deputies.size() == 1);
    CHECK(first(desk).deputies[0] == Deputy{u"Wakil Contoh"_s, {}, QDate(2026, 12, 2), QDate(2026, 12, 3)});
    add([&](DeputyDialog& dialog) {
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"Name"_s), u"Lain Contoh"_s);
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"From"_s), u"3/12/2026"_s);
        QTest::keyClicks(childOf<QLineEdit>(dialog, u"To"_s), u"9/12/2026"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        CHECK(isSaid(dialog, u"Somebody else acts on one of these days already."_s));
    });
    CHECK(first(desk).deputies.size() == 1);
    auto* list = desk.find<QListView>(u"Who acts for the juror"_s);
    REQUIRE(list);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(first(desk).deputies.empty());
}

TEST_CASE("An operator sees the jury and changes nothing of it")
{
    Desk desk;
    showJury(desk, operatorOne);
    auto* add = childOf<QPushButton>(*desk.find<JuryPage>(), u"Add"_s);
    CHECK_FALSE(add->isEnabled());
    CHECK(add->toolTip() == u"To change the jury is up to: administrator. Let one of them take the seat (Ctrl+L).");
    QTest::keyClick(table(desk), Qt::Key_Delete);
    QTest::keyClick(table(desk), Qt::Key_Down, Qt::AltModifier);
    CHECK(codes(desk) == QStringList{u"J1"_s, u"J2"_s, u"J3"_s});
    QTest::keyClick(table(desk), Qt::Key_F2);
    REQUIRE(desk.find<JurorPanel>());
    retype(field(desk, u"Name, with titles"_s), u"Lain"_s);
    CHECK(first(desk).name == u"Juri 1");
    CHECK_FALSE(childOf<QCheckBox>(*desk.find<JurorPanel>(), u"Gives marks"_s)->isEnabled());
}
