#include "tests/support/Text.h"
#include "tests/ui/pages/print/PrintDesk.h"

#include "core/edit/IssueForms.h"
#include "core/report/PaperCode.h"
#include "ui/models/print/SheetLookup.h"

using namespace sidang;

namespace {

QString refusalOf(const PrintDesk& desk, const QString& code)
{
    const auto found = findSheet(desk.session(), code);
    return found ? QString() : found.error();
}

}

TEST_CASE("A code leads to its sheet, whole or as people read it")
{
    PrintDesk desk;
    desk.openEdition();
    desk.issue({{padang, {2}}, {agam, {3}}});
    for (const QString& code :
         {desk.codeOf(2), desk.codeOf(2, true), desk.codeOf(2).toLower(), desk.codeOf(2).replace(u'-', u' ')}) {
        INFO(code.toStdString());
        const auto found = findSheet(desk.session(), code);
        REQUIRE(found);
        CHECK(found->serial == SheetFormId{2});
        CHECK(found->sheet == SheetKey{agam, {3}});
        CHECK(found->category == kab);
        CHECK(found->words == u"0002: N2 Kabupaten Agam, juror J3"_s);
    }
}

TEST_CASE("Every code that leads nowhere is refused in its own words")
{
    PrintDesk desk;
    desk.openEdition();
    desk.issue({{padang, {2}}, {agam, {3}}});
    CHECK(refusalOf(desk, u"selamat pagi"_s).contains(u"is not the code of a paper"));
    CHECK(refusalOf(desk, u"0099-K7QF9T"_s).contains(u"0099 was issued"));
    CHECK(refusalOf(desk, desk.codeOf(1).replace(u"0001"_s, u"0002"_s)).contains(u"check code"));
    CHECK(refusalOf(desk, desk.codeOf(1, true).replace(u"AWARD 2021"_s, u"AWARD 2022"_s))
              .contains(u"another edition: PARITRANA AWARD 2022"));
    CHECK(refusalOf(desk, paperCode({.form = u"ranking"_s, .category = u"KAB"_s})).contains(u"Daftar peringkat"));
    const QString spoiled = desk.codeOf(1);
    REQUIRE(desk.session().perform(spoilForm(desk.session().book(), {1}, u"basah"_s)));
    CHECK(refusalOf(desk, spoiled).contains(u"spoiled (basah)"));
}

TEST_CASE("Only what looks like a sheet's code is taken for one where anything is searched")
{
    CHECK(isSheetCode(u"0147-K7QF9T"_s));
    CHECK(isSheetCode(u"147-k7qf9t"_s));
    CHECK_FALSE(isSheetCode(u"Kota Padang"_s));
    CHECK_FALSE(isSheetCode(u"1abcdef"_s));
    CHECK_FALSE(isSheetCode(u"KK-06"_s));
}
