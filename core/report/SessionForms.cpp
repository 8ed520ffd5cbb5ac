#include "core/report/FormPapers.h"
#include "core/report/Interviews.h"
#include "core/report/Signing.h"
#include "core/text/NumberWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

KeyValues meetingHead(const Subject& subject, const QString& meeting, QDate day)
{
    KeyValues head;
    head.pairs = {{u"Acara"_s, meeting, Emphasis::Strong},
                  {u"Kategori"_s, subject.category->title},
                  {u"Hari, tanggal"_s, orDots(dayAndDate(day))},
                  {u"Waktu"_s, u"pukul .......... s.d. .........."_s},
                  {u"Tempat"_s, orDots(subject.edition().place)}};
    return head;
}

Section juryAttendance(const Subject& subject, const QString& meeting, QDate day)
{
    Section section = sectionOf(subject, u"DAFTAR HADIR PANITIA PENILAI"_s);
    section.parts.emplace_back(Paragraph{ParagraphRole::Subtitle, subject.edition().label});
    section.parts.emplace_back(meetingHead(subject, meeting, day));
    const auto jury = juryOf(subject.book(), subject.category->id);
    if (jury.empty())
        section.parts.emplace_back(body(u"Belum ada juri untuk kategori ini."_s));
    else
        section.parts.emplace_back(signatureTable(jury, day));
    return section;
}

Section nomineeAttendance(const Subject& subject)
{
    Section section = sectionOf(subject, u"DAFTAR HADIR KANDIDAT"_s);
    section.parts.emplace_back(Paragraph{ParagraphRole::Subtitle, subject.edition().label});
    section.parts.emplace_back(meetingHead(subject, u"Wawancara kandidat"_s, subject.edition().interviewsOn));
    Table table{.columns = {narrow(u"No."_s), narrow(u"Kode"_s), wide(u"Kandidat"_s), wide(u"Nama dan jabatan yang hadir"_s),
                            narrow(u"Tanda tangan"_s, ColumnAlign::Start)}};
    for (const Nominee* nominee : interviewed(subject.book(), subject.category->id)) {
        const auto number = std::ssize(table.rows) + 1;
        table.rows.emplace_back(TableRow{.cells = {{.text = QString::number(number)},
                                                   {.text = nominee->code},
                                                   {.text = nominee->name},
                                                   {},
                                                   {.text = lineToSign(number)}},
                                         .room = InkRoom::Signature});
    }
    section.parts.emplace_back(std::move(table));
    return section;
}

QString stateName(InterviewState state)
{
    switch (state) {
    case InterviewState::Planned: return u"Terjadwal"_s;
    case InterviewState::Held: return u"Selesai"_s;
    case InterviewState::Absent: return u"Tidak hadir"_s;
    case InterviewState::Postponed: break;
    }
    return u"Ditunda"_s;
}

QString drawSentence(const EditionBook& book, CategoryId category)
{
    const auto draw = book.draws.find(category);
    if (draw == book.draws.end())
        return {};
    switch (draw->second.method) {
    case DrawMethod::Lot: return u"Undian dengan angka pangkal %1"_s.arg(draw->second.seed);
    case DrawMethod::Alphabetical: return u"Menurut abjad"_s;
    case DrawMethod::ByHand: break;
    }
    return u"Ditetapkan oleh panitia"_s;
}

TableRow scheduleRow(const Nominee& nominee, const Interview& interview)
{
    const QString mode = interview.mode == InterviewMode::Online ? u"Daring"_s : u"Tatap muka"_s;
    return {.cells = {{.text = QString::number(interview.order)},
                      {.text = interviewTime(interview)},
                      {.text = nominee.code},
                      {.text = nominee.name},
                      {.text = nominee.leader},
                      {.text = QString::number(interview.talkMinutes)},
                      {.text = QString::number(interview.questionMinutes)},
                      {.text = mode, .detail = interview.place},
                      {.text = stateName(interview.state)}}};
}

Table scheduleTable(const Subject& subject)
{
    Table table{.columns = {narrow(u"Urut"_s), narrow(u"Pukul"_s), narrow(u"Kode"_s), wide(u"Kandidat"_s),
                            wide(u"Pimpinan"_s), narrow(u"Paparan"_s), narrow(u"Tanya jawab"_s), wide(u"Cara dan tempat"_s),
                            narrow(u"Keadaan"_s, ColumnAlign::Start)}};
    table.columns[5].detail = u"menit"_s;
    table.columns[6].detail = u"menit"_s;
    QDate day;
    for (const Nominee* nominee : interviewed(subject.book(), subject.category->id)) {
        const Interview& interview = subject.book().interviews.at(nominee->id);
        startDay(table, interview, day);
        table.rows.emplace_back(scheduleRow(*nominee, interview));
    }
    return table;
}

}

std::vector<const Nominee*> interviewed(const EditionBook& book, CategoryId category)
{
    std::vector<const Nominee*> nominees;
    for (const Nominee& nominee : book.nominees) {
        if (nominee.category == category && book.interviews.contains(nominee.id))
            nominees.push_back(&nominee);
    }
    std::ranges::stable_sort(nominees, {}, [&book](const Nominee* each) { return book.interviews.at(each->id).order; });
    return nominees;
}

void startDay(Table& table, const Interview& interview, QDate& day)
{
    if (!interview.starts.isValid() || interview.starts.date() == day)
        return;
    day = interview.starts.date();
    table.rows.emplace_back(TableGroup{dayAndDate(day)});
}

QString interviewTime(const Interview& interview)
{
    if (!interview.starts.isValid())
        return u"........"_s;
    const QDateTime ends = interview.starts.addSecs(60 * (interview.talkMinutes + interview.questionMinutes));
    return interview.starts.toString(u"HH.mm"_s) + u'–' + ends.toString(u"HH.mm"_s);
}

Sections attendancePaper(const Subject& subject)
{
    const Edition& edition = subject.edition();
    Sections sections{juryAttendance(subject, u"Pemeriksaan dokumen"_s, edition.checkOn)};
    if (!interviewed(subject.book(), subject.category->id).empty()) {
        sections.push_back(juryAttendance(subject, u"Wawancara kandidat"_s, edition.interviewsOn));
        sections.push_back(nomineeAttendance(subject));
    }
    sections.push_back(juryAttendance(subject, u"Rapat pleno"_s, edition.plenaryOn));
    return sections;
}

Sections interviewSchedulePaper(const Subject& subject)
{
    Section section = sectionOf(subject, u"JADWAL WAWANCARA"_s);
    section.parts.emplace_back(subtitleOf(subject));
    KeyValues head;
    head.pairs = {{u"Kategori"_s, subject.category->title, Emphasis::Strong}};
    const QString draw = drawSentence(subject.book(), subject.category->id);
    if (!draw.isEmpty())
        head.pairs.push_back({u"Urutan"_s, draw});
    section.parts.emplace_back(std::move(head));
    if (interviewed(subject.book(), subject.category->id).empty())
        section.parts.emplace_back(body(u"Belum ada wawancara yang dijadwalkan dalam kategori ini."_s));
    else
        section.parts.emplace_back(scheduleTable(subject));
    return {section};
}

}
