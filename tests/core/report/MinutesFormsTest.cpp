#include "core/text/Numbers.h"
#include "tests/core/report/Papers.h"

using namespace sidang;

namespace {

EditionBook bookOfPlenary()
{
    EditionBook book = sampleBook({.nominees = 5, .jurors = 9});
    book.edition.plenaryOn = QDate(2026, 11, 21);
    book.edition.letterNumber = u"560/{number}/PARITRANA/{month}/{year}"_s;
    book.edition.legalBasis = {u"Undang-Undang Nomor 24 Tahun 2011"_s};
    book.jurors[1].role = JurorRole::Secretary;
    book.jurors[0].nip = u"190001011900011001"_s;
    return book;
}

Section plenary(const EditionBook& book)
{
    return paper(book, Form::MinutesPlenary).sections.front();
}

QStringList headingsOf(const Section& section)
{
    QStringList headings;
    for (const Paragraph& heading : paragraphsOf(section, ParagraphRole::Heading))
        headings << heading.text;
    return headings;
}

}

TEST_CASE("The plenary's minutes begin with name, number, and day and date in words")
{
    const Section section = plenary(bookOfPlenary());
    CHECK(paragraphsOf(section, ParagraphRole::Title).front().text ==
          u"BERITA ACARA\nRAPAT PLENO\nPEMERINTAH KABUPATEN/KOTA"_s);
    CHECK(paragraphsOf(section, ParagraphRole::Subtitle).front().text == u"NOMOR 560/............/PARITRANA/XI/2026"_s);
    CHECK(paragraphsOf(section, ParagraphRole::Body)
              .front()
              .text.startsWith(u"Pada hari ini, Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam, "
                               "bertempat di Padang,"_s));
    CHECK(headingsOf(section) == QStringList{u"1. Dasar"_s, u"2. Susunan Panitia Penilai"_s, u"3. Hasil penilaian"_s,
                                             u"4. Pertimbangan lain dan pendapat berbeda"_s, u"5. Pembukaan kembali hasil"_s,
                                             u"6. Benturan kepentingan"_s});
}

TEST_CASE("Without a day and a number they are left as dots")
{
    EditionBook book = bookOfPlenary();
    book.edition.plenaryOn = {};
    book.edition.letterNumber.clear();
    book.edition.legalBasis.clear();
    const Section section = plenary(book);
    CHECK(paragraphsOf(section, ParagraphRole::Subtitle).front().text.startsWith(u"NOMOR ......"_s));
    CHECK(paragraphsOf(section, ParagraphRole::Body).front().text.startsWith(u"Pada hari ini, ...."_s));
    CHECK(paragraphsOf(section, ParagraphRole::Body).front().text.contains(u" tanggal .... "_s.trimmed().chopped(2)));
    CHECK(headingsOf(section).front() == u"1. Susunan Panitia Penilai"_s);
}

TEST_CASE("The minutes list the jury by role and the decisions with the ranking's totals")
{
    const EditionBook book = bookOfPlenary();
    const Section section = plenary(book);
    const Table jury = tableOf(section, 0);
    CHECK(columnOf(jury, 3).first(3) == QStringList{u"Ketua"_s, u"Sekretaris"_s, u"Anggota"_s});
    const Table decisions = tableOf(section, 1);
    const CategoryRanking ranking = rankingsOf(book).at(sampleCategory);
    REQUIRE(columnOf(decisions, 0).size() == static_cast<qsizetype>(ranking.ranked.size()));
    for (std::size_t i = 0; i < ranking.ranked.size(); ++i) {
        CHECK(rowOf(decisions, i).cells[0].text == QString::number(ranking.ranked[i].place));
        CHECK(rowOf(decisions, i).cells[3].text == number(ranking.ranked[i].total, 2));
    }
    CHECK(columnOf(decisions, 4) == QStringList{u"Juara I"_s, u"Juara II"_s, u"Juara III"_s, u"–"_s, u"–"_s});
    CHECK(columnOf(decisions, 5) == QStringList{u"Ya"_s, u"Ya"_s, u"Ya"_s, u"Ya"_s, u"–"_s});
}

TEST_CASE("Ties are told with the rule that was used, and who has no place with the reason")
{
    EditionBook book = bookOfPlenary();
    for (const Criterion& aspect : book.categories.front().criteria)
        for (const Juror& juror : book.jurors)
            book.marks.put(sampleNominee(2), JurorMark{aspect.children.front().id, juror.id, Decimal(100)});
    book.decisions = {{DecisionId{1}, sampleCategory, {sampleNominee(2), sampleNominee(1)}, u"Cakupan lebih luas"_s}};
    book.nominees[4].status = NomineeStatus::Withdrawn;
    const Section section = plenary(book);
    const QStringList ties = notesOf(section, u"Nilai yang sama dan aturan yang dipakai"_s);
    CHECK(ties.first().contains(u"ditetapkan oleh rapat pleno dengan pertimbangan: Cakupan lebih luas."_s));
    CHECK(ties.last().contains(u"lalu oleh keputusan rapat pleno"_s) !=
          ties.last().contains(u"diputuskan oleh rapat pleno"_s));
    CHECK(notesOf(section, u"Kandidat tanpa peringkat"_s).first().contains(u"mengundurkan diri"_s));
}

TEST_CASE("Considerations and dissent stand in boxes, empty ones leave room to write")
{
    EditionBook book = bookOfPlenary();
    auto boxes = partsOf<WritingBox>(plenary(book));
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].text.isEmpty());
    CHECK(boxes[1].lines >= 3);
    book.plenaryNotes[sampleCategory] = {u"Pemerataan wilayah"_s, u"J4: cakupan belum merata"_s};
    boxes = partsOf<WritingBox>(plenary(book));
    CHECK(boxes[0].text == u"Pemerataan wilayah"_s);
    CHECK(boxes[1].text == u"J4: cakupan belum merata"_s);
}

TEST_CASE("Reopenings are told by the versions of the result")
{
    EditionBook book = bookOfPlenary();
    CHECK(textOf(paper(book, Form::MinutesPlenary)).contains(u"tidak pernah dibuka kembali"_s));
    close(book);
    book.results[{sampleCategory, 2}] = {2, {}};
    const auto listings = partsOf<Listing>(plenary(book));
    const QStringList all = listings[1].items;
    CHECK(all == QStringList{u"Hasil versi 1 dibuka kembali dan diganti dengan hasil versi 2 (formulir v2)."_s});
}

TEST_CASE("Conflicts of the category are told, all nine sign with name and number, and put initials on each page")
{
    EditionBook book = bookOfPlenary();
    CHECK(textOf(paper(book, Form::MinutesPlenary)).contains(u"Tidak ada juri yang menyatakan benturan kepentingan"_s));
    book.recusals = {{JurorId{3}, sampleNominee(2), u"Kerabat"_s}};
    const Section section = plenary(book);
    CHECK(partsOf<Listing>(section).back().items ==
          QStringList{u"Juri Contoh 3, S.H. tidak menilai Kabupaten Contoh 2 (N002): Kerabat."_s});
    const Table signatures = partsOf<Table>(section).back();
    CHECK(columnOf(signatures, 0).size() == 9);
    CHECK(columnOf(signatures, 1).first() == u"Juri Contoh 1, S.H.\nNIP 19000101 190001 1 001"_s);
    CHECK(rowOf(signatures, 8).room == InkRoom::Signature);
    CHECK(section.initials.size() == 9);
    CHECK(section.initials.first() == u"J1"_s);
}

TEST_CASE("Copies are said in the closing, in the edition's own words where it has them")
{
    EditionBook book = bookOfPlenary();
    CHECK(textOf(paper(book, Form::MinutesPlenary)).contains(u"dibuat dengan sebenarnya dalam rangkap 2 (dua)"_s));
    book.formTexts[u"minutes-closing"_s] = u"Demikian, dalam rangkap 3 (tiga), untuk kategori {kategori}."_s;
    CHECK(textOf(paper(book, Form::MinutesPlenary)).contains(u"rangkap 3 (tiga), untuk kategori Pemerintah"_s));
}

TEST_CASE("Provisional results are announced before anything else in the plenary's minutes")
{
    EditionBook book = bookOfPlenary();
    book.marks.erase({sampleNominee(1), book.categories.front().criteria[0].children[0].id, JurorId{2}});
    const auto notices = paragraphsOf(plenary(book), ParagraphRole::Notice);
    REQUIRE_FALSE(notices.empty());
    CHECK(notices.front().heading == u"SEMENTARA"_s);
    CHECK(std::holds_alternative<Paragraph>(plenary(book).parts[2]));
}

TEST_CASE("The minutes of the documents name what is missing")
{
    EditionBook book = bookOfPlenary();
    CHECK(textOf(paper(book, Form::MinutesDocuments)).contains(u"Tidak ada dokumen yang dipersyaratkan"_s));
    book.edition.checkOn = QDate(2026, 11, 2);
    book.requirements = {{RequirementId{1}, sampleCategory, u"D1"_s, u"Surat usulan"_s}};
    book.evidence[{sampleNominee(1), RequirementId{1}}] = {.state = EvidenceState::Present};
    book.nominees[1].status = NomineeStatus::Ineligible;
    const Section section = paper(book, Form::MinutesDocuments).sections.front();
    CHECK(textOf(paper(book, Form::MinutesDocuments)).contains(u"Senin tanggal dua bulan November"_s));
    const Table table = tableOf(section, 1);
    CHECK(columnOf(table, 4).first(2) == QStringList{u"–"_s, u"D1 tidak ada"_s});
    CHECK(columnOf(table, 5).first(2) == QStringList{u"Lengkap"_s, u"Belum lengkap"_s});
    CHECK(rowOf(table, 1).cells[5].detail == u"tidak memenuhi syarat"_s);
    CHECK(section.initials.size() == 9);
}

TEST_CASE("The minutes of the interviews say who came")
{
    EditionBook book = bookOfPlenary();
    CHECK(textOf(paper(book, Form::MinutesInterview)).contains(u"Tidak ada wawancara yang dijadwalkan"_s));
    book.interviews[sampleNominee(1)] = {.order = 2, .state = InterviewState::Held, .leaderPresent = true};
    book.interviews[sampleNominee(2)] = {.order = 1, .state = InterviewState::Held, .companions = u"Kepala dinas"_s};
    book.interviews[sampleNominee(3)] = {.order = 3, .state = InterviewState::Absent};
    book.interviews[sampleNominee(4)] = {.order = 4};
    const Table table = tableOf(paper(book, Form::MinutesInterview).sections.front(), 1);
    CHECK(columnOf(table, 3).first() == u"Kabupaten Contoh 2"_s);
    CHECK(columnOf(table, 4).first(3) == QStringList{u"Diwakili"_s, u"Hadir"_s, u"Tidak hadir"_s});
    CHECK(columnOf(table, 4).last().startsWith(u"..."_s));
    CHECK(columnOf(table, 5).first() == u"Kepala dinas"_s);
}

TEST_CASE("The plenary's minutes account for the numbered score sheets, where there are any")
{
    EditionBook book = bookOfPlenary();
    CHECK_FALSE(headingsOf(plenary(book)).contains(u"6. Lembar penilaian bernomor seri"_s));
    const NomineeId nominee = book.nominees.front().id;
    book.sheetForms[{1}] = {.id = {1}, .nominee = nominee, .juror = book.jurors[0].id, .state = FormState::Returned};
    book.sheetForms[{2}] = {
        .id = {2}, .nominee = nominee, .juror = book.jurors[1].id, .state = FormState::Spoiled, .reason = u"Robek"_s};
    book.sheetForms[{3}] = {.id = {3}, .nominee = nominee, .juror = book.jurors[1].id};
    const Section section = plenary(book);
    CHECK(headingsOf(section).contains(u"6. Lembar penilaian bernomor seri"_s));
    const auto bodies = paragraphsOf(section, ParagraphRole::Body);
    CHECK(std::ranges::any_of(bodies, [](const Paragraph& paragraph) {
        return paragraph.text.startsWith(u"Diterbitkan 3 lembar: kembali 1, rusak 1, belum kembali 1."_s);
    }));
}
