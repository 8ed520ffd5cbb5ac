#include "tests/support/PaperSamples.h"

using namespace Qt::StringLiterals;

namespace sidang {

namespace {

const Seal seal{u"7Q4D-XK2M-0A9T-VB3H"_s, 1234};

QString digits(int number, int length)
{
    return QString::number(number).rightJustified(length, u'0');
}

QString mark(int seed)
{
    return u"%1,%2"_s.arg(55 + seed * 7 % 45).arg(seed % 2 * 5);
}

QString place(int n)
{
    return u"Kabupaten Contoh %1"_s.arg(n);
}

TableRow sheetRow(int n, int indicator, const QString& title, const QString& rubric, std::vector<Choice> choices)
{
    const bool isChoice = !choices.empty();
    const QString code = QString(QChar(u"ABCD"_s[indicator / 3])) + QString::number(indicator % 3 + 1);
    return TableRow{{{.text = code},
                     {.text = title, .detail = rubric, .choices = std::move(choices)},
                     {.text = isChoice ? u"pilih satu"_s : u"0–100"_s},
                     {.text = isChoice ? QString() : mark(n + indicator)},
                     {.text = n % 4 == indicator % 4 ? u"Bukti perlu dilengkapi."_s : QString()}},
                    InkRoom::Number};
}

Table sheetTable(int n)
{
    Table table;
    table.columns = {{.title = u"Kode"_s, .align = ColumnAlign::Centre},
                     {.title = u"Indikator dan uraian"_s, .width = ColumnWidth::Fill},
                     {.title = u"Rentang"_s, .align = ColumnAlign::Centre},
                     {.title = u"Nilai"_s, .align = ColumnAlign::Decimal},
                     {.title = u"Catatan"_s, .width = ColumnWidth::Fill}};
    const QStringList groups{u"A. Regulasi"_s, u"B. Kinerja kepesertaan"_s, u"C. Inovasi daerah"_s, u"D. Wawancara"_s};
    const QStringList titles{u"Produk hukum jaminan sosial ketenagakerjaan"_s,
                             u"Anggaran bagi pegawai non-ASN"_s,
                             u"Anggaran bagi pekerja rentan"_s,
                             u"Cakupan pekerja penerima upah"_s,
                             u"Cakupan pekerja bukan penerima upah"_s,
                             u"Pertumbuhan peserta aktif"_s,
                             u"Kebaruan"_s,
                             u"Dampak"_s,
                             u"Keberlanjutan"_s,
                             u"Kehadiran kepala daerah"_s,
                             u"Pemahaman substansi jaminan sosial"_s,
                             u"Implementasi regulasi yang diterbitkan"_s};
    const QStringList rubrics{
        u"Perda 100, perbup atau perwali 80, keputusan 60, edaran 40, dalam proses 20."_s,
        u"Tertuang dalam APBD tahun berjalan dan terbukti dibayarkan."_s,
        u"Pekerja rentan yang iurannya ditanggung pemerintah daerah."_s,
        u"Peserta aktif dibandingkan dengan angka potensi menurut BPS."_s,
        u"Peserta program JKK dan JKM dibandingkan dengan angka potensi."_s,
        u"Peserta aktif akhir periode terhadap awal periode."_s,
        u"Apakah cara melindungi pekerja yang ditempuh belum ada sebelumnya di provinsi."_s,
        u"Jumlah dan jenis pekerja yang terlindungi karenanya, terutama pekerja rentan."_s,
        u"Dukungan anggaran, kelembagaan, dan rencana tahun berikutnya."_s,
        QString(),
        u"Manfaat JKK, JKM, JHT, JP; siapa yang belum terlindungi dan mengapa."_s,
        u"90–100 berjalan, dianggarkan, terpantau · 70–89 berjalan, dianggarkan · 50–69 sebagian · 0–49 belum"_s};
    for (int i = 0; i < titles.size(); ++i) {
        if (i % 3 == 0)
            table.rows.emplace_back(TableGroup{groups[i / 3]});
        std::vector<Choice> choices;
        if (i == 9)
            choices = {{u"langsung"_s, n % 2 == 0}, {u"wakil"_s, n % 2 == 1}, {u"sekda"_s}, {u"lainnya"_s}};
        table.rows.emplace_back(sheetRow(n, i, titles[i], rubrics[i], std::move(choices)));
    }
    return table;
}

Document paper(const QString& title)
{
    return {.title = title, .letterhead = sampleLetterhead(), .sections = {}, .seal = seal, .code = {}};
}

}

QByteArray sampleLogo()
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 110">
<path d="M5 5H95V60Q95 90 50 106Q5 90 5 60Z" fill="#1d4f91" stroke="#111" stroke-width="3"/>
<path d="M20 62L50 22L80 62Z" fill="#f2c230"/><circle cx="50" cy="76" r="12" fill="#fff" opacity="0.8"/></svg>)";
}

Letterhead sampleLetterhead()
{
    return {.above = {u"PEMERINTAH PROVINSI SUMATERA BARAT"_s},
            .institution = u"SEKRETARIAT DAERAH"_s,
            .address = {u"Jalan Contoh Nomor 1, Padang · Telepon (0751) 000000"_s,
                        u"Laman contoh.go.id · Pos-el contoh@contoh.go.id"_s},
            .logo = sampleLogo()};
}

Document sampleScoreSheet(int number)
{
    Document sheet = paper(u"Lembar penilaian "_s + digits(number, 4));
    const QString nominee = u"KK-"_s + digits(number % 97 + 1, 2);
    const QString juror = u"J%1"_s.arg(number % 9 + 1);
    const QString serial = digits(number, 4) + u"-K7QF9T"_s;
    sheet.code =
        u"$SIDANG1/%1/SCORE-SHEET.3/C:KK/N:%2/J:%3/L:7Q4D-XK2M-0A9T-VB3H/E:PARITRANA AWARD 2021/T:KABUPATEN CONTOH %4"_s.arg(
            serial, nominee, juror, QString::number(number % 97 + 1));
    Section section;
    section.footer = u"Paritrana Award 2021 Sumatera Barat · bobot: contoh · "_s + nominee + u' ' + place(number % 97 + 1) +
                     u" · "_s + juror + u" · formulir v3 nomor "_s + digits(number, 4);
    section.parts = {
        Paragraph{ParagraphRole::Title, u"LEMBAR PENILAIAN JURI"_s},
        Paragraph{ParagraphRole::Subtitle,
                  u"Paritrana Award Tahun 2021 · Periode penilaian 1 Januari s.d. 31 Desember 2021"_s},
        KeyValues{.pairs = {{u"Kategori"_s, u"Pemerintah Kabupaten/Kota"_s},
                            {u"Kandidat"_s, nominee + u' ' + place(number % 97 + 1) + u" (13.06)"_s, Emphasis::Strong},
                            {u"Juri"_s, juror + u" Ketua Apindo Provinsi Contoh"_s},
                            {u"Tahap"_s, u"Penilaian berkas dan wawancara"_s},
                            {u"Lembar"_s, u"Formulir v3, nomor seri "_s + digits(number, 4)}},
                  .code = Code{sheet.code, serial}},
        sheetTable(number),
        Paragraph{ParagraphRole::Small,
                  u"Tuliskan nilai mentah saja, langkah 0,5. Pembobotan dan penjumlahan dihitung oleh program. "
                  u"Coretan diparaf. Nilai yang tidak diberikan dikosongkan, bukan diisi nol."_s},
        WritingBox{.title = u"Catatan juri untuk kandidat ini:"_s,
                   .text = u"Perlindungan pekerja rentan dijalankan melalui anggaran desa; bukti pembayaran lengkap."_s},
        SignatureBlock{u"Padang, 14 Maret 2022"_s, {u"Juri,"_s}, {}, u"Ketua Apindo Provinsi Contoh"_s}};
    sheet.sections.push_back(std::move(section));
    return sheet;
}

Document sampleRecap(int nominees, int jurors, int indicators)
{
    Table table;
    table.columns = {{.title = u"Kode"_s, .align = ColumnAlign::Centre},
                     {.title = u"Kandidat"_s, .width = ColumnWidth::Fill}};
    table.frozen = 2;
    for (int juror = 1; juror <= jurors; ++juror)
        for (int i = 1; i <= indicators; ++i)
            table.columns.push_back({.title = u"D%1"_s.arg(i),
                                     .detail = u"bobot 5"_s,
                                     .align = ColumnAlign::Decimal,
                                     .group = u"J%1 Juri Contoh %1"_s.arg(juror)});
    table.columns.push_back({.title = u"Jumlah"_s, .align = ColumnAlign::Decimal});
    for (int n = 1; n <= nominees; ++n) {
        TableRow row{{{.text = u"KK-"_s + digits(n, 3)},
                      {.text = place(n) + (n % 5 == 0 ? u" yang bernama sangat panjang"_s : u""_s)}}};
        for (int i = 0; i < jurors * indicators; ++i)
            row.cells.push_back({.text = mark(n * 3 + i)});
        row.cells.push_back({.text = mark(n), .emphasis = Emphasis::Strong});
        table.rows.emplace_back(std::move(row));
    }
    Document recap = paper(u"Rekapitulasi nilai"_s);
    recap.sections.push_back({.parts = {Paragraph{ParagraphRole::Title, u"REKAPITULASI NILAI KATEGORI"_s},
                                        Paragraph{ParagraphRole::Subtitle, u"Pemerintah Kabupaten/Kota"_s}, table,
                                        SignatureBlock{u"Padang, 14 Maret 2022"_s,
                                                       {u"Ketua Panitia Penilai,"_s},
                                                       u"Nama Contoh, S.H."_s,
                                                       u"NIP 19700101 199001 1 001"_s}},
                              .footer = u"Paritrana Award 2021 Sumatera Barat · rekapitulasi"_s});
    return recap;
}

Document sampleMinutes()
{
    Document minutes = paper(u"Berita acara pleno"_s);
    minutes.code = u"$SIDANG1/MINUTES-PLENARY.1/C:KK/L:7Q4D-XK2M-0A9T-VB3H/E:PARITRANA AWARD 2021"_s;
    Table list;
    list.columns = {{.title = u"Peringkat"_s, .align = ColumnAlign::Centre},
                    {.title = u"Kandidat"_s, .width = ColumnWidth::Fill},
                    {.title = u"Nilai akhir"_s, .align = ColumnAlign::Decimal},
                    {.title = u"Aturan"_s}};
    for (int n = 1; n <= 7; ++n) {
        list.rows.emplace_back(TableRow{{{.text = QString::number(n)},
                                         {.text = place(n), .detail = u"KK-"_s + digits(n, 2)},
                                         {.text = u"%1,%2"_s.arg(100 - n).arg(n * 11)},
                                         {.text = n == 2 ? u"aspek D"_s : u"–"_s}}});
        if (n == 4)
            list.rows.emplace_back(TableCut{u"Batas kandidat yang diusulkan ke Panitia Pusat"_s});
    }
    Signatures signatures{.blocks = {}, .across = 2};
    QStringList initials;
    for (int n = 1; n <= 9; ++n) {
        signatures.blocks.push_back({.role = {n == 1 ? u"Ketua,"_s : u"Anggota,"_s, u"Unsur Dinas Contoh %1"_s.arg(n)},
                                     .name = n == 5 ? QString() : u"Nama Juri Contoh %1, S.H., M.Si."_s.arg(n),
                                     .idLine = n % 2 == 0 ? QString() : u"NIP 19700101 199001 1 00%1"_s.arg(n)});
        initials += u"J%1"_s.arg(n);
    }
    const QString clause =
        u"Panitia menetapkan peringkat kandidat menurut nilai akhir sebagaimana tercantum dalam daftar, setelah "
        u"memeriksa berkas, mendengarkan wawancara, dan mempertimbangkan pernyataan benturan kepentingan."_s;
    Section section;
    section.footer = u"Paritrana Award 2021 Sumatera Barat · berita acara pleno · Pemerintah Kabupaten/Kota"_s;
    section.initials = initials;
    section.parts = {
        Paragraph{ParagraphRole::Title, u"BERITA ACARA RAPAT PLENO PANITIA PENILAI"_s},
        Paragraph{ParagraphRole::Subtitle, u"Nomor: 000/CONTOH/III/2022"_s},
        Paragraph{ParagraphRole::Body,
                  u"Pada hari ini Senin tanggal empat belas bulan Maret tahun dua ribu dua puluh dua, "
                  u"bertempat di Padang, Panitia Penilai mengadakan rapat pleno dengan hasil sebagai berikut."_s},
        Listing{ListingMarks::Numbers, {clause, clause, u"Pertimbangan lain: tidak ada."_s}},
        list,
        Paragraph{ParagraphRole::Heading, u"Ketentuan penutup"_s},
        Listing{ListingMarks::Letters, {clause, u"Berita acara dibuat rangkap tiga."_s}},
        Paragraph{ParagraphRole::Notice, u"Bobot dalam edisi ini adalah contoh."_s, u"Belum final"_s},
        signatures};
    minutes.sections.push_back(std::move(section));
    return minutes;
}

Document sampleLetter()
{
    Document letter = paper(u"Surat kepada kandidat"_s);
    const QString body =
        u"Sehubungan dengan penilaian Paritrana Award Tahun 2021 tingkat Provinsi Sumatera Barat, bersama ini kami "
        u"sampaikan hasil penilaian Saudara. Nilai disajikan menurut kelompok dan dibandingkan dengan rata-rata kategori."_s;
    letter.sections.push_back(
        {.parts = {KeyValues{.pairs = {{u"Nomor"_s, u"000/CONTOH/2022"_s},
                                       {u"Sifat"_s, u"Biasa"_s},
                                       {u"Lampiran"_s, u"1 (satu) berkas"_s},
                                       {u"Hal"_s, u"Hasil penilaian Paritrana Award Tahun 2021"_s}},
                             .aside = u"Padang, 21 Maret 2022"_s},
                   Paragraph{ParagraphRole::Body, u"Kepada\nYth. Bupati Contoh Satu\ndi Tempat"_s},
                   Paragraph{ParagraphRole::Body, body}, Paragraph{ParagraphRole::Body, body},
                   Listing{ListingMarks::Bullets, {u"Regulasi: baik"_s, u"Kinerja: sangat baik"_s}},
                   Paragraph{ParagraphRole::Body, u"Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih."_s},
                   SignatureBlock{{},
                                  {u"a.n. Gubernur Contoh"_s, u"Sekretaris Daerah,"_s},
                                  u"Nama Contoh, S.H., M.Si."_s,
                                  u"NIP 19700101 199001 1 001"_s},
                   Paragraph{ParagraphRole::Small, u"Tembusan:\n1. Gubernur Contoh\n2. Arsip"_s}},
         .footer = u"Paritrana Award 2021 Sumatera Barat"_s});
    return letter;
}

Document sampleCertificate()
{
    Document certificate = paper(u"Piagam"_s);
    certificate.code =
        u"$SIDANG1/CERTIFICATE.1/C:KK/N:KK-06/L:7Q4D-XK2M-0A9T-VB3H/E:PARITRANA AWARD 2021/T:KABUPATEN CONTOH 6"_s;
    certificate.sections.push_back(
        {.parts = {Paragraph{ParagraphRole::Title, u"PIAGAM PENGHARGAAN"_s},
                   Paragraph{ParagraphRole::Subtitle, u"Nomor: 000/CONTOH/2022"_s},
                   Paragraph{ParagraphRole::Centred, u"diberikan kepada"_s},
                   Paragraph{ParagraphRole::Display, u"Kabupaten Contoh Enam"_s},
                   Paragraph{ParagraphRole::Centred,
                             u"sebagai\nPeringkat I Kategori Pemerintah Kabupaten/Kota\nParitrana Award Tahun 2021 "
                             u"Tingkat Provinsi Sumatera Barat"_s},
                   SignatureBlock{u"Padang, 21 Maret 2022"_s, {u"Gubernur Contoh,"_s}, u"Nama Contoh"_s, {}}},
         .footer = u"Paritrana Award 2021 Sumatera Barat"_s,
         .orientation = Orientation::Wide,
         .frame = PageFrame::Certificate});
    return certificate;
}

Document sampleAttendance(int people)
{
    Table table;
    table.columns = {{.title = u"No."_s, .align = ColumnAlign::Centre},
                     {.title = u"Nama"_s, .width = ColumnWidth::Fill},
                     {.title = u"Jabatan"_s},
                     {.title = u"Tanda tangan"_s}};
    for (int n = 1; n <= people; ++n)
        table.rows.emplace_back(
            TableRow{{{.text = QString::number(n)}, {.text = u"Nama Contoh %1"_s.arg(n)}, {.text = u"Anggota"_s}, {}},
                     InkRoom::Signature});
    Document list = paper(u"Daftar hadir"_s);
    list.sections.push_back({.parts = {Paragraph{ParagraphRole::Title, u"DAFTAR HADIR"_s}, table,
                                       WritingBox{.title = u"Catatan rapat:"_s, .lines = 4}},
                             .footer = u"Paritrana Award 2021 Sumatera Barat"_s});
    return list;
}

}
