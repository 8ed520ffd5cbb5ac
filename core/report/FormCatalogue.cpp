#include "core/report/Forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sidang {
namespace {

const std::vector<FormKind>& catalogue()
{
    static const std::vector<FormKind> kinds{
        {Form::ScoreSheet, u"score-sheet"_s, u"Lembar penilaian juri"_s, Reach::Sheet},
        {Form::ScoreSheetFilled, u"score-sheet-filled"_s, u"Lembar penilaian juri terisi"_s, Reach::Sheet},
        {Form::NomineeRecap, u"nominee-recap"_s, u"Rekapitulasi nilai kandidat"_s, Reach::Nominee},
        {Form::CategoryRecap, u"category-recap"_s, u"Rekapitulasi nilai kategori"_s, Reach::Category},
        {Form::Trace, u"trace"_s, u"Jejak perhitungan"_s, Reach::Nominee},
        {Form::Ranking, u"ranking"_s, u"Daftar peringkat"_s, Reach::Category},
        {Form::Attendance, u"attendance"_s, u"Daftar hadir"_s, Reach::Category},
        {Form::InterviewSchedule, u"interview-schedule"_s, u"Jadwal wawancara"_s, Reach::Category},
        {Form::Documents, u"documents"_s, u"Daftar periksa dokumen"_s, Reach::Category},
        {Form::Conflicts, u"conflicts"_s, u"Register benturan kepentingan"_s, Reach::Edition},
        {Form::MinutesDocuments, u"minutes-documents"_s, u"Berita acara pemeriksaan dokumen"_s, Reach::Category},
        {Form::MinutesInterview, u"minutes-interview"_s, u"Berita acara wawancara"_s, Reach::Category},
        {Form::MinutesPlenary, u"minutes-plenary"_s, u"Berita acara rapat pleno"_s, Reach::Category},
        {Form::ProposalLetter, u"proposal-letter"_s, u"Surat usulan"_s, Reach::Edition},
        {Form::DecreeAnnex, u"decree-annex"_s, u"Rancangan lampiran keputusan"_s, Reach::Edition},
        {Form::NomineeLetter, u"nominee-letter"_s, u"Surat hasil penilaian kepada kandidat"_s, Reach::Nominee},
        {Form::Announcement, u"announcement"_s, u"Naskah pengumuman pemenang"_s, Reach::Category},
        {Form::Certificate, u"certificate"_s, u"Piagam penghargaan"_s, Reach::Nominee},
        {Form::ClosingSheet, u"closing-sheet"_s, u"Lembar penutupan"_s, Reach::Edition},
    };
    return kinds;
}

}

std::span<const FormKind> formKinds()
{
    return catalogue();
}

const FormKind& kindOf(Form form)
{
    return catalogue()[static_cast<std::size_t>(form)];
}

std::optional<Form> formNamed(QStringView name)
{
    const auto found = std::ranges::find_if(catalogue(), [name](const FormKind& kind) { return kind.name == name; });
    return found == catalogue().end() ? std::nullopt : std::optional(found->form);
}

}
