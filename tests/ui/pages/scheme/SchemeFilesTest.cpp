#include "tests/ui/pages/scheme/SchemeScene.h"

#include "ui/pages/SchemeFiles.h"
#include "ui/pages/scheme/ImportSchemeDialog.h"
#include "ui/pages/scheme/SchemeStart.h"

#include <QListWidget>
#include <QMenu>

using namespace sidang;

namespace {

void pressInMenu(QPushButton* button, const QString& entry)
{
    REQUIRE(button);
    Q_EMIT button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions()) {
        if (QString(action->text()).remove(u'&') == entry) {
            action->trigger();
            settle();
            return;
        }
    }
    FAIL("no such entry");
}


}

TEST_CASE("What is chosen from a scheme file is added with numbers of its own; a code that is there already gets another one")
{
    const SchemeScene scene;
    scene.desk.window->resize(1366, 740);
    inDialog<ImportSchemeDialog>([&] { pressInMenu(scene.button(u"Scheme file"_s), u"Use: Sample"_s); },
                                 [](ImportSchemeDialog& dialog) {
        auto* list = childOf<QListWidget>(dialog, u"Categories of the scheme"_s);
        REQUIRE(list->count() == 2);
        CHECK(list->item(0)->checkState() == Qt::Unchecked); // DESA is there already
        CHECK(list->item(1)->checkState() == Qt::Checked);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::mouseClick(childOf<QPushButton>(dialog, u"Take them"_s), Qt::LeftButton);
    });
    REQUIRE(scene.book().categories.size() == 6);
    CHECK(scene.book().categories[4].code == u"DESA2");
    CHECK(scene.book().categories[5].code == u"UKM");
    CHECK(scene.book().categories[5].criteria[0].id.value > 30);
    CHECK(scene.book().requirements.size() == 1);
    CHECK(scene.book().requirements[0].category == scene.book().categories[5].id);
    CHECK(scene.desk.bannerText().startsWith(u"2 categories were taken from the scheme."));
}

TEST_CASE("A scheme file that cannot be taken is told with the place in it, and nothing is changed")
{
    SchemeScene scene;
    scene.desk.ask.scheme = u"rusak.json"_s;
    const std::size_t records = scene.desk.session().ledger().size();
    pressInMenu(scene.button(u"Scheme file"_s), u"Import a scheme file…"_s);
    CHECK(scene.desk.bannerText().contains(u"This is no scheme that can be taken. Nothing was changed."));
    CHECK(scene.desk.bannerText().contains(u"line 7"));
    CHECK(scene.desk.session().ledger().size() == records);
}

TEST_CASE("The scheme is written where the user says")
{
    SchemeScene scene;
    scene.desk.ask.schemeTo = scene.desk.folder.filePath(u"skema.json"_s);
    pressInMenu(scene.button(u"Scheme file"_s), u"Export this category…"_s);
    REQUIRE(scene.desk.written.size() == 1);
    CHECK(scene.desk.written[0].category == scene.category(desa));
    CHECK(scene.desk.bannerText() == u"The scheme was written to skema.json.");
}

TEST_CASE("An edition without a scheme offers the program's schemes, a file, and a first category")
{
    Desk desk;
    desk.book.categories.clear();
    desk.book.nominees.clear();
    desk.book.marks = {};
    desk.book.recusals.clear();
    desk.openEdition();
    desk.sit(admin);
    desk.window->goTo(PageId::Scheme);
    settle();
    auto* start = desk.find<SchemeStart>();
    REQUIRE(start);
    auto* use = childOf<QPushButton>(*start, u"Use: Sample"_s);
    REQUIRE(use);
    CHECK(use->hasFocus());
    QTest::keyClick(use, Qt::Key_Space);
    settle();
    CHECK(desk.session().book().categories.size() == 2);
    CHECK(desk.find<SchemeTree>() != nullptr);
}
