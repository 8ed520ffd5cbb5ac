#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/pages/CloseDialog.h"
#include "ui/pages/OfficialDialog.h"
#include "ui/pages/OfficialsDialog.h"
#include "ui/pages/ProblemsDialog.h"
#include "ui/pages/ReopenDialog.h"
#include "ui/pages/RestoreDialog.h"
#include "ui/pages/SeatDialog.h"
#include "ui/pages/VerifyDialog.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/ShortcutsDialog.h"

#include <QAccessible>
#include <QTest>

using namespace sidang;

namespace {

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::Link:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List: return true;
    default: return false;
    }
}

/// Checks every interactive element from here down; returns how many there were.
int checkNames(QAccessibleInterface* element)
{
    if (!element || !element->isValid() || element->state().invisible)
        return 0;
    int found = 0;
    if (isInteractive(element->role())) {
        ++found;
        const QObject* object = element->object();
        CAPTURE(object ? QString::fromLatin1(object->metaObject()->className()) : QString(), int(element->role()));
        CHECK_FALSE(element->text(QAccessible::Name).trimmed().isEmpty());
    }
    for (int i = 0; i < element->childCount() && i < 400; ++i)
        found += checkNames(element->child(i));
    return found;
}

int checkNames(QWidget& window)
{
    window.show();
    settle();
    return checkNames(QAccessible::queryAccessibleInterface(&window));
}

/// Walks with Tab until everything was reached once; returns how many controls there were.
qsizetype checkTabReachesAll(const Desk& desk)
{
    QSet<QWidget*> reached;
    for (int i = 0; i < 40 && QApplication::focusWidget(); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* widget : desk.window->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            CAPTURE(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
            CHECK(reached.contains(widget));
        }
    }
    return reached.size();
}

}

TEST_CASE("Every interactive element of the window has a name for those who do not see it")
{
    Desk desk;
    desk.window->showStart();
    CHECK(checkNames(*desk.window) >= 4);
    desk.openEdition();
    CHECK(checkNames(*desk.window) >= 7);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    CHECK(checkNames(*desk.window) >= 14);
    desk.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(checkNames(*desk.window) >= 11);
    desk.window->open(desk.folder.filePath(u"lain.sidang"_s));
    CHECK(checkNames(*desk.window) >= 12);
}

TEST_CASE("Every interactive element of the dialogs that change the edition has a name")
{
    Desk desk;
    desk.openEdition();
    const Editing editing{desk.session(), [](QWidget*) { return std::nullopt; }, {}};
    PassphraseGate gate;
    SeatDialog seat(desk.session(), gate);
    CHECK(checkNames(seat) >= 3);
    OfficialsDialog officials(editing);
    CHECK(checkNames(officials) >= 5);
    OfficialDialog official(editing, chair);
    CHECK(checkNames(official) >= 7);
    CloseDialog close(editing, kab);
    CHECK(checkNames(close) >= 2);
    ReopenDialog reopen(editing, kab, gate);
    CHECK(checkNames(reopen) >= 4);
    VerifyDialog verify(desk.session(), Language::English);
    CHECK(checkNames(verify) >= 3);
    RestoreDialog restore(desk.session(), {{u"x"_s, QDateTime::currentDateTimeUtc()}, false}, Language::English);
    CHECK(checkNames(restore) >= 2);
}

TEST_CASE("Tab reaches every control of the history and of the backups")
{
    Desk desk;
    desk.openEdition();
    for (const Qt::Key page : {Qt::Key_H, Qt::Key_B}) {
        desk.press(page, Qt::ControlModifier);
        checkTabReachesAll(desk);
    }
}

TEST_CASE("Every interactive element of the dialogs has a name")
{
    Desk desk;
    const EditionPointer edition = openEdition(desk.edition(), deskBook());
    ProblemsDialog problems(*edition);
    CHECK(checkNames(problems) >= 2);
    ShortcutsDialog keys;
    CHECK(checkNames(keys) >= 1);
    AboutDialog about;
    CHECK(checkNames(about) >= 1);
}

TEST_CASE("Tab reaches every control of the ranking page and comes around")
{
    Desk desk;
    desk.openEdition();
    CHECK(checkTabReachesAll(desk) >= 5);
}
