#include "tests/ui/pages/scheme/SchemeScene.h"

#include "ui/common/FieldForm.h"
#include "ui/pages/PlainTable.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace sidang;

namespace {

/// Chooses by keyboard, as many steps down (or up) from the present choice.
void choose(const SchemeScene& scene, const QString& name, int steps)
{
    auto* box = scene.desk.find<QComboBox>(name);
    REQUIRE(box);
    box->setFocus();
    for (int i = 0; i < std::abs(steps); ++i)
        QTest::keyClick(box, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    settle();
}

const Indicator& indicator(const SchemeScene& scene)
{
    return *scene.category(desa).criteria[0].indicator;
}

void typeInTable(PlainTable* table, int row, int column, const QString& text)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto* cell = openCellOf(*table);
    REQUIRE(cell);
    cell->selectAll();
    QTest::keyClicks(cell, text);
    QTest::keyClick(cell, Qt::Key_Return);
    settle();
}

}

TEST_CASE("The guidance of an indicator is saved when its field is left")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    auto* guidance = scene.desk.find<QPlainTextEdit>(u"Guidance for the jury"_s);
    REQUIRE(guidance);
    guidance->setFocus();
    QTest::keyClicks(guidance, u"Sejauh mana regulasi dijalankan"_s);
    QTest::keyClick(guidance, Qt::Key_Tab);
    CHECK(scene.category(desa).criteria[0].guidance == u"Sejauh mana regulasi dijalankan");
}

TEST_CASE("The parameters of points are typed; one that is no number is refused below its field and stays")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    typeAndEnter(*scene.field(u"Step"_s), u"0,5"_s);
    CHECK(std::get<PointsScale>(indicator(scene).scale).step.toText() == u"0.5");
    typeAndEnter(*scene.field(u"Highest"_s), u"seratus"_s);
    CHECK(scene.field(u"Highest"_s)->text() == u"seratus");
    CHECK(scene.says(u"“seratus” is not a number. Write it like 12,5."_s));
    QTest::keyClick(scene.field(u"Highest"_s), Qt::Key_Escape);
    CHECK(scene.field(u"Highest"_s)->text() == u"100");
    CHECK_FALSE(scene.says(u"“seratus”"_s));
}

TEST_CASE("A row is not left while a field of the panel is refused")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    typeAndEnter(*scene.field(u"Step"_s), u"x"_s);
    scene.tree().setFocus();
    QTest::keyClick(&scene.tree(), Qt::Key_Home);
    CHECK(scene.cell(SchemeColumn::Code) == u"UMUM");
    QTest::keyClick(scene.field(u"Step"_s), Qt::Key_Escape);
    QTest::keyClick(&scene.tree(), Qt::Key_Home);
    CHECK(scene.cell(SchemeColumn::Code) == u"DESA");
}

TEST_CASE("An indicator becomes measured with a ratio, and is read from the monthly figures")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    choose(scene, u"Value from"_s, 2);
    CHECK(indicator(scene).source == Source::Measured);
    CHECK(std::holds_alternative<RatioScale>(indicator(scene).scale));
    typeAndEnter(*scene.field(u"Target in %"_s), u"80"_s);
    CHECK(std::get<RatioScale>(indicator(scene).scale).target == Decimal(80));
    choose(scene, u"Figures"_s, 1);
    REQUIRE(indicator(scene).reading);
    choose(scene, u"Segment"_s, 1);
    choose(scene, u"Of the months"_s, 2);
    CHECK(indicator(scene).reading == Reading{Programme::Jkk, Segment::NonWage, Over::Growth});
    choose(scene, u"Value from"_s, -2);
    CHECK_FALSE(indicator(scene).reading);
    CHECK(std::holds_alternative<PointsScale>(indicator(scene).scale));
}

TEST_CASE("Levels of a rubric are typed, added, moved and removed")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    choose(scene, u"Scale"_s, 1);
    const auto levels = [&]() -> const std::vector<RubricLevel>& { return std::get<LevelsScale>(indicator(scene).scale).levels; };
    REQUIRE(levels().size() == 2);
    auto* table = scene.desk.find<PlainTable>(u"Levels"_s);
    REQUIRE(table);
    typeInTable(table, 0, 0, u"Perda"_s);
    CHECK(levels()[0].title == u"Perda");
    typeInTable(table, 0, 2, u"Masih berlaku"_s);
    CHECK(levels()[0].text == u"Masih berlaku");
    typeInTable(table, 0, 1, u"120"_s);
    CHECK(levels()[0].score == Decimal(100));
    CHECK(scene.remark() == u"A number from 0 to 100 is wanted here.");
    QTest::keyClick(openCellOf(*table), Qt::Key_Escape);
    table->setColumnHidden(3, false); // there is room for it in a wider panel
    typeInTable(table, 1, 3, levels()[0].code);
    CHECK(scene.remark().contains(u"is used already"));
    QTest::keyClick(openCellOf(*table), Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_Insert);
    CHECK(levels().size() == 3);
    QTest::keyClick(openCellOf(*table), Qt::Key_Escape);
    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    CHECK(levels()[1].title == u"New level");
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(levels().size() == 2);
}

TEST_CASE("Bands are typed as numbers")
{
    const SchemeScene scene;
    scene.select(u"UMUM"_s);
    choose(scene, u"Scale"_s, 2);
    auto* table = scene.desk.find<PlainTable>(u"Bands"_s);
    REQUIRE(table);
    typeInTable(table, 1, 0, u"62,5"_s);
    CHECK(std::get<BandsScale>(indicator(scene).scale).bands[1].from.toText() == u"62.5");
}
