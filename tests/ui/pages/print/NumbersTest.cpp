#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "ui/common/ElidedLabel.h"

#include <QCheckBox>
#include <QTest>

using namespace sidang;

namespace {

/// Saves the papers of PT Satu, three sheets.
void saveSheets(PrintDesk& desk)
{
    desk.ask.pdf = desk.folder.filePath(u"lembar.pdf"_s);
    if (auto* banner = desk.find<QFrame>(desk.bannerText()); banner && !desk.bannerText().isEmpty())
        banner->hide();
    desk.click(u"Save as PDF…"_s);
    (void)desk.waitForBanner();
}

void chooseSatu(const PrintDesk& desk)
{
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(u"satu"_s);
    desk.waitForPreview();
}

}

TEST_CASE("Blank score sheets get their numbers when they are printed, in one edit")
{
    PrintDesk desk;
    desk.openPrint();
    chooseSatu(desk);
    CHECK(childOf<ElidedLabel>(*desk.window, u"3 sheets get a number when they are printed."_s));
    const auto records = desk.session().ledger().size();
    saveSheets(desk);
    const auto& forms = desk.session().book().sheetForms;
    REQUIRE(forms.size() == 3);
    CHECK(forms.begin()->first == SheetFormId{1});
    CHECK(desk.session().ledger().size() == records + 2); // the numbers, then the printing
    desk.waitForPreview();
    CHECK(desk.pageText().contains(u"0001"));
    CHECK(childOf<ElidedLabel>(*desk.window, u"3 sheets are printed again with their number."_s));
}

TEST_CASE("Numbers that are on paper are not taken back by undo, which says why and what can be done")
{
    PrintDesk desk;
    desk.openPrint();
    chooseSatu(desk);
    saveSheets(desk);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.session().book().printings.size() == 1);
    CHECK(desk.session().book().sheetForms.size() == 3);
    CHECK(desk.bannerText().startsWith(u"What was printed cannot be taken back."_s));
}

TEST_CASE("Numbers of sheets that were not printed after all are taken back by undo, and never given again")
{
    PrintDesk desk;
    desk.openPrint();
    chooseSatu(desk);
    desk.ask.pdf = desk.folder.filePath(u"tidak/ada/lembar.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    (void)desk.waitForBanner();
    CHECK(desk.session().book().printings.empty());
    REQUIRE(desk.session().book().sheetForms.size() == 3);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.session().book().sheetForms.empty());
    saveSheets(desk);
    CHECK(desk.session().book().sheetForms.begin()->first == SheetFormId{4});
}

TEST_CASE("Printing again keeps the numbers")
{
    PrintDesk desk;
    desk.openPrint();
    chooseSatu(desk);
    saveSheets(desk);
    saveSheets(desk);
    CHECK(desk.session().book().sheetForms.size() == 3);
    CHECK(desk.session().book().printings.size() == 2);
}

TEST_CASE("With new numbers the former sheets are recorded as spoiled")
{
    PrintDesk desk;
    desk.openPrint();
    chooseSatu(desk);
    saveSheets(desk);
    auto* anew = childOf<QCheckBox>(*desk.window, u"Give new numbers"_s);
    REQUIRE(anew);
    QTest::mouseClick(anew, Qt::LeftButton, {}, QPoint(8, anew->height() / 2));
    REQUIRE(anew->isChecked());
    saveSheets(desk);
    const auto& forms = desk.session().book().sheetForms;
    REQUIRE(forms.size() == 6);
    CHECK(forms.at({1}).state == FormState::Spoiled);
    CHECK_FALSE(forms.at({1}).reason.isEmpty());
    CHECK(forms.at({4}).state == FormState::Issued);
    CHECK_FALSE(anew->isChecked());
}

TEST_CASE("Who may not give numbers prints no new sheet, and is told why")
{
    PrintDesk desk;
    desk.openPrint();
    desk.sit(chair);
    settle();
    desk.ask.pdf = desk.folder.filePath(u"lembar.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    CHECK_FALSE(desk.waitForBanner().isEmpty());
    CHECK_FALSE(QFile::exists(*desk.ask.pdf));
    CHECK(desk.session().book().sheetForms.empty());
    CHECK(desk.session().book().printings.empty());
}

TEST_CASE("Numbers that are taken back while they are printed are told")
{
    PrintDesk desk;
    desk.openPrint();
    chooseSatu(desk);
    desk.ask.pdf = desk.folder.filePath(u"lembar.pdf"_s);
    desk.click(u"Save as PDF…"_s);
    REQUIRE(desk.session().undo());
    CHECK(desk.waitForBanner().contains(u"destroy these papers"));
}
