#include "tests/ui/pages/documents/DocumentDesk.h"

#include "ui/common/FieldForm.h"

#include <QLineEdit>
#include <QPushButton>

using namespace sidang;

namespace {

QLineEdit& field(const DocumentDesk& desk, const QString& name)
{
    auto* found = desk.find<QLineEdit>(name);
    REQUIRE(found);
    return *found;
}

/// Types the text into the field, in the place of what is there, and presses Enter.
void enter(QLineEdit& into, const QString& text)
{
    into.setFocus();
    into.selectAll();
    typeText(text);
    QTest::keyClick(&into, Qt::Key_Return);
    settle();
}

}

TEST_CASE("Enter leads into the details, Escape back to the grid")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_Return);
    QWidget* focused = QApplication::focusWidget();
    REQUIRE(desk.find<DocumentPanel>()->isAncestorOf(focused));
    QTest::keyClick(focused, Qt::Key_Escape);
    CHECK(desk.grid().hasFocus());
}

TEST_CASE("The day of receipt is typed with the keypad and stored")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    desk.at(0, 0);
    enter(field(desk, u"Received"_s), u"20112026"_s);
    CHECK(desk.evidence(padang, letter).received == QDate(2026, 11, 20));
    CHECK(field(desk, u"Received"_s).text() == u"20 November 2026");
}

TEST_CASE("A day that is none, or still to come, is refused in place; it stays as typed, and the stored one holds")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    desk.at(0, 0);
    const auto* form = desk.find<FieldForm>();
    QLineEdit& received = field(desk, u"Received"_s);
    enter(received, u"31-11-2026"_s);
    CHECK(received.text() == u"31-11-2026");
    CHECK(form->noteOf(&received).startsWith(u"That is no day."));
    CHECK(desk.evidence(padang, letter).received == today);
    desk.at(1, 0);
    CHECK(received.text().isEmpty());
    desk.at(0, 0);
    CHECK(received.text() == u"31-11-2026");
    enter(received, u"23-11-2026"_s);
    CHECK(form->noteOf(&received).startsWith(u"That day is still to come."));
    QTest::keyClick(&received, Qt::Key_Escape);
    CHECK(received.text() == u"22 November 2026");
    CHECK(form->noteOf(&received).isEmpty());
}

TEST_CASE("A page with a day that cannot be read is not left")
{
    DocumentDesk desk;
    desk.at(0, 0);
    desk.key(Qt::Key_1);
    desk.at(0, 0);
    QLineEdit& received = field(desk, u"Received"_s);
    received.setFocus();
    received.selectAll();
    typeText(u"kemarin"_s);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(desk.find<DocumentsPage>() != nullptr);
    CHECK(received.text() == u"kemarin");
}

TEST_CASE("A note that says why a late document was taken lets the nominee pass")
{
    DocumentDesk desk(today.addDays(-2));
    for (int column = 0; column < 2; ++column) {
        desk.at(0, column);
        desk.key(Qt::Key_1);
    }
    desk.at(0, 1);
    enter(field(desk, u"Received"_s), u"19-11-2026"_s);
    const QModelIndex gate = desk.grid().model()->index(0, 3);
    CHECK(gate.data(Qt::ToolTipRole).toString() == u"Kota Padang – does not pass yet: Surat usulan (late)");
    desk.at(0, 0);
    const auto* form = desk.find<FieldForm>();
    CHECK(form->noteOf(&field(desk, u"Received"_s)).startsWith(u"2 days late."));
    enter(field(desk, u"Note"_s), u"Kantor pos tutup"_s);
    CHECK(desk.evidence(padang, letter).note == u"Kantor pos tutup");
    CHECK(gate.data().toString() == u"passes");
}

TEST_CASE("The buttons of the details set the state and verify")
{
    DocumentDesk desk;
    desk.at(0, 0);
    QTest::mouseClick(&desk.button<QPushButton>(u"State of the document: There"_s), Qt::LeftButton);
    settle();
    CHECK(desk.evidence(padang, letter).state == EvidenceState::Present);
    CHECK(desk.grid().currentIndex().column() == 0);
    QTest::mouseClick(&desk.button<QPushButton>(u"Verify"_s), Qt::LeftButton);
    settle();
    CHECK(desk.evidence(padang, letter).verified == operatorOne);
    QTest::mouseClick(&desk.button<QPushButton>(u"Take the verification back"_s), Qt::LeftButton);
    settle();
    CHECK_FALSE(desk.evidence(padang, letter).verified);
}
