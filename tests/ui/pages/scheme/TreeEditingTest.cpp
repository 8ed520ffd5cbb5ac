#include "tests/ui/pages/scheme/SchemeScene.h"

#include <QMimeData>

using namespace sidang;

TEST_CASE("The tree shows the category, its aspects with the sums of their weights, and its indicators")
{
    const SchemeScene scene(kab);
    CHECK(scene.rows() == QStringList{u"KAB Pemerintah Kabupaten/Kota 100"_s, u"REG Regulasi 30"_s, u"REG1 Produk hukum 30"_s,
                                      u"KIN Kinerja 40"_s, u"KIN1 Cakupan peserta 30"_s, u"KIN2 Cakupan konstruksi 10"_s,
                                      u"WAW Wawancara 30"_s, u"WAW1 Pemahaman 30"_s});
}

TEST_CASE("Ins adds an indicator and opens its title; Enter saves it at once and Ctrl+Z takes it back")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    REQUIRE(scene.openCell());
    CHECK(scene.openCell()->hasFocus());
    scene.typeInto(u"Kebaruan gagasan"_s);
    REQUIRE(scene.category(desa).criteria.size() == 2);
    CHECK(scene.category(desa).criteria[1].title == u"Kebaruan gagasan");
    CHECK(scene.category(desa).criteria[1].id.value > 30);
    scene.desk.press(Qt::Key_Z, Qt::ControlModifier);
    scene.desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.category(desa).criteria.size() == 1);
    CHECK(scene.rows().size() == 2);
}

TEST_CASE("The number of a removed criterion is not given again")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    scene.typeInto(u"Pertama"_s);
    const CriterionId first = scene.category(desa).criteria[1].id;
    QTest::keyClick(&scene.tree(), Qt::Key_Delete);
    REQUIRE(scene.category(desa).criteria.size() == 1);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    CHECK(scene.category(desa).criteria[1].id > first);
}

TEST_CASE("A weight is typed with comma or point, and Enter goes on to the row below")
{
    const SchemeScene scene(rusak);
    scene.select(u"UMUM"_s);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    scene.typeInto(u"Kedua"_s);
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    QTest::keyClicks(&scene.tree(), u"6"_s); // typing opens the cell
    REQUIRE(scene.openCell());
    QTest::keyClicks(scene.openCell(), u"2,5"_s);
    QTest::keyClick(scene.openCell(), Qt::Key_Return);
    CHECK(scene.category(rusak).criteria[0].indicator->weight.toText() == u"62.5");
    CHECK(scene.cell(SchemeColumn::Title) == u"Kedua");
    scene.typeInto(u"37.500"_s);
    CHECK(scene.category(rusak).criteria[1].indicator->weight.toText() == u"37.5");
}

TEST_CASE("What is no weight is refused at the cell with the reason, and what was typed stays until it is given up")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    const std::size_t records = scene.desk.session().ledger().size();
    scene.typeInto(u"empat puluh"_s);
    REQUIRE(scene.openCell());
    CHECK(scene.openCell()->text() == u"empat puluh");
    CHECK(scene.openCell()->hasFocus());
    CHECK(scene.remark() == u"“empat puluh” is not a number. Write it like 12,5.");
    scene.typeInto(u"12,3456"_s);
    CHECK(scene.remark() == u"At most 3 decimals can be kept here.");
    scene.typeInto(u"101"_s);
    CHECK(scene.remark() == u"A number from 0 to 100 is wanted here.");
    scene.typeInto(u"-5"_s);
    CHECK(scene.remark() == u"A number from 0 to 100 is wanted here.");
    CHECK(scene.desk.session().ledger().size() == records);
    QTest::keyClick(scene.openCell(), Qt::Key_Escape);
    CHECK(scene.remark().isEmpty());
    CHECK(scene.cell(SchemeColumn::Weight) == u"100");
}

TEST_CASE("Leaving a refused cell by the mouse leads back to it; leaving a good one saves")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    QTest::keyClick(&scene.tree(), Qt::Key_F2);
    scene.openCell()->selectAll();
    QTest::keyClicks(scene.openCell(), u"x"_s);
    scene.field(u"Title"_s)->setFocus(Qt::MouseFocusReason);
    settle();
    REQUIRE(scene.openCell());
    CHECK(scene.openCell()->hasFocus());
    scene.openCell()->selectAll();
    QTest::keyClicks(scene.openCell(), u"95"_s);
    scene.field(u"Title"_s)->setFocus(Qt::MouseFocusReason);
    settle();
    CHECK(scene.category(desa).criteria[0].indicator->weight == Decimal(95));
}

TEST_CASE("A page with a refused cell is not left")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    scene.typeInto(u"x"_s);
    scene.desk.window->goTo(PageId::History);
    CHECK(scene.desk.find<SchemeTree>() != nullptr);
    CHECK(scene.openCell() != nullptr);
}

TEST_CASE("A code that another criterion has is refused; an empty title too")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    scene.typeInto(u"Kedua"_s);
    const QString code = scene.cell(SchemeColumn::Code);
    scene.select(code, SchemeColumn::Code);
    scene.typeInto(u"UMUM"_s);
    CHECK(scene.remark() == u"The code UMUM is used already. Choose another one.");
    scene.typeInto(u"DUA BELAS"_s);
    CHECK(scene.remark() == u"A code has no blanks.");
    scene.typeInto(u"DUA"_s);
    CHECK(scene.category(desa).criteria[1].code == u"DUA");
    scene.select(u"DUA"_s);
    scene.typeInto(u"  "_s);
    CHECK(scene.remark() == u"A title is needed.");
}

TEST_CASE("Tab goes from title to code to weight of the same row")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    scene.typeInto(u"Umum"_s, Qt::Key_Tab);
    REQUIRE(scene.openCell());
    CHECK(scene.openCell()->text() == u"UMUM");
    scene.typeInto(u"U"_s, Qt::Key_Tab);
    REQUIRE(scene.openCell());
    CHECK(scene.openCell()->text() == u"100");
    CHECK(scene.category(desa).criteria[0].title == u"Umum");
    CHECK(scene.category(desa).criteria[0].code == u"U");
}

TEST_CASE("Alt+Up and Alt+Down move a criterion among its siblings, and it stays selected")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    scene.typeInto(u"Kedua"_s);
    scene.select(u"UMUM"_s);
    QTest::keyClick(&scene.tree(), Qt::Key_Down, Qt::AltModifier);
    CHECK(scene.category(desa).criteria[1].code == u"UMUM");
    CHECK(scene.cell(SchemeColumn::Code) == u"UMUM");
    QTest::keyClick(&scene.tree(), Qt::Key_Up, Qt::AltModifier);
    CHECK(scene.category(desa).criteria[0].code == u"UMUM");
    QTest::keyClick(&scene.tree(), Qt::Key_Up, Qt::AltModifier);
    CHECK(scene.category(desa).criteria[0].code == u"UMUM");
}

TEST_CASE("A criterion is dropped into an aspect, and not into itself")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    QTest::mouseClick(scene.button(u"Aspect"_s), Qt::LeftButton);
    scene.typeInto(u"Wawancara"_s);
    QAbstractItemModel& model = *scene.tree().model();
    const QModelIndex top = model.index(0, 0);
    REQUIRE(model.rowCount(top) == 2);
    const QModelIndex indicator = model.index(0, 0, top);
    const QModelIndex aspect = model.index(1, 0, top);
    const std::unique_ptr<QMimeData> dragged(model.mimeData({indicator}));
    CHECK_FALSE(model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, indicator));
    CHECK(model.canDropMimeData(dragged.get(), Qt::MoveAction, -1, 0, aspect));
    model.dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, aspect);
    settle();
    REQUIRE(scene.category(desa).criteria.size() == 1);
    REQUIRE(scene.category(desa).criteria[0].children.size() == 1);
    CHECK(scene.category(desa).criteria[0].children[0].code == u"UMUM");
    CHECK(scene.cell(SchemeColumn::Code) == u"UMUM");
    const std::unique_ptr<QMimeData> above(model.mimeData({model.index(0, 0, top)}));
    CHECK_FALSE(model.canDropMimeData(above.get(), Qt::MoveAction, -1, 0, model.index(0, 0, top)));
}
