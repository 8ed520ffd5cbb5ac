#include "core/text/Numbers.h"
#include "tests/core/report/Papers.h"

using namespace sidang;

namespace {

EditionBook closedBook(int harapan = 0)
{
    EditionBook book = sampleBook({.nominees = 6, .jurors = 9});
    book.categories.front().harapan = harapan;
    book.nominees[0].region = u"13.06"_s;
    close(book);
    return book;
}

QStringList displaysOf(const Document& document)
{
    QStringList texts;
    for (const Paragraph& paragraph : paragraphsOf(document.sections.front(), ParagraphRole::Display))
        texts << paragraph.text;
    return texts;
}

}

TEST_CASE("Winners are announced from the last place up, with region and code each")
{
    const Document document = paper(closedBook(2), Form::Announcement);
    CHECK(displaysOf(document) == QStringList{u"Kabupaten Contoh 5"_s, u"Kabupaten Contoh 4"_s, u"Kabupaten Contoh 3"_s,
                                              u"Kabupaten Contoh 2"_s, u"Kabupaten Contoh 1"_s});
    const auto headings = paragraphsOf(document.sections.front(), ParagraphRole::Heading);
    CHECK(headings.front().text == u"Harapan II, diberikan kepada:"_s);
    CHECK(headings.back().text == u"Juara I, diberikan kepada:"_s);
    CHECK(paragraphsOf(document.sections.front(), ParagraphRole::Centred).back().text == u"Kabupaten Agam · kode N001"_s);
    CHECK_FALSE(textOf(document).contains(u"Kabupaten Contoh 6"_s));
    CHECK(paragraphsOf(document.sections.front(), ParagraphRole::Notice).front().heading == u"RAHASIA"_s);
}

TEST_CASE("Who shares a place is announced too, and nobody where there is nobody")
{
    EditionBook book = closedBook();
    for (const Criterion& aspect : book.categories.front().criteria)
        for (const Juror& juror : book.jurors)
            book.marks.put(sampleNominee(4), JurorMark{aspect.children.front().id, juror.id, Decimal(99)});
    CHECK(displaysOf(paper(book, Form::Announcement)).size() == 4);
    EditionBook empty = sampleBook({.nominees = 0});
    close(empty);
    CHECK(textOf(paper(empty, Form::Announcement)).contains(u"Tidak ada penerima penghargaan"_s));
}

TEST_CASE("A certificate names who gets which award, within its frame")
{
    EditionBook book = closedBook();
    book.edition.letterNumber = u"560/{number}/P"_s;
    const Document document = paper(book, itemOf(Form::Certificate, 2));
    const Section& section = document.sections.front();
    CHECK(section.frame == PageFrame::Certificate);
    CHECK(section.orientation == Orientation::Wide);
    CHECK(displaysOf(document) == QStringList{u"Kabupaten Contoh 2"_s});
    const auto titles = paragraphsOf(section, ParagraphRole::Title);
    REQUIRE(titles.size() == 1);
    CHECK(titles[0].text == u"PIAGAM PENGHARGAAN"_s);
    CHECK(paragraphsOf(section, ParagraphRole::Heading).front().text == u"Juara II"_s);
    CHECK(textOf(document).contains(u"kategori Pemerintah Kabupaten/Kota dalam Paritrana Award 2021"_s));
    CHECK(textOf(document).contains(u"Nomor 560/............/P"_s));
    CHECK(partsOf<SignatureBlock>(section).front().role == QStringList{u"Gubernur Sumatera Barat,"_s});
}

TEST_CASE("The closing sheet shows the code, each category's state and totals, and is signed by all nine")
{
    const EditionBook book = closedBook();
    const Document document = paper(book, Form::ClosingSheet);
    const Section& section = document.sections.front();
    CHECK(displaysOf(document) == QStringList{u"7Q4D-XK2M-0A9T-VB3H"_s});
    CHECK(textOf(document).contains(u"mencakup 41 catatan buku besar"_s));
    const CategoryRanking ranking = rankingsOf(book).at(sampleCategory);
    Fraction sum;
    for (const RankedNominee& ranked : ranking.ranked)
        sum += ranked.total;
    QStringList cells;
    const TableRow row = rowOf(tableOf(section, 0), 0);
    for (const Cell& cell : row.cells)
        cells << cell.text;
    CHECK(cells == QStringList{u"KAB"_s, u"Pemerintah Kabupaten/Kota"_s, u"Ditutup"_s, u"v1"_s, u"1"_s, u"6"_s,
                               number(ranking.ranked[0].total, 2), number(sum, 2)});
    CHECK(partsOf<Listing>(section).front().items.size() >= 3);
    CHECK(columnOf(tableOf(section, 1), 0).size() == 9);
}

TEST_CASE("A closing sheet of a category that cannot be ranked, or without a ledger, says so")
{
    EditionBook book = closedBook();
    book.categories.front().criteria[0].children[0].indicator->weight = 1;
    const auto rankings = rankingsOf(book);
    const auto made = paperOf({.book = book, .rankings = rankings, .date = {}, .seal = {}}, itemOf(Form::ClosingSheet));
    REQUIRE(made);
    CHECK(textOf(*made).contains(u"tidak mempunyai kode integritas"_s));
    CHECK(rowOf(tableOf(made->sections.front(), 0), 0).cells[7].text == u"–"_s);
    CHECK_FALSE(made->code.contains(u"/L:"_s));
}
