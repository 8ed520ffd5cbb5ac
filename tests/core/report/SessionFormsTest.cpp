#include "core/text/Dates.h"
#include "tests/core/report/Papers.h"

using namespace sidang;

namespace {

/// The wall clock of the desk, held as UTC.
QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2022, 3, day), QTime(hour, minute), Qt::UTC);
}

EditionBook bookOfSessions()
{
    EditionBook book = sampleBook({.nominees = 3, .jurors = 3});
    book.edition.checkOn = QDate(2022, 3, 1);
    book.edition.interviewsOn = QDate(2022, 3, 8);
    book.edition.plenaryOn = QDate(2022, 3, 15);
    book.edition.documentsDue = QDate(2022, 2, 28);
    book.interviews[sampleNominee(1)] = {.order = 2, .starts = at(8, 9, 30), .place = u"Ruang A"_s};
    book.interviews[sampleNominee(2)] = {.order = 1, .starts = at(8, 9, 0), .mode = InterviewMode::Online};
    book.interviews[sampleNominee(3)] = {.order = 3, .starts = at(9, 13, 0), .state = InterviewState::Absent};
    book.requirements = {{RequirementId{1}, sampleCategory, u"D1"_s, u"Surat usulan"_s},
                         {RequirementId{2}, sampleCategory, u"D2"_s, u"Foto"_s, false}};
    book.evidence[{sampleNominee(1), RequirementId{1}}] = {.state = EvidenceState::Present, .received = QDate(2022, 2, 1)};
    book.evidence[{sampleNominee(2), RequirementId{1}}] = {.state = EvidenceState::Incomplete};
    book.evidence[{sampleNominee(3), RequirementId{1}}] = {.state = EvidenceState::Present, .received = QDate(2022, 3, 1)};
    return book;
}

}

TEST_CASE("Attendance lists the jury for each meeting and the nominees for the interviews, with room to sign")
{
    EditionBook book = bookOfSessions();
    book.jurors[0].nip = u"190001011900011001"_s;
    book.jurors[2].role = JurorRole::Secretary;
    const auto sections = paper(book, Form::Attendance).sections;
    REQUIRE(sections.size() == 4);
    CHECK(valueOf(sections[0], u"Acara"_s) == u"Pemeriksaan dokumen"_s);
    CHECK(valueOf(sections[0], u"Hari, tanggal"_s) == u"Selasa, 1 Maret 2022"_s);
    CHECK(valueOf(sections[3], u"Hari, tanggal"_s) == u"Selasa, 15 Maret 2022"_s);
    const Table jury = tableOf(sections[3]);
    CHECK(columnOf(jury, 1) == QStringList{u"Juri Contoh 1, S.H.\nNIP 19000101 190001 1 001"_s, u"Juri Contoh 3, S.H."_s,
                                           u"Juri Contoh 2, S.H."_s});
    CHECK(columnOf(jury, 3) == QStringList{u"Ketua"_s, u"Sekretaris"_s, u"Anggota"_s});
    CHECK(rowOf(jury, 0).room == InkRoom::Signature);
    const Table nominees = tableOf(sections[2]);
    CHECK(columnOf(nominees, 2) == QStringList{u"Kabupaten Contoh 2"_s, u"Kabupaten Contoh 1"_s, u"Kabupaten Contoh 3"_s});
}

TEST_CASE("Attendance without interviews is of two meetings, and unset days are left to be filled in")
{
    const auto sections = paper(sampleBook(), Form::Attendance).sections;
    REQUIRE(sections.size() == 2);
    CHECK(valueOf(sections[0], u"Hari, tanggal"_s).startsWith(u"...."_s));
    EditionBook book = sampleBook();
    book.jurors.front().categories = std::vector<CategoryId>();
    CHECK(columnOf(tableOf(paper(book, Form::Attendance).sections[0]), 0).size() == 2);
    book.jurors.clear();
    CHECK(textOf(paper(book, Form::Attendance)).contains(u"Belum ada juri"_s));
}

TEST_CASE("A deputy signs the attendance of the day on which the deputy acts")
{
    EditionBook book = bookOfSessions();
    book.jurors[1].deputies = {{u"Wakil Contoh"_s, u"Sekretaris Dinas"_s, QDate(2022, 3, 8), QDate(2022, 3, 8)}};
    const auto sections = paper(book, Form::Attendance).sections;
    CHECK(columnOf(tableOf(sections[1]), 1)[1] == u"Wakil Contoh\na.n. Juri Contoh 2, S.H."_s);
    CHECK(columnOf(tableOf(sections[1]), 2)[1] == u"Sekretaris Dinas"_s);
    CHECK(columnOf(tableOf(sections[3]), 1)[1] == u"Juri Contoh 2, S.H."_s);
}

TEST_CASE("The schedule lists interviews in their order, by day, with time, way and state")
{
    EditionBook book = bookOfSessions();
    book.draws[sampleCategory] = {DrawMethod::Lot, 2021};
    const Section section = paper(book, Form::InterviewSchedule).sections.front();
    CHECK(valueOf(section, u"Urutan"_s) == u"Undian dengan angka pangkal 2021"_s);
    const Table table = tableOf(section);
    CHECK(groupsOf(table) == QStringList{u"Selasa, 8 Maret 2022"_s, u"Rabu, 9 Maret 2022"_s});
    CHECK(columnOf(table, 1) == QStringList{u"09.00–09.25"_s, u"09.30–09.55"_s, u"13.00–13.25"_s});
    CHECK(columnOf(table, 7) == QStringList{u"Daring"_s, u"Tatap muka"_s, u"Tatap muka"_s});
    CHECK(columnOf(table, 8).last() == u"Tidak hadir"_s);
    book.interviews.clear();
    CHECK(textOf(paper(book, Form::InterviewSchedule)).contains(u"Belum ada wawancara yang dijadwalkan"_s));
    CHECK(partsOf<Table>(paper(book, Form::InterviewSchedule).sections.front()).empty());
}

TEST_CASE("The checklist shows each document's state in words, lateness, and whether the mandatory ones do")
{
    const EditionBook book = bookOfSessions();
    const Section section = paper(book, Form::Documents).sections.front();
    const Table table = tableOf(section);
    CHECK(titlesOf(table) == QStringList{u"Kode"_s, u"Kandidat"_s, u"D1"_s, u"D2"_s, u"Wajib terpenuhi"_s, u"Hasil"_s});
    CHECK(columnOf(table, 2) == QStringList{u"Ada"_s, u"Kurang"_s, u"Ada"_s});
    CHECK(columnOf(table, 3) == QStringList{u"Tidak"_s, u"Tidak"_s, u"Tidak"_s});
    CHECK(rowOf(table, 2).cells[2].detail == u"terlambat"_s);
    CHECK(columnOf(table, 4) == QStringList{u"1/1"_s, u"0/1"_s, u"0/1"_s});
    CHECK(columnOf(table, 5) == QStringList{u"Lengkap"_s, u"Belum"_s, u"Belum"_s});
    CHECK(notesOf(section, u"Dokumen yang diminta"_s) ==
          QStringList{u"D1: Surat usulan (wajib)."_s, u"D2: Foto (pilihan)."_s});
    CHECK(textOf(paper(sampleBook(), Form::Documents)).contains(u"Tidak ada dokumen yang dipersyaratkan"_s));
}

TEST_CASE("The register of conflicts names juror, nominee, kind and reason, or says that there are none")
{
    EditionBook book = sampleBook();
    CHECK(textOf(paper(book, Form::Conflicts)).contains(u"tidak ada juri yang menyatakan benturan kepentingan"_s));
    book.recusals = {{JurorId{2}, sampleNominee(3), u"Kakak kandung"_s, ConflictKind::Family},
                     {JurorId{1}, sampleNominee(1), {}, ConflictKind::Business}};
    const Table table = tableOf(paper(book, Form::Conflicts).sections.front());
    CHECK(columnOf(table, 1) == QStringList{u"J2 Juri Contoh 2, S.H."_s, u"J1 Juri Contoh 1, S.H."_s});
    CHECK(columnOf(table, 2).first() == u"N003 Kabupaten Contoh 3"_s);
    CHECK(columnOf(table, 3) == QStringList{u"Hubungan keluarga"_s, u"Hubungan usaha"_s});
    CHECK(columnOf(table, 4) == QStringList{u"Kakak kandung"_s, QString()});
}
