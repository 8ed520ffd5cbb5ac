#include "tests/ui/pages/documents/DocumentDesk.h"

#include "ui/common/EmptyState.h"
#include "ui/common/Pill.h"
#include "ui/common/SearchField.h"
#include "ui/models/Roles.h"
#include "ui/pages/scheme/SchemePage.h"

#include <QComboBox>
#include <QPushButton>

using namespace sidang;

TEST_CASE("Without requirements the page says so and leads to the scheme")
{
    Desk desk;
    desk.openEdition();
    desk.window->goTo(PageId::Documents);
    settle();
    auto* empty = desk.find<EmptyState>();
    REQUIRE(empty);
    QTest::mouseClick(childOf<QPushButton>(*empty, u"Go to the scheme"_s), Qt::LeftButton);
    settle();
    CHECK(desk.find<SchemePage>() != nullptr);
}

TEST_CASE("A key sets the state, dates it today, is stored at once, and goes right, then on to the next nominee")
{
    DocumentDesk desk;
    desk.at(0, 0);
    const std::size_t records = desk.session().ledger().size();
    desk.key(Qt::Key_1);
    CHECK(desk.evidence(padang, letter) == Evidence{.state = EvidenceState::Present, .received = today});
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.grid().currentIndex().column() == 1);
    desk.key(Qt::Key_2, Qt::KeypadModifier);
    CHECK(desk.evidence(padang, figures).state == EvidenceState::Incomplete);
    desk.key(Qt::Key_A);
    CHECK(desk.evidence(padang, photographs).state == EvidenceState::Present);
    CHECK(desk.grid().currentIndex() == desk.grid().model()->index(1, 0));
    desk.key(Qt::Key_B);
    CHECK(desk.evidence(agam, letter).state == EvidenceState::Incomplete);
}

TEST_CASE("Not there again: nothing is known of the document, and undo brings it back")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    desk.at(0, 0);
    desk.key(Qt::Key_3);
    CHECK_FALSE(desk.session().book().evidence.contains({padang, letter}));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.evidence(padang, letter).state == EvidenceState::Present);
    desk.at(0, 0);
    desk.key(Qt::Key_T);
    CHECK_FALSE(desk.session().book().evidence.contains({padang, letter}));
}

TEST_CASE("Several selected documents are set by one key, as one step")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    const std::size_t records = desk.session().ledger().size();
    desk.key(Qt::Key_1);
    CHECK(desk.session().ledger().size() == records + 1);
    CHECK(desk.session().book().evidence.size() == 4);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.session().book().evidence.empty());
}

TEST_CASE("Counts stand beside the nominee and above the document, and words at the right")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    const QAbstractItemModel& model = *desk.grid().model();
    CHECK(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString() == u"Kota Padang");
    CHECK(model.headerData(0, Qt::Vertical, NoteRole).toString() == u"1/2");
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == u"D1*\n1/6");
    CHECK(model.index(0, 3).data().toString() == u"D2");
    CHECK(model.index(0, 3).data(Qt::ToolTipRole).toString() ==
          u"Kota Padang – does not pass yet: Data peserta (not there)");
    desk.key(Qt::Key_1);
    CHECK(model.index(0, 3).data().toString() == u"passes");
    CHECK(desk.find<Pill>(u"1 of 5 pass"_s) != nullptr);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          u"Kota Padang, Surat usulan: there, received 22 November 2026, not verified yet");
}

TEST_CASE("The days that are left to the due date are shown, and when it is past")
{
    CHECK(DocumentDesk().find<Pill>(u"8 days left until 30 November 2026"_s) != nullptr);
    CHECK(DocumentDesk(today).find<Pill>(u"documents are due today"_s) != nullptr);
    CHECK(DocumentDesk(today.addDays(-1)).find<Pill>(u"1 day past the last day, 21 November 2026"_s) != nullptr);
}

TEST_CASE("V verifies in the name of who sits there, and takes it back; another state has to be verified anew")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_V); // nothing is there to verify
    CHECK_FALSE(desk.evidence(padang, letter).verified);
    desk.key(Qt::Key_1);
    desk.at(0, 0);
    desk.key(Qt::Key_V);
    CHECK(desk.evidence(padang, letter).verified == operatorOne);
    CHECK(desk.evidence(padang, letter).verifiedOn == today);
    desk.key(Qt::Key_V);
    CHECK_FALSE(desk.evidence(padang, letter).verified);
    desk.key(Qt::Key_V);
    desk.key(Qt::Key_2);
    CHECK(desk.evidence(padang, letter).state == EvidenceState::Incomplete);
    CHECK_FALSE(desk.evidence(padang, letter).verified);
    CHECK_FALSE(desk.evidence(padang, letter).verifiedOn.isValid());
}

TEST_CASE("Filter and search narrow the list down; a row that passes meanwhile stays below the hands")
{
    DocumentDesk desk(today.addDays(-1));
    desk.at(0, 0);
    desk.key(Qt::Key_1); // late
    auto* filter = desk.find<QComboBox>(u"Which nominees are shown"_s);
    filter->setCurrentIndex(static_cast<int>(DocumentFilter::Late));
    settle();
    CHECK(desk.grid().model()->rowCount() == 1);
    desk.at(0, 0);
    desk.key(Qt::Key_3);
    CHECK(desk.grid().model()->rowCount() == 1);
    filter->setCurrentIndex(static_cast<int>(DocumentFilter::All));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    typeText(u"kota"_s);
    settle();
    CHECK(desk.grid().model()->rowCount() == 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(desk.grid().hasFocus());
}

TEST_CASE("Who may not keep documents is told why, and nothing changes")
{
    DocumentDesk desk;
    desk.sit(chair);
    settle();
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    CHECK(desk.session().book().evidence.empty());
    CHECK(desk.bannerText().contains(u"administrator"));
    CHECK(desk.grid().currentIndex().column() == 0);
    CHECK_FALSE(desk.button<QPushButton>(u"State of the document: There"_s).isEnabled());
}

TEST_CASE("In the plenary the checklist stands still")
{
    DocumentDesk desk;
    desk.sit(admin);
    REQUIRE(desk.session().moveTo(kab, Phase::Plenary));
    settle();
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    CHECK(desk.session().book().evidence.empty());
    CHECK_FALSE(desk.bannerText().isEmpty());
    CHECK_FALSE(desk.button<QPushButton>(u"Add files to this document"_s).isEnabled());
}

TEST_CASE("At 911 × 512 points no button of the page is cut off")
{
    DocumentDesk desk;
    desk.window->resize(911, 480);
    settle();
    CHECK(desk.window->width() == 911);
    for (const QAbstractButton* button : desk.page().findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->visibleRegion().isEmpty())
            continue;
        CAPTURE(button->accessibleName(), button->text());
        CHECK(button->width() >= button->minimumSizeHint().width());
        const int right = button->mapTo(desk.window.get(), QPoint(button->width(), 0)).x();
        CHECK(right <= desk.window->width());
        CHECK(button->visibleRegion().boundingRect().width() == button->width());
    }
}
