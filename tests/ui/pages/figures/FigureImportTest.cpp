#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/figures/FigureImport.h"

using namespace sidang;

namespace {

FigureImport read(const QString& text, const EditionBook& book = deskBook())
{
    return readFigureRows(book, kab, {}, Basis::Verified, text);
}

}

TEST_CASE("rows are read by code or name, with months by name or number, below a row of titles")
{
    const FigureImport import = read(u"Kandidat\tBulan\tPeserta\tSemesta\r\n"
                                     "N1\tJanuari 2021\t254.675\t466.368\r\n"
                                     "kabupaten  agam;2021-02;120;\n"
                                     "\n"
                                     "N3\t3\t-\n"_s);
    CHECK(import.faults.empty());
    CHECK(import.rows == 3);
    CHECK(import.nominees == 3);
    REQUIRE(import.changes.size() == 3);
    const auto& first = std::get<FigureChange>(import.changes[0]);
    CHECK(first.key == keyOf(padang, {}, QDate(2021, 1, 1), Basis::Verified));
    CHECK(first.after->coverage == Coverage{254675, 466368});
    const auto& second = std::get<FigureChange>(import.changes[1]);
    CHECK(second.key == keyOf(agam, {}, QDate(2021, 2, 1), Basis::Verified));
    CHECK(second.after->coverage == Coverage{120, 0});
    CHECK_FALSE(std::get<FigureChange>(import.changes[2]).after->coverage);
}

TEST_CASE("every fault is named with its line")
{
    const FigureImport import = read(u"N1\tJanuari 2021\t100\t200\n"
                                     "N7\tJanuari 2021\t100\t200\n"
                                     "N1\tBulan 2021\t100\t200\n"
                                     "N1\tJanuari 2020\t100\t200\n"
                                     "N1\tMaret 2021\tseratus\t200\n"
                                     "N1\tMaret 2021\t100\t1,5\n"
                                     "N1\tJanuari 2021\t100\t300\n"
                                     "N1\tApril 2021\n"_s);
    REQUIRE(import.faults.size() == 7);
    for (int i = 0; i < 7; ++i)
        CHECK(import.faults[static_cast<std::size_t>(i)].line == i + 2);
    CHECK(import.faults[0].words.startsWith(u"“N7” is neither code nor name"));
    CHECK(import.faults[1].words.startsWith(u"“Bulan 2021” is no month"));
    CHECK(import.faults[2].words.contains(u"outside the assessment period"));
    CHECK(import.faults[5].words == u"The same nominee and month stand in line 1 already.");
    CHECK(import.rows == 1);
}

TEST_CASE("a name that two nominees bear is not guessed")
{
    EditionBook book = deskBook();
    book.nominees[1].name = u"Kota Padang"_s;
    const FigureImport import = read(u"Kota Padang\t1\t100\t200"_s, book);
    REQUIRE(import.faults.size() == 1);
    CHECK(import.faults[0].words.startsWith(u"Several nominees are called"));
}

TEST_CASE("what stands there already is replaced and counted, keeping its source; what is the same is no change")
{
    EditionBook book = deskBook();
    book.figures[keyOf(padang, {}, QDate(2021, 1, 1), Basis::Verified)] = {Coverage{90, 200}, u"BPJS"_s, {}};
    book.figures[keyOf(padang, {}, QDate(2021, 2, 1), Basis::Verified)] = {Coverage{95, 200}, u"BPJS"_s, {}};
    const FigureImport import = read(u"N1\t1\t100\t200\nN1\t2\t95\t200"_s, book);
    CHECK(import.rows == 2);
    CHECK(import.replaced == 1);
    REQUIRE(import.changes.size() == 1);
    CHECK(std::get<FigureChange>(import.changes[0]).after->source == u"BPJS");
}
