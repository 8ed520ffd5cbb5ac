#include "tests/core/report/Papers.h"
#include "tests/support/EditionBuilder.h"

#include "core/text/Numbers.h"

using namespace sidang;

namespace {

/// Three nominees; every way in which a value can be there or not.
EditionBook mixedBook()
{
    EditionBuilder builder(3);
    builder.aspect("REG")
        .leaf("REG1", "30", Source::Fact, levels({"100", "50"}))
        .leaf("REG2", "10", Source::Measured, ratio("30"))
        .aspect("WAW")
        .leaf("WAW1", "40")
        .leaf("WAW2", "20");
    builder.nominees({"A", "B", "C"});
    for (const char* who : {"A", "B", "C"})
        builder.fact(who, "REG1", "50").figure(who, "REG2", "20", "100");
    builder.opinions("A", "WAW1", {"90", "80.5", "70"}).opinions("A", "WAW2", {"60", "70", "80"});
    builder.opinions("B", "WAW1", {"", "80", "90"}).opinions("B", "WAW2", {"", "80", "90"}).recuse(1, "B");
    builder.opinions("C", "WAW1", {"50", "60", ""}).opinions("C", "WAW2", {"50", "60", "70"});
    builder.notApplicable("B", "REG2");
    builder.book.edition.label = u"Paritrana Award 2021"_s;
    return builder.book;
}

FormItem itemFor(Form form, int nominee)
{
    return {.form = form, .category = CategoryId{1}, .nominee = NomineeId{nominee}};
}

TableRow lastRow(const Table& table)
{
    return std::get<TableRow>(table.rows.back());
}

QString textOfCells(const TableRow& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts << cell.text;
    return texts.join(u'|');
}

}

TEST_CASE("A nominee's recap shows every mark, aggregate, weight and contribution, with sums")
{
    const EditionBook book = mixedBook();
    const Section section = paper(book, itemFor(Form::NomineeRecap, 1)).sections.front();
    const Table table = tableOf(section);
    CHECK(titlesOf(table) ==
          QStringList{u"Kode"_s, u"Indikator"_s, u"J1"_s, u"J2"_s, u"J3"_s, u"Skor"_s, u"Bobot"_s, u"Sumbangan"_s});
    CHECK(table.columns[2].group == u"Nilai juri"_s);
    CHECK(textOfCells(rowOf(table, 0)).startsWith(u"REG1|"_s));
    CHECK(textOfCells(rowOf(table, 0)).endsWith(u"||||50,00|30|15,00"_s));
    CHECK(rowOf(table, 0).cells[1].detail == u"Tingkat 50"_s);
    CHECK(rowOf(table, 1).cells[1].detail == u"20 ÷ 100 = 20,00 %"_s);
    CHECK(textOfCells(rowOf(table, 1)).endsWith(u"66,67|10|6,67"_s));
    CHECK(textOfCells(rowOf(table, 3)).endsWith(u"|90|80,5|70|80,17|40|32,07"_s));
    CHECK(textOfCells(lastRow(table)) == u"|Total|||||100|67,73"_s);
    CHECK(lastRow(table).cells.back().emphasis == Emphasis::Strong);
    CHECK(valueOf(section, u"Total"_s) == u"67,73"_s);
    CHECK(valueOf(section, u"Peringkat"_s) == u"2 dari 2 kandidat (Juara II)"_s);
}

TEST_CASE("Recused, not applicable and missing marks can be told apart, and are explained")
{
    const EditionBook book = mixedBook();
    const Section recused = paper(book, itemFor(Form::NomineeRecap, 2)).sections.front();
    CHECK(rowOf(tableOf(recused), 3).cells[2].text == u"K"_s);
    CHECK(rowOf(tableOf(recused), 1).cells[1].detail == u"tidak berlaku"_s);
    CHECK(textOfCells(rowOf(tableOf(recused), 1)).endsWith(u"|–|0|–"_s));
    CHECK(textOfCells(rowOf(tableOf(recused), 0)).endsWith(u"|50,00|40|20,00"_s));
    CHECK(notesOf(recused, u"Keterangan"_s).join(u' ').contains(u"K: juri tidak menilai"_s));
    const Section missing = paper(book, itemFor(Form::NomineeRecap, 3)).sections.front();
    CHECK(rowOf(tableOf(missing), 3).cells[4].text == u"–"_s);
    CHECK(rowOf(tableOf(missing), 3).cells[5].text == u"–"_s);
    CHECK(valueOf(missing, u"Peringkat"_s) == u"tanpa peringkat: nilai belum lengkap"_s);
    CHECK(valueOf(missing, u"Total"_s).endsWith(u"(belum lengkap)"_s));
    CHECK(notesOf(missing, u"Keterangan"_s).join(u' ').contains(u"–: nilai belum diberikan"_s));
}

TEST_CASE("Marks that the trimmed mean leaves out stand in brackets, those counted as zero are said")
{
    EditionBook book = sampleBook({.nominees = 1, .aspects = 1, .jurors = 5});
    book.categories.front().rules.aggregate = Aggregate::Trimmed;
    const CriterionId leaf = book.categories.front().criteria[0].children[0].id;
    for (int juror = 1; juror <= 5; ++juror)
        book.marks.put(sampleNominee(1), JurorMark{leaf, JurorId{juror}, Decimal(50 + 10 * juror)});
    CHECK(textOfCells(rowOf(tableOf(paper(book, Form::NomineeRecap).sections.front()), 0))
              .contains(u"|(60)|70|80|90|(100)|80,00"_s));
    book.categories.front().rules = {.missing = MissingRule::Zero};
    book.marks.erase({sampleNominee(1), leaf, JurorId{2}});
    const Section section = paper(book, Form::NomineeRecap).sections.front();
    CHECK(rowOf(tableOf(section), 0).cells[3].text == u"0 (N)"_s);
    CHECK(notesOf(section, u"Keterangan"_s).join(u' ').contains(u"dihitung nol"_s));
}

TEST_CASE("A category's recap sets nominees against jurors, with the totals of the ranking")
{
    const EditionBook book = mixedBook();
    const Section section = paper(book, itemFor(Form::CategoryRecap, 1)).sections.front();
    CHECK(section.orientation == Orientation::Wide);
    const Table summary = tableOf(section, 0);
    CHECK(summary.frozen == 3);
    CHECK(titlesOf(summary) == QStringList{u"Peringkat"_s, u"Kode"_s, u"Kandidat"_s, u"J1"_s, u"J2"_s, u"J3"_s,
                                           u"Aspek REG"_s, u"Aspek WAW"_s, u"Total"_s});
    CHECK(columnOf(summary, 1) == QStringList{u"B"_s, u"A"_s, u"C"_s});
    CHECK(columnOf(summary, 0) == QStringList{u"1"_s, u"2"_s, u"–"_s});
    const CategoryRanking ranking = rankingsOf(book).at(CategoryId{1});
    CHECK(columnOf(summary, 8) ==
          QStringList{number(ranking.ranked[0].total, 2), number(ranking.ranked[1].total, 2), u"–"_s});
    CHECK(columnOf(summary, 3) == QStringList{u"K"_s, u"80,00"_s, u"50,00"_s});
    CHECK(columnOf(summary, 5) == QStringList{u"90,00"_s, u"73,33"_s, u"–"_s});
    const Table interview = tableOf(section, 1);
    CHECK(partsOf<Table>(section).size() == 2);
    CHECK(interview.columns[3].group == interview.columns[6].group);
    CHECK(interview.columns[7].group != interview.columns[6].group);
    CHECK(interview.columns.size() == 3 + 2 * 4);
    CHECK(columnOf(interview, 4) == QStringList{u"80"_s, u"80,5"_s, u"60"_s});
    CHECK(columnOf(interview, 6) == QStringList{u"85,00"_s, u"80,17"_s, u"–"_s});
    CHECK(notesOf(section, u"Keterangan"_s).last().startsWith(u"Juri: J1 "_s));
}

TEST_CASE("The trace says how each score came about")
{
    const EditionBook book = mixedBook();
    const Section section = paper(book, itemFor(Form::Trace, 1)).sections.front();
    const Table table = tableOf(section);
    CHECK(rowOf(table, 0).cells[2].text == u"tingkat “Tingkat 50” berskor 50"_s);
    CHECK(rowOf(table, 1).cells[2].text == u"20,00 % ÷ target 30 % × 100, paling tinggi 100"_s);
    CHECK(rowOf(table, 3).cells[1].detail == u"J1\u00A090; J2\u00A080,5; J3\u00A070"_s);
    CHECK(rowOf(table, 3).cells[2].text == u"rata-rata skor 3 juri: (90 + 80,5 + 70) ÷ 3"_s);
    CHECK(columnOf(table, 5).last() == u"67,73"_s);
    CHECK(notesOf(section, u"Aturan"_s).size() == 1);
    const Table other = tableOf(paper(book, itemFor(Form::Trace, 2)).sections.front());
    CHECK(rowOf(other, 1).cells[2].text.startsWith(u"tidak ada skor: indikator tidak berlaku"_s));
    CHECK(rowOf(other, 0).cells[4].detail == u"semula\u00A030"_s);
    CHECK(rowOf(other, 3).cells[1].detail.startsWith(u"J1\u00A0K; "_s));
    const Table missing = tableOf(paper(book, itemFor(Form::Trace, 3)).sections.front());
    CHECK(rowOf(missing, 3).cells[2].text == u"tidak ada skor: nilai belum lengkap"_s);
}

TEST_CASE("The trace words points, bands and the median")
{
    EditionBuilder builder(2);
    builder.aspect("A")
        .leaf("A1", "40", Source::Fact, points("0", "12", "1"))
        .leaf("A2", "30", Source::Measured, bands({{"0", "30"}, {"5", "70"}}));
    builder.aspect("B").leaf("B1", "30", Source::Opinion, points("0", "10", "1"));
    builder.nominee("N").fact("N", "A1", "9").figure("N", "A2", "8", "100").opinions("N", "B1", {"7", "9"});
    builder.rules().aggregate = Aggregate::Median;
    const Table table = tableOf(paper(builder.book, itemFor(Form::Trace, 1)).sections.front());
    CHECK(rowOf(table, 0).cells[2].text == u"9 ÷ 12 × 100"_s);
    CHECK(rowOf(table, 1).cells[2].text == u"rentang nilai 8,00 % berskor 70"_s);
    CHECK(rowOf(table, 3).cells[2].text == u"nilai ÷ 10 × 100; median skor 2 juri: 70; 90"_s);
}

TEST_CASE("What is provisional or not closed says so, and is silent when closed")
{
    EditionBook book = sampleBook();
    const auto notice = [](const EditionBook& of) {
        const auto notices = paragraphsOf(paper(of, Form::NomineeRecap).sections.front(), ParagraphRole::Notice);
        return notices.empty() ? QString() : notices.front().text;
    };
    CHECK(notice(book) == u"Hasil kategori ini belum ditetapkan oleh rapat pleno."_s);
    close(book);
    CHECK(notice(book).isEmpty());
    CHECK(tableOf(paper(book, Form::Ranking).sections.front()).columns.size() == 9);
}
