#include "tests/ui/pages/documents/DocumentDesk.h"

#include "ui/common/Banner.h"
#include "ui/pages/documents/GateDialog.h"

#include <QPlainTextEdit>
#include <QPushButton>

using namespace sidang;

namespace {

const Nominee& nominee(const DocumentDesk& desk, NomineeId id)
{
    return *findNominee(desk.session().book(), id);
}

void inGate(const DocumentDesk& desk, const QString& button, const std::function<void(GateDialog&)>& act)
{
    inDialog<GateDialog>([&] { QTest::mouseClick(&desk.button<QPushButton>(button), Qt::LeftButton); }, act);
}

}

TEST_CASE("A nominee is declared not eligible with what it lacks as the reason, and let in again")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    inGate(desk, u"Declare not eligible…"_s, [](GateDialog& dialog) {
        CHECK(dialog.windowTitle() == u"Declare 1 nominee not eligible");
        CHECK(childOf<QPlainTextEdit>(dialog, u"Reason"_s)->toPlainText() ==
              u"Mandatory documents are missing: Data peserta (not there).");
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Declare not eligible"_s), Qt::LeftButton);
    });
    CHECK(nominee(desk, padang).status == NomineeStatus::Ineligible);
    CHECK(nominee(desk, padang).statusReason == u"Mandatory documents are missing: Data peserta (not there).");
    CHECK(desk.session().ledger().back().kind == u"change_status");
    CHECK(desk.grid().model()->index(0, 3).data().toString().startsWith(u"declared not eligible"));
    CHECK_FALSE(desk.button<QPushButton>(u"Declare not eligible…"_s).isEnabled());
    inGate(desk, u"Let take part…"_s,
           [](GateDialog& dialog) { QTest::mouseClick(childOf<QPushButton>(dialog, u"Let take part"_s), Qt::LeftButton); });
    CHECK(nominee(desk, padang).status == NomineeStatus::Eligible);
    CHECK(nominee(desk, padang).statusReason.isEmpty());
}

TEST_CASE("Of several nominees each is told what it lacks; who withdrew is left aside")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    desk.at(4, 0);
    desk.key(Qt::Key_Down, Qt::ShiftModifier); // Sawahlunto, which withdrew
    desk.grid().selectionModel()->select(desk.grid().model()->index(0, 0), QItemSelectionModel::Select);
    settle();
    const std::size_t records = desk.session().ledger().size();
    inGate(desk, u"Declare not eligible…"_s, [](GateDialog& dialog) {
        CHECK(dialog.windowTitle() == u"Declare 2 nominees not eligible");
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Declare not eligible"_s), Qt::LeftButton);
    });
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(nominee(desk, padang).statusReason == u"Mandatory documents are missing. Data peserta (not there).");
    CHECK(nominee(desk, mentawai).statusReason ==
          u"Mandatory documents are missing. Surat usulan (not there), Data peserta (not there).");
    CHECK(nominee(desk, sawahlunto).status == NomineeStatus::Withdrawn);
}

TEST_CASE("Without a reason nothing is declared, and the dialog says so")
{
    DocumentDesk desk;
    desk.at(0, 0);
    inGate(desk, u"Declare not eligible…"_s, [](GateDialog& dialog) {
        childOf<QPlainTextEdit>(dialog, u"Reason"_s)->clear();
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Declare not eligible"_s), Qt::LeftButton);
        CHECK(dialog.isVisible());
        CHECK(childOf<Banner>(dialog, {})->text().startsWith(u"Say why"));
    });
    CHECK(nominee(desk, padang).status == NomineeStatus::Eligible);
}
