#include "tests/support/Text.h"
#include "tests/ui/support/Desk.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/pages/ProblemsDialog.h"
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

}

TEST_CASE("Every interactive element of the window has a name for those who do not see it")
{
    Desk desk;
    desk.window->showStart();
    CHECK(checkNames(*desk.window) >= 4);
    desk.openEdition();
    CHECK(checkNames(*desk.window) >= 7);
    desk.window->open(desk.folder.filePath(u"lain.sidang"_s));
    CHECK(checkNames(*desk.window) >= 8);
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
    PreviewDialog preview(previewServices({edition, kab, QDate(2026, 11, 22)}, desk.ask), PaperSize::A4);
    CHECK(checkNames(preview) >= 8);
}

TEST_CASE("Tab reaches every control of the ranking page and comes around")
{
    Desk desk;
    desk.openEdition();
    QSet<QWidget*> reached;
    for (int i = 0; i < 30 && QApplication::focusWidget(); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* widget : desk.window->findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
            CAPTURE(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName());
            CHECK(reached.contains(widget));
        }
    }
    CHECK(reached.size() >= 5);
}
