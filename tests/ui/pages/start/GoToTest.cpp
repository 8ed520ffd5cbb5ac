#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/pages/HistoryPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/interviews/InterviewsPage.h"
#include "ui/pages/jury/JuryPage.h"
#include "ui/pages/nominees/NomineesPage.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/GoToDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace sidang;

namespace {

void goTo(const Desk& desk, const QString& typed, const std::function<void(GoToDialog&)>& look = {})
{
    inDialog<GoToDialog>([&] { desk.press(Qt::Key_K, Qt::ControlModifier); }, [&](GoToDialog& dialog) {
        auto* field = childOf<QLineEdit>(dialog, u"What to go to"_s);
        REQUIRE(field);
        CHECK(dialog.focusWidget() == field);
        QTest::keyClicks(field, typed);
        if (look)
            look(dialog);
        QTest::keyClick(field, Qt::Key_Return);
    });
    settle();
}

QStringList found(GoToDialog& dialog)
{
    const auto* list = childOf<QListView>(dialog, u"What was found"_s);
    QStringList names;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        names << list->model()->index(row, 0).data().toString();
    return names;
}

}

TEST_CASE("Ctrl+K goes to a page")
{
    Desk desk;
    desk.openEdition();
    goTo(desk, u"hist"_s);
    CHECK(desk.find<HistoryPage>());
}

TEST_CASE("Ctrl+K goes to a nominee and to a juror")
{
    Desk desk;
    desk.openEdition();
    goTo(desk, u"dharmas"_s, [](GoToDialog& dialog) { CHECK(found(dialog) == QStringList{u"Kabupaten Dharmasraya"_s}); });
    CHECK(desk.find<NomineesPage>());
    goTo(desk, u"juri 2"_s);
    CHECK(desk.find<JuryPage>());
}

TEST_CASE("Ctrl+K chooses a category on a page that shows one")
{
    Desk desk;
    desk.openEdition();
    desk.press(Qt::Key_9, Qt::ControlModifier);
    goTo(desk, u"badan usaha"_s);
    CHECK(desk.find<InterviewsPage>());
    CHECK(desk.find<QComboBox>(u"Category"_s)->currentText() == u"Badan Usaha Besar");
}

TEST_CASE("Ctrl+K gives a command that can be given now, and finds none that cannot")
{
    Desk desk;
    desk.openEdition();
    bool shown = false;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, [&] {
        if (auto* about = qobject_cast<AboutDialog*>(QApplication::activeModalWidget())) {
            shown = true;
            about->reject();
        }
    });
    closer.start(2);
    goTo(desk, u"about sidang"_s);
    CHECK(shown);
    goTo(desk, u"redo"_s, [](GoToDialog& dialog) { CHECK(found(dialog).isEmpty()); });
}

TEST_CASE("Arrows choose among what was found while the keyboard stays in the field; Escape closes")
{
    Desk desk;
    desk.openEdition();
    inDialog<GoToDialog>([&] { desk.press(Qt::Key_K, Qt::ControlModifier); }, [&](GoToDialog& dialog) {
        auto* field = childOf<QLineEdit>(dialog, u"What to go to"_s);
        const auto* list = childOf<QListView>(dialog, u"What was found"_s);
        QTest::keyClicks(field, u"ko"_s);
        QTest::keyClick(field, Qt::Key_Down);
        CHECK(list->currentIndex().row() == 1);
        CHECK(dialog.focusWidget() == field);
        QTest::keyClick(field, Qt::Key_Escape);
        CHECK_FALSE(dialog.isVisible());
        CHECK(dialog.result() == QDialog::Rejected);
    });
}

TEST_CASE("Without an edition Ctrl+K finds the start page and the commands")
{
    Desk desk;
    desk.window->showStart();
    desk.window->show();
    goTo(desk, u"start"_s, [](GoToDialog& dialog) { CHECK(found(dialog).first() == u"Start"); });
    CHECK(desk.find<StartPage>());
}
