#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/nominees/NomineesModel.h"
#include "ui/pages/PlainTable.h"
#include "ui/pages/RegionField.h"
#include "ui/pages/nominees/NomineePanel.h"
#include "ui/pages/nominees/NomineesPage.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace sidang;

namespace {

void showNominees(Desk& desk)
{
    desk.openEdition();
    desk.window->goTo(PageId::Nominees);
    settle();
    desk.find<PlainTable>(u"Nominees"_s)->setFocus();
}

QLineEdit* field(const Desk& desk, const QString& name)
{
    return childOf<QLineEdit>(*desk.find<NomineePanel>(), name);
}

void retype(QWidget* editor, const QString& text, Qt::Key end = Qt::Key_Return)
{
    editor->setFocus();
    qobject_cast<QLineEdit*>(editor)->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, end);
    settle();
}

bool isSaid(const Desk& desk, const QString& text)
{
    for (const QLabel* label : desk.find<NomineePanel>()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

PlainTable* table(const Desk& desk)
{
    return desk.find<PlainTable>(u"Nominees"_s);
}

}

TEST_CASE("F2 opens the panel; a field is saved when Enter is pressed or it is left, and undone")
{
    Desk desk;
    showNominees(desk);
    QTest::keyClick(table(desk), Qt::Key_F2);
    REQUIRE(desk.find<NomineePanel>());
    CHECK(field(desk, u"Name"_s)->hasFocus());
    QTest::keyClicks(field(desk, u"Name"_s), u"Kota  Padang Lama "_s);
    QTest::keyClick(field(desk, u"Name"_s), Qt::Key_Return);
    CHECK(findNominee(desk.session().book(), padang)->name == u"Kota Padang Lama");
    CHECK(field(desk, u"Region"_s)->hasFocus());
    field(desk, u"Leader"_s)->setFocus();
    QTest::keyClicks(field(desk, u"Leader"_s), u"Ibu Contoh"_s);
    QTest::keyClick(field(desk, u"Leader"_s), Qt::Key_Tab);
    CHECK(findNominee(desk.session().book(), padang)->leader == u"Ibu Contoh");
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(findNominee(desk.session().book(), padang)->leader.isEmpty());
    CHECK(field(desk, u"Leader"_s)->text().isEmpty());
}

TEST_CASE(
    "A code twice, a name left out, a region nobody knows and a wrong number are refused where they were typed, and kept")
{
    Desk desk;
    showNominees(desk);
    QTest::keyClick(table(desk), Qt::Key_F2);
    const Nominee before = *findNominee(desk.session().book(), padang);
    retype(field(desk, u"Code"_s), u"N2"_s);
    CHECK(isSaid(desk, u"N2 is the code of Kabupaten Agam already."_s));
    CHECK(field(desk, u"Code"_s)->text() == u"N2");
    CHECK(field(desk, u"Code"_s)->hasFocus());
    QTest::keyClick(field(desk, u"Code"_s), Qt::Key_Escape);
    CHECK(field(desk, u"Code"_s)->text() == u"N1");
    retype(field(desk, u"Name"_s), u" "_s);
    CHECK(isSaid(desk, u"A nominee needs a name."_s));
    QTest::keyClick(field(desk, u"Name"_s), Qt::Key_Escape);
    retype(field(desk, u"Region"_s), u"Kota Entah"_s);
    CHECK(isSaid(desk, u"No region has this name, or several have. Choose one from the list (Down)."_s));
    QTest::keyClick(field(desk, u"Region"_s), Qt::Key_Escape);
    retype(field(desk, u"Workers"_s), u"12,5"_s);
    CHECK(isSaid(desk, u"A whole number of persons is wanted, such as 1250."_s));
    CHECK(field(desk, u"Workers"_s)->text() == u"12,5");
    CHECK(*findNominee(desk.session().book(), padang) == before);
    // Neither another row nor another page is shown before it is settled.
    table(desk)->setFocus();
    QTest::keyClick(table(desk), Qt::Key_Down);
    settle();
    CHECK(table(desk)->currentIndex().row() == 0);
    CHECK(field(desk, u"Workers"_s)->text() == u"12,5");
    desk.window->goTo(PageId::History);
    CHECK(desk.find<NomineesPage>() != nullptr);
    retype(field(desk, u"Workers"_s), u"1.250"_s);
    CHECK(findNominee(desk.session().book(), padang)->workers == 1250);
}

TEST_CASE("Ctrl+N begins a nominee with the next code; Enter walks the fields and begins the next one")
{
    Desk desk;
    showNominees(desk);
    auto* category = desk.find<QComboBox>(u"Category"_s);
    category->setCurrentIndex(2); // BESAR
    settle();
    QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(desk.find<NomineePanel>());
    CHECK(field(desk, u"Code"_s)->text() == u"N9");
    CHECK(field(desk, u"Name"_s)->hasFocus());
    for (const QString& name : {u"PT Tiga Contoh"_s, u"PT Empat Contoh"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), name);
        for (int i = 0; i < 20 && QApplication::focusWidget() != field(desk, u"Workers"_s); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"40"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle();
    }
    const auto& nominees = desk.session().book().nominees;
    REQUIRE(nominees.size() == 10);
    CHECK(nominees[8].name == u"PT Tiga Contoh");
    CHECK(nominees[8].workers == 40);
    CHECK(nominees[9].code == u"N10");
    CHECK(nominees[9].category == besar);
    CHECK(field(desk, u"Code"_s)->text() == u"N11");
    QTest::keyClick(field(desk, u"Name"_s), Qt::Key_Escape); // gives the empty one up
    CHECK(desk.find<NomineePanel>() == nullptr);
    CHECK(nominees.size() == 10);
}

TEST_CASE("A number that a removed nominee had is not given again")
{
    Desk desk;
    showNominees(desk);
    const auto addOne = [&](const QString& name) {
        QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier);
        retype(field(desk, u"Name"_s), name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        settle();
        return desk.session().book().nominees.back().id;
    };
    const NomineeId first = addOne(u"PT Pertama Contoh"_s);
    table(desk)->setFocus();
    QTest::keyClick(table(desk), Qt::Key_Delete);
    settle();
    REQUIRE(findNominee(desk.session().book(), first) == nullptr);
    CHECK(addOne(u"PT Kedua Contoh"_s).value == first.value + 1);
}

TEST_CASE("Where governments are judged a region gives the name, found by a part of it")
{
    Desk desk;
    showNominees(desk);
    QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier);
    auto* region = field(desk, u"Region"_s);
    CHECK(region->hasFocus());
    QTest::keyClicks(region, u"pasaman barat"_s);
    QTest::keyClick(region, Qt::Key_Return);
    settle();
    const Nominee& added = desk.session().book().nominees.back();
    CHECK(added.name == u"Kabupaten Pasaman Barat");
    CHECK(added.region == u"13.12");
    CHECK(added.category == kab);
    CHECK(field(desk, u"Proposed by"_s)->hasFocus());
}

TEST_CASE("A new nominee of which something was typed is not lost without a word")
{
    Desk desk;
    showNominees(desk);
    QTest::keyClick(table(desk), Qt::Key_N, Qt::ControlModifier);
    retype(field(desk, u"Leader"_s), u"Ibu Contoh"_s);
    desk.window->goTo(PageId::History);
    CHECK(desk.find<NomineesPage>() != nullptr);
    CHECK(isSaid(desk, u"A nominee needs a name. Esc gives the new one up."_s));
    CHECK(field(desk, u"Leader"_s)->text() == u"Ibu Contoh");
}

TEST_CASE("A nominee with marks stays in its category")
{
    Desk desk;
    showNominees(desk);
    QTest::keyClick(table(desk), Qt::Key_F2);
    auto* category = childOf<QComboBox>(*desk.find<NomineePanel>(), u"Category"_s);
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Down);
    QTest::keyClick(category, Qt::Key_Return);
    CHECK(isSaid(desk, u"Stays in its category: 6 marks belong to it."_s));
    CHECK(findNominee(desk.session().book(), padang)->category == kab);
    QTest::keyClick(category, Qt::Key_Escape);
    CHECK(category->currentIndex() == 0);
}
