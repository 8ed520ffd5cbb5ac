#include "core/report/RankingForm.h"
#include "core/scoring/Rank.h"
#include "tests/core/report/DocumentParts.h"
#include "tests/support/SampleBook.h"
#include "tests/support/Text.h"

#include <array>

using namespace sidang;

namespace {

Document formOf(const EditionBook& book)
{
    const std::array rankings{rank(book, sampleCategory)};
    return rankingForm(book, rankings, QDate(2022, 3, 14), std::nullopt);
}

Table tableOf(const EditionBook& book)
{
    const auto tables = partsOf<Table>(formOf(book).sections.front());
    REQUIRE(tables.size() == 1);
    return tables.front();
}

}

TEST_CASE("The form says what it lists, at which tier and for which period")
{
    const Document document = formOf(sampleBook());
    CHECK(document.title == u"Daftar Peringkat Paritrana Award 2021"_s);
    REQUIRE(document.sections.size() == 1);
    const Section& section = document.sections.front();
    CHECK(paragraphsOf(section, ParagraphRole::Title).front().text == u"DAFTAR PERINGKAT\nPEMERINTAH KABUPATEN/KOTA"_s);
    CHECK(paragraphsOf(section, ParagraphRole::Subtitle).front().text ==
          u"Paritrana Award 2021 · Tingkat Provinsi Sumatera Barat\nPeriode penilaian 1 Januari s.d. 31 Desember 2021"_s);
    CHECK(section.footer.contains(u"Pemerintah Kabupaten/Kota"_s));
    CHECK(std::holds_alternative<SignatureBlock>(section.parts.back()));
}

TEST_CASE("Each category has a section of its own")
{
    const EditionBook book = sampleBook();
    const std::array rankings{rank(book, sampleCategory), rank(book, sampleCategory)};
    CHECK(rankingForm(book, rankings, {}, {}).sections.size() == 2);
    CHECK(rankingForm(book, {}, {}, {}).sections.empty());
}

TEST_CASE("The table shows place, nominee, each aspect with its weight, total, award and who is proposed")
{
    const Table table = tableOf(sampleBook());
    CHECK(titlesOf(table) == QStringList{u"Peringkat"_s, u"Kode"_s, u"Kandidat"_s, u"Regulasi"_s, u"Kinerja kepesertaan"_s,
                                         u"Inovasi daerah"_s, u"Total"_s, u"Penghargaan"_s, u"Diusulkan"_s});
    CHECK(table.columns[3].detail == u"bobot\u00A033"_s);
    CHECK(table.columns[5].detail == u"bobot\u00A034"_s);
    CHECK(columnOf(table, 0) == QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
    CHECK(columnOf(table, 1).front() == u"N001"_s);
    CHECK(columnOf(table, 2).front() == u"Kabupaten Contoh 1"_s);
    CHECK(columnOf(table, 3) == QStringList{u"33,00"_s, u"32,84"_s, u"32,67"_s, u"32,51"_s, u"32,34"_s});
    CHECK(columnOf(table, 6) == QStringList{u"100,00"_s, u"99,50"_s, u"99,00"_s, u"98,50"_s, u"98,00"_s});
    CHECK(columnOf(table, 7) == QStringList{u"Juara I"_s, u"Juara II"_s, u"Juara III"_s, u"–"_s, u"–"_s});
    CHECK(columnOf(table, 8) == QStringList{u"Ya"_s, u"Ya"_s, u"Ya"_s, u"Ya"_s, u"–"_s});
}

TEST_CASE("A cut follows the last one proposed to the next level")
{
    const Table table = tableOf(sampleBook());
    REQUIRE(table.rows.size() == 6);
    REQUIRE(std::holds_alternative<TableCut>(table.rows[4]));
    CHECK(std::get<TableCut>(table.rows[4]).text == u"Batas kandidat yang diusulkan ke Panitia Pusat"_s);
}

TEST_CASE("Without awards or proposals their columns are left out")
{
    EditionBook book = sampleBook();
    Category& category = book.categories.front();
    category.places = 0;
    category.sentUp = 0;
    const Table table = tableOf(book);
    CHECK(titlesOf(table).last() == u"Total"_s);
    CHECK(table.rows.size() == 5);
}

TEST_CASE("Regions are listed unless they only repeat the nominees' names")
{
    EditionBook book = sampleBook({.nominees = 2});
    book.nominees[0].name = u"Kota Padang"_s;
    book.nominees[0].region = u"13.71"_s;
    book.nominees[1].name = u"kabupaten agam"_s;
    book.nominees[1].region = u"13.06"_s;
    CHECK_FALSE(titlesOf(tableOf(book)).contains(u"Kabupaten/Kota"_s));

    book.nominees[1].name = u"PT Contoh"_s;
    const Table table = tableOf(book);
    REQUIRE(titlesOf(table)[3] == u"Kabupaten/Kota"_s);
    CHECK(columnOf(table, 3) == QStringList{u"Kota Padang"_s, u"Kabupaten Agam"_s});
}

TEST_CASE("Numbers follow the category's decimals, exactly")
{
    EditionBook book = sampleBook({.nominees = 1, .aspects = 3, .jurors = 3});
    book.categories.front().rules.decimals = 4;
    const CriterionId criterion = book.categories.front().criteria.front().children.front().id;
    book.marks.put(sampleNominee(1), JurorMark{criterion, JurorId{1}, Decimal(99)});
    const Table table = tableOf(book);
    CHECK(columnOf(table, 3) == QStringList{u"32,8900"_s});
    CHECK(columnOf(table, 6) == QStringList{u"99,8900"_s});
}

TEST_CASE("Names are taken as they are")
{
    EditionBook book = sampleBook({.nominees = 1});
    const QString name = u"CV %1 \"A&B\" <Jaya> 100% %2"_s;
    book.nominees.front().name = name;
    CHECK(columnOf(tableOf(book), 2) == QStringList{name});
}

TEST_CASE("A tie across a cut is marked as waiting for the plenary")
{
    EditionBook book = sampleBook();
    for (const Criterion& aspect : book.categories.front().criteria)
        for (const Juror& juror : book.jurors)
            for (const int n : {4, 5})
                book.marks.put(sampleNominee(n), JurorMark{aspect.children.front().id, juror.id, Decimal(90)});
    const Table table = tableOf(book);
    for (const std::size_t row : {3U, 4U}) {
        const TableRow& cells = std::get<TableRow>(table.rows[row]);
        CHECK(cells.cells[8].text == u"Ya"_s);
        CHECK(cells.cells[8].detail == u"menunggu pleno"_s);
        CHECK(cells.cells[7].detail.isEmpty());
    }
    CHECK(std::get<TableRow>(table.rows[2]).cells[8].detail.isEmpty());
}

TEST_CASE("A category without a ranked nominee says so in place of the table")
{
    const Section section = formOf(sampleBook({.nominees = 0})).sections.front();
    CHECK(partsOf<Table>(section).empty());
    REQUIRE(paragraphsOf(section, ParagraphRole::Body).size() == 1);
    CHECK(paragraphsOf(section, ParagraphRole::Body).front().text ==
          u"Belum ada kandidat yang memperoleh peringkat dalam kategori ini."_s);
}
