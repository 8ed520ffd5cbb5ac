#include "core/text/Numbers.h"
#include "tests/core/report/Papers.h"

using namespace sidang;

namespace {

EditionBook bookOfLetters()
{
    EditionBook book = sampleBook({.nominees = 6});
    book.edition.letterNumber = u"560/{number}/P/{month}/{year}"_s;
    book.jurors[0].nip = u"190001011900011001"_s;
    book.nominees[0].leader = u"Bupati Contoh"_s;
    book.nominees[0].region = u"13.06"_s;
    return book;
}

}

TEST_CASE("The proposal goes out under a number, with the count of nominees in words and an annex of who is sent up")
{
    const EditionBook book = bookOfLetters();
    const auto sections = paper(book, Form::ProposalLetter).sections;
    REQUIRE(sections.size() == 2);
    CHECK(valueOf(sections[0], u"Nomor"_s) == u"560/............/P/III/2022"_s);
    CHECK(valueOf(sections[0], u"Hal"_s) == u"Usulan kandidat penerima Paritrana Award 2021"_s);
    CHECK(partsOf<KeyValues>(sections[0]).front().aside == u"Padang, 15 Maret 2022"_s);
    const auto bodies = paragraphsOf(sections[0], ParagraphRole::Body);
    CHECK(bodies.front().text == u"Yth. Ketua Panitia Pusat Paritrana Award\ndi Jakarta"_s);
    CHECK(bodies[2].text.contains(u"4 (empat) kandidat dalam 1 (satu) kategori"_s));
    CHECK_FALSE(partsOf<Listing>(sections[0]).front().items.isEmpty());
    CHECK_FALSE(sections[1].hasLetterhead);
    const Table table = tableOf(sections[1]);
    CHECK(columnOf(table, 1) == QStringList{u"N001"_s, u"N002"_s, u"N003"_s, u"N004"_s});
    const CategoryRanking ranking = rankingsOf(book).at(sampleCategory);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(rowOf(table, i).cells[4].text == number(ranking.ranked[i].total, 2));
    CHECK(rowOf(table, 0).cells[3].text == u"Kabupaten Agam"_s);
}

TEST_CASE("The chair signs for the head of the region, or who acts for the chair on that day")
{
    EditionBook book = bookOfLetters();
    auto block = partsOf<SignatureBlock>(paper(book, Form::ProposalLetter).sections[0]).front();
    CHECK(block.role == QStringList{u"a.n. Gubernur Sumatera Barat"_s, u"Sekretaris Daerah Provinsi Sumatera Barat"_s,
                                    u"selaku Ketua Panitia Penilai,"_s});
    CHECK(block.name == u"Juri Contoh 1, S.H."_s);
    CHECK(block.idLine == u"NIP 19000101 190001 1 001"_s);
    book.jurors[0].deputies = {{u"Wakil Contoh"_s, u"Asisten Contoh"_s, signingDay, signingDay}};
    block = partsOf<SignatureBlock>(paper(book, Form::ProposalLetter).sections[0]).front();
    CHECK(block.role.last() == u"u.b. Asisten Contoh,"_s);
    CHECK(block.name == u"Wakil Contoh"_s);
    CHECK(block.idLine.isEmpty());
    book.formTexts[u"signature-letter"_s] = u"Ketua Panitia,"_s;
    book.jurors.clear();
    block = partsOf<SignatureBlock>(paper(book, Form::ProposalLetter).sections[0]).front();
    CHECK(block.role == QStringList{u"Ketua Panitia,"_s});
    CHECK(block.name.isEmpty());
}

TEST_CASE("A proposal of nobody, of a provisional category and of one that cannot be ranked says so")
{
    EditionBook book = bookOfLetters();
    book.marks.erase({sampleNominee(1), book.categories.front().criteria[0].children[0].id, JurorId{2}});
    CHECK(paragraphsOf(paper(book, Form::ProposalLetter).sections[1], ParagraphRole::Notice).size() == 1);
    book.categories.front().criteria[0].children[0].indicator->weight = 1;
    CHECK(textOf(paper(book, Form::ProposalLetter)).contains(u"belum dapat dihitung"_s));
    book.categories.front().sentUp = 0;
    CHECK(textOf(paper(book, Form::ProposalLetter)).contains(u"Tidak ada kategori yang kandidatnya diusulkan"_s));
    EditionBook empty = sampleBook({.nominees = 0});
    CHECK(textOf(paper(empty, Form::ProposalLetter)).contains(u"Tidak ada kandidat yang diusulkan dalam kategori ini"_s));
}

TEST_CASE("The decree's annex is a draft with awards and no winner's total, signed by the head of the region")
{
    const Section section = paper(bookOfLetters(), Form::DecreeAnnex).sections.front();
    CHECK(paragraphsOf(section, ParagraphRole::Notice).front().heading == u"RANCANGAN"_s);
    CHECK(paragraphsOf(section, ParagraphRole::Body).front().text.contains(u"Keputusan Gubernur Sumatera Barat"_s));
    CHECK(columnOf(tableOf(section), 1) == QStringList{u"Juara I"_s, u"Juara II"_s, u"Juara III"_s});
    CHECK(columnOf(tableOf(section), 3) ==
          QStringList{u"Kabupaten Contoh 1"_s, u"Kabupaten Contoh 2"_s, u"Kabupaten Contoh 3"_s});
    const SignatureBlock block = partsOf<SignatureBlock>(section).front();
    CHECK(block.role == QStringList{u"Gubernur Sumatera Barat,"_s});
    CHECK(block.name.isEmpty());
    CHECK(block.placeAndDate == u"Padang, ............................"_s);
    CHECK(textOf(paper(sampleBook({.nominees = 0}), Form::DecreeAnnex)).contains(u"Tidak ada penerima penghargaan"_s));
}

TEST_CASE("A letter to a nominee has its own bands beside the category's average")
{
    const EditionBook book = bookOfLetters();
    const Section section = paper(book, itemOf(Form::NomineeLetter, 1)).sections.front();
    CHECK(textOf(paper(book, itemOf(Form::NomineeLetter, 1)))
              .contains(u"Yth. Bupati Contoh\nKabupaten Contoh 1\ndi tempat"_s));
    const Table table = tableOf(section);
    CHECK(columnOf(table, 0).last() == u"Keseluruhan"_s);
    CHECK(columnOf(table, 1).first() == u"Sangat baik"_s);
    CHECK(columnOf(table, 2).first() == u"100,00"_s);
    CHECK(columnOf(table, 3).first() == u"98,75"_s);
    CHECK(columnOf(table, 3).last() == u"98,75"_s);
}

TEST_CASE("The bands begin at 85, 70 and 55")
{
    EditionBook book = sampleBook({.nominees = 6, .aspects = 1});
    const CriterionId leaf = book.categories.front().criteria[0].children[0].id;
    const std::vector<std::pair<QString, QString>> bands{{u"85"_s, u"Sangat baik"_s}, {u"84.5"_s, u"Baik"_s},
                                                         {u"70"_s, u"Baik"_s},        {u"69.5"_s, u"Cukup"_s},
                                                         {u"55"_s, u"Cukup"_s},       {u"54.5"_s, u"Perlu ditingkatkan"_s}};
    for (int n = 1; n <= 6; ++n)
        for (const Juror& juror : book.jurors)
            book.marks.put(sampleNominee(n),
                           JurorMark{leaf, juror.id, *Decimal::fromText(bands[static_cast<std::size_t>(n - 1)].first)});
    for (int n = 1; n <= 6; ++n)
        CHECK(rowOf(tableOf(paper(book, itemOf(Form::NomineeLetter, n)).sections.front()), 0).cells[1].text ==
              bands[static_cast<std::size_t>(n - 1)].second);
}

TEST_CASE("A letter to a nominee names no other nominee and no juror")
{
    EditionBook book = bookOfLetters();
    const QStringList names{u"Kabupaten Anu"_s, u"Kota Fulan"_s,   u"PT Umpama"_s,
                            u"CV Misal"_s,      u"Nagari Andai"_s, u"UD Ibarat"_s};
    for (std::size_t i = 0; i < book.nominees.size(); ++i) {
        book.nominees[i].name = names[static_cast<qsizetype>(i)];
        book.nominees[i].code = u"ZZ-%1"_s.arg(i);
    }
    for (std::size_t i = 0; i < book.jurors.size(); ++i) {
        book.jurors[i].code = u"QX%1"_s.arg(i);
        book.jurors[i].element = u"Unsur rahasia %1"_s.arg(i);
    }
    book.officials = {{OfficialId{1}, book.jurors[1].name, OfficialRole::Administrator, {}, true, u"Kepala Bagian"_s},
                      {OfficialId{2},
                       u"Kepala Sekretariat Contoh"_s,
                       OfficialRole::Administrator,
                       {},
                       true,
                       u"Kepala Sekretariat"_s,
                       u"190001011900011001"_s}};
    book.recusals = {{JurorId{2}, sampleNominee(3), u"Kerabat"_s}};
    book.marks.erase({sampleNominee(2), book.categories.front().criteria[0].children[0].id, JurorId{1}});
    book.plenaryNotes[sampleCategory] = {u"Kota Fulan"_s, names[4]};
    for (const Nominee& own : book.nominees) {
        const QString text =
            textOf(paper(book, {.form = Form::NomineeLetter, .category = sampleCategory, .nominee = own.id}));
        CHECK(text.contains(own.name));
        for (const Nominee& other : book.nominees) {
            if (other.id == own.id)
                continue;
            CHECK_FALSE(text.contains(other.name));
            CHECK_FALSE(text.contains(other.code));
        }
        for (const Juror& juror : book.jurors) {
            CHECK_FALSE(text.contains(juror.name));
            CHECK_FALSE(text.contains(juror.code));
            CHECK_FALSE(text.contains(juror.element));
        }
        CHECK(text.contains(u"Kepala Sekretariat Contoh"_s));
        CHECK(text.contains(u"NIP 19000101 190001 1 001"_s));
    }
}

TEST_CASE("The average is withheld where it would tell another nominee's score")
{
    EditionBook book = sampleBook({.nominees = 2});
    const Document document = paper(book, itemOf(Form::NomineeLetter, 1));
    CHECK(tableOf(document.sections.front()).columns.size() == 3);
    CHECK(textOf(document).contains(u"Rata-rata kategori tidak dicantumkan"_s));
    CHECK(tableOf(paper(sampleBook({.nominees = 3}), itemOf(Form::NomineeLetter, 1)).sections.front()).columns.size() == 4);
}
