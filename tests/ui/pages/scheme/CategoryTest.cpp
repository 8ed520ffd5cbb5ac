#include "tests/ui/pages/scheme/SchemeScene.h"

#include "ui/models/scheme/CategoryEdits.h"
#include "ui/pages/PlainTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>

using namespace sidang;

namespace {

/// Presses the entry of the menu that the button opens.
void pressInMenu(QPushButton* button, const QString& entry)
{
    REQUIRE(button);
    QMenu& menu = *button->menu();
    Q_EMIT menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (QString(action->text()).remove(u'&').section(u'\t', 0, 0) == entry) {
            REQUIRE(action->isEnabled());
            action->trigger();
            settle();
            return;
        }
    }
    FAIL("no such entry");
}

}

namespace {

void showForm(const SchemeScene& scene, const QString& form)
{
    QTest::mouseClick(childOf<QPushButton>(*scene.desk.window, form), Qt::LeftButton);
}

}

TEST_CASE("The category's own row shows its rules, each with a sentence that follows the choice")
{
    const SchemeScene scene;
    scene.select(u"DESA"_s);
    showForm(scene, u"Rules of marks"_s);
    CHECK(scene.says(u"The jurors' scores for an indicator are joined by their mean."_s));
    auto* aggregate = scene.desk.find<QComboBox>(u"Scores of the jurors"_s);
    REQUIRE(aggregate);
    aggregate->setFocus();
    QTest::keyClick(aggregate, Qt::Key_Down);
    CHECK(scene.category(desa).rules.aggregate == Aggregate::Median);
    CHECK(scene.says(u"the middle one counts"_s));
    typeAndEnter(*scene.field(u"Quorum"_s), u"2"_s);
    CHECK(scene.category(desa).rules.quorum == 2);
    typeAndEnter(*scene.field(u"Quorum"_s), u"0"_s);
    CHECK(scene.category(desa).rules.quorum == 2);
    CHECK(scene.says(u"A whole number from 1 to 1,000 is wanted here."_s) != scene.says(u"A whole number from 1 to 1.000 is wanted here."_s));
    typeAndEnter(*scene.field(u"Quorum"_s), u"3"_s);
    CHECK(scene.says(u"needs at least 3 scores"_s));
    typeAndEnter(*scene.field(u"Comment for a score below"_s), u"60"_s);
    CHECK(scene.category(desa).rules.commentBelow == Decimal(60));
    typeAndEnter(*scene.field(u"Comment for a score below"_s), u""_s);
    CHECK_FALSE(scene.category(desa).rules.commentBelow);
    scene.desk.find<QCheckBox>(u"Keying the sheets"_s)->click();
    CHECK(scene.category(desa).rules.doubleEntry);
}

TEST_CASE("Criteria that decide between equal totals are ordered and removed by keyboard")
{
    const SchemeScene scene;
    Category changed = scene.category(desa);
    changed.rules.ties = {u"UMUM"_s, u"TAKADA"_s};
    REQUIRE(scene.desk.session().perform({replaced(scene.book(), changed), {}}));
    scene.select(u"DESA"_s);
    showForm(scene, u"Rules of places"_s);
    auto* ties = scene.desk.find<PlainTable>(u"Equal totals"_s);
    if (!ties)
        ties = scene.desk.find<PlainTable>(u"Criteria that decide between equal totals"_s);
    REQUIRE(ties);
    ties->setFocus();
    ties->setCurrentIndex(ties->model()->index(1, 0));
    QTest::keyClick(ties, Qt::Key_Up, Qt::AltModifier);
    CHECK(scene.category(desa).rules.ties == QStringList{u"TAKADA"_s, u"UMUM"_s});
    QTest::keyClick(ties, Qt::Key_Delete);
    CHECK(scene.category(desa).rules.ties == QStringList{u"UMUM"_s});
}

TEST_CASE("A category is added, named, copied, moved and removed, and the window shows it")
{
    const SchemeScene scene;
    pressInMenu(scene.button(u"Category"_s), u"New category"_s);
    REQUIRE(scene.book().categories.size() == 5);
    scene.typeInto(u"Layanan Publik"_s);
    CHECK(scene.book().categories.back().title == u"Layanan Publik");
    CHECK(scene.desk.find<QComboBox>(u"Category"_s)->currentText() == u"Layanan Publik");
    pressInMenu(scene.button(u"Category"_s), u"Copy this category"_s);
    REQUIRE(scene.book().categories.size() == 6);
    QTest::keyClick(scene.openCell(), Qt::Key_Escape);
    pressInMenu(scene.button(u"Category"_s), u"Move up in the order"_s);
    CHECK(scene.book().categories[4].code == u"KAT2");
    pressInMenu(scene.button(u"Category"_s), u"Remove this category"_s);
    CHECK(scene.book().categories.size() == 5);
}

TEST_CASE("A category with nominees is not removed, and it is said what it still has")
{
    const SchemeScene scene(besar);
    pressInMenu(scene.button(u"Category"_s), u"Copy this category"_s);
    QTest::keyClick(scene.openCell(), Qt::Key_Escape);
    const CategoryId copy = scene.book().categories.back().id;
    NomineeChange nominee;
    nominee.after = Nominee{{90}, u"N90"_s, copy, u"PT Contoh Sejahtera"_s};
    nominee.at = static_cast<int>(scene.book().nominees.size());
    REQUIRE(scene.desk.session().perform({{nominee}, {}}));
    pressInMenu(scene.button(u"Category"_s), u"Remove this category"_s);
    CHECK(scene.desk.bannerText().contains(u"cannot be removed: it still has 1 nominee"));
    CHECK(findCategory(scene.book(), copy));
}

TEST_CASE("A code of another category is refused")
{
    const SchemeScene scene;
    scene.select(u"DESA"_s, SchemeColumn::Code);
    scene.typeInto(u"KAB"_s);
    CHECK(scene.remark() == u"The code KAB is used already. Choose another one.");
}
