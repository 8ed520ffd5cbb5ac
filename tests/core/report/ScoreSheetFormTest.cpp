#include "tests/core/report/Papers.h"

using namespace sidang;

namespace {

const Section sheet(const EditionBook& book, Form form, int nominee = 1, int juror = 2)
{
    const Document document = paper(book, itemOf(form, nominee, juror), signingDay, SheetSerial{147, u"K7QF9T"_s});
    REQUIRE(document.sections.size() == 1);
    return document.sections.front();
}

Indicator& indicatorOf(EditionBook& book, std::size_t aspect)
{
    return *book.categories.front().criteria.at(aspect).children.front().indicator;
}

LevelsScale levelsOf(int count)
{
    LevelsScale scale;
    for (int i = 0; i < count; ++i)
        scale.levels.push_back({u"L%1"_s.arg(i), u"Tingkat %1"_s.arg(i), 100 - 10 * i, i == 0 ? u"Lengkap"_s : QString()});
    return scale;
}

}

TEST_CASE("A score sheet says whose it is, on which form and with which serial")
{
    EditionBook book = sampleBook();
    book.nominees[0].region = u"13.06"_s;
    book.stages[sampleCategory] = {Phase::Scoring, 3};
    const Section section = sheet(book, Form::ScoreSheet);
    CHECK(valueOf(section, u"Kategori"_s) == u"Pemerintah Kabupaten/Kota"_s);
    CHECK(valueOf(section, u"Kandidat"_s) == u"N001 Kabupaten Contoh 1 (Kabupaten Agam)"_s);
    CHECK(valueOf(section, u"Juri"_s) == u"J2 Juri Contoh 2, S.H., Unsur 2"_s);
    CHECK(valueOf(section, u"Lembar"_s) == u"Formulir v3, nomor seri 0147"_s);
    const Code code = *partsOf<KeyValues>(section).front().code;
    CHECK(code.caption == u"0147-K7QF9T"_s);
    CHECK(code.payload.startsWith(u"$SIDANG1/0147-K7QF9T/SCORE-SHEET.3/C:KAB/N:N001/J:J2/"_s));
    CHECK(section.footer.endsWith(u"formulir\u00A0v3 seri\u00A00147"_s));
}

TEST_CASE("A sheet without a serial says so")
{
    const Section section = paper(sampleBook(), Form::ScoreSheet).sections.front();
    CHECK(valueOf(section, u"Lembar"_s) == u"Formulir v1, tanpa nomor seri"_s);
    CHECK(partsOf<KeyValues>(section).front().code->caption.isEmpty());
}

TEST_CASE("A blank sheet has a row with room for a number for each indicator that jurors mark, and nothing else")
{
    EditionBook book = sampleBook({.aspects = 3});
    book.categories.front().criteria[0].children[0].guidance = u"Yang dilihat"_s;
    indicatorOf(book, 2).source = Source::Fact;
    const Section section = sheet(book, Form::ScoreSheet);
    const Table table = tableOf(section);
    CHECK(titlesOf(table) == QStringList{u"Kode"_s, u"Indikator dan uraian"_s, u"Rentang"_s, u"Nilai"_s, u"Catatan"_s});
    CHECK(groupsOf(table) == QStringList{u"A1. Regulasi"_s, u"A2. Kinerja kepesertaan"_s});
    CHECK(columnOf(table, 0) == QStringList{u"A1I"_s, u"A2I"_s});
    CHECK(columnOf(table, 2) == QStringList{u"0–100"_s, u"0–100"_s});
    CHECK(columnOf(table, 3) == QStringList{QString(), QString()});
    CHECK(rowOf(table, 0).cells[1].detail == u"Yang dilihat"_s);
    CHECK(rowOf(table, 0).room == InkRoom::Number);
    const QString instruction = paragraphsOf(section, ParagraphRole::Small).front().text;
    CHECK(instruction.contains(u"kelipatan 0,5"_s));
    CHECK(instruction.contains(u"bukan diisi nol"_s));
    CHECK_FALSE(instruction.contains(u"  "_s));
    CHECK(partsOf<WritingBox>(section).size() == 1);
    CHECK(partsOf<SignatureBlock>(section).front().placeAndDate == u"Padang, ............................"_s);
}

TEST_CASE("A filled sheet shows the juror's marks and comments")
{
    EditionBook book = sampleBook({.aspects = 2});
    const CriterionId first = book.categories.front().criteria[0].children[0].id;
    book.marks.put(sampleNominee(1), JurorMark{first, JurorId{2}, *Decimal::of(875, 1)});
    book.marks.setNote({sampleNominee(1), first, JurorId{2}}, {.comment = u"Bagus & <rapi>"_s});
    book.sheets[{sampleNominee(1), JurorId{2}}] = {.comment = u"Perlu dilanjutkan"_s};
    const Section section = sheet(book, Form::ScoreSheetFilled);
    const Table table = tableOf(section);
    CHECK(columnOf(table, 3) == QStringList{u"87,5"_s, u"100"_s});
    CHECK(rowOf(table, 0).cells[4].text == u"Bagus & <rapi>"_s);
    CHECK(rowOf(table, 0).room == InkRoom::None);
    CHECK(partsOf<WritingBox>(section).front().text == u"Perlu dilanjutkan"_s);
    CHECK(paragraphsOf(section, ParagraphRole::Notice).empty());
    CHECK(partsOf<SignatureBlock>(section).front().placeAndDate == u"Padang, 15 Maret 2022"_s);
}

TEST_CASE("A missing mark stays empty on a filled sheet, and is named")
{
    EditionBook book = sampleBook({.aspects = 2});
    book.marks.erase({sampleNominee(1), book.categories.front().criteria[1].children[0].id, JurorId{2}});
    const Section section = sheet(book, Form::ScoreSheetFilled);
    CHECK(columnOf(tableOf(section), 3) == QStringList{u"100"_s, QString()});
    CHECK(rowOf(tableOf(section), 1).room == InkRoom::Number);
    CHECK(paragraphsOf(section, ParagraphRole::Notice).front().text == u"Nilai yang belum diberikan: A2I."_s);
}

TEST_CASE("Levels up to six are ticked, more are listed and their number is written")
{
    EditionBook book = sampleBook({.aspects = 2, .jurors = 3});
    indicatorOf(book, 0).scale = levelsOf(6);
    indicatorOf(book, 1).scale = levelsOf(7);
    for (std::size_t aspect = 0; aspect < 2; ++aspect)
        book.marks.put(sampleNominee(1),
                       JurorMark{book.categories.front().criteria[aspect].children[0].id, JurorId{2}, LevelChoice{1}});
    const TableRow blank = rowOf(tableOf(sheet(book, Form::ScoreSheet)), 0);
    REQUIRE(blank.cells[1].choices.size() == 6);
    CHECK(blank.cells[1].choices[1].text == u"2 Tingkat 1"_s);
    CHECK_FALSE(blank.cells[1].choices[1].isChosen);
    CHECK(blank.cells[1].detail == u"1 Tingkat 0: Lengkap"_s);
    CHECK(blank.cells[2].text == u"pilih satu"_s);
    const TableRow filled = rowOf(tableOf(sheet(book, Form::ScoreSheetFilled)), 0);
    CHECK(filled.cells[1].choices[1].isChosen);
    CHECK_FALSE(filled.cells[1].choices[0].isChosen);
    CHECK(filled.cells[3].text == u"2"_s);
    const TableRow listed = rowOf(tableOf(sheet(book, Form::ScoreSheet)), 1);
    CHECK(listed.cells[1].choices.empty());
    CHECK(listed.cells[1].detail.split(u'\n').size() == 7);
    CHECK(listed.cells[2].text == u"1–7"_s);
}

TEST_CASE("Bands say from which value on which score holds; different steps stand beside their ranges")
{
    EditionBook book = sampleBook({.aspects = 3});
    indicatorOf(book, 0).scale = BandsScale{{{0, 10}, {50, 100}}};
    indicatorOf(book, 2).scale = PointsScale{0, 12, 1};
    const Section section = sheet(book, Form::ScoreSheet);
    CHECK(rowOf(tableOf(section), 0).cells[1].detail == u"mulai 0 skor 10; mulai 50 skor 100"_s);
    CHECK(rowOf(tableOf(section), 1).cells[2].detail == u"kelipatan 0,5"_s);
    CHECK(rowOf(tableOf(section), 2).cells[2].detail == u"bilangan bulat"_s);
    CHECK_FALSE(paragraphsOf(section, ParagraphRole::Small).front().text.contains(u"kelipatan"_s));
}

TEST_CASE("Scores that need a comment are said")
{
    EditionBook book = sampleBook();
    book.categories.front().rules.commentBelow = 50;
    book.categories.front().rules.commentFrom = 95;
    CHECK(paragraphsOf(sheet(book, Form::ScoreSheet), ParagraphRole::Small)
              .front()
              .text.endsWith(u"Skor di bawah 50 atau mulai 95 wajib disertai catatan."_s));
}

TEST_CASE("A juror signs with name and number, a juror without a name on a dotted line, a deputy for the juror")
{
    EditionBook book = sampleBook();
    Juror& juror = book.jurors[1];
    juror.nip = u"190001011900011001"_s;
    SignatureBlock block = partsOf<SignatureBlock>(sheet(book, Form::ScoreSheet)).front();
    CHECK(block.role == QStringList{u"Juri,"_s, u"Unsur 2"_s});
    CHECK(block.name == u"Juri Contoh 2, S.H."_s);
    CHECK(block.idLine == u"NIP 19000101 190001 1 001"_s);
    juror.deputies = {{u"Wakil Contoh"_s, u"Sekretaris Dinas"_s, signingDay, signingDay}};
    block = partsOf<SignatureBlock>(sheet(book, Form::ScoreSheetFilled)).front();
    CHECK(block.role == QStringList{u"a.n. Juri, Unsur 2"_s, u"Sekretaris Dinas,"_s});
    CHECK(block.name == u"Wakil Contoh"_s);
    CHECK(block.idLine.isEmpty());
    juror.deputies.front().last = juror.deputies.front().first = signingDay.addDays(-1);
    juror.name.clear();
    juror.nip.clear();
    block = partsOf<SignatureBlock>(sheet(book, Form::ScoreSheetFilled)).front();
    CHECK(block.name.isEmpty());
    CHECK(block.idLine.isEmpty());
}

TEST_CASE("A recused juror's sheet and a category without opinions say so")
{
    EditionBook book = sampleBook({.aspects = 1});
    book.recusals.push_back({JurorId{2}, sampleNominee(1), {}});
    CHECK(partsOf<Table>(sheet(book, Form::ScoreSheet)).empty());
    CHECK(textOf(paper(book, itemOf(Form::ScoreSheet, 1, 2))).contains(u"benturan kepentingan"_s));
    indicatorOf(book, 0).source = Source::Fact;
    book.recusals.clear();
    CHECK(textOf(paper(book, itemOf(Form::ScoreSheet, 1, 2))).contains(u"Tidak ada indikator yang dinilai oleh juri"_s));
}
