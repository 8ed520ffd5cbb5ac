#include "core/report/RankingForm.h"
#include "core/scoring/Rank.h"
#include "tests/core/report/DocumentParts.h"
#include "tests/support/SampleBook.h"
#include "tests/support/Text.h"

#include <array>

using namespace sidang;

namespace {

Section sectionOf(const EditionBook& book)
{
    const std::array rankings{rank(book, sampleCategory)};
    return rankingForm(book, rankings, QDate(2022, 3, 14), std::nullopt).sections.front();
}

void markAll(EditionBook& book, int nominee, std::size_t aspect, const Decimal& value)
{
    const CriterionId criterion = book.categories.front().criteria.at(aspect).children.front().id;
    for (const Juror& juror : book.jurors)
        book.marks.put(sampleNominee(nominee), JurorMark{criterion, juror.id, value});
}

/// Four aspects of weight 25; nominees 2 and 3 have equal totals, nominee 2 is better in the first aspect.
EditionBook bookWithTie()
{
    EditionBook book = sampleBook({.nominees = 3, .aspects = 4});
    for (std::size_t aspect = 0; aspect < 4; ++aspect)
        for (const int nominee : {2, 3})
            markAll(book, nominee, aspect, 90);
    markAll(book, 2, 0, 92);
    markAll(book, 3, 1, 92);
    return book;
}

QString noteWith(const Section& section, const QString& part)
{
    const QStringList found = notesOf(section, u"Catatan"_s).filter(part);
    return found.size() == 1 ? found.front() : QString();
}

}

TEST_CASE("A tie broken by a criterion names the criterion and both values")
{
    EditionBook book = bookWithTie();
    book.categories.front().rules.ties = {u"A1"_s};
    CHECK(noteWith(sectionOf(book), u"berbanding"_s) ==
          u"Kabupaten Contoh 2 (N002) dan Kabupaten Contoh 3 (N003) memperoleh total yang sama, 90,50; urutan keduanya "
          "ditentukan oleh nilai Regulasi (A1), yaitu 23,00 berbanding 22,50."_s);
}

TEST_CASE("A tie broken by an indicator names the indicator")
{
    EditionBook book = bookWithTie();
    book.categories.front().rules.ties = {u"A1I"_s};
    CHECK(noteWith(sectionOf(book), u"urutan keduanya"_s).endsWith(u"ditentukan oleh nilai Indikator 1 (A1I)."_s));
}

TEST_CASE("A tie broken by the plenary gives its reason")
{
    EditionBook book = bookWithTie();
    book.decisions.push_back({{1}, sampleCategory, {sampleNominee(3), sampleNominee(2)}, u"Cakupan lebih merata."_s});
    CHECK(noteWith(sectionOf(book), u"rapat pleno dengan"_s) ==
          u"Kabupaten Contoh 3 (N003) dan Kabupaten Contoh 2 (N002) memperoleh total yang sama, 90,50; urutan keduanya "
          "ditetapkan oleh rapat pleno dengan pertimbangan: Cakupan lebih merata."_s);
    book.decisions.front().reason.clear();
    CHECK_FALSE(noteWith(sectionOf(book), u"ditetapkan oleh rapat pleno."_s).isEmpty());
}

TEST_CASE("A shared place is said once, with all who share it")
{
    EditionBook book = sampleBook({.nominees = 5, .aspects = 4});
    book.categories.front().sentUp = 0;
    book.categories.front().places = 0;
    for (std::size_t aspect = 0; aspect < 4; ++aspect)
        for (const int nominee : {2, 3, 4})
            markAll(book, nominee, aspect, 90);
    const Section section = sectionOf(book);
    CHECK(noteWith(section, u"bersama-sama"_s) ==
          u"Kabupaten Contoh 2 (N002), Kabupaten Contoh 3 (N003), dan Kabupaten Contoh 4 (N004) memperoleh total yang sama, "
          "90,00, tanpa penentu yang membedakan, sehingga bersama-sama menempati peringkat 3."_s);
    CHECK(paragraphsOf(section, ParagraphRole::Notice).empty());
}

TEST_CASE("Totals that differ only beyond the printed decimals are explained")
{
    EditionBook book = sampleBook({.nominees = 2, .aspects = 4, .jurors = 3});
    markAll(book, 1, 0, 90);
    markAll(book, 2, 0, *Decimal::of(905, 1));
    for (std::size_t aspect = 1; aspect < 4; ++aspect)
        for (const int nominee : {1, 2})
            markAll(book, nominee, aspect, 90);
    book.categories.front().rules.decimals = 0;
    CHECK(noteWith(sectionOf(book), u"tampak sama"_s) ==
          u"Total Kabupaten Contoh 2 (N002) dan Kabupaten Contoh 1 (N001) tampak sama setelah dibulatkan, 90; urutan "
          "keduanya mengikuti nilai sebelum pembulatan."_s);
}

TEST_CASE("A tie across a cut makes the list provisional and asks the plenary")
{
    EditionBook book = sampleBook({.nominees = 6, .aspects = 4});
    for (std::size_t aspect = 0; aspect < 4; ++aspect)
        for (const int nominee : {4, 5})
            markAll(book, nominee, aspect, 98);
    const Section section = sectionOf(book);
    const auto notices = paragraphsOf(section, ParagraphRole::Notice);
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().heading == u"SEMENTARA"_s);
    CHECK(notices.front().text ==
          u"Daftar ini belum dapat ditetapkan: peringkat bersama pada batas kandidat yang diusulkan ke Panitia Pusat "
          "(4 tempat) menunggu keputusan rapat pleno."_s);
    CHECK(noteWith(section, u"bersama-sama"_s)
              .endsWith(u"menempati peringkat 4. Peringkat bersama itu berada pada batas kandidat yang diusulkan ke Panitia "
                        "Pusat (4 tempat); rapat pleno harus memutuskan urutannya sebelum daftar ini dapat ditetapkan."_s));
}

TEST_CASE("Every cut has its words")
{
    EditionBook book = sampleBook({.nominees = 6, .aspects = 4});
    Category& category = book.categories.front();
    category.places = 3;
    category.harapan = 1;
    category.sentUp = 0;
    for (std::size_t aspect = 0; aspect < 4; ++aspect)
        for (const int nominee : {3, 4, 5})
            markAll(book, nominee, aspect, 98);
    CHECK(noteWith(sectionOf(book), u"pada batas penerima Juara (3 tempat) dan batas penerima Harapan (1 tempat);"_s)
              .startsWith(u"Kabupaten Contoh 3"_s));
}

TEST_CASE("Everybody without a place is named with the reason")
{
    EditionBook book = sampleBook({.nominees = 7, .aspects = 4});
    book.nominees[0].status = NomineeStatus::Withdrawn;
    book.nominees[1].status = NomineeStatus::Ineligible;
    book.nominees[2].status = NomineeStatus::Disqualified;
    book.nominees[3].status = NomineeStatus::Absent;
    const CriterionId third = book.categories.front().criteria[2].children.front().id;
    book.marks.erase({sampleNominee(5), third, JurorId{2}});
    const Section section = sectionOf(book);
    CHECK(notesOf(section, u"Kandidat tanpa peringkat"_s) ==
          QStringList{u"Kabupaten Contoh 1 (N001) tidak diberi peringkat karena mengundurkan diri."_s,
                      u"Kabupaten Contoh 2 (N002) tidak diberi peringkat karena tidak memenuhi syarat."_s,
                      u"Kabupaten Contoh 3 (N003) tidak diberi peringkat karena didiskualifikasi."_s,
                      u"Kabupaten Contoh 4 (N004) tidak diberi peringkat karena tidak hadir."_s,
                      u"Kabupaten Contoh 5 (N005) tidak diberi peringkat karena nilai belum lengkap pada A3I."_s});
    CHECK(paragraphsOf(section, ParagraphRole::Notice).front().text ==
          u"Daftar ini belum dapat ditetapkan: nilai 1 kandidat belum lengkap."_s);
}

TEST_CASE("A jury below the quorum is said, with the indicators")
{
    EditionBook book = sampleBook({.nominees = 2, .aspects = 2, .jurors = 3});
    book.categories.front().rules.quorum = 3;
    book.recusals.push_back({JurorId{2}, sampleNominee(2), u"Kerabat"_s});
    for (const Criterion& aspect : book.categories.front().criteria)
        book.marks.erase({sampleNominee(2), aspect.children.front().id, JurorId{2}});
    const Section section = sectionOf(book);
    CHECK(notesOf(section, u"Kandidat tanpa peringkat"_s) ==
          QStringList{u"Kabupaten Contoh 2 (N002) tidak diberi peringkat karena juri penilai kurang dari kuorum pada A1I "
                      "dan A2I."_s});
    CHECK(
        paragraphsOf(section, ParagraphRole::Notice).front().text.contains(u"juri penilai 1 kandidat kurang dari kuorum"_s));
}

TEST_CASE("Unconfirmed weights are named, or all of them at once")
{
    EditionBook book = sampleBook({.nominees = 1, .aspects = 2});
    Category& category = book.categories.front();
    CHECK(paragraphsOf(sectionOf(book), ParagraphRole::Notice).empty());
    category.criteria[1].children[0].indicator->provenance = u"contoh"_s;
    const auto notices = paragraphsOf(sectionOf(book), ParagraphRole::Notice);
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().text.startsWith(u"Bobot dan skala bertanda contoh: A2I."_s));
    category.criteria[0].children[0].indicator->provenance = u"contoh"_s;
    CHECK(paragraphsOf(sectionOf(book), ParagraphRole::Notice)
              .front()
              .text.startsWith(u"Bobot dan skala bertanda contoh: semua indikator."_s));
}

TEST_CASE("The rules are said in one sentence")
{
    EditionBook book = sampleBook({.nominees = 1, .aspects = 2});
    Rules& rules = book.categories.front().rules;
    CHECK(notesOf(sectionOf(book), u"Catatan"_s).last() ==
          u"Nilai para juri digabungkan dengan rata-rata; peringkat disusun menurut total sebelum pembulatan, "
          "sedangkan nilai dicetak dengan 2 angka desimal; total yang sama diputuskan oleh rapat pleno."_s);
    rules.aggregate = Aggregate::Trimmed;
    rules.rankOn = RankOn::Rounded;
    rules.decimals = 1;
    rules.ties = {u"A2"_s, u"A1"_s};
    CHECK(notesOf(sectionOf(book), u"Catatan"_s).last() ==
          u"Nilai para juri digabungkan dengan rata-rata tanpa nilai tertinggi dan terendah; peringkat disusun menurut "
          "total yang dibulatkan ke 1 angka desimal; total yang sama ditentukan berturut-turut oleh nilai Kinerja "
          "kepesertaan dan Regulasi, lalu oleh keputusan rapat pleno."_s);
}

TEST_CASE("The rules say nothing of jurors where none scores")
{
    EditionBook book = sampleBook({.nominees = 0, .aspects = 1});
    Category& category = book.categories.front();
    category.criteria.front().children.front().indicator->source = Source::Fact;
    category.rules.decimals = 0;
    category.rules.rankOn = RankOn::Rounded;
    category.rules.ties = {u"A1"_s};
    CHECK(notesOf(sectionOf(book), u"Catatan"_s).last() ==
          u"Peringkat disusun menurut total yang dibulatkan tanpa desimal; total yang sama ditentukan oleh nilai Regulasi, "
          "lalu oleh keputusan rapat pleno."_s);
}
