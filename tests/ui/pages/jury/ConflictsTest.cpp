#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/ListEdits.h"
#include "ui/common/Banner.h"
#include "ui/models/jury/RecusalsModel.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RegionField.h"
#include "ui/pages/jury/ConflictDialog.h"
#include "ui/pages/jury/JuryPage.h"
#include "ui/pages/jury/NoteStrip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace sidang;

namespace {

void showConflicts(Desk& desk)
{
    desk.openEdition();
    desk.window->goTo(PageId::Jury);
    settle();
    QTest::mouseClick(childOf<QPushButton>(*desk.find<JuryPage>(), u"Conflicts of interest (1)"_s), Qt::LeftButton);
    settle();
}

PlainTable* table(const Desk& desk)
{
    return desk.find<PlainTable>(u"Conflicts of interest"_s);
}

QString cell(const Desk& desk, int row, RecusalColumn column)
{
    return table(desk)->model()->index(row, static_cast<int>(column)).data().toString();
}

void add(const Desk& desk, const std::function<void(ConflictDialog&)>& act)
{
    inDialog<ConflictDialog>([&] { QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier); }, act);
}

/// The rows of the dialog's table that are checked.
QStringList checked(const ConflictDialog& dialog)
{
    QStringList names;
    const QAbstractItemModel& model = *childOf<PlainTable>(dialog, u"Nominees"_s)->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            names << model.index(row, 0).data().toString();
    }
    return names;
}

void choose(ConflictDialog& dialog, const QString& juror)
{
    auto* jurors = childOf<QComboBox>(dialog, u"Juror"_s);
    jurors->setCurrentIndex(jurors->findText(juror));
}

template <class Thing, class How>
void change(const Desk& desk, const std::vector<Thing>& list, std::size_t position, const How& how)
{
    Thing after = list[position];
    how(after);
    REQUIRE(desk.session().perform({{replacement(list, static_cast<int>(position), after)}, {}}));
    settle();
}

}

TEST_CASE("The register says who does not judge whom, why, and what it does to the quorum")
{
    Desk desk;
    showConflicts(desk);
    REQUIRE(table(desk)->model()->rowCount() == 1);
    CHECK(cell(desk, 0, RecusalColumn::Juror) == u"Juri 1");
    CHECK(cell(desk, 0, RecusalColumn::Nominee) == u"N2 Kabupaten Agam");
    CHECK(cell(desk, 0, RecusalColumn::Reason) == u"pejabat asal daerah");
    CHECK(cell(desk, 0, RecusalColumn::Quorum) == u"2 of 3 jurors score, quorum 1");
}

TEST_CASE("A conflict is recorded by hand; before it is, marks that no longer count and the quorum are told")
{
    Desk desk;
    showConflicts(desk);
    const auto records = desk.session().ledger().size();
    add(desk, [&](ConflictDialog& dialog) {
        choose(dialog, u"J2 Juri 2"_s);
        auto* nominees = childOf<PlainTable>(dialog, u"Nominees"_s);
        QTest::keyClicks(childOf<QComboBox>(dialog, u"Reason"_s), u"saudara kandung"_s);
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Save"_s), Qt::LeftButton);
        CHECK(childOf<Banner>(dialog, {})->text() == u"No nominee is checked yet.");
        childOf<QComboBox>(dialog, u"Reason"_s)->clearEditText();
        nominees->setFocus();
        nominees->setCurrentIndex(nominees->model()->index(0, 0));
        QTest::keyClick(nominees, Qt::Key_Space);
        CHECK(checked(dialog) == QStringList{u"N1 Kota Padang"_s});
        CHECK(nominees->model()->index(0, 1).data().toString() == u"3 → 2 of 3 jurors score, quorum 1");
        CHECK(childOf<NoteStrip>(dialog, {})->accessibleName() ==
              u"1 mark of this juror stands already; it is kept, but will no longer count.");
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Record 1 conflict"_s), Qt::LeftButton);
        CHECK(dialog.isVisible()); // no reason yet
        QTest::keyClicks(childOf<QComboBox>(dialog, u"Reason"_s), u"saudara kandung"_s);
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Record 1 conflict"_s), Qt::LeftButton);
    });
    CHECK(desk.session().ledger().size() == records + 1);
    REQUIRE(desk.session().book().recusals.size() == 2);
    const Recusal wanted{JurorId{2}, padang, u"saudara kandung"_s, ConflictKind::Family};
    CHECK(desk.session().book().recusals.back() == wanted);
    CHECK(cell(desk, 1, RecusalColumn::Quorum) == u"2 of 3 jurors score, quorum 1");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.session().book().recusals.size() == 1);
}

TEST_CASE("By region all nominees in it or below it are checked, to be looked at, and recorded in one edit")
{
    Desk desk;
    showConflicts(desk);
    const auto& nominees = desk.session().book().nominees;
    change(desk, nominees, 0, [](Nominee& nominee) { nominee.region = u"13.71"_s; });
    change(desk, nominees, 6, [](Nominee& nominee) { nominee.region = u"13.71"_s; });
    change(desk, nominees, 7, [](Nominee& nominee) { nominee.region = u"14.71"_s; });
    const auto records = desk.session().ledger().size();
    add(desk, [&](ConflictDialog& dialog) {
        childOf<QRadioButton>(dialog, u"By region"_s)->click();
        auto* region = childOf<RegionField>(dialog, u"Region whose nominees are meant"_s);
        region->setFocus();
        QTest::keyClicks(region, u"Kota Padang"_s);
        QTest::keyClick(region, Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(checked(dialog).contains(u"N1 Kota Padang"_s));
        CHECK(checked(dialog).contains(u"N7 PT Satu"_s));
        CHECK_FALSE(checked(dialog).contains(u"N8 PT Dua"_s));
        CHECK(childOf<QComboBox>(dialog, u"Kind"_s)->currentText() == u"region of origin");
        QTest::keyClicks(childOf<QComboBox>(dialog, u"Reason"_s), u"asal daerah"_s);
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Record 2 conflicts"_s), Qt::LeftButton);
    });
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.session().book().recusals.size() == 3);
    CHECK(desk.session().book().recusals.back().kind == ConflictKind::Region);
}

TEST_CASE("By institution those are checked whose name, contact or proposer has its words")
{
    Desk desk;
    showConflicts(desk);
    const auto& jurors = desk.session().book().jurors;
    desk.sit(admin);
    change(desk, jurors, 1, [](Juror& juror) { juror.institution = u"PT Contoh Utama (Persero)"_s; });
    desk.sit(operatorOne);
    const auto& nominees = desk.session().book().nominees;
    change(desk, nominees, 6, [](Nominee& nominee) { nominee.contact = u"Humas, Contoh Utama"_s; });
    change(desk, nominees, 7, [](Nominee& nominee) { nominee.name = u"PT Contoh Utamakan"_s; });
    add(desk, [&](ConflictDialog& dialog) {
        CHECK_FALSE(childOf<QRadioButton>(dialog, u"By institution of the juror"_s)->isEnabled()); // Juri 1 has none
        choose(dialog, u"J2 Juri 2"_s);
        childOf<QRadioButton>(dialog, u"By institution of the juror"_s)->click();
        CHECK(checked(dialog) == QStringList{u"N7 PT Satu"_s});
        CHECK(childOf<PlainTable>(dialog, u"Nominees"_s)->model()->index(0, 0).data() == u"N7 PT Satu"_s);
    });
}

TEST_CASE("Below the quorum is said in words, before and after")
{
    Desk desk;
    showConflicts(desk);
    desk.sit(admin);
    Category category = desk.session().book().categories[1]; // BESAR
    category.criteria.clear();
    const Category before = category;
    category.rules.quorum = 3;
    CategoryChange raised;
    raised.before = before;
    raised.from = 1;
    raised.after = category;
    raised.at = 1;
    REQUIRE(desk.session().perform({{raised}, u"kuorum dinaikkan"_s}));
    settle();
    desk.sit(operatorOne);
    add(desk, [&](ConflictDialog& dialog) {
        auto* nominees = childOf<PlainTable>(dialog, u"Nominees"_s);
        nominees->setFocus();
        nominees->setCurrentIndex(nominees->model()->index(6, 0));
        QTest::keyClick(nominees, Qt::Key_Space);
        CHECK(nominees->model()->index(6, 1).data().toString() == u"3 → 2 of 3 jurors score, below the quorum of 3");
        CHECK(childOf<NoteStrip>(dialog, {})
                  ->accessibleName()
                  .contains(u"1 nominee would fall below the quorum and could not be ranked."));
        QTest::keyClicks(childOf<QComboBox>(dialog, u"Reason"_s), u"pemegang saham"_s);
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Record 1 conflict"_s), Qt::LeftButton);
    });
    REQUIRE(desk.find<NoteStrip>());
    CHECK(desk.find<NoteStrip>()->accessibleName() == u"1 nominee below the quorum: N7 PT Satu.");
    CHECK(cell(desk, 1, RecusalColumn::Quorum) == u"2 of 3 jurors score, below the quorum of 3");
}

TEST_CASE("Kind and reason are changed with F2, and an entry goes by Del")
{
    Desk desk;
    showConflicts(desk);
    table(desk)->setFocus();
    inDialog<ConflictDialog>([&] { QTest::keyClick(table(desk), Qt::Key_F2); },
                             [&](ConflictDialog& dialog) {
                                 auto* reason = childOf<QComboBox>(dialog, u"Reason"_s);
                                 CHECK(reason->currentText() == u"pejabat asal daerah");
                                 reason->setFocus();
                                 reason->lineEdit()->selectAll();
                                 QTest::keyClicks(reason, u"pernah menjabat di sana"_s);
                                 QTest::mouseClick(childOf<QPushButton>(dialog, u"Save"_s), Qt::LeftButton);
                             });
    CHECK(desk.session().book().recusals.front().reason == u"pernah menjabat di sana");
    QTest::keyClick(table(desk), Qt::Key_Delete);
    CHECK(desk.session().book().recusals.empty());
    CHECK(childOf<QPushButton>(*desk.find<JuryPage>(), u"Record a conflict of interest"_s) != nullptr);
}
