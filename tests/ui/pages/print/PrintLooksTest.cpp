#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/report/Forms.h"
#include "ui/pages/print/PrintPage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace sidang;

namespace {

/// Every control that can be seen has a name.
void checkNames(const PrintDesk& desk)
{
    for (const QWidget* widget : desk.find<PrintPage>()->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                               qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget);
        const bool isPart =
            qobject_cast<const QComboBox*>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_");
        if (!isControl || isPart || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE((widget->accessibleName() + widget->property("text").toString()).isEmpty());
    }
}

void checkWithin(const PrintDesk& desk)
{
    const auto* page = desk.find<PrintPage>();
    for (const QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        INFO(button->text().toStdString());
        CHECK(page->rect().contains(QRect(button->mapTo(page, QPoint()), button->size())));
    }
}

}

TEST_CASE("Every control of the four views has a name, and stands within a small window in both languages")
{
    for (const Language language : {Language::English, Language::Indonesian}) {
        PrintDesk desk(printBook(), language);
        desk.openPrint();
        desk.issue({{padang, {1}}});
        desk.window->resize(911, 480); // 1366 × 720 at 150 %
        settle();
        auto* page = desk.find<PrintPage>();
        QList<QAbstractButton*> choices;
        for (auto* button : page->findChildren<QAbstractButton*>()) {
            if (button->isCheckable() && button->group() && button->isVisible())
                choices << button;
        }
        REQUIRE(choices.size() == 4);
        for (auto* choice : choices) {
            QTest::mouseClick(choice, Qt::LeftButton);
            settle();
            checkNames(desk);
            checkWithin(desk);
        }
    }
}

TEST_CASE("An edition without anything says of each form what it lacks")
{
    EditionBook empty;
    empty.edition = deskBook().edition;
    empty.officials = deskBook().officials;
    PrintDesk desk(empty);
    desk.openPrint();
    CHECK(desk.wordsInstead().contains(u"The scheme has no categories yet."));
    desk.chooseForm(kindOf(Form::Conflicts).title);
    CHECK((desk.preview().pages() || !desk.wordsInstead().isEmpty()));
    desk.chooseForm(kindOf(Form::Ranking).title);
    CHECK(desk.wordsInstead().contains(u"The scheme has no categories yet."));
}
