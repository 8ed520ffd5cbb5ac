#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/ListEdits.h"
#include "ui/common/Banner.h"
#include "ui/common/SearchField.h"
#include "ui/models/Roles.h"
#include "ui/models/nominees/NomineesModel.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/nominees/NomineePanel.h"
#include "ui/pages/nominees/NomineesPage.h"
#include "ui/pages/nominees/PasteDialog.h"
#include "ui/pages/nominees/SimilarStrip.h"
#include "ui/pages/nominees/StatusDialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace sidang;

namespace {

void showNominees(Desk& desk)
{
    desk.openEdition();
    desk.window->goTo(PageId::Nominees);
    settle();
}

PlainTable* table(const Desk& desk)
{
    return desk.find<PlainTable>(u"Nominees"_s);
}

QStringList column(const Desk& desk, NomineeColumn column)
{
    QStringList texts;
    for (int row = 0; row < table(desk)->model()->rowCount(); ++row)
        texts << table(desk)->model()->index(row, static_cast<int>(column)).data().toString();
    return texts;
}

void go(const Desk& desk, const QString& code)
{
    const auto row = static_cast<int>(column(desk, NomineeColumn::Code).indexOf(code));
    REQUIRE(row >= 0);
    table(desk)->makeCurrent(row);
    table(desk)->setFocus();
    settle();
}

void change(const Desk& desk, NomineeId id, const std::function<void(Nominee&)>& how)
{
    const auto& nominees = desk.session().book().nominees;
    const int position = positionOf(nominees, id);
    Nominee after = nominees[static_cast<std::size_t>(position)];
    how(after);
    REQUIRE(desk.session().perform({{replacement(nominees, position, after)}, {}}));
    settle();
}

}

TEST_CASE("All nominees of the edition are shown; category, status and words narrow them down as one types")
{
    Desk desk;
    showNominees(desk);
    CHECK(column(desk, NomineeColumn::Code).size() == 8);
    auto* category = desk.find<QComboBox>(u"Category"_s);
    CHECK(category->currentText() == u"All categories");
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Down);
    QTest::keyClick(category, Qt::Key_Down);
    CHECK(column(desk, NomineeColumn::Name) == QStringList{u"PT Satu"_s, u"PT Dua"_s});
    QTest::keyClick(category, Qt::Key_Home);
    auto* status = desk.find<QComboBox>(u"Status"_s);
    status->setFocus();
    QTest::keyClicks(status, u"w"_s); // withdrawn
    CHECK(column(desk, NomineeColumn::Name) == QStringList{u"Kota Sawahlunto"_s});
    QTest::keyClick(status, Qt::Key_Home);
    QTest::keyClick(desk.window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = desk.find<SearchField>();
    CHECK(search->hasFocus());
    QTest::keyClicks(search, u"kota so"_s);
    CHECK(column(desk, NomineeColumn::Name) == QStringList{u"Kota Solok"_s});
    QTest::keyClicks(search, u"zz"_s);
    CHECK(table(desk) == nullptr);
    QTest::mouseClick(childOf<QPushButton>(*desk.find<NomineesPage>(), u"Show all nominees"_s), Qt::LeftButton);
    CHECK(column(desk, NomineeColumn::Code).size() == 8);
}

TEST_CASE("Rows are ordered by a column that is clicked, codes as people count")
{
    Desk desk;
    showNominees(desk);
    change(desk, padang, [](Nominee& nominee) { nominee.code = u"N10"_s; });
    CHECK(column(desk, NomineeColumn::Code).last() == u"N10");
    auto* header = table(desk)->horizontalHeader();
    const QPoint name(header->sectionViewportPosition(static_cast<int>(NomineeColumn::Name)) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    CHECK(column(desk, NomineeColumn::Name).first() == u"Kabupaten Agam");
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    CHECK(column(desk, NomineeColumn::Name).first() == u"PT Satu");
}

TEST_CASE("Of many selected the status is changed at once, with a reason or not at all")
{
    Desk desk;
    showNominees(desk);
    go(desk, u"N1"_s);
    QTest::keyClick(table(desk), Qt::Key_Down, Qt::ShiftModifier);
    const auto records = desk.session().ledger().size();
    inDialog<StatusDialog>(
        [&] { QTest::mouseClick(childOf<QPushButton>(*desk.window, u"Change status…"_s), Qt::LeftButton); },
        [&](StatusDialog& dialog) {
            auto* status = childOf<QComboBox>(dialog, u"Status"_s);
            status->setFocus();
            QTest::keyClicks(status, u"w"_s);
            QTest::keyClick(&dialog, Qt::Key_Return);
            CHECK(childOf<Banner>(dialog, {})->text().startsWith(u"A reason is needed"));
            CHECK(desk.session().ledger().size() == records);
            QTest::keyClicks(childOf<QComboBox>(dialog, u"Reason"_s), u"surat contoh"_s);
            QTest::mouseClick(childOf<QPushButton>(dialog, u"Save"_s), Qt::LeftButton);
        });
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.session().ledger().back().reason == u"surat contoh");
    for (const NomineeId id : {padang, agam}) {
        CHECK(findNominee(desk.session().book(), id)->status == NomineeStatus::Withdrawn);
        CHECK(findNominee(desk.session().book(), id)->statusReason == u"surat contoh");
    }
    CHECK(column(desk, NomineeColumn::Status).mid(0, 3) == QStringList{u"withdrawn"_s, u"withdrawn"_s, u"takes part"_s});
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(findNominee(desk.session().book(), padang)->status == NomineeStatus::Eligible);
}

TEST_CASE("A nominee goes by Del and comes back by undo; one with marks stays, and is told why")
{
    Desk desk;
    showNominees(desk);
    go(desk, u"N1"_s);
    QTest::keyClick(table(desk), Qt::Key_Delete);
    CHECK(desk.bannerText() == u"Kota Padang cannot be removed, because there are already: 6 marks. Nothing was removed. "
                               u"Change the status instead, "
                               u"for example to withdrawn.");
    CHECK(findNominee(desk.session().book(), padang) != nullptr);
    go(desk, u"N6"_s);
    QTest::keyClick(table(desk), Qt::Key_Delete);
    CHECK(findNominee(desk.session().book(), sawahlunto) == nullptr);
    CHECK(column(desk, NomineeColumn::Code).size() == 7);
    CHECK(table(desk)->currentIndex().isValid());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(findNominee(desk.session().book(), sawahlunto) != nullptr);
}

TEST_CASE("Names that may be the same are noted quietly, and can be walked through")
{
    Desk desk;
    showNominees(desk);
    CHECK(desk.find<SimilarStrip>() == nullptr);
    change(desk, {8}, [](Nominee& nominee) { nominee.name = u"PT. SATU"_s; });
    REQUIRE(desk.find<SimilarStrip>() != nullptr);
    const int row = static_cast<int>(column(desk, NomineeColumn::Code).indexOf(u"N7"_s));
    CHECK(table(desk)->model()->index(row, 1).data(NoteRole).toString().startsWith(u"like N8?"));
    QTest::mouseClick(desk.find<QToolButton>(u"Next pair of similar names"_s), Qt::LeftButton);
    CHECK(table(desk)->selectionModel()->selectedRows().size() == 2);
    change(desk, {8}, [](Nominee& nominee) { nominee.name = u"PT Dua"_s; });
    CHECK(desk.find<SimilarStrip>() == nullptr);
}

TEST_CASE("All kabupaten and kota of the province come in by one action, those that are there left out")
{
    Desk desk;
    showNominees(desk);
    change(desk, agam, [](Nominee& nominee) { nominee.region = u"13.06"_s; });
    auto* more = childOf<QPushButton>(*desk.window, u"More"_s);
    const auto records = desk.session().ledger().size();
    for (QAction* action : more->menu()->actions()) {
        if (action->text().startsWith(u"Add &all kabupaten"_s)) {
            REQUIRE(action->isEnabled());
            action->trigger();
        }
    }
    settle();
    const auto& nominees = desk.session().book().nominees;
    CHECK(nominees.size() == 8 + 18);
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(nominees.back().region == u"13.77");
    CHECK(nominees.back().code == u"N26");
    CHECK(desk.bannerText() == u"18 nominees added. Ctrl+Z takes them back.");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(nominees.size() == 8);
}

TEST_CASE("Rows from a spreadsheet are looked at before any is taken; those with faults are left out only when that is said")
{
    Desk desk;
    showNominees(desk);
    go(desk, u"N7"_s);
    QGuiApplication::clipboard()->setText(u"PT Tiga Contoh\tKota Padang\nPT Empat Contoh\tKota Entah\nPT Lima Contoh"_s);
    const auto paste = [&](const std::function<void(PasteDialog&)>& act) {
        inDialog<PasteDialog>(
            [&] {
                table(desk)->setFocus();
                desk.press(Qt::Key_V, Qt::ControlModifier);
            },
            act);
    };
    paste([&](PasteDialog& dialog) {
        auto* rows = childOf<PlainTable>(dialog, u"Copied rows"_s);
        CHECK(rows->model()->index(1, 1).data().toString() == u"1 fault");
        const QAbstractItemModel& said = *childOf<QListView>(dialog, u"What is to be said about the rows"_s)->model();
        REQUIRE(said.rowCount() == 1);
        CHECK(said.index(0, 0).data().toString() == u"Row 2: PT Empat Contoh");
        CHECK(said.index(0, 0).data(NoteRole).toString() == u"“Kota Entah” is no region, or several have this name.");
        auto* take = childOf<QPushButton>(dialog, u"Take 2 rows"_s);
        REQUIRE(take);
        CHECK_FALSE(take->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    CHECK(desk.session().book().nominees.size() == 8);
    paste([&](PasteDialog& dialog) {
        childOf<QCheckBox>(dialog, {})->click();
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Take 2 rows"_s), Qt::LeftButton);
    });
    const auto& nominees = desk.session().book().nominees;
    REQUIRE(nominees.size() == 10);
    CHECK(nominees[8].category == besar);
    CHECK(nominees[8].code == u"N9");
    CHECK(nominees[9].name == u"PT Lima Contoh");
    CHECK(nominees[9].code == u"N10");
}

TEST_CASE("Who may not change nominees sees them and is told who may")
{
    Desk desk;
    showNominees(desk);
    desk.sit(chair);
    settle();
    auto* add = childOf<QPushButton>(*desk.find<NomineesPage>(), u"Add"_s);
    CHECK_FALSE(add->isEnabled());
    CHECK(add->toolTip().startsWith(u"To change nominees is up to:"));
    QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier);
    CHECK(desk.find<NomineePanel>() == nullptr);
}
