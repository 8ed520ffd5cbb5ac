#include "tests/ui/pages/scheme/SchemeScene.h"

#include "ui/models/scheme/SchemeTexts.h"
#include "ui/pages/scheme/WeightBar.h"

#include <QListView>

using namespace sidang;

namespace {

QListView* problems(const SchemeScene& scene)
{
    return scene.desk.find<QListView>(u"Problems of the scheme"_s);
}

}

TEST_CASE("What the weights lack of 100, or have too much, always stands there in words")
{
    const SchemeScene scene(rusak);
    auto* bar = scene.desk.find<WeightBar>();
    REQUIRE(bar);
    CHECK(bar->text() == u"Weights: 90 · 10 left of 100");
    CHECK(bar->accessibleName() == bar->text());
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    scene.typeInto(u"87,5"_s);
    CHECK(bar->text() == u"Weights: 87.5 · 12.5 left of 100");
    scene.typeInto(u"100"_s);
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    scene.typeInto(u"100"_s);
    CHECK(bar->text() == u"Weights: exactly 100");
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    scene.typeInto(u"Tambahan"_s);
    scene.select(scene.category(rusak).criteria[1].code, SchemeColumn::Weight);
    scene.typeInto(u"3"_s);
    CHECK(bar->text() == u"Weights: 103 · 3 more than 100");
}

TEST_CASE("A new indicator takes what is left of 100")
{
    const SchemeScene scene(rusak);
    QTest::keyClick(&scene.tree(), Qt::Key_Insert);
    scene.typeInto(u"Sisanya"_s);
    CHECK(scene.category(rusak).criteria.back().indicator->weight == Decimal(10));
    CHECK(scene.desk.find<WeightBar>()->text() == u"Weights: exactly 100");
}

TEST_CASE("The words are the same in Indonesian, with a comma")
{
    CHECK(weightText(Fraction(*Decimal::of(125, 1)), Language::Indonesian) == u"12,5");
    CHECK(weightText(Fraction(40), Language::Indonesian) == u"40");
    CHECK(weightWords(Fraction(100), Language::Indonesian).tone == Tone::Accent);
    CHECK(weightWords(Fraction(99), Language::Indonesian).tone == Tone::Attention);
    CHECK(weightWords(Fraction(101), Language::Indonesian).tone == Tone::Refusal);
}

TEST_CASE("Problems of the scheme stand below the tree and lead to their place; a scheme in order has none")
{
    const SchemeScene scene(rusak);
    REQUIRE(problems(scene));
    CHECK(problems(scene)->model()->index(0, 0).data().toString() == u"The weights sum to 90: 10 left of 100.");
    scene.select(u"UMUM"_s, SchemeColumn::Weight);
    scene.typeInto(u"100"_s);
    CHECK(problems(scene) == nullptr);
    QTest::mouseClick(scene.button(u"Aspect"_s), Qt::LeftButton);
    scene.typeInto(u"Kosong"_s);
    REQUIRE(problems(scene));
    scene.select(u"UMUM"_s);
    const QModelIndex first = problems(scene)->model()->index(0, 0);
    CHECK(first.data().toString() == u"The aspect has no indicators. Add one or remove the aspect.");
    QTest::mouseClick(problems(scene)->viewport(), Qt::LeftButton, {}, problems(scene)->visualRect(first).center());
    CHECK(scene.cell(SchemeColumn::Title) == u"Kosong");
}
