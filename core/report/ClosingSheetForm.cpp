#include "core/report/FormPapers.h"
#include "core/report/Signing.h"
#include "core/text/Numbers.h"

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Preparing: return u"Persiapan"_s;
    case Phase::Scoring: return u"Penilaian"_s;
    case Phase::Plenary: return u"Rapat pleno"_s;
    case Phase::Closed: break;
    }
    return u"Ditutup"_s;
}

int newestVersion(const EditionBook& book, CategoryId category)
{
    int newest = 0;
    for (const auto& [key, result] : book.results)
        newest = key.category == category ? std::max(newest, key.version) : newest;
    return newest;
}

TableRow rowOf(const Subject& subject, const Category& category)
{
    const Stage stage = stageOf(subject.book(), category.id);
    const int version = newestVersion(subject.book(), category.id);
    const auto found = subject.context.rankings.find(category.id);
    TableRow row{.cells = {{.text = category.code},
                           {.text = category.title},
                           {.text = phaseName(stage.phase)},
                           {.text = u"v%1"_s.arg(stage.scheme)},
                           {.text = version == 0 ? u"–"_s : QString::number(version)}}};
    if (found == subject.context.rankings.end()) {
        row.cells.insert(row.cells.end(), 3, {.text = u"–"_s});
        return row;
    }
    const auto& ranked = found->second.ranked;
    const int decimals = category.rules.decimals;
    Fraction sum;
    for (const RankedNominee& each : ranked)
        sum += each.total;
    row.cells.push_back({.text = QString::number(ranked.size())});
    row.cells.push_back({.text = ranked.empty() ? u"–"_s : number(ranked.front().total, decimals)});
    row.cells.push_back(strong(number(sum, decimals)));
    return row;
}

Table categoryTable(const Subject& subject)
{
    Table table{.columns = {narrow(u"Kode"_s), wide(u"Kategori"_s), narrow(u"Tahap"_s), narrow(u"Formulir"_s),
                            narrow(u"Versi hasil"_s), narrow(u"Berpering\u00ADkat"_s),
                            narrow(u"Total tertinggi"_s, ColumnAlign::Decimal),
                            narrow(u"Jumlah semua total"_s, ColumnAlign::Decimal)}};
    for (const Category& category : subject.book().categories)
        table.rows.emplace_back(rowOf(subject, category));
    return table;
}

void addCode(Section& section, const std::optional<Seal>& seal)
{
    if (!seal) {
        section.parts.emplace_back(
            body(u"Data ini tidak mempunyai buku besar, sehingga tidak mempunyai kode integritas."_s));
        return;
    }
    section.parts.emplace_back(Paragraph{ParagraphRole::Centred, u"Kode integritas"_s});
    section.parts.emplace_back(Paragraph{ParagraphRole::Display, seal->code});
    section.parts.emplace_back(
        Paragraph{ParagraphRole::Centred, u"mencakup %1 catatan buku besar"_s.arg(number(qint64(seal->records)))});
}

QStringList whatToCompare()
{
    return {
        u"Kode integritas di atas sama dengan kode pada layar Sidang dan pada kaki setiap halaman yang ditandatangani."_s,
        u"Jumlah catatan buku besar sama dengan yang ditunjukkan program."_s,
        u"Tahap, versi hasil, dan jumlah semua total tiap kategori sama dengan daftar peringkat yang ditandatangani."_s,
        u"Setelah lembar ini ditandatangani, perubahan apa pun pada data mengubah kode integritas."_s};
}

}

Sections closingSheetPaper(const Subject& subject)
{
    Section section = sectionOf(subject, u"LEMBAR PENUTUPAN PENILAIAN"_s);
    section.parts.emplace_back(subtitleOf(subject));
    addCode(section, subject.context.seal);
    if (subject.book().categories.empty())
        section.parts.emplace_back(body(u"Edisi ini belum mempunyai kategori."_s));
    else
        section.parts.emplace_back(categoryTable(subject));
    section.parts.emplace_back(Paragraph{ParagraphRole::Heading, u"Yang dicocokkan sebelum menandatangani"_s});
    section.parts.emplace_back(Listing{ListingMarks::Numbers, whatToCompare()});
    section.parts.emplace_back(Paragraph{ParagraphRole::Body, placeAndDate(subject.edition(), subject.context.date)});
    section.parts.emplace_back(signatureTable(juryOf(subject.book()), subject.context.date));
    return {section};
}

}
