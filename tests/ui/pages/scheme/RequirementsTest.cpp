#include "tests/ui/pages/scheme/SchemeScene.h"

#include "ui/pages/PlainTable.h"

using namespace sidang;

namespace {

PlainTable* tableOf(const SchemeScene& scene)
{
    return scene.desk.find<PlainTable>(u"Required documents"_s);
}

void showRequirements(const SchemeScene& scene)
{
    QTest::mouseClick(scene.button(u"Required documents"_s), Qt::LeftButton);
    settle();
}

/// Adds a document by keyboard.
void add(const SchemeScene& scene, const QString& title)
{
    QTest::keyClick(tableOf(scene), Qt::Key_Insert);
    auto* cell = openCellOf(*tableOf(scene));
    REQUIRE(cell);
    QTest::keyClicks(cell, title);
    QTest::keyClick(cell, Qt::Key_Return);
    settle();
}

}

TEST_CASE("Required documents are added, moved, made voluntary and removed by keyboard, and stay with their category")
{
    const SchemeScene scene;
    showRequirements(scene);
    REQUIRE(tableOf(scene));
    add(scene, u"Surat usulan"_s);
    add(scene, u"Akta pendirian"_s);
    REQUIRE(scene.book().requirements.size() == 2);
    CHECK(scene.book().requirements[0].title == u"Surat usulan");
    CHECK(scene.book().requirements[1].code == u"D2");
    CHECK(scene.book().requirements[0].isMandatory);
    tableOf(scene)->setCurrentIndex(tableOf(scene)->model()->index(0, 2));
    QTest::keyClick(tableOf(scene), Qt::Key_Space);
    CHECK_FALSE(scene.book().requirements[0].isMandatory);
    QTest::keyClick(tableOf(scene), Qt::Key_Down, Qt::AltModifier);
    CHECK(scene.book().requirements[1].title == u"Surat usulan");
    QTest::keyClick(tableOf(scene), Qt::Key_Delete);
    CHECK(scene.book().requirements.size() == 1);
    scene.desk.window->goTo(PageId::Scheme, {.category = kab});
    CHECK(tableOf(scene)->model()->rowCount() == 0);
}

TEST_CASE("A document that something is recorded for is not removed, and it is said where to look")
{
    const SchemeScene scene(kab);
    showRequirements(scene);
    add(scene, u"Surat usulan"_s);
    const RequirementId requirement = scene.book().requirements[0].id;
    const EvidenceChange evidence{{{padang, requirement}, std::nullopt, Evidence{EvidenceState::Present}}};
    REQUIRE(scene.desk.session().perform({{evidence}, {}}));
    tableOf(scene)->setCurrentIndex(tableOf(scene)->model()->index(0, 1));
    QTest::keyClick(tableOf(scene), Qt::Key_Delete);
    CHECK(scene.book().requirements.size() == 1);
    CHECK(scene.desk.bannerText().contains(u"cannot be removed: 1 nominee"));
}
