#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/shell/HelpDialog.h"
#include "ui/shell/MakePage.h"
#include "ui/shell/ShortcutsDialog.h"

#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace sidang;

namespace {

/// The first and second titles of a help text.
QStringList titlesOf(const QString& help)
{
    QStringList titles;
    for (const QString& line : help.split(u'\n')) {
        if (line.startsWith(u'#'))
            titles << line;
    }
    return titles;
}

}

TEST_CASE("Every page has its help in both languages, with what can be done and its keys")
{
    for (int i = 0; i < pageCount; ++i) {
        const auto page = static_cast<PageId>(i);
        CAPTURE(i);
        const QString indonesian = helpText(page, Language::Indonesian);
        const QString english = helpText(page, Language::English);
        REQUIRE(titlesOf(indonesian).size() == 3);
        REQUIRE(titlesOf(english).size() == 3);
        CHECK(titlesOf(indonesian).mid(1) == QStringList{u"## Yang dapat dikerjakan"_s, u"## Tombol"_s});
        CHECK(titlesOf(english).mid(1) == QStringList{u"## What can be done"_s, u"## Keys"_s});
        // The page is called what the navigation calls it.
        CHECK(titlesOf(english).first() == u"# "_s + pageTitle(page));
        const Translation translation(Language::Indonesian);
        CHECK(titlesOf(indonesian).first() == u"# "_s + pageTitle(page));
        // The same keys in the same number.
        CHECK(indonesian.count(u"\n|") == english.count(u"\n|"));
    }
}

TEST_CASE("F1 helps with the page that is shown, and follows to the next one")
{
    Desk desk;
    desk.openEdition();
    desk.press(Qt::Key_F1, Qt::NoModifier);
    auto* help = desk.window->findChild<HelpDialog*>();
    REQUIRE(help);
    CHECK(help->isVisible());
    CHECK(help->windowTitle() == u"Help: Ranking");
    CHECK(help->findChild<QTextBrowser*>()->toPlainText().startsWith(u"Ranking"));
    desk.action(u"History"_s)->trigger(); // the window can be worked with meanwhile
    CHECK(help->windowTitle() == u"Help: History");
    QTest::keyClick(help, Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    desk.action(u"Backups"_s)->trigger();
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("Shift+F1 and a button of the help show all keys")
{
    Desk desk;
    desk.openEdition();
    inDialog<ShortcutsDialog>([&] { desk.press(Qt::Key_F1, Qt::ShiftModifier); }, [](ShortcutsDialog&) {});
    desk.press(Qt::Key_F1, Qt::NoModifier);
    auto* help = desk.window->findChild<HelpDialog*>();
    REQUIRE(help);
    inDialog<ShortcutsDialog>([&] { QTest::mouseClick(childOf<QPushButton>(*help, u"All keys…"_s), Qt::LeftButton); },
                              [](ShortcutsDialog&) {});
}
