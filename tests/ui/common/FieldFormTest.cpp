#include "tests/support/Text.h"

#include "ui/common/FieldForm.h"
#include "ui/common/SearchField.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace sidang;

TEST_CASE("Fields stand beside each other where there is room, and one below the other where there is not")
{
    FieldForm form(2);
    auto* name = new QLineEdit;
    auto* place = new QLineEdit;
    auto* note = new QLineEdit;
    form.add([] { return u"&Name"_s; }, name);
    form.add([] { return u"Place"_s; }, place);
    form.add([] { return u"Note"_s; }, note, true);
    form.resize(640, 300);
    form.show();
    QCoreApplication::processEvents();
    CHECK(name->accessibleName() == u"Name");
    CHECK(name->y() == place->y());
    CHECK(note->y() > name->y());
    CHECK(note->width() > name->width());
    form.resize(300, 300);
    QCoreApplication::processEvents();
    CHECK(place->y() > name->y());
}

TEST_CASE("What is said below a field is shown and read with it, until nothing is")
{
    FieldForm form;
    auto* name = new QLineEdit;
    form.add([] { return u"Name"_s; }, name);
    form.show();
    form.say(name, Tone::Refusal, u"has to be there"_s);
    CHECK(form.noteOf(name) == u"has to be there");
    CHECK(name->accessibleDescription() == u"has to be there");
    form.setShown(name, false);
    CHECK_FALSE(name->isVisible());
    form.setShown(name, true);
    form.say(name, Tone::Quiet, {});
    for (const QLabel* label : form.findChildren<QLabel*>())
        CHECK(label->isVisible() == !label->text().isEmpty());
}

TEST_CASE("Escape empties a search before it leaves it; Down asks for what was found")
{
    SearchField field;
    field.show();
    QSignalSpy wanted(&field, &SearchField::listWanted);
    QTest::keyClicks(&field, u"padang"_s);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(wanted.count() == 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
}
