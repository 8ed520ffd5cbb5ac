#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/report/Forms.h"
#include "ui/common/EntryText.h"

#include <QTest>

using namespace sidang;

namespace {

const QString considerations = u"Other considerations, as the minutes say them"_s;

EntryText* fieldOf(const PrintDesk& desk, const QString& name)
{
    return desk.find<EntryText>(name);
}

}

TEST_CASE("Considerations and dissent are entered below the minutes and stand in them at once")
{
    EditionBook book = printBook();
    book.stages[kab] = {Phase::Plenary, 1};
    PrintDesk desk(book);
    desk.openPrint();
    CHECK_FALSE(fieldOf(desk, considerations));
    desk.chooseForm(kindOf(Form::MinutesPlenary).title);
    desk.sit(chair);
    settle();
    auto* field = fieldOf(desk, considerations);
    REQUIRE(field);
    field->setFocus();
    desk.type(u"Cakupan nelayan dinilai istimewa."_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.session().book().plenaryNotes.at(kab).considerations == u"Cakupan nelayan dinilai istimewa."_s);
    desk.waitForPreview();
    QString text;
    for (const Page& page : desk.preview().pages()->pages) {
        for (const TextRun& run : page.runs)
            text += run.text + u' ';
    }
    CHECK(text.contains(u"Cakupan nelayan"));
    auto* dissent = fieldOf(desk, u"Dissent: who disagreed, and why"_s);
    REQUIRE(dissent);
    dissent->setFocus();
    desk.type(u"Juri 2 tidak sependapat."_s);
    desk.window->goTo(PageId::Overview);
    CHECK(desk.session().book().plenaryNotes.at(kab).dissent == u"Juri 2 tidak sependapat."_s);
}

TEST_CASE("Before the plenary nothing can be entered, with the reason")
{
    PrintDesk desk;
    desk.openPrint();
    desk.chooseForm(kindOf(Form::MinutesPlenary).title);
    const auto* field = fieldOf(desk, considerations);
    REQUIRE(field);
    CHECK(field->isReadOnly());
    CHECK_FALSE(field->toolTip().isEmpty());
}
