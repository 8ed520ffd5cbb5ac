#include "core/domain/EvidenceGate.h"
#include "core/domain/FormsLedger.h"
#include "core/report/Interviews.h"
#include "core/report/MinutesParts.h"
#include "core/report/NomineeFacts.h"
#include "core/report/Parts.h"
#include "core/report/RankingNotes.h"
#include "core/text/Dates.h"
#include "core/text/Numbers.h"
#include "core/text/Terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

constexpr int linesToWrite = 4;

QString lackName(Lack lack)
{
    switch (lack) {
    case Lack::Absent: return u"tidak ada"_s;
    case Lack::Incomplete: return u"kurang"_s;
    case Lack::Late: break;
    }
    return u"terlambat"_s;
}

/// "D2 tidak ada, D4 terlambat": what keeps the documents from doing.
QString shortfallText(const Checklist& checklist, const std::vector<Requirement>& requirements)
{
    QStringList texts;
    for (const Shortfall& shortfall : checklist.shortfall) {
        const auto requirement = std::ranges::find(requirements, shortfall.requirement, &Requirement::id);
        texts << requirement->code + u' ' + lackName(shortfall.lack);
    }
    return texts.isEmpty() ? u"–"_s : texts.join(u", "_s);
}

Table documentsTable(const Subject& subject, const std::vector<Requirement>& requirements)
{
    Table table{.columns = {narrow(u"No."_s), narrow(u"Kode"_s), wide(u"Kandidat"_s), narrow(u"Wajib terpenuhi"_s),
                            wide(u"Kekurangan"_s), narrow(u"Hasil"_s)}};
    for (const Nominee& nominee : subject.book().nominees) {
        if (nominee.category != subject.category->id)
            continue;
        const Checklist checklist = checklistOf(subject.book(), requirements, nominee.id);
        const auto excluded = reasonOf(nominee.status);
        const QString result = checklist.passes() ? u"Lengkap"_s : u"Belum lengkap"_s;
        table.rows.emplace_back(
            TableRow{.cells = {{.text = QString::number(table.rows.size() + 1)},
                               {.text = nominee.code},
                               {.text = nominee.name},
                               {.text = u"%1/%2"_s.arg(checklist.fulfilled()).arg(checklist.mandatory)},
                               {.text = shortfallText(checklist, requirements)},
                               {.text = result, .detail = excluded ? reasonName(*excluded) : QString()}}});
    }
    return table;
}

QString presenceText(const Interview& interview)
{
    if (interview.state == InterviewState::Held)
        return interview.leaderPresent ? u"Hadir"_s : u"Diwakili"_s;
    if (interview.state == InterviewState::Absent)
        return u"Tidak hadir"_s;
    return interview.state == InterviewState::Postponed ? u"Ditunda"_s : u"................"_s;
}

Table interviewTable(const Subject& subject)
{
    Table table{.columns = {narrow(u"Urut"_s), narrow(u"Pukul"_s), narrow(u"Kode"_s), wide(u"Kandidat"_s),
                            narrow(u"Pimpinan"_s), wide(u"Pendamping"_s)}};
    QDate day;
    for (const Nominee* nominee : interviewed(subject.book(), subject.category->id)) {
        const Interview& interview = subject.book().interviews.at(nominee->id);
        startDay(table, interview, day);
        table.rows.emplace_back(TableRow{.cells = {{.text = QString::number(interview.order)},
                                                   {.text = interviewTime(interview)},
                                                   {.text = nominee->code},
                                                   {.text = nominee->name},
                                                   {.text = presenceText(interview)},
                                                   {.text = interview.companions}}});
    }
    return table;
}

/// The plenary's list: who stands where with which total, and what follows from it.
Table decisionTable(const Subject& subject)
{
    Table table{.columns = {narrow(u"Pering\u00ADkat"_s), narrow(u"Kode"_s), wide(u"Kandidat"_s),
                            narrow(u"Total"_s, ColumnAlign::Decimal), narrow(u"Peng\u00ADhargaan"_s),
                            narrow(u"Diusulkan"_s)}};
    for (const RankedNominee& ranked : subject.ranking().ranked) {
        const Nominee* nominee = findNominee(subject.book(), ranked.nominee);
        const QString award = awardName(ranked.award);
        table.rows.emplace_back(TableRow{.cells = {{.text = QString::number(ranked.place)},
                                                   {.text = nominee->code},
                                                   {.text = nominee->name},
                                                   strong(number(ranked.total, subject.category->rules.decimals)),
                                                   {.text = award.isEmpty() ? u"–"_s : award},
                                                   {.text = ranked.sentUp ? u"Ya"_s : u"–"_s}}});
    }
    return table;
}

void addReopenings(Section& section, const Subject& subject)
{
    QStringList sentences;
    for (const auto& [key, result] : subject.book().results) {
        if (key.category == subject.category->id && key.version > 1)
            sentences << u"Hasil versi %1 dibuka kembali dan diganti dengan hasil versi %2 (formulir v%3)."_s
                             .arg(key.version - 1)
                             .arg(key.version)
                             .arg(result.scheme);
    }
    addHeading(section, u"Pembukaan kembali hasil"_s);
    if (sentences.isEmpty())
        section.parts.emplace_back(body(u"Hasil kategori ini tidak pernah dibuka kembali."_s));
    else
        section.parts.emplace_back(Listing{ListingMarks::Letters, sentences});
}

void addOutcome(Section& section, const Subject& subject)
{
    const CategoryRanking& ranking = subject.ranking();
    addHeading(section, u"Hasil penilaian"_s);
    if (ranking.ranked.empty())
        section.parts.emplace_back(body(u"Tidak ada kandidat yang memperoleh peringkat dalam kategori ini."_s));
    else
        section.parts.emplace_back(decisionTable(subject));
    Notes notes = rankingNotes(subject.book(), *subject.category, ranking);
    notes.title = u"Nilai yang sama dan aturan yang dipakai"_s;
    section.parts.emplace_back(std::move(notes));
    if (Notes unranked = unrankedNotes(subject.book(), *subject.category, ranking); !unranked.items.isEmpty())
        section.parts.emplace_back(std::move(unranked));
}

void addPlenaryNotes(Section& section, const Subject& subject)
{
    const auto found = subject.book().plenaryNotes.find(subject.category->id);
    const PlenaryNote note = found == subject.book().plenaryNotes.end() ? PlenaryNote() : found->second;
    addHeading(section, u"Pertimbangan lain dan pendapat berbeda"_s);
    section.parts.emplace_back(WritingBox{u"Pertimbangan lain:"_s, note.considerations, linesToWrite});
    section.parts.emplace_back(WritingBox{u"Pendapat berbeda (nama dan alasan):"_s, note.dissent, linesToWrite});
}

/// What became of the numbered score sheets, so that none can appear afterwards.
void addSheetCount(Section& section, const Subject& subject)
{
    const FormsLedger ledger = formsLedger(subject.book(), subject.category->id);
    if (!ledger.isUsed())
        return;
    addHeading(section, u"Lembar penilaian bernomor seri"_s);
    section.parts.emplace_back(body(
        u"Diterbitkan %1 lembar: kembali %2, rusak %3, belum kembali %4. Dari yang kembali telah dientri %5 dan diperiksa %6."_s
            .arg(ledger.issued)
            .arg(ledger.returned)
            .arg(ledger.spoiled)
            .arg(ledger.issued - ledger.returned - ledger.spoiled)
            .arg(ledger.keyed)
            .arg(ledger.verified)));
}

}

Sections minutesOfDocuments(const Subject& subject, Wording& wording)
{
    const Meeting meeting{u"PEMERIKSAAN DOKUMEN"_s, u"minutes-documents"_s, subject.edition().checkOn};
    Section section = openMinutes(subject, wording, meeting);
    addHeading(section, u"Hasil pemeriksaan"_s);
    const auto requirements = requirementsOf(subject.book(), subject.category->id);
    if (requirements.empty()) {
        section.parts.emplace_back(body(u"Tidak ada dokumen yang dipersyaratkan dalam kategori ini."_s));
    } else {
        if (subject.edition().documentsDue.isValid())
            section.parts.emplace_back(
                body(u"Dokumen diterima sampai dengan "_s + longDate(subject.edition().documentsDue) + u'.'));
        Table table = documentsTable(subject, requirements);
        if (table.rows.empty())
            section.parts.emplace_back(body(u"Belum ada kandidat dalam kategori ini."_s));
        else
            section.parts.emplace_back(std::move(table));
        Notes notes{.title = u"Dokumen yang diminta"_s};
        for (const Requirement& requirement : requirements)
            notes.items << requirement.code + u": "_s + asSentence(requirement.title);
        section.parts.emplace_back(std::move(notes));
    }
    closeMinutes(section, subject, wording, meeting);
    return {section};
}

Sections minutesOfInterviews(const Subject& subject, Wording& wording)
{
    const Meeting meeting{u"WAWANCARA KANDIDAT"_s, u"minutes-interview"_s, subject.edition().interviewsOn};
    Section section = openMinutes(subject, wording, meeting);
    addHeading(section, u"Hasil wawancara"_s);
    if (interviewed(subject.book(), subject.category->id).empty())
        section.parts.emplace_back(body(u"Tidak ada wawancara yang dijadwalkan dalam kategori ini."_s));
    else
        section.parts.emplace_back(interviewTable(subject));
    closeMinutes(section, subject, wording, meeting);
    return {section};
}

Sections minutesOfPlenary(const Subject& subject, Wording& wording)
{
    const Meeting meeting{u"RAPAT PLENO"_s, u"minutes-plenary"_s, subject.edition().plenaryOn, true};
    Section section = openMinutes(subject, wording, meeting);
    addOutcome(section, subject);
    addPlenaryNotes(section, subject);
    addReopenings(section, subject);
    addSheetCount(section, subject);
    closeMinutes(section, subject, wording, meeting);
    return {section};
}

}
