#include "core/report/PaperCode.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

PaperIdentity sheet()
{
    return {.form = u"score-sheet"_s,
            .version = 3,
            .sheet = SheetSerial{147, u"K7QF9T"_s},
            .category = u"KK"_s,
            .nominee = u"KK-06"_s,
            .juror = u"J4"_s,
            .edition = u"Paritrana Award 2021"_s,
            .name = u"Kabupaten Agam"_s,
            .head = u"7Q4D-XK2M-0A9T-VB3H"_s};
}

bool isAlphanumeric(const QString& code)
{
    static const QString allowed = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"_s;
    return std::all_of(code.begin(), code.end(), [](QChar sign) { return allowed.contains(sign); });
}

}

TEST_CASE("A score sheet's code says what it is")
{
    CHECK(
        paperCode(sheet()) ==
        u"$SIDANG1/0147-K7QF9T/SCORE-SHEET.3/C:KK/N:KK-06/J:J4/L:7Q4D-XK2M-0A9T-VB3H/E:PARITRANA AWARD 2021/T:KABUPATEN AGAM"_s);
    CHECK(sheetCode({147, u"K7QF9T"_s}) == u"0147-K7QF9T"_s);
    CHECK(sheetCode({12345, u"K7QF9T"_s}) == u"12345-K7QF9T"_s);
}

TEST_CASE("A paper without a serial, or of the edition alone, leaves out what it does not name")
{
    CHECK(paperCode({.form = u"closing-sheet"_s, .edition = u"Paritrana"_s}) == u"$SIDANG1/-/CLOSING-SHEET.1/E:PARITRANA"_s);
}

TEST_CASE("What is written is read back")
{
    const auto read = readPaperCode(paperCode(sheet()) + u"/P:1.2"_s);
    REQUIRE(read);
    CHECK(read->form == u"SCORE-SHEET"_s);
    CHECK(read->version == 3);
    REQUIRE(read->sheet);
    CHECK(read->sheet->serial == 147);
    CHECK(read->sheet->check == u"K7QF9T"_s);
    CHECK(read->category == u"KK"_s);
    CHECK(read->nominee == u"KK-06"_s);
    CHECK(read->juror == u"J4"_s);
    CHECK(read->head == u"7Q4D-XK2M-0A9T-VB3H"_s);
    CHECK(read->edition == u"PARITRANA AWARD 2021"_s);
    CHECK(read->name == u"KABUPATEN AGAM"_s);
    CHECK(readPaperCode(u"  $sidang1/-/ranking.1/C:kab "_s)->category == u"KAB"_s);
    CHECK_FALSE(readPaperCode(u"$SIDANG1/-/RANKING.1/C:KAB"_s)->sheet);
}

TEST_CASE("Odd names and codes are written as near as the code's signs allow, and read back whole")
{
    for (const QString& odd :
         {u"Kab. \"Anu\" & <Fulan> 100% 1/2"_s, u"Désa Élok ö"_s, u"村 😀 x"_s, u"a/b:c"_s, QString(200, u'x'), u"   "_s}) {
        PaperIdentity identity = sheet();
        identity.name = odd;
        identity.nominee = odd;
        identity.category = odd;
        const QString code = paperCode(identity);
        CAPTURE(code);
        CHECK(isAlphanumeric(code));
        CHECK(code.size() <= 380);
        const auto read = readPaperCode(code + u"/P:10.12"_s);
        REQUIRE(read);
        CHECK(read->juror == u"J4"_s);
        CHECK(read->name.size() <= 32);
        PaperIdentity again = *read;
        CHECK(paperCode(again) == code);
    }
    PaperIdentity accented = sheet();
    accented.name = u"Désa Élok"_s;
    CHECK(readPaperCode(paperCode(accented))->name == u"DESA ELOK"_s);
}

TEST_CASE("A sheet's code is read as people type it")
{
    for (const QString& typed : {u"0147-K7QF9T"_s, u"147-k7qf9t"_s, u" 0147 K7QF9T "_s, u"0147k7qf9t"_s, u"o147-K7QF9T"_s}) {
        CAPTURE(typed);
        const auto read = readPaperCode(typed);
        REQUIRE(read);
        REQUIRE(read->sheet);
        CHECK(read->sheet->serial == 147);
        CHECK(read->sheet->check == u"K7QF9T"_s);
        CHECK(read->form.isEmpty());
    }
    CHECK(readPaperCode(u"1-OIL000"_s)->sheet->check == u"011000"_s);
}

TEST_CASE("Anything else is no code of a paper")
{
    for (const QString& other : {u""_s, u"K7QF9T"_s, u"0-K7QF9T"_s, u"87,5"_s, u"0147-K7QF9"_s, u"0147-K7-QF9"_s,
                                 u"0147-K7QF9U"_s, u"12345678901-K7QF9T"_s, u"$SIDANG2/-/RANKING.1"_s, u"$SIDANG1/-"_s,
                                 u"$SIDANG1/-/RANKING"_s, u"$SIDANG1/-/RANKING.0"_s, u"$SIDANG1/0147-K7/SCORE-SHEET.1"_s,
                                 u"SIDANG:1:7Q4DXK2M0A9TVB3H:123:2/5"_s, u"Kabupaten Agam"_s}) {
        CAPTURE(other);
        CHECK_FALSE(readPaperCode(other));
    }
}
