#include "core/domain/EvidenceGate.h"
#include "core/report/FormPapers.h"
#include "core/report/Parts.h"
#include "core/report/RankingForm.h"
#include "core/report/Signing.h"
#include "core/text/Dates.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

/// A checklist's word for what came of one document.
Cell evidenceCell(const Edition& edition, const Evidence& evidence)
{
    const QString late = isLate(edition, evidence) ? u"terlambat"_s : QString();
    switch (evidence.state) {
    case EvidenceState::Present: return {.text = u"Ada"_s, .detail = late};
    case EvidenceState::Incomplete: return {.text = u"Kurang"_s, .detail = late};
    case EvidenceState::Absent: break;
    }
    return {.text = u"Tidak"_s};
}

QString conflictName(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::Family: return u"Hubungan keluarga"_s;
    case ConflictKind::Employment: return u"Hubungan kerja"_s;
    case ConflictKind::Region: return u"Kedaerahan"_s;
    case ConflictKind::Business: return u"Hubungan usaha"_s;
    case ConflictKind::Other: break;
    }
    return u"Lainnya"_s;
}

Table checklistTable(const Subject& subject, const std::vector<Requirement>& requirements)
{
    Table table{.columns = {narrow(u"Kode"_s), wide(u"Kandidat"_s)}, .frozen = 2};
    for (const Requirement& requirement : requirements) {
        Column column = narrow(requirement.code);
        column.group = u"Dokumen"_s;
        column.isAlike = true;
        column.detail = requirement.isMandatory ? QString() : u"pilihan"_s;
        table.columns.push_back(column);
    }
    table.columns.push_back(narrow(u"Wajib terpenuhi"_s));
    table.columns.push_back(narrow(u"Hasil"_s));
    for (const Nominee& nominee : subject.book().nominees) {
        if (nominee.category != subject.category->id)
            continue;
        TableRow row{.cells = {{.text = nominee.code}, {.text = nominee.name}}};
        for (const Requirement& requirement : requirements)
            row.cells.push_back(evidenceCell(subject.edition(), evidenceOf(subject.book(), {nominee.id, requirement.id})));
        const Checklist checklist = checklistOf(subject.book(), requirements, nominee.id);
        row.cells.push_back({.text = u"%1/%2"_s.arg(checklist.fulfilled()).arg(checklist.mandatory)});
        row.cells.push_back(strong(checklist.passes() ? u"Lengkap"_s : u"Belum"_s));
        table.rows.emplace_back(std::move(row));
    }
    return table;
}

Notes requirementNotes(const std::vector<Requirement>& requirements)
{
    Notes notes{.title = u"Dokumen yang diminta"_s};
    for (const Requirement& requirement : requirements)
        notes.items << requirement.code + u": "_s + requirement.title +
                           (requirement.isMandatory ? u" (wajib)."_s : u" (pilihan)."_s);
    return notes;
}

}

Sections rankingPaper(const Subject& subject)
{
    const std::array rankings{subject.ranking()};
    Section section = rankingForm(subject.book(), rankings, subject.context.date, std::nullopt).sections.front();
    section.footer = footerOf(subject);
    return {section};
}

Sections documentsPaper(const Subject& subject)
{
    Section section = sectionOf(subject, u"DAFTAR PERIKSA DOKUMEN\n"_s + subject.category->title.toUpper());
    section.parts.emplace_back(subtitleOf(subject));
    if (subject.edition().documentsDue.isValid())
        section.parts.emplace_back(Paragraph{ParagraphRole::Centred, u"Batas akhir penerimaan dokumen: "_s +
                                                                         longDate(subject.edition().documentsDue)});
    const auto requirements = requirementsOf(subject.book(), subject.category->id);
    const bool hasNominees = std::ranges::find(subject.book().nominees, subject.category->id, &Nominee::category) !=
                             subject.book().nominees.end();
    if (requirements.empty())
        section.parts.emplace_back(body(u"Tidak ada dokumen yang dipersyaratkan dalam kategori ini."_s));
    else if (!hasNominees)
        section.parts.emplace_back(body(u"Belum ada kandidat dalam kategori ini."_s));
    else
        section.parts.emplace_back(checklistTable(subject, requirements));
    if (!requirements.empty())
        section.parts.emplace_back(requirementNotes(requirements));
    section.parts.emplace_back(signatureOfChair(subject.book(), subject.context.date));
    return {section};
}

Sections conflictsPaper(const Subject& subject)
{
    const EditionBook& book = subject.book();
    Section section = sectionOf(subject, u"REGISTER BENTURAN KEPENTINGAN"_s);
    section.parts.emplace_back(subtitleOf(subject));
    Table table{.columns = {narrow(u"No."_s), wide(u"Juri"_s), wide(u"Kandidat"_s), narrow(u"Jenis"_s, ColumnAlign::Start),
                            wide(u"Alasan"_s), narrow(u"Paraf juri"_s)}};
    for (const Recusal& recusal : book.recusals) {
        const Juror* juror = findJuror(book, recusal.juror);
        const Nominee* nominee = findNominee(book, recusal.nominee);
        const Category* category = findCategory(book, nominee->category);
        table.rows.emplace_back(TableRow{.cells = {{.text = QString::number(table.rows.size() + 1)},
                                                   {.text = codeWithName(*juror), .detail = officeOf(*juror)},
                                                   {.text = codeWithName(*nominee), .detail = category->title},
                                                   {.text = conflictName(recusal.kind)},
                                                   {.text = recusal.reason},
                                                   {}},
                                         .room = InkRoom::Number});
    }
    if (table.rows.empty()) {
        section.parts.emplace_back(
            body(u"Sampai dengan daftar ini dibuat tidak ada juri yang menyatakan benturan kepentingan."_s));
    } else {
        section.parts.emplace_back(
            body(u"Juri yang tercantum di bawah ini menyatakan benturan kepentingan dan tidak menilai "
                 "kandidat yang bersangkutan."_s));
        section.parts.emplace_back(std::move(table));
    }
    section.parts.emplace_back(signatureOfChair(book, subject.context.date));
    return {section};
}

}
