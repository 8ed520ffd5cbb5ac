<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Arithmetic</name>
    <message>
        <source>band from %1 up: score %2</source>
        <translation>rentang mulai %1: skor %2</translation>
    </message>
    <message>
        <source>Nothing was entered; by the rules of the category this counts 0.</source>
        <translation>Belum ada isian; menurut aturan kategori ini dihitung 0.</translation>
    </message>
    <message>
        <source>Mark %1 of at most %2: %1 ÷ %2 × 100 %3</source>
        <translation>Nilai %1 dari paling tinggi %2: %1 ÷ %2 × 100 %3</translation>
    </message>
    <message>
        <source>Value %1, %2</source>
        <translation>Nilai %1, %2</translation>
    </message>
    <message>
        <source>Level “%1” %2</source>
        <translation>Tingkat “%1” %2</translation>
    </message>
    <message>
        <source>the most that counts is %1</source>
        <translation>batas %1</translation>
    </message>
    <message numerus="yes">
        <source>rounded to %n decimal(s)</source>
        <translation>
            <numerusform>dibulatkan %n desimal</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not apply to this nominee; the other indicators of the aspect carry its weight.</source>
        <translation>Tidak berlaku bagi kandidat ini; bobotnya dipikul indikator lain dalam aspek yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) count, the rules ask for at least %1.</source>
        <translation>
            <numerusform>Baru %n nilai yang dihitung, aturan meminta sekurang-kurangnya %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark was given.</source>
        <translation>Belum ada nilai.</translation>
    </message>
    <message>
        <source>Marks still owed by: %1.</source>
        <translation>Belum menilai: %1.</translation>
    </message>
    <message>
        <source>The secretariat has not entered this yet.</source>
        <translation>Sekretariat belum mengisinya.</translation>
    </message>
    <message>
        <source>The figure has not been entered yet.</source>
        <translation>Angkanya belum diisi.</translation>
    </message>
    <message>
        <source>Adds %1 × %2 ÷ 100 %3</source>
        <translation>Sumbangan: %1 × %2 ÷ 100 %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Sumber: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Catatan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n juror(s), in order %1: the middle is %2 %3</source>
        <translation>
            <numerusform>Median %n juri, urut %1: yang di tengah %2 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median of %n juror(s), in order %1: the middle two, (%2 + %3) ÷ 2 %4</source>
        <translation>
            <numerusform>Median %n juri, urut %1: dua di tengah, (%2 + %3) ÷ 2 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n juror(s) without the lowest (%1) and the highest (%2): %3 %4</source>
        <translation>
            <numerusform>Rata-rata %n juri tanpa nilai terendah (%1) dan tertinggi (%2): %3 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No mark was given; by the rules of the category this counts 0.</source>
        <translation>Belum ada nilai; menurut aturan kategori ini dihitung 0.</translation>
    </message>
    <message numerus="yes">
        <source>Mean of %n juror(s): %1 %2</source>
        <translation>
            <numerusform>Rata-rata %n juri: %1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Editions (*.sidang)</source>
        <translation>Edisi (*.sidang)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open an edition</source>
        <translation>Buka edisi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save somewhere else</source>
        <translation>Simpan di tempat lain</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Tempat kedua untuk cadangan</translation>
    </message>
    <message>
        <source>Make the edition here</source>
        <translation>Buat edisi di sini</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah berkas</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Skema (*.json)</translation>
    </message>
    <message>
        <source>Import a scheme</source>
        <translation>Impor skema</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>Ekspor skema</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Pilih logo</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Folder untuk berkas PDF</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>automatically</source>
        <translation>otomatis</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>atas permintaan</translation>
    </message>
    <message>
        <source>before a new file version</source>
        <translation>sebelum versi berkas diperbarui</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>sebelum impor</translation>
    </message>
    <message>
        <source>before a change of the scheme</source>
        <translation>sebelum skema diubah</translation>
    </message>
    <message>
        <source>before closing a category</source>
        <translation>sebelum kategori ditutup</translation>
    </message>
    <message>
        <source>put aside when restoring</source>
        <translation>disisihkan saat pemulihan</translation>
    </message>
    <message>
        <source>on closing the edition</source>
        <translation>saat edisi ditutup</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n menit yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n jam yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari yang lalu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>value %1 of %2</source>
        <translation>isian %1 %2</translation>
    </message>
    <message>
        <source>mark %1 of %2, juror %3</source>
        <translation>nilai %1 %2, juri %3</translation>
    </message>
    <message>
        <source>not shown before the plenary</source>
        <translation>tertutup sampai pleno</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Fact or figure</source>
        <translation>Fakta atau angka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Pengesahan</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspek</translation>
    </message>
    <message>
        <source>Required document</source>
        <translation>Syarat berkas</translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Pengunduran juri</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan pleno</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Monthly figure</source>
        <translation>Data bulanan</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wawancara</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Closed result</source>
        <translation>Hasil yang ditutup</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ditambahkan</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 diubah</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 dihapus</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>moved to another place in the list</source>
        <translation>dipindahkan dalam urutan</translation>
    </message>
    <message>
        <source>Marks added</source>
        <translation>Nilai ditambahkan</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n nilai</numerusform>
        </translation>
    </message>
    <message>
        <source>value</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>Draw of the interviews</source>
        <translation>Undian wawancara</translation>
    </message>
    <message>
        <source>Second mark</source>
        <translation>Nilai pembanding</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Lembar nilai</translation>
    </message>
    <message>
        <source>Printed score sheet</source>
        <translation>Lembar nilai tercetak</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Pencetakan</translation>
    </message>
    <message>
        <source>Text of a form</source>
        <translation>Teks formulir</translation>
    </message>
    <message>
        <source>Notes of the plenary</source>
        <translation>Catatan pleno</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Letterhead and dates</source>
        <translation>Kop dan tanggal</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Scheme revised</source>
        <translation>Skema direvisi</translation>
    </message>
    <message>
        <source>Scheme confirmed</source>
        <translation>Skema dikonfirmasi</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Syarat berkas</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Dewan juri</translation>
    </message>
    <message>
        <source>Recusal</source>
        <translation>Pengunduran juri</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Status of a nominee</source>
        <translation>Status kandidat</translation>
    </message>
    <message>
        <source>Mark of a juror</source>
        <translation>Nilai juri</translation>
    </message>
    <message>
        <source>Fact or figure</source>
        <translation>Fakta atau angka</translation>
    </message>
    <message>
        <source>Fact or figure confirmed</source>
        <translation>Fakta atau angka dikonfirmasi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Monthly figure</source>
        <translation>Data bulanan</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wawancara</translation>
    </message>
    <message>
        <source>Decision of the plenary</source>
        <translation>Keputusan pleno</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Category closed</source>
        <translation>Kategori ditutup</translation>
    </message>
    <message>
        <source>Category reopened</source>
        <translation>Kategori dibuka kembali</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>operator 1</source>
        <translation>operator 1</translation>
    </message>
    <message>
        <source>operator 2</source>
        <translation>operator 2</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>ketua</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Pleno</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Edition founded</source>
        <translation>Edisi dibentuk</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Diimpor</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Diulangi</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Dipulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Brought to this version</source>
        <translation>Diperbarui ke versi ini</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>ikut serta</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>tidak memenuhi syarat</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>mengundurkan diri</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>didiskualifikasi</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>chair of the jury</source>
        <translation>ketua juri</translation>
    </message>
    <message>
        <source>secretary of the jury</source>
        <translation>sekretaris juri</translation>
    </message>
    <message>
        <source>member of the jury</source>
        <translation>anggota juri</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>wage earners</source>
        <translation>penerima upah</translation>
    </message>
    <message>
        <source>non-wage earners</source>
        <translation>bukan penerima upah</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>jasa konstruksi</translation>
    </message>
    <message>
        <source>non-civil servants</source>
        <translation>non-ASN</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>menurut kandidat</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>terverifikasi</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>tatap muka</translation>
    </message>
    <message>
        <source>online</source>
        <translation>daring</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dijadwalkan</translation>
    </message>
    <message>
        <source>held</source>
        <translation>terlaksana</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>rata-rata</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>mean without the highest and the lowest</source>
        <translation>rata-rata tanpa nilai tertinggi dan terendah</translation>
    </message>
    <message>
        <source>no place until it is there</source>
        <translation>tanpa peringkat sampai ada</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>counts 0</source>
        <translation>dihitung 0</translation>
    </message>
    <message>
        <source>exact totals</source>
        <translation>total tepat</translation>
    </message>
    <message>
        <source>rounded totals</source>
        <translation>total dibulatkan</translation>
    </message>
    <message>
        <source>1, 2, 2, 4</source>
        <translation>1, 2, 2, 4</translation>
    </message>
    <message>
        <source>1, 2, 2, 3</source>
        <translation>1, 2, 2, 3</translation>
    </message>
    <message>
        <source>marks of the jurors</source>
        <translation>nilai juri</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakta</translation>
    </message>
    <message>
        <source>measured figure</source>
        <translation>angka terukur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Second mark of a juror</source>
        <translation>Nilai pembanding juri</translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation>Perbedaan nilai diselesaikan</translation>
    </message>
    <message>
        <source>Score sheet final</source>
        <translation>Lembar nilai final</translation>
    </message>
    <message>
        <source>Score sheet opened again</source>
        <translation>Lembar nilai dibuka kembali</translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>bulan terakhir</translation>
    </message>
    <message>
        <source>all months together</source>
        <translation>gabungan seluruh bulan</translation>
    </message>
    <message>
        <source>growth of the members</source>
        <translation>pertumbuhan peserta</translation>
    </message>
    <message>
        <source>another interest</source>
        <translation>kepentingan lain</translation>
    </message>
    <message>
        <source>family</source>
        <translation>hubungan keluarga</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>hubungan kerja</translation>
    </message>
    <message>
        <source>region of origin</source>
        <translation>daerah asal</translation>
    </message>
    <message>
        <source>business</source>
        <translation>hubungan usaha</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belum diisi</translation>
    </message>
    <message>
        <source>micro</source>
        <translation>mikro</translation>
    </message>
    <message>
        <source>small</source>
        <translation>kecil</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>menengah</translation>
    </message>
    <message>
        <source>large</source>
        <translation>besar</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>undian</translation>
    </message>
    <message>
        <source>by the alphabet</source>
        <translation>urutan abjad</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>diatur sendiri</translation>
    </message>
    <message>
        <source>Score sheets issued</source>
        <translation>Lembar nilai dikeluarkan</translation>
    </message>
    <message>
        <source>Score sheet returned</source>
        <translation>Lembar nilai kembali</translation>
    </message>
    <message>
        <source>Score sheet spoiled</source>
        <translation>Lembar nilai dibatalkan</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Pencetakan</translation>
    </message>
    <message>
        <source>Text of a form</source>
        <translation>Teks formulir</translation>
    </message>
    <message>
        <source>Notes of the plenary</source>
        <translation>Catatan pleno</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>dikeluarkan</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>sudah kembali</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>berkas PDF</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>pencetak</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 errors, %2 warnings</source>
        <translation>%1 kesalahan, %2 peringatan</translation>
    </message>
    <message>
        <source>Say everything that is wrong with an edition.</source>
        <translation>Sebutkan semua yang salah pada suatu edisi.</translation>
    </message>
    <message>
        <source>An edition file, or an edition in the format sidang-edition/1.</source>
        <translation>Berkas edisi, atau edisi dalam format sidang-edition/1.</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Jawab sebagai JSON.</translation>
    </message>
    <message>
        <source>Write an edition as an exchange file, or to standard output.</source>
        <translation>Tulis edisi sebagai berkas pertukaran, atau ke keluaran standar.</translation>
    </message>
    <message>
        <source>The edition file.</source>
        <translation>Berkas edisi.</translation>
    </message>
    <message>
        <source>%1 was not imported. Nothing was written.</source>
        <translation>%1 tidak diimpor. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Make an edition file from an exchange file: all of it or nothing.</source>
        <translation>Buat berkas edisi dari berkas pertukaran: seluruhnya atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>An edition in the format sidang-edition/1.</source>
        <translation>Edisi dalam format sidang-edition/1.</translation>
    </message>
    <message>
        <source>Usage: sidang-cli %1 [options]</source>
        <translation>Pemakaian: sidang-cli %1 [pilihan]</translation>
    </message>
    <message>
        <source>Usage: sidang-cli COMMAND …</source>
        <translation>Pemakaian: sidang-cli PERINTAH …</translation>
    </message>
    <message>
        <source>sidang-cli COMMAND --help says what a command takes.</source>
        <translation>sidang-cli PERINTAH --help menjelaskan isian suatu perintah.</translation>
    </message>
    <message>
        <source>Exit code: 0 fine, 1 answered but with problems or provisional, 2 wrong use, 3 refused or failed.</source>
        <translation>Kode keluar: 0 baik, 1 terjawab tetapi dengan masalah atau sementara, 2 salah pemakaian, 3 ditolak atau gagal.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 belum ada.</translation>
    </message>
    <message>
        <source>%1 is too much.</source>
        <translation>%1 berlebih.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Tampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>See sidang-cli %1 --help.</source>
        <translation>Lihat sidang-cli %1 --help.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Tidak ada perintah %1.</translation>
    </message>
    <message>
        <source>--paper is a4 or f4, not %1.</source>
        <translation>--paper berisi a4 atau f4, bukan %1.</translation>
    </message>
    <message>
        <source>--date is a day like 2022-03-15, not %1.</source>
        <translation>--date berisi tanggal seperti 2022-03-15, bukan %1.</translation>
    </message>
    <message>
        <source>a4, or f4 (215 × 330 mm).</source>
        <translation>a4, atau f4 (215 × 330 mm).</translation>
    </message>
    <message>
        <source>The day of signing, today without it.</source>
        <translation>Hari penandatanganan; tanpa isian: hari ini.</translation>
    </message>
    <message>
        <source>Rank the nominees.</source>
        <translation>Susun peringkat kandidat.</translation>
    </message>
    <message>
        <source>Answer as JSON in the format sidang-ranking/1.</source>
        <translation>Jawab sebagai JSON dalam format sidang-ranking/1.</translation>
    </message>
    <message>
        <source>Answer as CSV.</source>
        <translation>Jawab sebagai CSV.</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>tidak memenuhi syarat</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>mengundurkan diri</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>didiskualifikasi</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>marks are missing</source>
        <translation>nilai belum lengkap</translation>
    </message>
    <message>
        <source>fewer scores than the quorum</source>
        <translation>penilai kurang dari kuorum</translation>
    </message>
    <message>
        <source>nothing applies in an aspect</source>
        <translation>tidak ada yang berlaku dalam suatu aspek</translation>
    </message>
    <message>
        <source>tie: %1</source>
        <translation>seri: %1</translation>
    </message>
    <message>
        <source>tie: plenary</source>
        <translation>seri: pleno</translation>
    </message>
    <message>
        <source>tie: shared</source>
        <translation>seri: berbagi peringkat</translation>
    </message>
    <message>
        <source>place %1, the last that is awarded</source>
        <translation>peringkat %1, Juara terakhir</translation>
    </message>
    <message>
        <source>place %1, the last Harapan</source>
        <translation>peringkat %1, Harapan terakhir</translation>
    </message>
    <message>
        <source>place %1, the last that is sent up</source>
        <translation>peringkat %1, yang terakhir diusulkan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Penghargaan</translation>
    </message>
    <message>
        <source>Sent up</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>unranked: %1 %2 (%3)</source>
        <translation>tanpa peringkat: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>The plenary has to decide: %1 share %2.</source>
        <translation>Pleno harus memutuskan: %1 berbagi %2.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
    <message>
        <source>Weights marked &quot;contoh&quot; are invented and wait for confirmation.</source>
        <translation>Bobot bertanda &quot;contoh&quot; adalah rekaan dan menunggu kepastian.</translation>
    </message>
    <message>
        <source>Make the sample edition, with invented marks.</source>
        <translation>Buat edisi contoh dengan nilai rekaan.</translation>
    </message>
    <message>
        <source>There is no category %1. There are: %2.</source>
        <translation>Tidak ada kategori %1. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Only this category; may be given several times.</source>
        <translation>Hanya kategori ini; boleh diberikan beberapa kali.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Replace the file if it exists.</source>
        <translation>Gantikan berkas bila sudah ada.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>kesalahan</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>Make a verified copy beside the edition.</source>
        <translation>Membuat salinan yang diperiksa di samping edisi.</translation>
    </message>
    <message>
        <source>A folder for a second copy, on a stick.</source>
        <translation>Map untuk salinan kedua, pada diska lepas.</translation>
    </message>
    <message>
        <source>Who sits at the desk.</source>
        <translation>Siapa yang duduk di meja.</translation>
    </message>
    <message>
        <source>A file whose first line is the official&apos;s passphrase.</source>
        <translation>Berkas yang baris pertamanya frasa sandi petugas.</translation>
    </message>
    <message>
        <source>Every official has a passphrase. Say who sits at the desk with --official.</source>
        <translation>Semua petugas mempunyai frasa sandi. Sebutkan siapa yang duduk di meja dengan --official.</translation>
    </message>
    <message>
        <source>There is no official %1.</source>
        <translation>Tidak ada petugas %1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>baris %1: %2</translation>
    </message>
    <message>
        <source>Stopped at line %1. The lines before it are done.</source>
        <translation>Berhenti di baris %1. Baris sebelumnya sudah dilakukan.</translation>
    </message>
    <message>
        <source>Make edits from a script, one after the other, each safely on disk.</source>
        <translation>Melakukan perubahan dari naskah, satu per satu, masing-masing tersimpan aman.</translation>
    </message>
    <message>
        <source>The edits, one JSON object a line.</source>
        <translation>Perubahan, satu objek JSON per baris.</translation>
    </message>
    <message>
        <source>Restored; integrity code of the backup: %1</source>
        <translation>Sudah dipulihkan; kode keutuhan cadangan: %1</translation>
    </message>
    <message>
        <source>The replaced file is kept as %1</source>
        <translation>Berkas yang diganti disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Put a backup in the place of the edition; the replaced file is kept.</source>
        <translation>Mengganti edisi dengan cadangan; berkas yang diganti disimpan.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Cadangannya.</translation>
    </message>
    <message>
        <source>Only try it out, in a temporary place.</source>
        <translation>Hanya dicoba, di tempat sementara.</translation>
    </message>
    <message>
        <source>Record %1: %2, %3, %4</source>
        <translation>Catatan %1: %2, %3, %4</translation>
    </message>
    <message>
        <source>Integrity code: %1 (record %2)</source>
        <translation>Kode keutuhan: %1 (catatan %2)</translation>
    </message>
    <message>
        <source>--head %1 is mistyped: compare it with the paper.</source>
        <translation>--head %1 salah ketik: bandingkan dengan kertas.</translation>
    </message>
    <message>
        <source>Verify the ledger, the tables and the closed results.</source>
        <translation>Memeriksa buku besar, tabel, dan hasil yang sudah ditutup.</translation>
    </message>
    <message>
        <source>The integrity code on signed paper.</source>
        <translation>Kode keutuhan pada kertas yang ditandatangani.</translation>
    </message>
    <message>
        <source>Answer with the ranking, as JSON in the format sidang-ranking/1.</source>
        <translation>Menjawab dengan peringkat, sebagai JSON berformat sidang-ranking/1.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>One for each</source>
        <translation>Satu untuk tiap</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>edisi</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>nominee</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>juror and nominee</source>
        <translation>juri dan kandidat</translation>
    </message>
    <message>
        <source>List the forms that can be printed.</source>
        <translation>Sebutkan formulir yang dapat dicetak.</translation>
    </message>
    <message>
        <source>There is no form %1. There are: all, %2.</source>
        <translation>Tidak ada formulir %1. Yang ada: all, %2.</translation>
    </message>
    <message>
        <source>--%1: there is no %2 in this edition.</source>
        <translation>--%1: tidak ada %2 dalam edisi ini.</translation>
    </message>
    <message>
        <source>There is nothing to print of what was asked for. Nothing was written.</source>
        <translation>Tidak ada yang dapat dicetak dari yang diminta. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Write official forms as PDF.</source>
        <translation>Tulis formulir resmi sebagai PDF.</translation>
    </message>
    <message>
        <source>Which form, as sidang-cli forms lists them; or all.</source>
        <translation>Formulir yang mana, seperti disebutkan sidang-cli forms; atau all.</translation>
    </message>
    <message>
        <source>Only score sheets of this juror.</source>
        <translation>Hanya lembar penilaian juri ini.</translation>
    </message>
    <message>
        <source>Only papers about this nominee.</source>
        <translation>Hanya kertas tentang kandidat ini.</translation>
    </message>
    <message>
        <source>One bound file, or a folder for a file of each paper.</source>
        <translation>Satu berkas terjilid, atau folder dengan satu berkas untuk tiap kertas.</translation>
    </message>
</context>
<context>
    <name>DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>not there</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>belum lengkap</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>verified by %1 on %2</source>
        <translation>diverifikasi oleh %1 pada %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>diverifikasi oleh %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>diterima %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>terlambat %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>belum diverifikasi</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>declared not eligible</source>
        <translation>dinyatakan tidak lolos berkas</translation>
    </message>
    <message>
        <source>declared not eligible: %1</source>
        <translation>dinyatakan tidak lolos berkas: %1</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>lolos</translation>
    </message>
    <message>
        <source>does not pass yet: %1</source>
        <translation>belum lolos: %1</translation>
    </message>
    <message>
        <source>no last day for documents is set</source>
        <translation>batas waktu berkas belum ditetapkan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the last day, %1</source>
        <translation>
            <numerusform>lewat %n hari dari batas waktu, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>documents are due today</source>
        <translation>hari ini batas waktu berkas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left until %1</source>
        <translation>
            <numerusform>%n hari lagi sampai %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Save somewhere else…</source>
        <translation>Simpan di tempat lain…</translation>
    </message>
</context>
<context>
    <name>EditTrouble</name>
    <message>
        <source>do this</source>
        <translation>melakukan ini</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The category is closed, so it is not possible to %1. Two officials can reopen it with a reason.</source>
        <translation>Kategori sudah ditutup, sehingga tidak dapat %1. Dua petugas dapat membukanya kembali dengan alasan.</translation>
    </message>
    <message>
        <source>In the phase “%1” it is not possible to %2. Move the category to another phase first.</source>
        <translation>Pada tahap “%1” tidak dapat %2. Pindahkan kategori ke tahap lain lebih dahulu.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Let another official take the seat (Ctrl+L).</source>
        <translation>Peran Anda tidak mengizinkan ini. Biarkan petugas lain duduk di meja (Ctrl+L).</translation>
    </message>
    <message>
        <source>To %1 is up to: %2. Let one of them take the seat (Ctrl+L).</source>
        <translation>Yang berwenang %1: %2. Biarkan salah satunya duduk di meja (Ctrl+L).</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept in the history. Write why.</source>
        <translation>Alasan diperlukan dan disimpan dalam riwayat. Tuliskan alasannya.</translation>
    </message>
    <message>
        <source>What this starts from was changed meanwhile. Nothing was done; look at it again and repeat.</source>
        <translation>Keadaan awalnya sudah berubah. Tidak ada yang dilakukan; periksa lagi lalu ulangi.</translation>
    </message>
    <message>
        <source>Marks stand that the changed indicator could not take. Nothing was changed.</source>
        <translation>Ada nilai yang tidak cocok dengan indikator yang diubah. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This juror gives this nominee no mark: recused, not assigned, or not scoring.</source>
        <translation>Juri ini tidak menilai kandidat ini: mengundurkan diri, tidak ditugaskan, atau tidak memberi nilai.</translation>
    </message>
    <message>
        <source>The mark is not on the indicator&apos;s scale. Nothing was changed.</source>
        <translation>Nilai itu tidak ada pada skala indikator. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Marks can be taken only when the scheme is in order:</source>
        <translation>Nilai baru dapat diterima bila skemanya beres:</translation>
    </message>
    <message>
        <source>It cannot be removed: something else still names it.</source>
        <translation>Tidak dapat dihapus: masih disebut di tempat lain.</translation>
    </message>
    <message>
        <source>The category cannot be closed yet: marks are missing, or the plenary has still to decide a tie.</source>
        <translation>Kategori belum dapat ditutup: masih ada nilai yang belum masuk, atau pleno belum memutuskan nilai seri.</translation>
    </message>
    <message>
        <source>This does not hold together. Nothing was changed.</source>
        <translation>Isian ini tidak sesuai dengan isian lain. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>change the edition</source>
        <translation>mengubah edisi</translation>
    </message>
    <message>
        <source>change letterhead and dates</source>
        <translation>mengubah kop dan tanggal</translation>
    </message>
    <message>
        <source>change the officials</source>
        <translation>mengubah petugas</translation>
    </message>
    <message>
        <source>change the scheme</source>
        <translation>mengubah skema</translation>
    </message>
    <message>
        <source>revise the scheme</source>
        <translation>merevisi skema</translation>
    </message>
    <message>
        <source>confirm the scheme</source>
        <translation>mengonfirmasi skema</translation>
    </message>
    <message>
        <source>change the required documents</source>
        <translation>mengubah syarat berkas</translation>
    </message>
    <message>
        <source>change the jury</source>
        <translation>mengubah dewan juri</translation>
    </message>
    <message>
        <source>change recusals</source>
        <translation>mengubah pengunduran juri</translation>
    </message>
    <message>
        <source>change nominees</source>
        <translation>mengubah kandidat</translation>
    </message>
    <message>
        <source>change the status of a nominee</source>
        <translation>mengubah status kandidat</translation>
    </message>
    <message>
        <source>enter marks of jurors</source>
        <translation>memasukkan nilai juri</translation>
    </message>
    <message>
        <source>enter facts and figures</source>
        <translation>memasukkan fakta dan angka</translation>
    </message>
    <message>
        <source>confirm facts and figures</source>
        <translation>mengonfirmasi fakta dan angka</translation>
    </message>
    <message>
        <source>record documents</source>
        <translation>mencatat berkas</translation>
    </message>
    <message>
        <source>enter monthly figures</source>
        <translation>memasukkan data bulanan</translation>
    </message>
    <message>
        <source>plan interviews</source>
        <translation>mengatur wawancara</translation>
    </message>
    <message>
        <source>record decisions of the plenary</source>
        <translation>mencatat keputusan pleno</translation>
    </message>
    <message>
        <source>move the category to another phase</source>
        <translation>memindahkan kategori ke tahap lain</translation>
    </message>
    <message>
        <source>close the category</source>
        <translation>menutup kategori</translation>
    </message>
    <message>
        <source>reopen the category</source>
        <translation>membuka kembali kategori</translation>
    </message>
    <message>
        <source>Nobody sits at the desk. Take a seat first (Ctrl+L).</source>
        <translation>Belum ada petugas di meja. Tentukan dahulu siapa yang duduk di meja (Ctrl+L).</translation>
    </message>
    <message>
        <source>This is not the passphrase. Mind capital letters; what else you typed is kept.</source>
        <translation>Frasa sandi itu salah. Perhatikan huruf besar; isian lain tetap tersimpan di sini.</translation>
    </message>
    <message>
        <source>Two different officials are needed. Choose another one than who sits at the desk.</source>
        <translation>Diperlukan dua petugas yang berbeda. Pilih petugas lain dari yang duduk di meja.</translation>
    </message>
    <message>
        <source>An edition keeps at least one administrator who serves. Name another one first.</source>
        <translation>Sebuah edisi harus mempunyai sedikitnya satu administrator yang bertugas. Tunjuk administrator lain lebih dahulu.</translation>
    </message>
    <message>
        <source>There is nothing to undo since the edition was opened.</source>
        <translation>Sejak edisi dibuka tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Closing is taken back by reopening the category, and reopening by closing it.</source>
        <translation>Penutupan dibatalkan dengan membuka kembali kategori, dan pembukaan dengan menutupnya.</translation>
    </message>
    <message>
        <source>The edition is open for reading only. Nothing was changed. Copy the file to a place that can be written to and open it there.</source>
        <translation>Edisi dibuka hanya untuk dibaca. Tidak ada yang berubah. Salin berkas ke tempat yang dapat ditulisi lalu buka di sana.</translation>
    </message>
    <message>
        <source>Nothing was changed, because the backup that comes first could not be made.</source>
        <translation>Tidak ada yang berubah, karena cadangan yang harus dibuat lebih dahulu gagal.</translation>
    </message>
    <message>
        <source>This change was NOT saved. Everything recorded before is safe, and what you typed is still here.</source>
        <translation>Perubahan ini TIDAK tersimpan. Semua yang tercatat sebelumnya aman, dan isian Anda masih ada di sini.</translation>
    </message>
    <message>
        <source>The score sheet %1 is final. Open it again with a reason before you change it.</source>
        <translation>Lembar nilai %1 sudah final; buka kembali dengan alasan sebelum mengubahnya.</translation>
    </message>
    <message>
        <source>The score sheet %1 is not complete: marks or comments are missing, or the two operators&apos; marks differ.</source>
        <translation>Lembar nilai %1 belum lengkap: masih ada nilai atau catatan yang kosong, atau nilai kedua operator berbeda.</translation>
    </message>
    <message>
        <source>The category is not keyed twice, so there are no second marks. Nothing was changed.</source>
        <translation>Kategori ini tidak dimasukkan dua kali sehingga tidak ada nilai pembanding. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This value is read from the monthly figures. Change the figures instead.</source>
        <translation>Nilai ini dibaca dari data bulanan. Ubahlah data bulanannya.</translation>
    </message>
    <message>
        <source>enter second marks</source>
        <translation>memasukkan nilai pembanding</translation>
    </message>
    <message>
        <source>settle a difference</source>
        <translation>menyelesaikan perbedaan nilai</translation>
    </message>
    <message>
        <source>make a score sheet final</source>
        <translation>memfinalkan lembar nilai</translation>
    </message>
    <message>
        <source>open a final score sheet again</source>
        <translation>membuka kembali lembar nilai yang sudah final</translation>
    </message>
    <message>
        <source>The number %1 is not the next one that a score sheet can get. Nothing was issued; try again.</source>
        <translation>Nomor %1 bukan nomor berikutnya bagi lembar nilai. Tidak ada yang dikeluarkan; silakan ulangi.</translation>
    </message>
    <message>
        <source>The printed score sheet %1 was returned or spoiled before. That is taken back only by undoing it (Ctrl+Z).</source>
        <translation>Lembar nilai %1 sudah kembali atau sudah dibatalkan. Hal itu hanya dapat ditarik dengan mengurungkannya (Ctrl+Z).</translation>
    </message>
    <message>
        <source>issue score sheets</source>
        <translation>mengeluarkan lembar nilai</translation>
    </message>
    <message>
        <source>take in printed score sheets</source>
        <translation>menerima kembali lembar nilai</translation>
    </message>
    <message>
        <source>spoil a printed score sheet</source>
        <translation>membatalkan lembar nilai</translation>
    </message>
    <message>
        <source>record what was printed</source>
        <translation>mencatat pencetakan</translation>
    </message>
    <message>
        <source>change the texts of forms</source>
        <translation>mengubah teks formulir</translation>
    </message>
    <message>
        <source>write the notes of the plenary</source>
        <translation>menulis catatan pleno</translation>
    </message>
    <message numerus="yes">
        <source>The category cannot be closed yet: its printed score sheets are not all accounted for, %n are to be cleared up.</source>
        <translation>
            <numerusform>Kategori belum dapat ditutup: lembar penilaian yang tercetak belum semuanya dipertanggungjawabkan, %n perlu dibereskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was printed cannot be taken back. Score sheets that are no longer used are recorded as spoiled in the forms ledger (Ctrl+P).</source>
        <translation>Yang sudah dicetak tidak dapat ditarik kembali. Lembar penilaian yang tidak dipakai lagi dibatalkan di Buku formulir (Ctrl+P).</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>A number from %1 to %2 is wanted here.</source>
        <translation>Di sini diperlukan angka dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 12,5.</source>
        <translation>“%1” bukan angka. Tulis seperti 12,5.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n decimal(s) can be kept here.</source>
        <translation>
            <numerusform>Paling banyak %n angka di belakang koma.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is wanted here.</source>
        <translation>Di sini diperlukan bilangan bulat dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Judul harus diisi.</translation>
    </message>
    <message>
        <source>This text is too long or has a character that cannot be kept.</source>
        <translation>Teks ini terlalu panjang atau memuat karakter yang tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>A code is needed.</source>
        <translation>Kode harus diisi.</translation>
    </message>
    <message>
        <source>A code has no blanks.</source>
        <translation>Kode tidak boleh memuat spasi.</translation>
    </message>
    <message>
        <source>The code %1 is used already. Choose another one.</source>
        <translation>Kode %1 sudah dipakai. Pilih kode lain.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>weight grown from %1</source>
        <translation>bobot naik dari %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>not counted: conflict of interest</source>
        <translation>tidak dihitung: benturan kepentingan</translation>
    </message>
    <message>
        <source>not counted: does not score in this category</source>
        <translation>tidak dihitung: tidak menilai kategori ini</translation>
    </message>
    <message>
        <source>not counted: lowest or highest</source>
        <translation>tidak dihitung: terendah atau tertinggi</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>belum diberikan</translation>
    </message>
    <message>
        <source>not given, counts 0</source>
        <translation>tidak diberikan, dihitung 0</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>regency or city</source>
        <translation>kabupaten/kota</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provinsi</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nasional</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>tingkat</translation>
    </message>
    <message>
        <source>region</source>
        <translation>daerah</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>documents due</source>
        <translation>batas berkas</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>kop</translation>
    </message>
    <message>
        <source>place of signing</source>
        <translation>tempat penandatanganan</translation>
    </message>
    <message>
        <source>role</source>
        <translation>peran</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>frasa sandi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ada</translation>
    </message>
    <message>
        <source>serves</source>
        <translation>bertugas</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kode</translation>
    </message>
    <message>
        <source>office</source>
        <translation>unsur</translation>
    </message>
    <message>
        <source>gives marks</source>
        <translation>memberi nilai</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>category</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>order</source>
        <translation>urutan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>source</source>
        <translation>sumber</translation>
    </message>
    <message>
        <source>date of the source</source>
        <translation>tanggal sumber</translation>
    </message>
    <message>
        <source>entered by</source>
        <translation>dimasukkan oleh</translation>
    </message>
    <message>
        <source>confirmed by</source>
        <translation>dikonfirmasi oleh</translation>
    </message>
    <message>
        <source>state</source>
        <translation>keadaan</translation>
    </message>
    <message>
        <source>received</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>verified by</source>
        <translation>diverifikasi oleh</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>mulai</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>nomor urut</translation>
    </message>
    <message>
        <source>talk, minutes</source>
        <translation>paparan, menit</translation>
    </message>
    <message>
        <source>questions, minutes</source>
        <translation>tanya jawab, menit</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cara</translation>
    </message>
    <message>
        <source>leader came in person</source>
        <translation>pimpinan hadir sendiri</translation>
    </message>
    <message>
        <source>companions</source>
        <translation>pendamping</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>tahap</translation>
    </message>
    <message>
        <source>version of the scheme</source>
        <translation>versi skema</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>peringkat</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tersimpan</translation>
    </message>
    <message>
        <source>%1 to %2, step %3</source>
        <translation>%1 sampai %2, langkah %3</translation>
    </message>
    <message numerus="yes">
        <source>share, target %1 %, at most %2, %n decimal(s)</source>
        <translation>
            <numerusform>persentase, target %1 %, paling tinggi %2, %n desimal</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>mulai %1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>tingkat %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>judul</translation>
    </message>
    <message>
        <source>sent up</source>
        <translation>diusulkan</translation>
    </message>
    <message>
        <source>jurors&apos; marks become one by</source>
        <translation>nilai juri digabung dengan</translation>
    </message>
    <message>
        <source>a missing mark</source>
        <translation>nilai yang belum ada</translation>
    </message>
    <message>
        <source>least number of marks</source>
        <translation>kuorum nilai</translation>
    </message>
    <message>
        <source>compared are</source>
        <translation>yang dibandingkan</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>desimal</translation>
    </message>
    <message>
        <source>between equal totals</source>
        <translation>penentu nilai seri</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>penomoran</translation>
    </message>
    <message>
        <source>below</source>
        <translation>di bawah</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>bobot</translation>
    </message>
    <message>
        <source>value from</source>
        <translation>asal nilai</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>skala</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>asal ketentuan</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>%1, %2 (%3 to %4)</source>
        <translation>%1, %2 (%3 s.d. %4)</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>sekretariat</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>lambang</translation>
    </message>
    <message>
        <source>picture %1</source>
        <translation>gambar %1</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>dasar hukum</translation>
    </message>
    <message>
        <source>pattern of letter numbers</source>
        <translation>pola nomor surat</translation>
    </message>
    <message>
        <source>check of documents</source>
        <translation>pemeriksaan berkas</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>wawancara</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>pleno</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>kertas</translation>
    </message>
    <message>
        <source>position</source>
        <translation>jabatan</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instansi</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>pengganti</translation>
    </message>
    <message>
        <source>reason of the status</source>
        <translation>alasan status</translation>
    </message>
    <message>
        <source>proposed by</source>
        <translation>diusulkan oleh</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>pimpinan</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>narahubung</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sektor</translation>
    </message>
    <message>
        <source>size of the enterprise</source>
        <translation>skala usaha</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>jumlah pekerja</translation>
    </message>
    <message>
        <source>kind of conflict</source>
        <translation>jenis benturan kepentingan</translation>
    </message>
    <message>
        <source>verified on</source>
        <translation>tanggal verifikasi</translation>
    </message>
    <message>
        <source>files</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>room or address</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>number of the draw</source>
        <translation>nomor undian</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>comment below</source>
        <translation>catatan bila nilai di bawah</translation>
    </message>
    <message>
        <source>comment from</source>
        <translation>catatan bila nilai mulai</translation>
    </message>
    <message>
        <source>keyed twice</source>
        <translation>dimasukkan dua kali</translation>
    </message>
    <message>
        <source>what is looked at</source>
        <translation>yang dinilai</translation>
    </message>
    <message>
        <source>read from</source>
        <translation>dibaca dari</translation>
    </message>
    <message>
        <source>text of the levels</source>
        <translation>uraian tingkat</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>jumlah dokumen</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>jumlah halaman</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>considerations</source>
        <translation>pertimbangan lain</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>pendapat berbeda</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>“%1” is not a part and a whole. Write it as 254.675/466.368, or x where it does not apply.</source>
        <translation>“%1” bukan bagian dan keseluruhan. Tulis seperti 254.675/466.368, atau x bila tidak berlaku.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write points only between thousands, and a comma before decimals.</source>
        <translation>“%1” dapat dibaca dengan dua cara. Tulis titik hanya di antara ribuan dan koma sebelum desimal.</translation>
    </message>
    <message>
        <source>“%1” is negative; part and whole are not.</source>
        <translation>“%1” negatif; bagian dan keseluruhan tidak boleh negatif.</translation>
    </message>
    <message>
        <source>“%1”: the whole is 0. Write x where the indicator does not apply.</source>
        <translation>“%1”: keseluruhannya 0. Tulis x bila indikator tidak berlaku.</translation>
    </message>
    <message>
        <source>“%1” has more digits than a figure can have.</source>
        <translation>“%1” mempunyai angka lebih banyak daripada yang dapat disimpan.</translation>
    </message>
</context>
<context>
    <name>FigureImport</name>
    <message>
        <source>A row holds code or name, month, members and universe, with tabulators between them.</source>
        <translation>Satu baris berisi kode atau nama, bulan, peserta, dan semesta, dipisahkan tabulator.</translation>
    </message>
    <message>
        <source>Several nominees are called “%1”; write the code.</source>
        <translation>Ada beberapa kandidat bernama “%1”; tuliskan kodenya.</translation>
    </message>
    <message>
        <source>“%1” is neither code nor name of a nominee of this category.</source>
        <translation>“%1” bukan kode dan bukan nama kandidat kategori ini.</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it like Maret 2021 or 2021-03.</source>
        <translation>“%1” bukan bulan. Tulis misalnya Maret 2021 atau 2021-03.</translation>
    </message>
    <message>
        <source>“%1” lies outside the assessment period.</source>
        <translation>“%1” di luar periode penilaian.</translation>
    </message>
    <message>
        <source>“%1” is no number of members.</source>
        <translation>“%1” bukan jumlah peserta.</translation>
    </message>
    <message>
        <source>“%1” is no number of persons of the universe.</source>
        <translation>“%1” bukan jumlah orang dalam semesta.</translation>
    </message>
    <message>
        <source>The same nominee and month stand in line %1 already.</source>
        <translation>Kandidat dan bulan yang sama sudah ada di baris %1.</translation>
    </message>
</context>
<context>
    <name>FileTrouble</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Berkas %1 tidak ada.</translation>
    </message>
    <message>
        <source>%1 was not written: its folder does not exist. Make the folder or choose another.</source>
        <translation>%1 tidak ditulis: foldernya tidak ada. Buat folder itu atau pilih yang lain.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 bukan berkas.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Nothing was changed.</source>
        <translation>%1 tidak dapat dibaca (%2). Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>%1 was not written: this place cannot be written to (%2). Choose another folder.</source>
        <translation>%1 tidak ditulis: tempat ini tidak dapat ditulisi (%2). Pilih folder lain.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name, or say that it is to be replaced.</source>
        <translation>%1 sudah ada dan dibiarkan apa adanya. Pilih nama lain, atau nyatakan bahwa berkas itu boleh digantikan.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. What stood there before is unchanged. Free some space and try again.</source>
        <translation>%1 tidak ditulis: diska penuh. Isi sebelumnya tidak berubah. Kosongkan sebagian ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 was not written (%2). What stood there before is unchanged.</source>
        <translation>%1 tidak ditulis (%2). Isi sebelumnya tidak berubah.</translation>
    </message>
    <message>
        <source>%1 was written, but what was read back differs. Do not use it; try another disk.</source>
        <translation>%1 sudah ditulis, tetapi hasil baca ulangnya berbeda. Jangan memakainya; coba diska lain.</translation>
    </message>
    <message>
        <source>%1 is not an edition file of Sidang. It was not changed.</source>
        <translation>%1 bukan berkas edisi Sidang. Berkas itu tidak diubah.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not an edition of Sidang. It was not changed.</source>
        <translation>%1 adalah basis data program lain, bukan edisi Sidang. Berkas itu tidak diubah.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Sidang (file version %2). It was not changed. Update this program to open it.</source>
        <translation>%1 ditulis oleh Sidang versi lebih baru (versi berkas %2). Berkas itu tidak diubah. Perbarui program ini untuk membukanya.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). It was not changed. Open the newest backup instead, and keep this file.</source>
        <translation>%1 rusak (%2). Berkas itu tidak diubah. Bukalah cadangan terbaru, dan simpan berkas ini.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there and try again.</source>
        <translation>%1 sedang dibuka program lain. Tutup di sana lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 is open already: %2. Close it there and try again.</source>
        <translation>%1 sudah dibuka oleh %2. Tutup di sana lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it. Check the disk or the stick, and write it again.</source>
        <translation>%1 sudah ditulis, tetapi cakram belum memastikannya. Periksa cakram atau diska lepas, lalu tulis lagi.</translation>
    </message>
    <message>
        <source>%1 is too large to be an edition. It was not changed.</source>
        <translation>%1 terlalu besar untuk sebuah edisi. Berkas itu tidak diubah.</translation>
    </message>
    <message>
        <source>%1 is too large; a file of at most %2 can be taken in.</source>
        <translation>%1 terlalu besar; berkas yang dapat diterima paling besar %2.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The edition and the secretariat</source>
        <translation>Edisi dan sekretariat</translation>
    </message>
    <message>
        <source>Secretariat, place and last day for documents are set.</source>
        <translation>Sekretariat, tempat, dan batas dokumen sudah diisi.</translation>
    </message>
    <message>
        <source>Secretariat, place and last day for documents stand on every paper.</source>
        <translation>Sekretariat, tempat, dan batas dokumen tercantum pada setiap surat dan formulir.</translation>
    </message>
    <message>
        <source>Open the edition</source>
        <translation>Buka edisi</translation>
    </message>
    <message>
        <source>The scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Categories, indicators and weights; the weights of a category sum to 100.</source>
        <translation>Kategori, indikator, dan bobot; bobot setiap kategori berjumlah 100.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n categories are in order.</source>
        <translation>
            <numerusform>%1 dari %n kategori sudah beres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the scheme</source>
        <translation>Buka skema</translation>
    </message>
    <message>
        <source>The jury</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Who judges, for which body, and who may not judge whom.</source>
        <translation>Siapa yang menilai, mewakili unsur apa, dan siapa yang tidak boleh menilai siapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s) score.</source>
        <translation>
            <numerusform>%n juri memberi nilai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the jury</source>
        <translation>Buka juri</translation>
    </message>
    <message>
        <source>The nominees</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Who was proposed, in which category; a list can be pasted from a spreadsheet.</source>
        <translation>Siapa yang diusulkan, dalam kategori apa; daftarnya dapat ditempel dari lembar sebar.</translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s) are listed.</source>
        <translation>
            <numerusform>%n kandidat terdaftar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the nominees</source>
        <translation>Buka kandidat</translation>
    </message>
</context>
<context>
    <name>FormGap</name>
    <message>
        <source>Issued, not returned</source>
        <translation>Dikeluarkan, belum kembali</translation>
    </message>
    <message>
        <source>Returned, marks not all keyed</source>
        <translation>Sudah kembali, nilainya belum dimasukkan semua</translation>
    </message>
    <message>
        <source>Keyed, not verified</source>
        <translation>Terketik, belum terverifikasi</translation>
    </message>
    <message>
        <source>Marks without a printed score sheet</source>
        <translation>Ada nilai tanpa lembar nilai tercetak</translation>
    </message>
    <message>
        <source>Two for one juror and nominee, one is to be spoiled</source>
        <translation>Dua lembar untuk juri dan kandidat yang sama, salah satunya harus dibatalkan</translation>
    </message>
    <message>
        <source>To be spoiled, since the juror gives this nominee no mark</source>
        <translation>Harus dibatalkan karena juri tidak menilai kandidat ini</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormTrouble</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>The text %1: there is no field {%2}. There are: %3.</source>
        <translation>Teks %1: tidak ada isian {%2}. Yang ada: %3.</translation>
    </message>
    <message>
        <source>The text %1: “%2” cannot be read. A field stands in braces, like {edisi}; a brace itself is written twice.</source>
        <translation>Teks %1: “%2” tidak dapat dibaca. Isian ditulis dalam kurung kurawal, seperti {edisi}; kurung kurawal sendiri ditulis dua kali.</translation>
    </message>
    <message>
        <source>%1: category %2 cannot be ranked yet. Mend its faults first.</source>
        <translation>%1: kategori %2 belum dapat diperingkat. Perbaiki dahulu kesalahannya.</translation>
    </message>
    <message>
        <source>%1: category %2 is not closed yet.</source>
        <translation>%1: kategori %2 belum ditutup.</translation>
    </message>
    <message>
        <source>%1: what it is about is not in this edition (%2).</source>
        <translation>%1: yang dimaksud tidak ada dalam edisi ini (%2).</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Nominee %1 · %2</source>
        <translation>Kandidat %1 · %2</translation>
    </message>
    <message>
        <source>Juror %1</source>
        <translation>Juri %1</translation>
    </message>
    <message>
        <source>Juror %1 · %2</source>
        <translation>Juri %1 · %2</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategori %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Command · %1</source>
        <translation>Perintah · %1</translation>
    </message>
    <message>
        <source>Score sheet with this code</source>
        <translation>Lembar penilaian dengan kode ini</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Undone: %1</source>
        <translation>Diurungkan: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Diulangi: %1</translation>
    </message>
    <message>
        <source>other changes</source>
        <translation>perubahan lain</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>nominees</source>
        <translation>kandidat</translation>
    </message>
    <message>
        <source>jurors</source>
        <translation>juri</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>kriteria</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>kategori</translation>
    </message>
    <message>
        <source>officials</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>monthly figures</source>
        <translation>data bulanan</translation>
    </message>
    <message>
        <source>the clock was set back before this</source>
        <translation>jam mundur sebelum catatan ini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>attestations</source>
        <translation>pengesahan</translation>
    </message>
    <message>
        <source>required documents</source>
        <translation>syarat berkas</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>wawancara</translation>
    </message>
    <message>
        <source>recusals</source>
        <translation>pengunduran juri</translation>
    </message>
    <message>
        <source>second marks</source>
        <translation>nilai pembanding</translation>
    </message>
    <message>
        <source>score sheets</source>
        <translation>lembar nilai</translation>
    </message>
    <message>
        <source>printed score sheets</source>
        <translation>lembar nilai tercetak</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>Not saved; the message above says why.</source>
        <translation>Tidak tersimpan; sebabnya tertulis pada pesan di atas.</translation>
    </message>
</context>
<context>
    <name>IndicatorEntry</name>
    <message>
        <source>“%1” is no number that can stand here. Write digits, such as 466368 or 87,5.</source>
        <translation>“%1” bukan angka yang dapat diisikan di sini. Tulis dengan angka, misalnya 466368 atau 87,5.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0. Enter what the whole is, or “-” where it does not apply.</source>
        <translation>Tidak dapat dibagi dengan 0. Isi jumlah keseluruhannya, atau “-” bila tidak berlaku.</translation>
    </message>
    <message>
        <source>Waits for the numerator; it is stored together with it.</source>
        <translation>Menunggu pembilang; disimpan bersama pembilangnya.</translation>
    </message>
    <message>
        <source>Waits for the denominator; it is stored together with it.</source>
        <translation>Menunggu penyebut; disimpan bersama penyebutnya.</translation>
    </message>
    <message>
        <source>Enter the figure first; then its source is taken.</source>
        <translation>Isi angkanya dahulu; setelah itu sumbernya dapat dicatat.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 31-12-2021.</source>
        <translation>“%1” bukan tanggal. Tulis misalnya 31-12-2021.</translation>
    </message>
    <message>
        <source>The day of the source is still to come.</source>
        <translation>Tanggal sumber itu belum tiba.</translation>
    </message>
</context>
<context>
    <name>JurorEdits</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n nilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s)</source>
        <translation>
            <numerusform>%n lembar nilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of interest</source>
        <translation>
            <numerusform>%n benturan kepentingan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JuryNotes</name>
    <message>
        <source>The jury has no chair yet.</source>
        <translation>Tim juri belum mempunyai ketua.</translation>
    </message>
    <message numerus="yes">
        <source>The jury has %n chairs; there should be one.</source>
        <translation>
            <numerusform>Tim juri mempunyai %n ketua; seharusnya satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 jurors score, the quorum is %3.</source>
        <translation>%1: %2 juri menilai, kuorumnya %3.</translation>
    </message>
    <message>
        <source>%1 scores, but in no category.</source>
        <translation>%1 menilai, tetapi belum ditugaskan pada kategori mana pun.</translation>
    </message>
</context>
<context>
    <name>Keying</name>
    <message>
        <source>The text is longer than 10,000 characters or has a character that cannot be kept.</source>
        <translation>Teks lebih dari 10.000 karakter atau memuat karakter yang tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 31-12-2021.</source>
        <translation>“%1” bukan tanggal. Tulis seperti 31-12-2021.</translation>
    </message>
    <message>
        <source>given</source>
        <translation>terisi</translation>
    </message>
    <message>
        <source>This value is read from the performance figures; change it there.</source>
        <translation>Nilai ini dibaca dari data kinerja; ubahlah di sana.</translation>
    </message>
    <message>
        <source>First comes the value, then what is written beside it.</source>
        <translation>Isi nilainya dahulu, lalu catatan di sampingnya.</translation>
    </message>
    <message>
        <source>far from the other jurors: their mean is %1</source>
        <translation>jauh dari juri lain: rata-rata mereka %1</translation>
    </message>
</context>
<context>
    <name>LedgerNames</name>
    <message>
        <source>nominee %1</source>
        <translation>kandidat %1</translation>
    </message>
    <message>
        <source>juror %1</source>
        <translation>juri %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>kategori %1</translation>
    </message>
    <message>
        <source>indicator %1</source>
        <translation>indikator %1</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>berkas %1</translation>
    </message>
    <message>
        <source>official %1</source>
        <translation>petugas %1</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message>
        <source>the most that counts is %1</source>
        <translation>yang dihitung paling tinggi %1</translation>
    </message>
    <message>
        <source>band from %1 up</source>
        <translation>rentang mulai %1</translation>
    </message>
    <message>
        <source>does not apply: the other indicators of the aspect carry its weight</source>
        <translation>tidak berlaku: bobotnya dibawa indikator lain dalam aspek yang sama</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>nilai %1</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>diketik</translation>
    </message>
</context>
<context>
    <name>MonthEntry</name>
    <message>
        <source>This column is calculated and takes nothing.</source>
        <translation>Kolom ini dihitung dan tidak dapat diisi.</translation>
    </message>
    <message>
        <source>“%1” is no number of persons. Write digits only, such as 254675 or 254.675.</source>
        <translation>“%1” bukan jumlah orang. Tulis angka saja, misalnya 254675 atau 254.675.</translation>
    </message>
    <message>
        <source>Enter the members of this month first; then the universe is taken.</source>
        <translation>Isi jumlah peserta bulan ini dahulu; setelah itu semestanya dapat dicatat.</translation>
    </message>
    <message>
        <source>Enter the members of this month first; then its source is taken.</source>
        <translation>Isi jumlah peserta bulan ini dahulu; setelah itu sumbernya dapat dicatat.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 31-12-2021.</source>
        <translation>“%1” bukan tanggal. Tulis misalnya 31-12-2021.</translation>
    </message>
    <message>
        <source>The day of the source is still to come.</source>
        <translation>Tanggal sumber itu belum tiba.</translation>
    </message>
</context>
<context>
    <name>MonthWords</name>
    <message>
        <source>verified %1 persons (%2) below what was declared</source>
        <translation>hasil verifikasi %1 orang (%2) di bawah pernyataan</translation>
    </message>
    <message>
        <source>verified %1 persons (%2) above what was declared</source>
        <translation>hasil verifikasi %1 orang (%2) di atas pernyataan</translation>
    </message>
    <message>
        <source>the universe is missing, so that there is no coverage yet</source>
        <translation>semesta belum diisi sehingga cakupan belum dapat dihitung</translation>
    </message>
    <message>
        <source>more members than the universe: this happens where people work elsewhere than they live; please look at it once more</source>
        <translation>peserta melebihi semesta: ini terjadi bila orang bekerja di luar tempat tinggalnya; mohon diperiksa sekali lagi</translation>
    </message>
</context>
<context>
    <name>NomineeEdits</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n nilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s)</source>
        <translation>
            <numerusform>%n lembar nilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision of the plenary</source>
        <translation>keputusan pleno</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly figure(s)</source>
        <translation>
            <numerusform>%n data bulanan</numerusform>
        </translation>
    </message>
    <message>
        <source>an interview</source>
        <translation>jadwal wawancara</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of interest</source>
        <translation>
            <numerusform>%n benturan kepentingan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Performance figures</source>
        <translation>Data kinerja</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Lembar nilai</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wawancara</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>PaperAccess</name>
    <message>
        <source>Marks are closed until the plenary: before it only the operators and the auditor print papers that show them.</source>
        <translation>Nilai tertutup sampai pleno: sebelum itu hanya operator dan auditor yang mencetak dokumen yang memuat nilai.</translation>
    </message>
    <message>
        <source>The scheme has no categories yet.</source>
        <translation>Skema belum memuat kategori.</translation>
    </message>
    <message>
        <source>No category is closed yet.</source>
        <translation>Belum ada kategori yang ditutup.</translation>
    </message>
    <message>
        <source>No nominee takes part yet.</source>
        <translation>Belum ada kandidat yang ikut dinilai.</translation>
    </message>
    <message>
        <source>There are no jurors yet.</source>
        <translation>Belum ada juri.</translation>
    </message>
    <message>
        <source>No category can be ranked yet.</source>
        <translation>Belum ada kategori yang dapat diperingkat.</translation>
    </message>
</context>
<context>
    <name>PastedNominees</name>
    <message>
        <source>The name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>The code %1 is taken.</source>
        <translation>Kode %1 sudah dipakai.</translation>
    </message>
    <message>
        <source>“%1” is no region, or several have this name.</source>
        <translation>“%1” bukan nama wilayah, atau ada beberapa wilayah bernama itu.</translation>
    </message>
    <message>
        <source>“%1” is no size: %2.</source>
        <translation>“%1” bukan skala usaha: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of workers.</source>
        <translation>“%1” bukan jumlah pekerja.</translation>
    </message>
    <message>
        <source>May be the same as %1.</source>
        <translation>Mungkin sama dengan %1.</translation>
    </message>
</context>
<context>
    <name>PrintTrouble</name>
    <message>
        <source>The paper cannot be printed: the picture of the letterhead is damaged, or is neither PNG, JPEG nor SVG. Nothing was written. Choose another picture in the edition&apos;s letterhead, or none.</source>
        <translation>Naskah tidak dapat dicetak: gambar pada kop surat rusak, atau bukan PNG, JPEG, maupun SVG. Tidak ada yang ditulis. Pilihlah gambar lain pada kop surat edisi ini, atau kosongkan.</translation>
    </message>
    <message>
        <source>The paper cannot be printed: the character “%1” (%2) in “%3” is in none of the printing fonts. Nothing was written. Write the text without it.</source>
        <translation>Naskah tidak dapat dicetak: huruf “%1” (%2) dalam “%3” tidak ada pada fon cetak. Tidak ada yang ditulis. Tulislah teks itu tanpa huruf tersebut.</translation>
    </message>
    <message>
        <source>The paper cannot be printed: the system did not take the program&apos;s printing fonts. Nothing was written. Restart the program and try again.</source>
        <translation>Naskah tidak dapat dicetak: sistem tidak menerima fon cetak program ini. Tidak ada yang ditulis. Jalankan ulang program lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is not valid JSON: %1</source>
        <translation>Ini bukan JSON yang sah: %1</translation>
    </message>
    <message>
        <source>The format is &quot;%1&quot;; this program reads &quot;%2&quot;.</source>
        <translation>Formatnya &quot;%1&quot;; program ini membaca &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here. Correct its spelling or remove it.</source>
        <translation>Kunci &quot;%1&quot; tidak dikenal di sini. Perbaiki ejaannya atau hapus.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice. Keep one of them.</source>
        <translation>Kunci &quot;%1&quot; tertulis dua kali di sini. Sisakan satu.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>Kunci &quot;%1&quot; belum ada.</translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>Di sini harus ada %1, bukan %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>&quot;%1&quot; tidak termasuk: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decimal number. Write it like &quot;12.5&quot;: a point, no other separators, at most 17 digits, 9 of them behind the point.</source>
        <translation>&quot;%1&quot; bukan bilangan desimal. Tulislah seperti &quot;12.5&quot;: titik, tanpa pemisah lain, paling banyak 17 angka, 9 di antaranya di belakang titik.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it like &quot;2021-12-31&quot;.</source>
        <translation>&quot;%1&quot; bukan tanggal. Tulislah seperti &quot;2021-12-31&quot;.</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 bukan bilangan bulat dari %2 sampai %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot; kosong.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than 10,000 characters or has a character that cannot be kept. Type it anew.</source>
        <translation>&quot;%1&quot; lebih dari 10.000 karakter atau memuat karakter yang tidak dapat disimpan. Ketik ulang.</translation>
    </message>
    <message>
        <source>The assessment period ends (%2) before it begins (%1).</source>
        <translation>Periode penilaian berakhir (%2) sebelum dimulai (%1).</translation>
    </message>
    <message>
        <source>There is no category.</source>
        <translation>Belum ada kategori.</translation>
    </message>
    <message>
        <source>The category has no criteria.</source>
        <translation>Kategori ini belum mempunyai kriteria.</translation>
    </message>
    <message>
        <source>The category code %1 is used twice.</source>
        <translation>Kode kategori %1 dipakai dua kali.</translation>
    </message>
    <message>
        <source>The criterion code %1 is used twice in this category.</source>
        <translation>Kode kriteria %1 dipakai dua kali dalam kategori ini.</translation>
    </message>
    <message>
        <source>The aspect has no indicators. Add one or remove the aspect.</source>
        <translation>Aspek ini tidak mempunyai indikator. Tambahkan satu atau hapus aspeknya.</translation>
    </message>
    <message>
        <source>The weights sum to %1 instead of 100; the difference is %2.</source>
        <translation>Jumlah bobot %1, bukan 100; selisihnya %2.</translation>
    </message>
    <message>
        <source>The weight %1 is not between 0 and 100.</source>
        <translation>Bobot %1 tidak berada antara 0 dan 100.</translation>
    </message>
    <message>
        <source>The weight is 0: the indicator has no effect on the result.</source>
        <translation>Bobotnya 0: indikator ini tidak memengaruhi hasil.</translation>
    </message>
    <message>
        <source>The weight %1 has more than three decimals.</source>
        <translation>Bobot %1 mempunyai lebih dari tiga desimal.</translation>
    </message>
    <message>
        <source>The tie rule names %1, which is no criterion of this category.</source>
        <translation>Aturan seri menyebut %1, yang bukan kriteria kategori ini.</translation>
    </message>
    <message>
        <source>The tie rule names %1 twice.</source>
        <translation>Aturan seri menyebut %1 dua kali.</translation>
    </message>
    <message>
        <source>The quorum is %1, but only %2 jurors score in this category: nobody can be ranked.</source>
        <translation>Kuorumnya %1, tetapi hanya %2 juri menilai kategori ini: tidak seorang pun dapat diperingkat.</translation>
    </message>
    <message>
        <source>This scale does not fit the source: measured indicators take ratio or bands, the others points, levels or bands.</source>
        <translation>Skala ini tidak cocok dengan sumbernya: indikator terukur memakai rasio atau rentang, yang lain poin, tingkat, atau rentang.</translation>
    </message>
    <message>
        <source>No mark can meet this scale: from %1 to %2 in steps of %3. The lowest must be at least 0, the highest above it, the step above 0 and not wider than the range.</source>
        <translation>Tidak ada nilai yang memenuhi skala ini: dari %1 sampai %2 dengan langkah %3. Yang terendah paling sedikit 0, yang tertinggi di atasnya, langkahnya di atas 0 dan tidak lebih lebar daripada rentangnya.</translation>
    </message>
    <message>
        <source>The highest mark %2 cannot be reached from %1 in steps of %3, so nobody can score 100.</source>
        <translation>Nilai tertinggi %2 tidak tercapai dari %1 dengan langkah %3, sehingga tidak ada yang dapat memperoleh 100.</translation>
    </message>
    <message>
        <source>The scale has no levels.</source>
        <translation>Skala ini tidak mempunyai tingkat.</translation>
    </message>
    <message>
        <source>The level %1 stands there twice.</source>
        <translation>Tingkat %1 tertulis dua kali.</translation>
    </message>
    <message>
        <source>The level %1 has the score %2; a score lies between 0 and 100.</source>
        <translation>Tingkat %1 mempunyai skor %2; skor berada antara 0 dan 100.</translation>
    </message>
    <message>
        <source>The levels do not stand from the highest score to the lowest.</source>
        <translation>Tingkat-tingkatnya tidak berurut dari skor tertinggi ke terendah.</translation>
    </message>
    <message>
        <source>The scale has no bands.</source>
        <translation>Skala ini tidak mempunyai rentang.</translation>
    </message>
    <message>
        <source>The first band begins at %1; it must begin at 0.</source>
        <translation>Rentang pertama mulai dari %1; seharusnya mulai dari 0.</translation>
    </message>
    <message>
        <source>The bands do not ascend: %2 stands behind %1.</source>
        <translation>Rentang-rentangnya tidak menaik: %2 berada setelah %1.</translation>
    </message>
    <message>
        <source>The band from %1 has the score %2; a score lies between 0 and 100.</source>
        <translation>Rentang mulai %1 mempunyai skor %2; skor berada antara 0 dan 100.</translation>
    </message>
    <message>
        <source>The target is %1; it must be above 0.</source>
        <translation>Targetnya %1; harus di atas 0.</translation>
    </message>
    <message>
        <source>The cap is %1; it must be above 0 and at most 100.</source>
        <translation>Batasnya %1; harus di atas 0 dan paling tinggi 100.</translation>
    </message>
    <message>
        <source>The juror code %1 is used twice.</source>
        <translation>Kode juri %1 dipakai dua kali.</translation>
    </message>
    <message>
        <source>The nominee code %1 is used twice.</source>
        <translation>Kode kandidat %1 dipakai dua kali.</translation>
    </message>
    <message>
        <source>This recusal stands there twice.</source>
        <translation>Pernyataan tidak menilai ini tertulis dua kali.</translation>
    </message>
    <message>
        <source>The jury has more than one chair.</source>
        <translation>Tim penilai mempunyai lebih dari satu ketua.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>Tidak ada kategori %1.</translation>
    </message>
    <message>
        <source>There is no juror %1.</source>
        <translation>Tidak ada juri %1.</translation>
    </message>
    <message>
        <source>There is no nominee %1.</source>
        <translation>Tidak ada kandidat %1.</translation>
    </message>
    <message>
        <source>A decision on an order needs at least two nominees.</source>
        <translation>Keputusan urutan memerlukan sekurang-kurangnya dua kandidat.</translation>
    </message>
    <message>
        <source>The decision names a nominee twice.</source>
        <translation>Keputusan ini menyebut seorang kandidat dua kali.</translation>
    </message>
    <message>
        <source>The decision names a nominee of another category.</source>
        <translation>Keputusan ini menyebut kandidat dari kategori lain.</translation>
    </message>
    <message>
        <source>There are two decisions on the same nominees. Keep one of them.</source>
        <translation>Ada dua keputusan tentang kandidat yang sama. Sisakan satu.</translation>
    </message>
    <message>
        <source>The nominee&apos;s category has no criterion %1.</source>
        <translation>Kategori kandidat ini tidak mempunyai kriteria %1.</translation>
    </message>
    <message>
        <source>%1 is an aspect; marks are given on its indicators.</source>
        <translation>%1 adalah aspek; nilai diberikan pada indikatornya.</translation>
    </message>
    <message>
        <source>The criterion %1 belongs to another category than the nominee.</source>
        <translation>Kriteria %1 termasuk kategori lain daripada kandidatnya.</translation>
    </message>
    <message>
        <source>This mark stands there twice. Keep one of them.</source>
        <translation>Nilai ini tertulis dua kali. Sisakan satu.</translation>
    </message>
    <message>
        <source>This indicator is marked by each juror; the juror is missing.</source>
        <translation>Indikator ini dinilai oleh tiap juri; jurinya belum disebut.</translation>
    </message>
    <message>
        <source>This indicator is not marked by jurors.</source>
        <translation>Indikator ini tidak dinilai oleh juri.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the levels of this indicator: %2.</source>
        <translation>&quot;%1&quot; bukan salah satu tingkat indikator ini: %2.</translation>
    </message>
    <message>
        <source>This indicator takes a number.</source>
        <translation>Indikator ini memerlukan angka.</translation>
    </message>
    <message>
        <source>The mark %1 is out of range: from %2 to %3.</source>
        <translation>Nilai %1 di luar rentang: dari %2 sampai %3.</translation>
    </message>
    <message>
        <source>The mark %1 is not on a step of %4 from %2 to %3.</source>
        <translation>Nilai %1 tidak tepat pada langkah %4 dari %2 sampai %3.</translation>
    </message>
    <message>
        <source>The denominator is %2; it must be above 0. If there is nothing to measure, mark the figure as not applicable.</source>
        <translation>Penyebutnya %2; harus di atas 0. Bila tidak ada yang diukur, tandai angkanya sebagai tidak berlaku.</translation>
    </message>
    <message>
        <source>The numerator is %1; it must not be below 0.</source>
        <translation>Pembilangnya %1; tidak boleh di bawah 0.</translation>
    </message>
    <message>
        <source>This indicator takes a mark, not a measured figure.</source>
        <translation>Indikator ini memerlukan nilai, bukan angka terukur.</translation>
    </message>
    <message>
        <source>This juror is not expected to mark this nominee (recused, or not assigned): the mark does not count.</source>
        <translation>Juri ini tidak menilai kandidat ini (benturan kepentingan, atau tidak ditugaskan): nilainya tidak dihitung.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>kategori %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>kriteria %1</translation>
    </message>
    <message>
        <source>nominee %1</source>
        <translation>kandidat %1</translation>
    </message>
    <message>
        <source>juror %1</source>
        <translation>juri %1</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>The plenary has to decide a tie where this ends: %1. It concerns %2.</source>
        <translation>Pleno harus memutuskan seri pada batas %1. Yang bersangkutan: %2.</translation>
    </message>
    <message>
        <source>A decision of the plenary met no tie and is without effect. It names %1.</source>
        <translation>Suatu keputusan pleno tidak menemui seri dan tidak berpengaruh. Yang disebut: %1.</translation>
    </message>
</context>
<context>
    <name>QuorumText</name>
    <message>
        <source>%1 of %2 jurors score, below the quorum of %3</source>
        <translation>%1 dari %2 juri menilai, di bawah kuorum %3</translation>
    </message>
    <message>
        <source>%1 of %2 jurors score, quorum %3</source>
        <translation>%1 dari %2 juri menilai, kuorum %3</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>tie: %1</source>
        <translation>seri: %1</translation>
    </message>
    <message>
        <source>The same total as %1; %2 decides the order.</source>
        <translation>Total sama dengan %1; %2 menentukan urutan.</translation>
    </message>
    <message>
        <source>tie: plenary</source>
        <translation>seri: pleno</translation>
    </message>
    <message>
        <source>The same total as %1; the plenary meeting decided the order.</source>
        <translation>Total sama dengan %1; rapat pleno menentukan urutan.</translation>
    </message>
    <message>
        <source>shared place</source>
        <translation>berbagi peringkat</translation>
    </message>
    <message>
        <source>Equal in everything to %1; both hold the place.</source>
        <translation>Sama dalam segala hal dengan %1; keduanya menempati peringkat ini.</translation>
    </message>
    <message>
        <source>undecided: %1</source>
        <translation>belum diputus: %1</translation>
    </message>
    <message>
        <source>Nominees share a place where %1 ends; the plenary meeting has to decide.</source>
        <translation>Beberapa kandidat berbagi peringkat pada batas %1; rapat pleno harus memutuskan.</translation>
    </message>
    <message>
        <source>Juara</source>
        <translation>Juara</translation>
    </message>
    <message>
        <source>Harapan</source>
        <translation>Harapan</translation>
    </message>
    <message>
        <source>sent up</source>
        <translation>usulan</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>tidak memenuhi syarat</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>mengundurkan diri</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>didiskualifikasi</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>marks missing</source>
        <translation>nilai kurang</translation>
    </message>
    <message>
        <source>too few jurors</source>
        <translation>penilai kurang dari kuorum</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>tidak ada yang berlaku</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>nilai kurang %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no place: %1.</source>
        <translation>Tanpa peringkat: %1.</translation>
    </message>
</context>
<context>
    <name>RecordDetail</name>
    <message>
        <source>before</source>
        <translation>sebelum</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sesudah</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Integrity code up to here</source>
        <translation>Kode keutuhan sampai di sini</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Sidik</translation>
    </message>
    <message>
        <source>Concerns record</source>
        <translation>Menyangkut catatan</translation>
    </message>
    <message>
        <source>Replaced file</source>
        <translation>Berkas yang diganti</translation>
    </message>
    <message>
        <source>The clock of the desk was set back before this record; the order of records does not depend on it.</source>
        <translation>Jam komputer mundur sebelum catatan ini; urutan catatan tidak bergantung padanya.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>whole numbers</source>
        <translation>bilangan bulat</translation>
    </message>
    <message>
        <source>multiples of %1</source>
        <translation>kelipatan %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>%1 lies between two steps. The scale is %2.</source>
        <translation>%1 berada di antara dua langkah. Skalanya %2.</translation>
    </message>
    <message>
        <source>Nearest: %1.</source>
        <translation>Terdekat: %1.</translation>
    </message>
    <message>
        <source>%1–%2, %3</source>
        <translation>%1–%2, %3</translation>
    </message>
    <message>
        <source>from 0</source>
        <translation>mulai 0</translation>
    </message>
    <message>
        <source>part / whole</source>
        <translation>bagian / keseluruhan</translation>
    </message>
    <message>
        <source>“%1” is not a number. The scale is %2.</source>
        <translation>“%1” bukan angka. Skalanya %2.</translation>
    </message>
    <message>
        <source>“%1” could be meant as thousands. Write marks without grouping, and decimals as in 87,5.</source>
        <translation>“%1” dapat berarti ribuan. Tulis nilai tanpa pemisah ribuan, dan desimal seperti 87,5.</translation>
    </message>
    <message>
        <source>“%1” bears a sign; marks are written without one. The scale is %2.</source>
        <translation>“%1” memakai tanda; nilai ditulis tanpa tanda. Skalanya %2.</translation>
    </message>
    <message>
        <source>“%1” has more digits than a mark can have. The scale is %2.</source>
        <translation>“%1” mempunyai angka lebih banyak daripada yang dapat dimiliki nilai. Skalanya %2.</translation>
    </message>
    <message>
        <source>%1 lies outside the scale, which is %2.</source>
        <translation>%1 di luar skala, yaitu %2.</translation>
    </message>
    <message>
        <source>“%1” is none of the levels: %2.</source>
        <translation>“%1” bukan salah satu tingkat: %2.</translation>
    </message>
    <message>
        <source>Several levels begin with “%1”. Type the number: %2.</source>
        <translation>Beberapa tingkat berawalan “%1”. Ketik nomornya: %2.</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>%1–%2, step %3</source>
        <translation>%1–%2, langkah %3</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n tingkat</numerusform>
        </translation>
    </message>
    <message>
        <source>ratio, target %1 %</source>
        <translation>rasio, target %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n band(s)</source>
        <translation>
            <numerusform>%n rentang</numerusform>
        </translation>
    </message>
    <message>
        <source>the last month</source>
        <translation>bulan terakhir</translation>
    </message>
    <message>
        <source>the mean of all months</source>
        <translation>rata-rata semua bulan</translation>
    </message>
    <message>
        <source>growth of the members</source>
        <translation>pertumbuhan peserta</translation>
    </message>
    <message>
        <source>points</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>tingkat</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rasio</translation>
    </message>
    <message>
        <source>bands</source>
        <translation>rentang</translation>
    </message>
    <message>
        <source>exactly 100</source>
        <translation>tepat 100</translation>
    </message>
    <message>
        <source>%1 left of 100</source>
        <translation>sisa %1 dari 100</translation>
    </message>
    <message>
        <source>%1 more than 100</source>
        <translation>lebih %1 dari 100</translation>
    </message>
    <message>
        <source>The jurors&apos; scores for an indicator are joined by their mean.</source>
        <translation>Nilai para juri untuk satu indikator digabung dengan rata-rata.</translation>
    </message>
    <message>
        <source>Of the jurors&apos; scores for an indicator the middle one counts.</source>
        <translation>Dari nilai para juri untuk satu indikator, yang dihitung ialah nilai tengah.</translation>
    </message>
    <message>
        <source>From four scores on the highest and the lowest are left out; the mean of the others counts.</source>
        <translation>Mulai empat nilai, nilai tertinggi dan terendah disisihkan; yang dihitung ialah rata-rata nilai lainnya.</translation>
    </message>
    <message>
        <source>A nominee with a missing mark has no place until the mark is there.</source>
        <translation>Kandidat yang nilainya belum lengkap tidak mendapat peringkat sampai nilai itu ada.</translation>
    </message>
    <message>
        <source>A missing mark is left out; the marks that are there count.</source>
        <translation>Nilai yang belum ada diabaikan; yang dihitung ialah nilai yang ada.</translation>
    </message>
    <message>
        <source>A missing mark counts as 0.</source>
        <translation>Nilai yang belum ada dihitung 0.</translation>
    </message>
    <message numerus="yes">
        <source>Places are given by the exact totals; they are shown with %n decimal(s).</source>
        <translation>
            <numerusform>Peringkat ditetapkan dari jumlah nilai persis; jumlah ditampilkan dengan %n desimal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Totals are rounded to %n decimal(s) first, and places are given by the rounded ones.</source>
        <translation>
            <numerusform>Jumlah nilai dibulatkan ke %n desimal dahulu, lalu peringkat ditetapkan dari jumlah yang dibulatkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind two nominees who share place 2 comes place 4.</source>
        <translation>Setelah dua kandidat yang berbagi peringkat 2 menyusul peringkat 4.</translation>
    </message>
    <message>
        <source>Behind two nominees who share place 2 comes place 3.</source>
        <translation>Setelah dua kandidat yang berbagi peringkat 2 menyusul peringkat 3.</translation>
    </message>
    <message numerus="yes">
        <source>Each indicator of the jurors needs at least %n score(s); with fewer the nominee has no place.</source>
        <translation>
            <numerusform>Setiap indikator juri memerlukan sekurang-kurangnya %n nilai; jika kurang, kandidat tidak mendapat peringkat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal totals share the place, unless the plenary decides.</source>
        <translation>Jumlah nilai yang sama berbagi peringkat, kecuali pleno memutuskan lain.</translation>
    </message>
    <message>
        <source>Between equal totals the higher score decides in: %1. Then the plenary decides, or they share the place.</source>
        <translation>Jika jumlah nilai sama, yang menentukan ialah nilai lebih tinggi pada: %1. Jika masih sama, pleno memutuskan atau peringkat dibagi.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, lalu </translation>
    </message>
    <message>
        <source>A juror&apos;s score below %1, or from %2 on, needs a comment.</source>
        <translation>Nilai juri di bawah %1, atau mulai %2, harus disertai catatan.</translation>
    </message>
    <message>
        <source>A juror&apos;s score below %1 needs a comment.</source>
        <translation>Nilai juri di bawah %1 harus disertai catatan.</translation>
    </message>
    <message>
        <source>A juror&apos;s score from %1 on needs a comment.</source>
        <translation>Nilai juri mulai %1 harus disertai catatan.</translation>
    </message>
    <message>
        <source>No score needs a comment. Scores lie between 0 and 100.</source>
        <translation>Tidak ada nilai yang wajib disertai catatan. Skor berkisar 0 sampai 100.</translation>
    </message>
    <message>
        <source>Two operators key each sheet without seeing the other&apos;s; differences are settled at the paper.</source>
        <translation>Dua petugas mengetik setiap lembar tanpa saling melihat; perbedaan diselesaikan berdasarkan kertas.</translation>
    </message>
    <message>
        <source>Each sheet is keyed once.</source>
        <translation>Setiap lembar diketik satu kali.</translation>
    </message>
</context>
<context>
    <name>SchemeDesk</name>
    <message>
        <source>Not changed: a locked scheme is changed only with a reason.</source>
        <translation>Tidak diubah: skema yang terkunci hanya diubah dengan alasan.</translation>
    </message>
</context>
<context>
    <name>SchemeMenus</name>
    <message>
        <source>Top level</source>
        <translation>Tingkat teratas</translation>
    </message>
    <message>
        <source>Add an &amp;indicator</source>
        <translation>Tambah &amp;indikator</translation>
    </message>
    <message>
        <source>Add an &amp;aspect</source>
        <translation>Tambah &amp;aspek</translation>
    </message>
    <message>
        <source>&amp;Divide into sub-indicators</source>
        <translation>&amp;Bagi menjadi subindikator</translation>
    </message>
    <message>
        <source>Add an aspect i&amp;nside</source>
        <translation>Tambah aspek di &amp;dalamnya</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Turunkan</translation>
    </message>
    <message>
        <source>&amp;Move into</source>
        <translation>&amp;Pindahkan ke</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy in&amp;to another category</source>
        <translation>Salin ke kategori &amp;lain</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>Kategori &amp;baru</translation>
    </message>
    <message>
        <source>&amp;Copy this category</source>
        <translation>&amp;Salin kategori ini</translation>
    </message>
    <message>
        <source>Move &amp;up in the order</source>
        <translation>&amp;Naikkan urutannya</translation>
    </message>
    <message>
        <source>Move d&amp;own in the order</source>
        <translation>&amp;Turunkan urutannya</translation>
    </message>
    <message>
        <source>&amp;Remove this category</source>
        <translation>&amp;Hapus kategori ini</translation>
    </message>
    <message>
        <source>&amp;Import a scheme file…</source>
        <translation>&amp;Impor berkas skema…</translation>
    </message>
    <message>
        <source>&amp;Export all categories…</source>
        <translation>&amp;Ekspor semua kategori…</translation>
    </message>
    <message>
        <source>Export &amp;this category…</source>
        <translation>Ekspor kategori i&amp;ni…</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Gunakan: %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The same total as %1, which stands behind.</source>
        <translation>Total sama dengan %1 di belakangnya.</translation>
    </message>
    <message>
        <source>Ahead of %1 by less than %2.</source>
        <translation>Unggul kurang dari %2 atas %1.</translation>
    </message>
    <message>
        <source>Ahead of %1 by %2.</source>
        <translation>Unggul %2 atas %1.</translation>
    </message>
    <message>
        <source>Place %1 of %2.</source>
        <translation>Peringkat %1 dari %2.</translation>
    </message>
    <message>
        <source>The last of those with a place.</source>
        <translation>Yang terakhir di antara yang berperingkat.</translation>
    </message>
    <message>
        <source>Is proposed to the next level.</source>
        <translation>Diusulkan ke tingkat berikutnya.</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>sekretariat</translation>
    </message>
    <message>
        <source>Without a place: the nominee does not meet the requirements.</source>
        <translation>Tanpa peringkat: kandidat tidak memenuhi syarat.</translation>
    </message>
    <message>
        <source>Without a place: the nominee has withdrawn.</source>
        <translation>Tanpa peringkat: kandidat mengundurkan diri.</translation>
    </message>
    <message>
        <source>Without a place: the nominee was disqualified.</source>
        <translation>Tanpa peringkat: kandidat didiskualifikasi.</translation>
    </message>
    <message>
        <source>Without a place: the nominee was absent.</source>
        <translation>Tanpa peringkat: kandidat tidak hadir.</translation>
    </message>
    <message>
        <source>Without a place: in one aspect no indicator applies.</source>
        <translation>Tanpa peringkat: pada satu aspek tidak ada indikator yang berlaku.</translation>
    </message>
    <message>
        <source>Without a place: an indicator has fewer marks than the rules ask for.</source>
        <translation>Tanpa peringkat: suatu indikator mempunyai nilai lebih sedikit daripada yang diminta aturan.</translation>
    </message>
    <message>
        <source>Without a place until these marks are given:</source>
        <translation>Belum berperingkat; nilai yang masih ditunggu:</translation>
    </message>
    <message>
        <source>This category cannot be ranked yet.</source>
        <translation>Kategori ini belum dapat diperingkat.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message numerus="yes">
        <source>provisional: %n nominee(s) without all marks</source>
        <translation>
            <numerusform>sementara: %n kandidat belum lengkap nilainya</numerusform>
        </translation>
    </message>
    <message>
        <source>provisional: the plenary has to decide a tie</source>
        <translation>sementara: pleno harus memutuskan seri</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
</context>
<context>
    <name>SheetGap</name>
    <message numerus="yes">
        <source>%n mark(s) of the first entry are missing</source>
        <translation>
            <numerusform>kurang %n nilai entri pertama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are missing</source>
        <translation>
            <numerusform>kurang %n nilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of the second entry are missing</source>
        <translation>
            <numerusform>kurang %n nilai entri kedua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) were read differently</source>
        <translation>
            <numerusform>%n nilai terbaca berbeda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are needed</source>
        <translation>
            <numerusform>perlu %n komentar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetLookup</name>
    <message>
        <source>%1: %2 %3, juror %4</source>
        <translation>%1: %2 %3, juri %4</translation>
    </message>
    <message>
        <source>No score sheet with the number %1 was issued in this edition.</source>
        <translation>Tidak ada lembar penilaian bernomor %1 yang dikeluarkan dalam edisi ini.</translation>
    </message>
    <message>
        <source>The check code %2 does not belong to the score sheet %1. Read it from the paper again.</source>
        <translation>Kode periksa %2 bukan milik lembar penilaian %1. Bacalah sekali lagi dari kertasnya.</translation>
    </message>
    <message>
        <source>The nominee or the juror of the score sheet %1 is no longer in this edition.</source>
        <translation>Kandidat atau juri lembar penilaian %1 tidak ada lagi dalam edisi ini.</translation>
    </message>
    <message>
        <source>The score sheet %1 is spoiled (%2). Take the sheet that replaced it.</source>
        <translation>Lembar penilaian %1 sudah dibatalkan (%2). Pakailah lembar penggantinya.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a paper of Sidang.</source>
        <translation>“%1” bukan kode kertas Sidang.</translation>
    </message>
    <message>
        <source>This paper belongs to another edition: %1.</source>
        <translation>Kertas ini milik edisi lain: %1.</translation>
    </message>
    <message>
        <source>This is not a numbered score sheet: %1.</source>
        <translation>Ini bukan lembar penilaian bernomor: %1.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gives no marks: recused</source>
        <translation>Tidak menilai: benturan kepentingan</translation>
    </message>
    <message>
        <source>Gives no marks: recused (%1)</source>
        <translation>Tidak menilai: benturan kepentingan (%1)</translation>
    </message>
    <message>
        <source>The sheet is final. To change it, open it again with a reason.</source>
        <translation>Lembar ini sudah final. Untuk mengubahnya, buka kembali dengan alasan.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>comment missing</source>
        <translation>perlu komentar</translation>
    </message>
    <message>
        <source>keyed once</source>
        <translation>entri pertama</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>berbeda</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>cocok</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>dikecualikan</translation>
    </message>
    <message>
        <source>does not take part</source>
        <translation>tidak ikut serta</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Tersimpan %1</translation>
    </message>
    <message>
        <source>Saved on %1, %2</source>
        <translation>Tersimpan %1, %2</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The first row that does not fit is %1: the ledger says “%2”, the file has “%3”.</source>
        <translation>Baris pertama yang tidak cocok: %1. Menurut buku besar “%2”, dalam berkas “%3”.</translation>
    </message>
    <message>
        <source>The first place that does not fit is %1, column %2: the ledger says “%3”, the file has “%4”.</source>
        <translation>Tempat pertama yang tidak cocok: %1, kolom %2. Menurut buku besar “%3”, dalam berkas “%4”.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>catatan %1</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>sebuah catatan</translation>
    </message>
    <message>
        <source>This file is of a version that kept no ledger; there is nothing to verify it by.</source>
        <translation>Berkas ini dari versi yang belum mempunyai buku besar; tidak ada yang dapat dijadikan pembanding.</translation>
    </message>
    <message>
        <source>The chain of records breaks at %1: it does not follow from the one before it. Somebody changed, added or removed records.</source>
        <translation>Rantai catatan terputus di %1: tidak bersambung dengan catatan sebelumnya. Ada catatan yang diubah, ditambah, atau dihapus.</translation>
    </message>
    <message>
        <source>The content of %1 cannot be read.</source>
        <translation>Isi %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 does not start from what stood there before (%2).</source>
        <translation>Perubahan pada %1 tidak berangkat dari keadaan sebelumnya (%2).</translation>
    </message>
    <message>
        <source>The result that %1 closed is not the ranking of that moment (%2).</source>
        <translation>Hasil yang ditutup pada %1 bukan peringkat saat itu (%2).</translation>
    </message>
    <message>
        <source>A closed category no longer has the ranking it was closed with (%1).</source>
        <translation>Kategori yang sudah ditutup tidak lagi berperingkat seperti saat ditutup (%1).</translation>
    </message>
    <message>
        <source>No record has the code from paper. The newest records were cut off, the history was written anew, this is an older copy, or it is another edition.</source>
        <translation>Tidak ada catatan dengan kode dari kertas. Catatan terbaru terpotong, riwayat ditulis ulang, ini salinan lama, atau ini edisi lain.</translation>
    </message>
    <message>
        <source>Without a code from signed paper it cannot be seen whether the newest records were cut off, the history was written anew, or an older copy was put in the file&apos;s place.</source>
        <translation>Tanpa kode dari kertas yang ditandatangani tidak dapat diketahui apakah catatan terbaru dipotong, riwayat ditulis ulang, atau berkas diganti salinan lama.</translation>
    </message>
    <message>
        <source>Cannot be verified</source>
        <translation>Tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>It was last set by record %1. The history says by whom and when.</source>
        <translation>Terakhir diisi oleh catatan %1. Riwayat menyebut siapa dan kapan.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and go on with a backup that verifies. %1 records were read.</source>
        <translation>Simpan berkas ini apa adanya, dan lanjutkan dengan cadangan yang terbukti utuh. Catatan yang dibaca: %1.</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Utuh</translation>
    </message>
    <message>
        <source>%1 records follow one from the other, and the tables and closed results are exactly what they lead to.</source>
        <translation>%1 catatan saling bersambung, dan isi tabel serta hasil yang ditutup persis seperti yang dicatat.</translation>
    </message>
    <message>
        <source>The code from paper is that of record %1: everything up to there is as it was when the paper was signed.</source>
        <translation>Kode dari kertas adalah kode catatan %1: semua sampai di sana masih seperti saat kertas ditandatangani.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of the desk was set back before %n record(s); the history marks them.</source>
        <translation>
            <numerusform>Jam komputer pernah mundur sebelum %n catatan; riwayat menandainya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message numerus="yes">
        <source>The scheme is not in order: %n error(s).</source>
        <translation>
            <numerusform>Skema belum beres: %n kesalahan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no category yet.</source>
        <translation>Belum ada kategori.</translation>
    </message>
    <message>
        <source>Open the scheme</source>
        <translation>Buka skema</translation>
    </message>
    <message>
        <source>No juror scores in this category yet.</source>
        <translation>Belum ada juri yang menilai kategori ini.</translation>
    </message>
    <message>
        <source>Open the jury</source>
        <translation>Buka juri</translation>
    </message>
    <message>
        <source>There is no eligible nominee yet.</source>
        <translation>Belum ada kandidat yang memenuhi syarat.</translation>
    </message>
    <message>
        <source>Open the nominees</source>
        <translation>Buka kandidat</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory document(s) are not complete.</source>
        <translation>
            <numerusform>%n dokumen wajib belum lengkap.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the documents</source>
        <translation>Buka berkas</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) and figure(s) are missing.</source>
        <translation>
            <numerusform>%n fakta dan angka belum diisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the figures</source>
        <translation>Buka data kinerja</translation>
    </message>
    <message>
        <source>Everything is prepared: scoring can begin.</source>
        <translation>Persiapan selesai: penilaian dapat dimulai.</translation>
    </message>
    <message>
        <source>Begin scoring</source>
        <translation>Mulai penilaian</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of jurors are still to be keyed.</source>
        <translation>
            <numerusform>%n nilai juri belum dimasukkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the score sheets</source>
        <translation>Buka lembar nilai</translation>
    </message>
    <message numerus="yes">
        <source>The second entry still lacks %n mark(s).</source>
        <translation>
            <numerusform>Entri kedua masih kurang %n nilai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) between the two entries are to be decided at the paper.</source>
        <translation>
            <numerusform>%n perbedaan antara kedua entri harus diputuskan dengan melihat kertasnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the differences</source>
        <translation>Buka perbedaan</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) are still to be held.</source>
        <translation>
            <numerusform>%n wawancara belum dilaksanakan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the interviews</source>
        <translation>Buka wawancara</translation>
    </message>
    <message>
        <source>Everything is keyed: the plenary can begin.</source>
        <translation>Semua nilai sudah masuk: pleno dapat dimulai.</translation>
    </message>
    <message>
        <source>Move to the plenary</source>
        <translation>Lanjut ke pleno</translation>
    </message>
    <message>
        <source>The ranking is not complete: a tie is to be decided, or marks are missing.</source>
        <translation>Peringkat belum lengkap: ada seri yang harus diputuskan atau nilai yang kurang.</translation>
    </message>
    <message>
        <source>Open the ranking</source>
        <translation>Buka peringkat</translation>
    </message>
    <message>
        <source>The ranking is complete: the plenary can close the category.</source>
        <translation>Peringkat lengkap: pleno dapat menutup kategori.</translation>
    </message>
    <message>
        <source>Close the category</source>
        <translation>Tutup kategori</translation>
    </message>
    <message>
        <source>Closed; nothing is left to do.</source>
        <translation>Sudah ditutup; tidak ada lagi yang perlu dikerjakan.</translation>
    </message>
    <message>
        <source>No last day for documents is set.</source>
        <translation>Batas dokumen belum ditetapkan.</translation>
    </message>
    <message>
        <source>Documents were due on %1.</source>
        <translation>Batas dokumen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Documents were due on %1, %n day(s) ago.</source>
        <translation>
            <numerusform>Batas dokumen %1 sudah lewat %n hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents are due today, %1.</source>
        <translation>Batas dokumen hari ini, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left for documents, until %1.</source>
        <translation>
            <numerusform>Batas dokumen %n hari lagi, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed score sheet(s) are not accounted for.</source>
        <translation>
            <numerusform>%n lembar penilaian tercetak belum dibereskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the forms ledger</source>
        <translation>Buka Buku formulir</translation>
    </message>
</context>
<context>
    <name>sidang::AboutDialog</name>
    <message>
        <source>About Sidang</source>
        <translation>Tentang Sidang</translation>
    </message>
    <message>
        <source>Its parts and their licences:</source>
        <translation>Bagian-bagiannya beserta lisensinya:</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domain publik</translation>
    </message>
    <message>
        <source>• Printing fonts Liberation Sans: SIL Open Font License 1.1</source>
        <translation>• Fon cetak Liberation Sans: SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>• List of provinces, kabupaten and kota: cahya dsn (github.com/cahyadsn/wilayah), MIT</source>
        <translation>• Daftar provinsi, kabupaten, dan kota: cahya dsn (github.com/cahyadsn/wilayah), MIT</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The judging of the Paritrana Award: every place with its reason, every number down to the mark.</source>
        <translation>Penilaian Paritrana Award: setiap peringkat dengan alasannya, setiap angka sampai ke nilai asalnya.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License versi 3.</translation>
    </message>
</context>
<context>
    <name>sidang::AbsenceDialog</name>
    <message>
        <source>Mark as &amp;absent</source>
        <translation>Tandai &amp;tidak hadir</translation>
    </message>
    <message>
        <source>Absent from the interview</source>
        <translation>Tidak hadir pada wawancara</translation>
    </message>
    <message>
        <source>“%1” is then no longer ranked; the result says why. The status can be changed back as long as the category is not closed.</source>
        <translation>“%1” tidak lagi diberi peringkat, dan hasil menyebut sebabnya. Status dapat dikembalikan selama kategori belum ditutup.</translation>
    </message>
    <message>
        <source>&amp;Reason, as the minutes are to say it</source>
        <translation>&amp;Alasan, sebagaimana akan tertulis dalam berita acara</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>A nominee is marked as absent only with a reason.</source>
        <translation>Kandidat ditandai tidak hadir hanya dengan alasan.</translation>
    </message>
</context>
<context>
    <name>sidang::AttachmentsModel</name>
    <message>
        <source>content changed since it was added</source>
        <translation>isi berubah sejak ditambahkan</translation>
    </message>
    <message>
        <source>the file is no longer in its folder</source>
        <translation>berkas tidak ada lagi di foldernya</translation>
    </message>
</context>
<context>
    <name>sidang::BackupModel</name>
    <message>
        <source>second place</source>
        <translation>tempat kedua</translation>
    </message>
    <message>
        <source>beside the file</source>
        <translation>di samping berkas</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>How old</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
</context>
<context>
    <name>sidang::BackupPage</name>
    <message>
        <source>No backup yet</source>
        <translation>Belum ada cadangan</translation>
    </message>
    <message>
        <source>While somebody works a backup is made every 15 minutes, before a category is closed, and when the edition is closed.</source>
        <translation>Selama bekerja cadangan dibuat setiap 15 menit, sebelum kategori ditutup, dan saat edisi ditutup.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Second place: none. A folder on a stick keeps a copy when this machine fails.</source>
        <translation>Tempat kedua: belum ada. Map pada diska lepas menyelamatkan salinan bila komputer ini rusak.</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>Tempat kedua: %1</translation>
    </message>
    <message>
        <source>Puts the selected backup in the edition&apos;s place</source>
        <translation>Mengganti edisi dengan cadangan yang dipilih</translation>
    </message>
    <message>
        <source>Restoring the backup into a temporary place and verifying it…</source>
        <translation>Memulihkan cadangan ke tempat sementara dan memeriksanya…</translation>
    </message>
    <message>
        <source>This backup can be restored: it was put back in a temporary place and is intact. Integrity code %1.</source>
        <translation>Cadangan ini dapat dipulihkan: sudah dicoba di tempat sementara dan utuh. Kode keutuhan %1.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Choose the second place for backups</source>
        <translation>Pilih tempat kedua untuk cadangan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>No second place for backups</source>
        <translation>Tanpa tempat kedua untuk cadangan</translation>
    </message>
    <message>
        <source>Test restoring</source>
        <translation>Uji pemulihan</translation>
    </message>
    <message>
        <source>Restores the selected backup into a temporary place and verifies it; the edition is not touched</source>
        <translation>Memulihkan cadangan yang dipilih ke tempat sementara dan memeriksanya; edisi tidak disentuh</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Pulihkan…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Cadangan, terbaru lebih dahulu</translation>
    </message>
    <message>
        <source>Restoring is up to an administrator. Let one take the seat (Ctrl+L).</source>
        <translation>Memulihkan adalah wewenang administrator. Biarkan administrator mengambil kursi (Ctrl+L).</translation>
    </message>
</context>
<context>
    <name>sidang::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>sidang::BlockDialog</name>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Tempel dari lembar sebar</translation>
    </message>
    <message>
        <source>The block as it would be taken</source>
        <translation>Blok sebagaimana akan diambil</translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>Yang tidak dapat diambil</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Ambil semua</translation>
    </message>
    <message>
        <source>Take nothing</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would be taken</source>
        <translation>
            <numerusform>%n nilai akan diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace what stands there</source>
        <translation>
            <numerusform>%n di antaranya menggantikan yang sudah ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are left as they are</source>
        <translation>
            <numerusform>%n sel dibiarkan apa adanya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be taken, so nothing is. Mend them in the spreadsheet and paste again.</source>
        <translation>
            <numerusform>%n sel tidak dapat diambil, maka tidak ada yang diambil. Perbaiki di lembar sebar lalu tempel lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidang::CategoriesField</name>
    <message>
        <source>All categories</source>
        <translation>Semua kategori</translation>
    </message>
</context>
<context>
    <name>sidang::CategoryForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>K&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Winners</source>
        <translation>Juar&amp;a</translation>
    </message>
    <message>
        <source>&amp;Harapan</source>
        <translation>&amp;Harapan</translation>
    </message>
    <message>
        <source>&amp;Sent up</source>
        <translation>Di&amp;usulkan</translation>
    </message>
    <message>
        <source>Scores of the &amp;jurors</source>
        <translation>Nilai para &amp;juri</translation>
    </message>
    <message>
        <source>A &amp;missing mark</source>
        <translation>Nilai yang belu&amp;m ada</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Kuorum</translation>
    </message>
    <message>
        <source>Places are given b&amp;y</source>
        <translation>Peringkat &amp;ditetapkan dari</translation>
    </message>
    <message>
        <source>&amp;Decimals of totals</source>
        <translation>D&amp;esimal jumlah nilai</translation>
    </message>
    <message>
        <source>&amp;Equal totals</source>
        <translation>Jumlah nilai &amp;sama</translation>
    </message>
    <message>
        <source>&amp;Numbering of places</source>
        <translation>Pe&amp;nomoran peringkat</translation>
    </message>
    <message>
        <source>Comment for a score &amp;below</source>
        <translation>Catatan untuk nilai di &amp;bawah</translation>
    </message>
    <message>
        <source>Comment for a score &amp;from</source>
        <translation>Catatan untuk nilai mula&amp;i</translation>
    </message>
    <message>
        <source>&amp;Keying the sheets</source>
        <translation>Pen&amp;getikan lembar</translation>
    </message>
    <message>
        <source>no criterion of this category</source>
        <translation>bukan kriteria kategori ini</translation>
    </message>
    <message>
        <source>Keyed twice by two operators</source>
        <translation>Diketik ulang oleh petugas kedua</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Tambah kriteria</translation>
    </message>
    <message>
        <source>Criteria that decide between equal totals</source>
        <translation>Kriteria penentu jika jumlah nilai sama</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Rules of marks</source>
        <translation>Aturan nilai</translation>
    </message>
    <message>
        <source>Rules of places</source>
        <translation>Aturan peringkat</translation>
    </message>
</context>
<context>
    <name>sidang::CellsEditor</name>
    <message>
        <source>Remove the row (Del)</source>
        <translation>Hapus baris (Del)</translation>
    </message>
    <message>
        <source>Move the row up (Alt+↑)</source>
        <translation>Naikkan baris (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the row down (Alt+↓)</source>
        <translation>Turunkan baris (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>sidang::CloseDialog</name>
    <message>
        <source>Close the category</source>
        <translation>Tutup kategori</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>“%1” will be closed:</source>
        <translation>“%1” akan ditutup:</translation>
    </message>
    <message>
        <source>A verified backup is made first.</source>
        <translation>Cadangan dibuat dan diperiksa lebih dahulu.</translation>
    </message>
    <message>
        <source>The ranking as it stands is kept as the result, with your name and the time.</source>
        <translation>Peringkat saat ini disimpan sebagai hasil, dengan nama Anda dan waktunya.</translation>
    </message>
    <message>
        <source>From then on marks, nominees and scheme of this category cannot be changed.</source>
        <translation>Sejak itu nilai, kandidat, dan skema kategori ini tidak dapat diubah.</translation>
    </message>
    <message>
        <source>It can be reopened only by two officials together, with a reason; the result stays in the history.</source>
        <translation>Kategori hanya dapat dibuka kembali oleh dua petugas bersama, dengan alasan; hasilnya tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>The category is closed</source>
        <translation>Kategori sudah ditutup</translation>
    </message>
    <message>
        <source>The category is closed and the result is kept. This is the integrity code of the edition now. Print it on the minutes (berita acara) and let it be signed: with it anybody can verify later that nothing recorded up to here was changed.</source>
        <translation>Kategori sudah ditutup dan hasilnya tersimpan. Inilah kode keutuhan edisi sekarang. Cantumkan pada berita acara dan mintakan tanda tangan: dengan kode itu siapa pun dapat memeriksa kelak bahwa catatan sampai di sini tidak diubah.</translation>
    </message>
    <message>
        <source>Integrity code: %1</source>
        <translation>Kode keutuhan: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Open the forms ledger</source>
        <translation>Buka Buku formulir</translation>
    </message>
</context>
<context>
    <name>sidang::ConfirmDialog</name>
    <message>
        <source>Confirm weight and scale</source>
        <translation>Konfirmasi bobot dan skala</translation>
    </message>
    <message>
        <source>They are marked “contoh”, a sample of this program. Confirm them once the guideline of the committee says the same; change them first where it does not.</source>
        <translation>Bobot dan skala ini bertanda “contoh” dari program. Konfirmasikan jika pedoman panitia berbunyi sama; jika berbeda, ubah dahulu.</translation>
    </message>
    <message>
        <source>&amp;Guideline or decision</source>
        <translation>&amp;Pedoman atau keputusan</translation>
    </message>
    <message>
        <source>Guideline or decision</source>
        <translation>Pedoman atau keputusan</translation>
    </message>
    <message>
        <source>For example: guideline of the national committee 2022, page 14</source>
        <translation>Misalnya: Pedoman Panitia Pusat 2022, halaman 14</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Hanya “%1”</translation>
    </message>
    <message numerus="yes">
        <source>This and %n more of the category</source>
        <translation>
            <numerusform>Ini dan %n lainnya dalam kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
</context>
<context>
    <name>sidang::ConflictChoice</name>
    <message>
        <source>recorded already</source>
        <translation>sudah dicatat</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) given</source>
        <translation>
            <numerusform>%n nilai sudah diberikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Quorum, before and after</source>
        <translation>Kuorum, sebelum dan sesudah</translation>
    </message>
</context>
<context>
    <name>sidang::ConflictDialog</name>
    <message>
        <source>Change a conflict of interest</source>
        <translation>Ubah benturan kepentingan</translation>
    </message>
    <message>
        <source>Record conflicts of interest</source>
        <translation>Catat benturan kepentingan</translation>
    </message>
    <message>
        <source>The juror has no institution on the page Jury.</source>
        <translation>Instansi juri ini belum diisi pada halaman Juri.</translation>
    </message>
    <message>
        <source>Which region? Type part of its name.</source>
        <translation>Wilayah yang mana? Ketik sebagian namanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s) of this region, to be looked at</source>
        <translation>
            <numerusform>%n kandidat dari wilayah ini, mohon diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s) with “%1”, to be looked at</source>
        <translation>
            <numerusform>%n kandidat memuat “%1”, mohon diperiksa</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the nominees the juror does not judge (Space).</source>
        <translation>Centang kandidat yang tidak dinilai juri ini (Spasi).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message numerus="yes">
        <source>Record %n conflict(s)</source>
        <translation>
            <numerusform>Catat %n benturan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of this juror stand already; they are kept, but will no longer count.</source>
        <translation>
            <numerusform>%n nilai dari juri ini sudah tercatat; nilai itu tetap tersimpan, tetapi tidak lagi dihitung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s) would fall below the quorum and could not be ranked.</source>
        <translation>
            <numerusform>%n kandidat akan berada di bawah kuorum sehingga tidak dapat diperingkat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why, as it is to stand in the register.</source>
        <translation>Tuliskan alasannya sebagaimana akan tercantum dalam daftar.</translation>
    </message>
    <message>
        <source>No nominee is checked yet.</source>
        <translation>Belum ada kandidat yang dicentang.</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>&amp;Juror</source>
        <translation>&amp;Juri</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>J&amp;enis</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>By &amp;hand</source>
        <translation>&amp;Pilih sendiri</translation>
    </message>
    <message>
        <source>By re&amp;gion</source>
        <translation>Menurut &amp;wilayah</translation>
    </message>
    <message>
        <source>By &amp;institution of the juror</source>
        <translation>Menurut &amp;instansi juri</translation>
    </message>
    <message>
        <source>Region whose nominees are meant</source>
        <translation>Wilayah kandidat yang dimaksud</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>sidang::ConflictMatrix</name>
    <message>
        <source>%1 does not judge %2: %3, %4</source>
        <translation>%1 tidak menilai %2: %3, %4</translation>
    </message>
    <message>
        <source>%1 judges %2</source>
        <translation>%1 menilai %2</translation>
    </message>
    <message>
        <source>%1 gives no marks in the category of %2</source>
        <translation>%1 tidak memberi nilai pada kategori %2</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Kuorum</translation>
    </message>
</context>
<context>
    <name>sidang::ConflictsView</name>
    <message numerus="yes">
        <source>%n nominee(s) below the quorum: %1.</source>
        <translation>
            <numerusform>%n kandidat di bawah kuorum: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No entry has this text.</source>
        <translation>Tidak ada catatan dengan teks ini.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Tampilkan semua catatan</translation>
    </message>
    <message>
        <source>No conflicts of interest yet</source>
        <translation>Belum ada benturan kepentingan</translation>
    </message>
    <message>
        <source>Who is related to a nominee, works there, comes from its region or does business with it does not judge it.</source>
        <translation>Juri yang berkerabat dengan kandidat, bekerja di sana, berasal dari daerahnya, atau berusaha dengannya tidak menilai kandidat itu.</translation>
    </message>
    <message>
        <source>Record a conflict of interest</source>
        <translation>Catat benturan kepentingan</translation>
    </message>
    <message>
        <source>Jurors and nominees come first.</source>
        <translation>Isi juri dan kandidat lebih dahulu.</translation>
    </message>
    <message>
        <source>Records a conflict of interest (Ctrl+N)</source>
        <translation>Mencatat benturan kepentingan (Ctrl+N)</translation>
    </message>
    <message>
        <source>Changes kind and reason (F2)</source>
        <translation>Mengubah jenis dan alasan (F2)</translation>
    </message>
    <message>
        <source>Removes what is selected (Del)</source>
        <translation>Menghapus yang dipilih (Del)</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriks</translation>
    </message>
    <message>
        <source>Nominees down, jurors across; Enter on a cell records or changes</source>
        <translation>Kandidat ke bawah, juri ke samping; Enter pada sel mencatat atau mengubah</translation>
    </message>
    <message>
        <source>Who judges whom</source>
        <translation>Siapa menilai siapa</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Benturan kepentingan</translation>
    </message>
</context>
<context>
    <name>sidang::CriterionForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>K&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Bobot</translation>
    </message>
    <message>
        <source>Va&amp;lue from</source>
        <translation>Nilai berasa&amp;l dari</translation>
    </message>
    <message>
        <source>&amp;Guidance for the jury</source>
        <translation>&amp;Panduan bagi juri</translation>
    </message>
</context>
<context>
    <name>sidang::DateField</name>
    <message>
        <source>“%1” is no date. Write it like 31-12-2021.</source>
        <translation>“%1” bukan tanggal. Tulis seperti 31-12-2021.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+↓)</source>
        <translation>Pilih dari kalender (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>sidang::DeputyDialog</name>
    <message>
        <source>Acting for %1</source>
        <translation>Pengganti %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Jabatan</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dari</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Sampai</translation>
    </message>
    <message>
        <source>for example 1/3/2022</source>
        <translation>misalnya 1/3/2022</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Who acts needs a name.</source>
        <translation>Nama pengganti harus diisi.</translation>
    </message>
    <message>
        <source>A date is wanted, such as 1/3/2022.</source>
        <translation>Isikan tanggal, misalnya 1/3/2022.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir mendahului hari pertama.</translation>
    </message>
    <message>
        <source>Somebody else acts on one of these days already.</source>
        <translation>Pada hari itu sudah ada pengganti lain.</translation>
    </message>
</context>
<context>
    <name>sidang::DeputyList</name>
    <message>
        <source>Who acts for the juror</source>
        <translation>Pengganti juri</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Add who acts for the juror</source>
        <translation>Tambah pengganti juri</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Change who acts for the juror</source>
        <translation>Ubah pengganti juri</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove who acts for the juror</source>
        <translation>Hapus pengganti juri</translation>
    </message>
</context>
<context>
    <name>sidang::DeskCommands</name>
    <message>
        <source>%1 is now in the phase “%2”.</source>
        <translation>%1 sekarang pada tahap “%2”.</translation>
    </message>
    <message>
        <source>A verified backup was made: %1.</source>
        <translation>Cadangan sudah dibuat dan diperiksa: %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>No backup could be made. The edition itself is saved.</source>
        <translation>Cadangan gagal dibuat. Edisinya sendiri tersimpan.</translation>
    </message>
    <message>
        <source>The backup of %1 is in place again. The replaced file is kept as %2.</source>
        <translation>Cadangan %1 sudah dipulihkan. Berkas yang diganti disimpan sebagai %2.</translation>
    </message>
    <message>
        <source>The history of this file does not hold together, so it is open for looking only. Verifying says where; go on with a backup, and keep this file as it is.</source>
        <translation>Riwayat berkas ini tidak bersambung, sehingga hanya dapat dilihat. Pemeriksaan menyebut letaknya; lanjutkan dengan cadangan, dan simpan berkas ini apa adanya.</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Periksa keutuhan…</translation>
    </message>
    <message>
        <source>A backup is being made and verified…</source>
        <translation>Cadangan sedang dibuat dan diperiksa…</translation>
    </message>
</context>
<context>
    <name>sidang::DifferenceModel</name>
    <message>
        <source>not shown</source>
        <translation>tidak ditampilkan</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Entri pertama</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>Entri kedua</translation>
    </message>
</context>
<context>
    <name>sidang::DifferencePane</name>
    <message>
        <source>&amp;1  First entry: %1</source>
        <translation>&amp;1  Entri pertama: %1</translation>
    </message>
    <message>
        <source>&amp;2  Second entry: %1</source>
        <translation>&amp;2  Entri kedua: %1</translation>
    </message>
    <message>
        <source>A reason is needed; it is kept in the history.</source>
        <translation>Alasan diperlukan; disimpan dalam riwayat.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>What the paper says (3)</source>
        <translation>Menurut kertas (3)</translation>
    </message>
    <message>
        <source>What the paper says</source>
        <translation>Menurut kertas</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Pakai ini</translation>
    </message>
    <message>
        <source>Reason (kept in the history)</source>
        <translation>Alasan (disimpan dalam riwayat)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Compared with the paper sheet</source>
        <translation>Dicocokkan dengan lembar kertas</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Tidak ada selisih</translation>
    </message>
    <message>
        <source>Sheets that both operators have keyed whole agree. Differences appear here as soon as there are any.</source>
        <translation>Lembar yang sudah dimasukkan lengkap oleh kedua operator cocok. Selisih tampil di sini begitu ada.</translation>
    </message>
</context>
<context>
    <name>sidang::DocumentPanel</name>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>boleh tidak ada</translation>
    </message>
    <message>
        <source>Nobody has verified this document yet.</source>
        <translation>Berkas ini belum diverifikasi.</translation>
    </message>
    <message>
        <source>Take the verification back</source>
        <translation>Batalkan verifikasi</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifikasi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late. A note that says why it was taken lets it pass.</source>
        <translation>
            <numerusform>Terlambat %n hari. Catatan mengapa tetap diterima membuatnya lolos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late, accepted by the note.</source>
        <translation>
            <numerusform>Terlambat %n hari, diterima dengan catatan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a document that is there can be verified</source>
        <translation>Hanya berkas yang ada dapat diverifikasi</translation>
    </message>
    <message>
        <source>That day is still to come. The stored day stands until this is mended.</source>
        <translation>Tanggal itu belum tiba. Tanggal yang tersimpan tetap berlaku sampai ini diperbaiki.</translation>
    </message>
    <message>
        <source>That is no day. Write it like 31-12-2021. The stored day stands until this is mended.</source>
        <translation>Itu bukan tanggal. Tulis misalnya 31-12-2021. Tanggal yang tersimpan tetap berlaku sampai ini diperbaiki.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Belum lengkap</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>State of the document: %1</source>
        <translation>Keadaan berkas: %1</translation>
    </message>
    <message>
        <source>Choose a document in the list to see when it came, who verified it, and its files.</source>
        <translation>Pilih satu berkas di daftar untuk melihat kapan diterima, siapa yang memverifikasi, dan lampirannya.</translation>
    </message>
</context>
<context>
    <name>sidang::DocumentsModel</name>
    <message>
        <source>mandatory</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>boleh tidak ada</translation>
    </message>
    <message>
        <source>%1 of %2 there</source>
        <translation>%1 dari %2 ada</translation>
    </message>
    <message>
        <source>%1 of %2 mandatory documents</source>
        <translation>%1 dari %2 berkas wajib</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Yang kurang</translation>
    </message>
</context>
<context>
    <name>sidang::DocumentsPage</name>
    <message>
        <source>Nobody is nominated in this category</source>
        <translation>Belum ada kandidat dalam kategori ini</translation>
    </message>
    <message>
        <source>The checklist appears here as soon as the category has nominees.</source>
        <translation>Daftar periksa muncul di sini setelah kategori ini mempunyai kandidat.</translation>
    </message>
    <message>
        <source>Go to the nominees</source>
        <translation>Ke halaman kandidat</translation>
    </message>
    <message>
        <source>This category asks for no documents yet</source>
        <translation>Kategori ini belum meminta berkas</translation>
    </message>
    <message>
        <source>The scheme says which documents each nominee hands in. Once they are named there, the checklist is kept here.</source>
        <translation>Skema menentukan berkas yang diserahkan tiap kandidat. Setelah ditetapkan di sana, daftar periksanya diisi di sini.</translation>
    </message>
    <message>
        <source>Go to the scheme</source>
        <translation>Ke halaman skema</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <translation>%1 dari %2 lolos berkas</translation>
    </message>
    <message>
        <source>The selected nominees get no place for want of documents</source>
        <translation>Kandidat terpilih tidak diperingkat karena berkasnya kurang</translation>
    </message>
    <message>
        <source>The selected nominees that were declared not eligible take part again</source>
        <translation>Kandidat terpilih yang dinyatakan tidak lolos ikut dinilai lagi</translation>
    </message>
    <message>
        <source>Documents of the nominees</source>
        <translation>Berkas para kandidat</translation>
    </message>
    <message>
        <source>Which nominees are shown</source>
        <translation>Kandidat yang ditampilkan</translation>
    </message>
    <message>
        <source>All nominees</source>
        <translation>Semua kandidat</translation>
    </message>
    <message>
        <source>Do not pass</source>
        <translation>Belum lolos</translation>
    </message>
    <message>
        <source>With late documents</source>
        <translation>Ada yang terlambat</translation>
    </message>
    <message>
        <source>With unverified documents</source>
        <translation>Belum diverifikasi</translation>
    </message>
    <message>
        <source>Search nominees</source>
        <translation>Cari kandidat</translation>
    </message>
    <message>
        <source>Declare not eligible…</source>
        <translation>Nyatakan tidak lolos berkas…</translation>
    </message>
    <message>
        <source>Let take part…</source>
        <translation>Nyatakan lolos…</translation>
    </message>
    <message>
        <source>1 there · 2 incomplete · 3 not there · V verify · Enter details · Shift+arrows select several · * mandatory</source>
        <translation>1 ada · 2 belum lengkap · 3 tidak ada · V verifikasi · Enter rincian · Shift+panah pilih beberapa · * wajib</translation>
    </message>
    <message>
        <source>The file was not added. The document stays as it is.</source>
        <translation>Berkas tidak ditambahkan. Catatan dokumen tetap seperti semula.</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder %2. Put it back there, or add it again.</source>
        <translation>%1 tidak ada lagi di foldernya %2. Kembalikan ke sana, atau tambahkan lagi.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Berkas</translation>
    </message>
</context>
<context>
    <name>sidang::EditionPage</name>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>Name and period</source>
        <translation>Nama dan periode</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Letterhead and letters</source>
        <translation>Kop dan naskah</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Keep the officials…</source>
        <translation>Kelola petugas…</translation>
    </message>
    <message>
        <source>Name and days</source>
        <translation>Nama dan jadwal</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Kop dan naskah</translation>
    </message>
</context>
<context>
    <name>sidang::EditionStep</name>
    <message>
        <source>Kabupaten or kota</source>
        <translation>Kabupaten/kota</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provinsi</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nasional</translation>
    </message>
    <message>
        <source>Name of the edition</source>
        <translation>Nama edisi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Masa penilaian dari</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>Masa penilaian sampai</translation>
    </message>
    <message>
        <source>Documents due, may stay empty</source>
        <translation>Batas dokumen, boleh dikosongkan</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>ketik sebagian namanya</translation>
    </message>
    <message>
        <source>There is no such region. Choose one from the list.</source>
        <translation>Wilayah itu tidak ada. Pilih dari daftar.</translation>
    </message>
    <message>
        <source>An edition needs a name.</source>
        <translation>Edisi harus mempunyai nama.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Masa penilaian berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edisi</translation>
    </message>
    <message>
        <source>What this edition is called, and which time it judges.</source>
        <translation>Nama edisi ini dan masa yang dinilai.</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>tanggal-bulan-tahun</translation>
    </message>
    <message>
        <source>Type the day as 31-12-2025.</source>
        <translation>Tulis tanggal seperti 31-12-2025.</translation>
    </message>
</context>
<context>
    <name>sidang::ExplanationModel</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Sumbangan</translation>
    </message>
</context>
<context>
    <name>sidang::ExplanationPanel</name>
    <message>
        <source>How it was reckoned</source>
        <translation>Jejak hitung</translation>
    </message>
    <message>
        <source>How the total was reckoned</source>
        <translation>Jejak hitung total</translation>
    </message>
    <message>
        <source>Calculation of %1</source>
        <translation>Jejak hitung %1</translation>
    </message>
</context>
<context>
    <name>sidang::FaultsDialog</name>
    <message>
        <source>Nothing was pasted</source>
        <translation>Tidak ada yang ditempel</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of what was pasted cannot be taken. Nothing was changed; mend them where they come from and paste again.</source>
        <translation>
            <numerusform>%n bagian dari yang ditempel tidak dapat diterima. Tidak ada yang berubah; perbaiki di asalnya lalu tempel lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>Yang tidak dapat diterima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>sidang::FigureCellsModel</name>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>belum ada angka</translation>
    </message>
    <message>
        <source>no figures; this segment has no such programme as a rule</source>
        <translation>belum ada angka; lazimnya segmen ini tidak mengikuti program itu</translation>
    </message>
    <message>
        <source>%1 of %3 months declared, %2 verified</source>
        <translation>%1 dari %3 bulan dinyatakan, %2 terverifikasi</translation>
    </message>
</context>
<context>
    <name>sidang::FigureImportDialog</name>
    <message>
        <source>Take the figures</source>
        <translation>Ambil angkanya</translation>
    </message>
    <message>
        <source>Paste figures of many nominees</source>
        <translation>Tempel angka banyak kandidat</translation>
    </message>
    <message>
        <source>Rows to take</source>
        <translation>Baris yang diambil</translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>Yang tidak dapat diterima</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Whose figures they are</source>
        <translation>Asal angka</translation>
    </message>
    <message>
        <source>Copy the rows in the spreadsheet and paste them here: code or name, month, members, universe. “-” in the place of the members says that it does not apply.</source>
        <translation>Salin baris-barisnya di lembar hitung lalu tempel di sini: kode atau nama, bulan, peserta, semesta. “-” di tempat peserta berarti tidak berlaku.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) that stand there are replaced</source>
        <translation>
            <numerusform>%n angka yang sudah ada diganti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken; nothing is taken before they are mended.</source>
        <translation>
            <numerusform>%n baris tidak dapat diterima; tidak ada yang diambil sebelum diperbaiki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted yet.</source>
        <translation>Belum ada yang ditempel.</translation>
    </message>
</context>
<context>
    <name>sidang::FigureNomineesModel</name>
    <message>
        <source>%1 of %2 indicators</source>
        <translation>%1 dari %2 indikator</translation>
    </message>
</context>
<context>
    <name>sidang::FiguresPage</name>
    <message>
        <source>Nobody is nominated in this category</source>
        <translation>Belum ada kandidat dalam kategori ini</translation>
    </message>
    <message>
        <source>Figures are entered here as soon as the category has nominees.</source>
        <translation>Angka diisi di sini setelah kategori ini mempunyai kandidat.</translation>
    </message>
    <message>
        <source>Go to the nominees</source>
        <translation>Ke halaman kandidat</translation>
    </message>
    <message>
        <source>No nominee is found</source>
        <translation>Tidak ada kandidat yang cocok</translation>
    </message>
    <message>
        <source>It does apply</source>
        <translation>Berlaku kembali</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>Figures stand here. Empty them first (Del), should the cell not apply.</source>
        <translation>Di sini sudah ada angka. Kosongkan dahulu (Del) bila memang tidak berlaku.</translation>
    </message>
    <message>
        <source>Says of every month that %1 of %2 does not apply to this nominee, or no longer says so</source>
        <translation>Mencatat untuk semua bulan bahwa %1 bagi %2 tidak berlaku pada kandidat ini, atau mencabutnya</translation>
    </message>
    <message>
        <source>Enter down · Tab across · - does not apply · Del empties · Ctrl+D copies down · Ctrl+V pastes a block</source>
        <translation>Enter turun · Tab ke kanan · - tidak berlaku · Del kosongkan · Ctrl+D salin ke bawah · Ctrl+V tempel blok</translation>
    </message>
    <message>
        <source>Takes the declared figures, with their source, over as verified ones</source>
        <translation>Menyalin angka pernyataan beserta sumbernya menjadi angka terverifikasi</translation>
    </message>
    <message>
        <source>Takes rows of a spreadsheet: code or name, month, members, universe</source>
        <translation>Mengambil baris lembar hitung: kode atau nama, bulan, peserta, semesta</translation>
    </message>
    <message>
        <source>Search nominees</source>
        <translation>Cari kandidat</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Programme and segment</source>
        <translation>Program dan segmen</translation>
    </message>
    <message>
        <source>Figures month by month</source>
        <translation>Angka per bulan</translation>
    </message>
    <message>
        <source>Measured indicators</source>
        <translation>Indikator terukur</translation>
    </message>
    <message>
        <source>Paste many nominees…</source>
        <translation>Tempel banyak kandidat…</translation>
    </message>
    <message>
        <source>Copy the selected months to verified</source>
        <translation>Salin bulan terpilih ke terverifikasi</translation>
    </message>
    <message>
        <source>Copy all months to verified</source>
        <translation>Salin semua bulan ke terverifikasi</translation>
    </message>
    <message>
        <source>declared | verified</source>
        <translation>pernyataan | verifikasi</translation>
    </message>
    <message>
        <source>Verify month</source>
        <translation>Verifikasi bulan</translation>
    </message>
    <message>
        <source>Verify all</source>
        <translation>Verifikasi semua</translation>
    </message>
</context>
<context>
    <name>sidang::FilesView</name>
    <message>
        <source>Copies files into the folder beside the edition; they can also be dropped here</source>
        <translation>Menyalin berkas ke folder di samping berkas edisi; dapat juga diseret ke sini</translation>
    </message>
    <message>
        <source>Takes the file off the list; it stays in the folder</source>
        <translation>Mengeluarkan berkas dari daftar; berkasnya tetap di folder</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s)…</source>
        <translation>
            <numerusform>Menyalin %n berkas…</numerusform>
        </translation>
    </message>
    <message>
        <source>No files. Drop them here or add them.</source>
        <translation>Belum ada lampiran. Seret ke sini atau tambahkan.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Lampiran</translation>
    </message>
    <message>
        <source>Files of this document</source>
        <translation>Lampiran dokumen ini</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Add files to this document</source>
        <translation>Tambah lampiran ke dokumen ini</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the selected file</source>
        <translation>Buka lampiran terpilih</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take the selected file off the list</source>
        <translation>Keluarkan lampiran terpilih dari daftar</translation>
    </message>
</context>
<context>
    <name>sidang::FirstStepsView</name>
    <message>
        <source>This edition is being prepared. These steps lead to the first score sheet:</source>
        <translation>Edisi ini sedang disiapkan. Langkah-langkah ini menuju lembar nilai pertama:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>still to be done</source>
        <translation>belum dikerjakan</translation>
    </message>
</context>
<context>
    <name>sidang::FormListModel</name>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n dokumen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidang::FormsModel</name>
    <message>
        <source>No form</source>
        <translation>Tanpa lembar</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Terketik</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Terverifikasi</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>What is lacking, why spoiled</source>
        <translation>Yang kurang, sebab batal</translation>
    </message>
</context>
<context>
    <name>sidang::FormsView</name>
    <message>
        <source>No score sheet was printed yet</source>
        <translation>Belum ada lembar penilaian yang dicetak</translation>
    </message>
    <message>
        <source>Each blank score sheet gets a serial number when it is printed. Here they are counted until all have come back, are keyed and verified.</source>
        <translation>Setiap lembar penilaian kosong mendapat nomor seri saat dicetak. Di sini lembar-lembar itu dihitung sampai semuanya kembali, terketik, dan terverifikasi.</translation>
    </message>
    <message>
        <source>Print score sheets</source>
        <translation>Cetak lembar penilaian</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No score sheet is like that.</source>
        <translation>Tidak ada lembar penilaian yang demikian.</translation>
    </message>
    <message>
        <source>Issued %1</source>
        <translation>Dikeluarkan %1</translation>
    </message>
    <message>
        <source>Returned %1</source>
        <translation>Kembali %1</translation>
    </message>
    <message>
        <source>Spoiled %1</source>
        <translation>Dibatalkan %1</translation>
    </message>
    <message>
        <source>Keyed %1</source>
        <translation>Terketik %1</translation>
    </message>
    <message>
        <source>Verified %1</source>
        <translation>Terverifikasi %1</translation>
    </message>
    <message>
        <source>All accounted for</source>
        <translation>Semua cocok</translation>
    </message>
    <message numerus="yes">
        <source>%n to be cleared up</source>
        <translation>
            <numerusform>%n perlu dibereskan</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected sheets came back from the jurors (Enter)</source>
        <translation>Lembar terpilih telah kembali dari juri (Enter)</translation>
    </message>
    <message>
        <source>The selected sheets do not count (Del)</source>
        <translation>Lembar terpilih tidak dipakai (Del)</translation>
    </message>
    <message>
        <source>Record as spoiled</source>
        <translation>Batalkan lembar</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) no longer count. What was keyed stays; print the sheet again if it is still needed.</source>
        <translation>
            <numerusform>%n lembar penilaian tidak dipakai lagi. Yang sudah diketik tetap ada; cetak lagi lembarnya bila masih diperlukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Score sheet %1 was recorded as returned before.</source>
        <translation>Lembar penilaian %1 sudah pernah dicatat kembali.</translation>
    </message>
    <message>
        <source>Score sheet %1 is recorded as returned.</source>
        <translation>Lembar penilaian %1 dicatat kembali.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Semua kategori</translation>
    </message>
    <message>
        <source>Score sheets of this category</source>
        <translation>Lembar penilaian kategori ini</translation>
    </message>
    <message>
        <source>All score sheets</source>
        <translation>Semua lembar</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Yang kurang</translation>
    </message>
    <message>
        <source>Not returned</source>
        <translation>Belum kembali</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Sudah kembali</translation>
    </message>
    <message>
        <source>Which score sheets are shown</source>
        <translation>Lembar yang ditampilkan</translation>
    </message>
    <message>
        <source>Number, juror or nominee</source>
        <translation>Nomor, juri, atau kandidat</translation>
    </message>
    <message>
        <source>Search score sheets</source>
        <translation>Cari lembar penilaian</translation>
    </message>
    <message>
        <source>Printed score sheets</source>
        <translation>Lembar penilaian tercetak</translation>
    </message>
    <message>
        <source>Record as returned</source>
        <translation>Catat kembali</translation>
    </message>
    <message>
        <source>Record as spoiled…</source>
        <translation>Batalkan lembar…</translation>
    </message>
    <message>
        <source>Enter returned · Del spoiled · Shift+arrows select several · a scanned code is recorded as returned</source>
        <translation>Enter kembali · Del dibatalkan · Shift+panah memilih beberapa · kode yang dipindai dicatat kembali</translation>
    </message>
</context>
<context>
    <name>sidang::GateDialog</name>
    <message>
        <source>nothing is missing</source>
        <translation>tidak ada yang kurang</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Declare not eligible</source>
        <translation>Nyatakan tidak lolos</translation>
    </message>
    <message>
        <source>Let take part</source>
        <translation>Nyatakan lolos</translation>
    </message>
    <message>
        <source>They get no place in the ranking until they are let in again. Nothing they handed in is lost.</source>
        <translation>Mereka tidak diperingkat sampai dinyatakan lolos kembali. Semua yang sudah diserahkan tetap tersimpan.</translation>
    </message>
    <message>
        <source>They take part in the judging again.</source>
        <translation>Mereka ikut dinilai lagi.</translation>
    </message>
    <message>
        <source>Nominees concerned</source>
        <translation>Kandidat yang bersangkutan</translation>
    </message>
    <message>
        <source>Reason, as the history and the minutes will give it</source>
        <translation>Alasan, seperti yang akan tercantum dalam riwayat dan berita acara</translation>
    </message>
    <message numerus="yes">
        <source>Declare %n nominee(s) not eligible</source>
        <translation>
            <numerusform>Nyatakan %n kandidat tidak lolos berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n nominee(s) take part again</source>
        <translation>
            <numerusform>Nyatakan %n kandidat lolos kembali</numerusform>
        </translation>
    </message>
    <message>
        <source>The mandatory documents are complete.</source>
        <translation>Berkas wajib sudah lengkap.</translation>
    </message>
    <message>
        <source>Mandatory documents are missing</source>
        <translation>Berkas wajib belum lengkap</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the history and in the minutes.</source>
        <translation>Sebutkan alasannya: alasan tercantum dalam riwayat dan berita acara.</translation>
    </message>
</context>
<context>
    <name>sidang::GoToDialog</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Tidak ada yang bernama demikian.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Menuju</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Yang dituju</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yang ditemukan</translation>
    </message>
    <message>
        <source>Nominee, juror, page, category, command or the code of a score sheet</source>
        <translation>Kandidat, juri, halaman, kategori, perintah, atau kode lembar penilaian</translation>
    </message>
</context>
<context>
    <name>sidang::GridModel</name>
    <message>
        <source>comment needed</source>
        <translation>perlu komentar</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>sidang::GridPane</name>
    <message>
        <source>Marks of the juror</source>
        <translation>Nilai juri</translation>
    </message>
    <message>
        <source>Width of the indicator</source>
        <translation>Lebar indikator</translation>
    </message>
</context>
<context>
    <name>sidang::Header</name>
    <message>
        <source>all categories complete</source>
        <translation>semua kategori lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n categories complete</source>
        <translation>
            <numerusform>%1 dari %n kategori lengkap</numerusform>
        </translation>
    </message>
    <message>
        <source>Phase of the category: %1</source>
        <translation>Tahap kategori: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Category that the page shows (Ctrl+PgDn, Ctrl+PgUp)</source>
        <translation>Kategori yang ditampilkan halaman (Ctrl+PgDn, Ctrl+PgUp)</translation>
    </message>
</context>
<context>
    <name>sidang::HelpDialog</name>
    <message>
        <source>Help: %1</source>
        <translation>Bantuan: %1</translation>
    </message>
    <message>
        <source>&amp;All keys…</source>
        <translation>&amp;Semua tombol…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>sidang::HistoryFilterBar</name>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (dihapus)</translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation>Cari dalam riwayat (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cari dalam riwayat</translation>
    </message>
    <message>
        <source>Any nominee</source>
        <translation>Semua kandidat</translation>
    </message>
    <message>
        <source>Any juror</source>
        <translation>Semua juri</translation>
    </message>
    <message>
        <source>Any official</source>
        <translation>Semua petugas</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Only this nominee</source>
        <translation>Hanya kandidat ini</translation>
    </message>
    <message>
        <source>Only this juror</source>
        <translation>Hanya juri ini</translation>
    </message>
    <message>
        <source>Only this official</source>
        <translation>Hanya petugas ini</translation>
    </message>
    <message>
        <source>Only this kind</source>
        <translation>Hanya jenis ini</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tampilkan semua lagi</translation>
    </message>
</context>
<context>
    <name>sidang::HistoryModel</name>
    <message>
        <source>The clock of the desk stood earlier here than at the record before. The order of records does not depend on it.</source>
        <translation>Jam komputer di sini lebih awal daripada catatan sebelumnya. Urutan catatan tidak bergantung padanya.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Menyangkut</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Sebelum → sesudah</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>sidang::HistoryPage</name>
    <message>
        <source>searching… %1 found</source>
        <translation>mencari… %1 ditemukan</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s)</source>
        <translation>
            <numerusform>%1 perubahan</numerusform>
        </translation>
    </message>
    <message>
        <source>No history</source>
        <translation>Belum ada riwayat</translation>
    </message>
    <message>
        <source>This file is of a version that kept no history. It begins once the file is opened where it can be written to.</source>
        <translation>Berkas ini dari versi yang belum menyimpan riwayat. Riwayat dimulai begitu berkas dibuka di tempat yang dapat ditulisi.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No change meets everything that is looked for.</source>
        <translation>Tidak ada perubahan yang memenuhi semua yang dicari.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Periksa keutuhan…</translation>
    </message>
    <message>
        <source>Looks whether the file is exactly what its history says</source>
        <translation>Memeriksa apakah isi berkas persis seperti riwayatnya</translation>
    </message>
    <message>
        <source>Changes, the newest first</source>
        <translation>Perubahan, terbaru lebih dahulu</translation>
    </message>
    <message>
        <source>The selected change</source>
        <translation>Perubahan yang dipilih</translation>
    </message>
    <message>
        <source>Height of the selected change</source>
        <translation>Tinggi perubahan yang dipilih</translation>
    </message>
</context>
<context>
    <name>sidang::HomeRegionField</name>
    <message>
        <source>No single region is called “%1”. Type a part of its name and choose it from the list.</source>
        <translation>Tidak ada satu wilayah bernama “%1”. Ketik sebagian namanya lalu pilih dari daftar.</translation>
    </message>
</context>
<context>
    <name>sidang::IdentityForm</name>
    <message>
        <source>An edition needs a name, for example “Paritrana Award 2022”.</source>
        <translation>Edisi harus bernama, misalnya “Paritrana Award 2022”.</translation>
    </message>
    <message>
        <source>&amp;Name of the edition</source>
        <translation>&amp;Nama edisi</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Tingkat</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Wilayah</translation>
    </message>
    <message>
        <source>Assessment period &amp;from</source>
        <translation>&amp;Periode penilaian dari</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;sampai</translation>
    </message>
    <message>
        <source>Usual period</source>
        <translation>Periode biasa</translation>
    </message>
    <message>
        <source>The period needs both days.</source>
        <translation>Kedua tanggal periode harus diisi.</translation>
    </message>
    <message>
        <source>The period would end (%1) before it begins (%2). Change the other day as well; both are saved then.</source>
        <translation>Periode akan berakhir (%1) sebelum dimulai (%2). Ubah juga tanggal yang lain; keduanya lalu disimpan.</translation>
    </message>
    <message>
        <source>kabupaten or kota</source>
        <translation>kabupaten/kota</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provinsi</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nasional</translation>
    </message>
    <message>
        <source>1 January to 31 December %1</source>
        <translation>1 Januari s.d. 31 Desember %1</translation>
    </message>
</context>
<context>
    <name>sidang::ImportSchemeDialog</name>
    <message>
        <source>Take categories from a scheme</source>
        <translation>Ambil kategori dari skema</translation>
    </message>
    <message>
        <source>What is chosen is added behind the categories of this edition; none of those is changed.</source>
        <translation>Yang dipilih ditambahkan setelah kategori edisi ini; kategori yang ada tidak diubah.</translation>
    </message>
    <message>
        <source>Categories of the scheme</source>
        <translation>Kategori dalam skema</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indikator</numerusform>
        </translation>
    </message>
    <message>
        <source>this code is there already; it would get another one</source>
        <translation>kode ini sudah ada; akan diberi kode lain</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Ambil</translation>
    </message>
</context>
<context>
    <name>sidang::IndicatorPanel</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Scale %1 · weight %2</source>
        <translation>Skala %1 · bobot %2</translation>
    </message>
    <message>
        <source>Comment: %1</source>
        <translation>Komentar: %1</translation>
    </message>
    <message>
        <source>A comment is needed: key it on the sheet.</source>
        <translation>Perlu komentar: isikan pada lembar.</translation>
    </message>
    <message>
        <source>Enter goes down · Tab to the right · Del empties · F2 changes · Esc puts back · Ctrl+V takes a block · Ctrl+Z undoes</source>
        <translation>Enter turun · Tab ke kanan · Del mengosongkan · F2 mengubah · Esc mengembalikan · Ctrl+V menempel blok · Ctrl+Z mengurungkan</translation>
    </message>
</context>
<context>
    <name>sidang::IndicatorsModel</name>
    <message>
        <source>no score yet, for want of verified figures of %1</source>
        <translation>belum ada nilai karena angka terverifikasi %1 belum ada</translation>
    </message>
    <message>
        <source>no score yet; type numerator and denominator</source>
        <translation>belum ada nilai; ketik pembilang dan penyebut</translation>
    </message>
    <message>
        <source>Measured indicator</source>
        <translation>Indikator terukur</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Dibaca dari</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Pembilang</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Penyebut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>This is not stored: the message above says why.</source>
        <translation>Ini tidak tersimpan: pesan di atas menjelaskan sebabnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n verified month(s) have no universe yet</source>
        <translation>
            <numerusform>%n bulan terverifikasi belum bersemesta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidang::InterviewPanel</name>
    <message>
        <source>Day and start</source>
        <translation>Tanggal dan jam mulai</translation>
    </message>
    <message>
        <source>Minutes for talk and questions</source>
        <translation>Menit paparan dan tanya jawab</translation>
    </message>
    <message>
        <source>Mode and state</source>
        <translation>Cara dan keadaan</translation>
    </message>
    <message>
        <source>Room or link</source>
        <translation>Ruang atau tautan</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Companions</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>Puts the interview behind all others</source>
        <translation>Menempatkan wawancara ini setelah semua yang lain</translation>
    </message>
    <message>
        <source>Type the time as 09.30, or leave it empty.</source>
        <translation>Tulis jam seperti 09.30, atau kosongkan.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Jam mulai</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>Paparan, menit</translation>
    </message>
    <message>
        <source>Questions, minutes</source>
        <translation>Tanya jawab, menit</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>The leader came in person</source>
        <translation>Pimpinan hadir sendiri</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>belum diatur</translation>
    </message>
    <message>
        <source>Postpone to the end</source>
        <translation>Tunda ke akhir</translation>
    </message>
    <message>
        <source>Absent: give the nominee this status…</source>
        <translation>Tidak hadir: ubah status kandidat…</translation>
    </message>
</context>
<context>
    <name>sidang::InterviewsPage</name>
    <message>
        <source>Nobody to interview yet</source>
        <translation>Belum ada yang diwawancarai</translation>
    </message>
    <message>
        <source>The eligible nominees of this category are listed here.</source>
        <translation>Kandidat kategori ini yang memenuhi syarat tercantum di sini.</translation>
    </message>
    <message>
        <source>Open the nominees</source>
        <translation>Buka kandidat</translation>
    </message>
    <message>
        <source>Order: not settled yet; the nominees stand by their codes.</source>
        <translation>Urutan: belum ditetapkan; kandidat tersusun menurut kode.</translation>
    </message>
    <message>
        <source>Order: drawn by lot with the number %1; drawing again gives the same order.</source>
        <translation>Urutan: diundi dengan angka %1; diundi ulang hasilnya sama.</translation>
    </message>
    <message>
        <source>Order: drawn by lot with the number %1, and changed afterwards.</source>
        <translation>Urutan: diundi dengan angka %1, lalu diubah.</translation>
    </message>
    <message>
        <source>Order: by the alphabet.</source>
        <translation>Urutan: menurut abjad.</translation>
    </message>
    <message>
        <source>Order: made by hand.</source>
        <translation>Urutan: disusun sendiri.</translation>
    </message>
    <message>
        <source>Interviews were held already; the order can be changed by hand (Alt+Up, Alt+Down).</source>
        <translation>Sudah ada wawancara yang selesai; urutan dapat diubah sendiri (Alt+↑, Alt+↓).</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wawancara</translation>
    </message>
    <message>
        <source>Draw by lot…</source>
        <translation>Undi urutan…</translation>
    </message>
    <message>
        <source>By the alphabet</source>
        <translation>Menurut abjad</translation>
    </message>
    <message>
        <source>Set the times…</source>
        <translation>Atur waktu…</translation>
    </message>
    <message>
        <source>Timer…</source>
        <translation>Pengatur waktu…</translation>
    </message>
    <message>
        <source>Interviews in their order</source>
        <translation>Wawancara menurut urutannya</translation>
    </message>
    <message>
        <source>The time of another interview is running. Pause or end it before you begin the next one.</source>
        <translation>Waktu wawancara lain sedang berjalan. Jeda atau selesaikan dahulu sebelum memulai yang berikutnya.</translation>
    </message>
</context>
<context>
    <name>sidang::JurorPanel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name, with titles</source>
        <translation>Nama dan gelar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Acting on some days</source>
        <translation>Pengganti sementara</translation>
    </message>
    <message>
        <source>New juror</source>
        <translation>Juri baru</translation>
    </message>
    <message>
        <source>A juror needs a name. Esc gives the new one up.</source>
        <translation>Nama juri harus diisi. Esc membatalkan juri baru.</translation>
    </message>
    <message>
        <source>Not saved. The message above says why.</source>
        <translation>Belum tersimpan. Sebabnya tertulis pada pesan di atas.</translation>
    </message>
    <message>
        <source>A juror needs a code.</source>
        <translation>Kode juri harus diisi.</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already.</source>
        <translation>Kode %1 sudah dipakai %2.</translation>
    </message>
    <message>
        <source>A juror needs a name.</source>
        <translation>Nama juri harus diisi.</translation>
    </message>
    <message>
        <source>A NIP has 18 digits; here are %1. Leave it empty for a juror without NIP.</source>
        <translation>NIP terdiri atas 18 angka; di sini ada %1. Kosongkan untuk juri tanpa NIP.</translation>
    </message>
    <message>
        <source>Gives marks</source>
        <translation>Memberi nilai</translation>
    </message>
    <message>
        <source>without NIP</source>
        <translation>tanpa NIP</translation>
    </message>
</context>
<context>
    <name>sidang::JurorsModel</name>
    <message>
        <source>chair</source>
        <translation>ketua</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>sekretaris</translation>
    </message>
    <message>
        <source>member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>without NIP</source>
        <translation>tanpa NIP</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>menilai</translation>
    </message>
    <message>
        <source>does not score</source>
        <translation>tidak menilai</translation>
    </message>
    <message>
        <source>today acted for by %1</source>
        <translation>hari ini digantikan %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Penilaian</translation>
    </message>
</context>
<context>
    <name>sidang::JurorsView</name>
    <message>
        <source>No jurors yet</source>
        <translation>Belum ada juri</translation>
    </message>
    <message>
        <source>Add them one after the other with Ctrl+N, in the order in which papers name them.</source>
        <translation>Tambahkan satu per satu dengan Ctrl+N, menurut urutan penyebutannya dalam naskah dinas.</translation>
    </message>
    <message>
        <source>Add a juror</source>
        <translation>Tambah juri</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Naik (Alt+Panah atas)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Turun (Alt+Panah bawah)</translation>
    </message>
    <message>
        <source>Removes the juror (Del)</source>
        <translation>Menghapus juri (Del)</translation>
    </message>
    <message>
        <source>Begins a new juror (Ctrl+N)</source>
        <translation>Memulai juri baru (Ctrl+N)</translation>
    </message>
    <message>
        <source>%1 cannot be removed, because there are already: %2. Nothing was removed. Whoever no longer judges can be set to give no marks.</source>
        <translation>%1 tidak dapat dihapus karena sudah ada: %2. Tidak ada yang dihapus. Juri yang tidak lagi bertugas dapat diatur agar tidak memberi nilai.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Juri</translation>
    </message>
</context>
<context>
    <name>sidang::JuryPage</name>
    <message>
        <source>Jury</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Benturan kepentingan</translation>
    </message>
    <message>
        <source>Conflicts of interest (%1)</source>
        <translation>Benturan kepentingan (%1)</translation>
    </message>
</context>
<context>
    <name>sidang::JuryStep</name>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Unsur</translation>
    </message>
    <message>
        <source>Role of juror %1</source>
        <translation>Peran juri %1</translation>
    </message>
    <message>
        <source>Name of juror %1</source>
        <translation>Nama juri %1</translation>
    </message>
    <message>
        <source>Institution of juror %1</source>
        <translation>Instansi juri %1</translation>
    </message>
    <message>
        <source>Element of juror %1</source>
        <translation>Unsur juri %1</translation>
    </message>
    <message>
        <source>The jury is copied from the other edition together with the scheme.</source>
        <translation>Juri disalin dari edisi lain bersama skemanya.</translation>
    </message>
    <message>
        <source>Two jurors have the role of the chair. Give one of them another role.</source>
        <translation>Dua juri berperan sebagai ketua. Beri salah satunya peran lain.</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Who judges. Rows without a name are left out; the jury can be completed later.</source>
        <translation>Siapa yang menilai. Baris tanpa nama tidak dibuat; juri dapat dilengkapi kemudian.</translation>
    </message>
</context>
<context>
    <name>sidang::LogoField</name>
    <message>
        <source>This file holds no picture that can be read. Choose a PNG or JPEG.</source>
        <translation>Berkas ini tidak memuat gambar yang dapat dibaca. Pilih PNG atau JPEG.</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Lepaskan</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>tanpa logo</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>berkas tidak ada</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
</context>
<context>
    <name>sidang::LotDialog</name>
    <message>
        <source>Take it from the &amp;clock</source>
        <translation>Ambil dari &amp;jam</translation>
    </message>
    <message>
        <source>&amp;Use this order</source>
        <translation>&amp;Pakai urutan ini</translation>
    </message>
    <message>
        <source>Draw the order by lot</source>
        <translation>Mengundi urutan</translation>
    </message>
    <message>
        <source>The order follows from a number. Let the chair draw one from an envelope and type it here; it is recorded, and the same number always gives the same order.</source>
        <translation>Urutan ditentukan oleh sebuah angka. Minta ketua mengambil satu angka dari amplop dan ketikkan di sini; angka itu dicatat, dan angka yang sama selalu memberi urutan yang sama.</translation>
    </message>
    <message>
        <source>&amp;Number of the draw, 0 to 999999999</source>
        <translation>&amp;Angka undian, 0 sampai 999999999</translation>
    </message>
    <message>
        <source>Number of the draw</source>
        <translation>Angka undian</translation>
    </message>
    <message>
        <source>Order that follows</source>
        <translation>Urutan yang dihasilkan</translation>
    </message>
    <message>
        <source>Digits only, at most nine of them.</source>
        <translation>Hanya angka, paling banyak sembilan.</translation>
    </message>
    <message>
        <source>Checked: the recorded draw gives the order that is used now.</source>
        <translation>Cocok: undian yang tercatat memberi urutan yang dipakai sekarang.</translation>
    </message>
    <message>
        <source>This is the recorded draw; the order was changed afterwards.</source>
        <translation>Ini undian yang tercatat; urutannya diubah sesudahnya.</translation>
    </message>
    <message>
        <source>This order would be used:</source>
        <translation>Urutan ini akan dipakai:</translation>
    </message>
</context>
<context>
    <name>sidang::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uka…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Buka yang &amp;terakhir</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Coba &amp;contoh</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Pratinjau cetak…</translation>
    </message>
    <message>
        <source>&amp;Export this category as PDF…</source>
        <translation>&amp;Ekspor kategori ini ke PDF…</translation>
    </message>
    <message>
        <source>Export &amp;all categories as PDF…</source>
        <translation>Ekspor &amp;semua kategori ke PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Next category</source>
        <translation>Kategori b&amp;erikutnya</translation>
    </message>
    <message>
        <source>Pro&amp;blems…</source>
        <translation>&amp;Masalah…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Ikuti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>B&amp;ahasa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ban&amp;tuan</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tombol…</translation>
    </message>
    <message>
        <source>&amp;About Sidang…</source>
        <translation>Ten&amp;tang Sidang…</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Urungkan: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ulangi: %1</translation>
    </message>
    <message>
        <source>Who sits at the &amp;desk…</source>
        <translation>Siapa di &amp;meja…</translation>
    </message>
    <message>
        <source>&amp;Officials…</source>
        <translation>&amp;Petugas…</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>Begin &amp;scoring</source>
        <translation>Mulai &amp;penilaian</translation>
    </message>
    <message>
        <source>Move to the &amp;plenary</source>
        <translation>Pindah ke p&amp;leno</translation>
    </message>
    <message>
        <source>&amp;Back to scoring</source>
        <translation>&amp;Kembali ke penilaian</translation>
    </message>
    <message>
        <source>&amp;Close the category…</source>
        <translation>&amp;Tutup kategori…</translation>
    </message>
    <message>
        <source>&amp;Reopen the category…</source>
        <translation>&amp;Buka kembali kategori…</translation>
    </message>
    <message>
        <source>Pre&amp;vious category</source>
        <translation>Kategori &amp;sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Verify…</source>
        <translation>&amp;Periksa keutuhan…</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>Cadangkan &amp;sekarang</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Buka halaman</translation>
    </message>
    <message>
        <source>&amp;Search this page</source>
        <translation>&amp;Cari di halaman ini</translation>
    </message>
    <message>
        <source>&amp;New edition…</source>
        <translation>&amp;Edisi baru…</translation>
    </message>
    <message>
        <source>Go to &amp;anything…</source>
        <translation>&amp;Menuju apa saja…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Bantuan halaman ini</translation>
    </message>
</context>
<context>
    <name>sidang::MainWindow</name>
    <message>
        <source>The integrity code was copied.</source>
        <translation>Kode keutuhan sudah disalin.</translation>
    </message>
    <message>
        <source>No backup could be made before closing. The edition itself is saved.</source>
        <translation>Cadangan sebelum menutup gagal dibuat. Edisinya sendiri tersimpan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Tutup tanpa cadangan</translation>
    </message>
    <message>
        <source>Close this dialog first, then scan again.</source>
        <translation>Tutup dialog ini dahulu, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>Open the edition first, then scan again.</source>
        <translation>Buka edisinya dahulu, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>Score sheet %1 was not opened: what is being typed here has to be mended or given up (Esc) first.</source>
        <translation>Lembar penilaian %1 belum dibuka: isian di sini perlu diperbaiki atau dibatalkan (Esc) dahulu.</translation>
    </message>
    <message>
        <source>Record as returned</source>
        <translation>Catat kembali</translation>
    </message>
    <message>
        <source>Score sheet %1 is recorded as returned.</source>
        <translation>Lembar penilaian %1 dicatat kembali.</translation>
    </message>
    <message>
        <source>Score sheet %1</source>
        <translation>Lembar penilaian %1</translation>
    </message>
</context>
<context>
    <name>sidang::MarksHead</name>
    <message>
        <source>Second entry, blind</source>
        <translation>Entri kedua, buta</translation>
    </message>
    <message>
        <source>Differences (%1)</source>
        <translation>Selisih (%1)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Nominee whose sheets are listed</source>
        <translation>Kandidat yang lembarnya didaftar</translation>
    </message>
    <message>
        <source>Juror whose sheets are listed</source>
        <translation>Juri yang lembarnya didaftar</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Buka kembali…</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Jadikan final</translation>
    </message>
    <message>
        <source>Opens the sheet for changes again, with a reason (Ctrl+Enter)</source>
        <translation>Membuka lembar untuk diubah lagi, dengan alasan (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The sheet is complete and changed no more (Ctrl+Enter)</source>
        <translation>Lembar sudah lengkap dan tidak diubah lagi (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Lembar nilai</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>One sheet at a time, as on paper (Ctrl+Shift+1)</source>
        <translation>Satu lembar sekaligus, seperti kertasnya (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Kisi</translation>
    </message>
    <message>
        <source>All nominees of one juror (Ctrl+Shift+2)</source>
        <translation>Semua kandidat dari satu juri (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Facts and figures that the secretariat answers for (Ctrl+Shift+3)</source>
        <translation>Fakta dan angka yang dipertanggungjawabkan sekretariat (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>What the two operators read differently (Ctrl+Shift+4)</source>
        <translation>Yang dibaca berbeda oleh kedua operator (Ctrl+Shift+4)</translation>
    </message>
    <message>
        <source>By nominee</source>
        <translation>Menurut kandidat</translation>
    </message>
    <message>
        <source>By juror</source>
        <translation>Menurut juri</translation>
    </message>
    <message>
        <source>Lists the sheets the other way round: by juror or by nominee</source>
        <translation>Mendaftar lembar dengan susunan lain: menurut juri atau menurut kandidat</translation>
    </message>
</context>
<context>
    <name>sidang::MarksPage</name>
    <message>
        <source>No indicators yet</source>
        <translation>Belum ada indikator</translation>
    </message>
    <message>
        <source>Marks are keyed once the scheme of the category has indicators.</source>
        <translation>Nilai dimasukkan setelah skema kategori mempunyai indikator.</translation>
    </message>
    <message>
        <source>To the scheme</source>
        <translation>Ke skema</translation>
    </message>
    <message>
        <source>Nobody is nominated in this category</source>
        <translation>Belum ada kandidat dalam kategori ini</translation>
    </message>
    <message>
        <source>A sheet appears here for each nominee and each juror.</source>
        <translation>Di sini tampil satu lembar untuk setiap kandidat dan setiap juri.</translation>
    </message>
    <message>
        <source>To the nominees</source>
        <translation>Ke kandidat</translation>
    </message>
    <message>
        <source>No juror scores in this category</source>
        <translation>Belum ada juri penilai dalam kategori ini</translation>
    </message>
    <message>
        <source>To the jury</source>
        <translation>Ke juri</translation>
    </message>
    <message>
        <source>The sheet on %1 cannot be final yet: %2.</source>
        <translation>Lembar tentang %1 belum dapat dijadikan final: %2.</translation>
    </message>
    <message>
        <source>The sheet on %1 is final now.</source>
        <translation>Lembar tentang %1 kini final.</translation>
    </message>
    <message>
        <source>The sheet of %1 on %2 is final. Open it only when the paper says something else than what was keyed.</source>
        <translation>Lembar %1 tentang %2 sudah final. Buka hanya bila kertasnya berbunyi lain daripada yang dimasukkan.</translation>
    </message>
    <message>
        <source>Open the sheet again</source>
        <translation>Buka kembali lembar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka kembali</translation>
    </message>
</context>
<context>
    <name>sidang::MarksPane</name>
    <message>
        <source>This is not saved: the line above the page says why. What you typed still stands here.</source>
        <translation>Ini belum tersimpan: baris di atas halaman menyebut sebabnya. Yang Anda ketik masih ada di sini.</translation>
    </message>
</context>
<context>
    <name>sidang::MonthChart</name>
    <message>
        <source>%1 in %2, %3 in %4</source>
        <translation>%1 pada %2, %3 pada %4</translation>
    </message>
    <message>
        <source>Members month by month: %1</source>
        <translation>Peserta per bulan: %1</translation>
    </message>
    <message>
        <source>declared: %1</source>
        <translation>pernyataan: %1</translation>
    </message>
    <message>
        <source>verified: %1</source>
        <translation>terverifikasi: %1</translation>
    </message>
    <message>
        <source>no figures yet</source>
        <translation>belum ada angka</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>terverifikasi</translation>
    </message>
    <message>
        <source>declared</source>
        <translation>pernyataan</translation>
    </message>
</context>
<context>
    <name>sidang::MonthsModel</name>
    <message>
        <source>This is not stored: the message above says why.</source>
        <translation>Ini tidak tersimpan: pesan di atas menjelaskan sebabnya.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>baris %1, kolom %2</translation>
    </message>
    <message>
        <source>It lies outside the table.</source>
        <translation>Berada di luar tabel.</translation>
    </message>
    <message>
        <source>Declared members</source>
        <translation>Peserta pernyataan</translation>
    </message>
    <message>
        <source>Declared universe</source>
        <translation>Semesta pernyataan</translation>
    </message>
    <message>
        <source>Verified members</source>
        <translation>Peserta terverifikasi</translation>
    </message>
    <message>
        <source>Verified universe</source>
        <translation>Semesta terverifikasi</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Date of the source</source>
        <translation>Tanggal sumber</translation>
    </message>
    <message>
        <source>Declared
members</source>
        <translation>Pernyataan
peserta</translation>
    </message>
    <message>
        <source>
universe</source>
        <translation>
semesta</translation>
    </message>
    <message>
        <source>Verified
members</source>
        <translation>Terverifikasi
peserta</translation>
    </message>
    <message>
        <source>
Difference</source>
        <translation>
Selisih</translation>
    </message>
    <message>
        <source>
Coverage</source>
        <translation>
Cakupan</translation>
    </message>
    <message>
        <source>
Source</source>
        <translation>
Sumber</translation>
    </message>
    <message>
        <source>
Date</source>
        <translation>
Tanggal</translation>
    </message>
</context>
<context>
    <name>sidang::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasi</translation>
    </message>
</context>
<context>
    <name>sidang::NavigationModel</name>
    <message>
        <source>Preparation</source>
        <translation>Persiapan</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>not every category can be ranked completely yet</source>
        <translation>belum semua kategori dapat diperingkat lengkap</translation>
    </message>
</context>
<context>
    <name>sidang::NewEditionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Kembali</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Edisi baru</translation>
    </message>
    <message>
        <source>&amp;Make the edition</source>
        <translation>&amp;Buat edisi</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Lanjut</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>sedang ditampilkan</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>There is a file of this name already; it was left as it is. Choose another name.</source>
        <translation>Berkas dengan nama itu sudah ada dan dibiarkan apa adanya. Pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>sidang::NextCard</name>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Next · %1</source>
        <translation>Berikutnya · %1</translation>
    </message>
</context>
<context>
    <name>sidang::NomineeFilterBar</name>
    <message>
        <source>All categories</source>
        <translation>Semua kategori</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Semua wilayah</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
</context>
<context>
    <name>sidang::NomineeMenu</name>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>&amp;Paste rows from a spreadsheet…</source>
        <translation>&amp;Tempel baris dari lembar kerja…</translation>
    </message>
    <message>
        <source>Add &amp;all kabupaten and kota of this province</source>
        <translation>Masukkan &amp;semua kabupaten/kota provinsi ini</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>Change &amp;status…</source>
        <translation>Ubah s&amp;tatus…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>&amp;Urutkan menurut</translation>
    </message>
</context>
<context>
    <name>sidang::NomineePanel</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Skala usaha</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message>
        <source>New nominee</source>
        <translation>Kandidat baru</translation>
    </message>
    <message>
        <source>A new nominee takes part.</source>
        <translation>Kandidat baru ikut serta.</translation>
    </message>
    <message>
        <source>A nominee needs a name. Esc gives the new one up.</source>
        <translation>Nama kandidat harus diisi. Esc membatalkan kandidat baru.</translation>
    </message>
    <message>
        <source>Not saved. The message above says why.</source>
        <translation>Belum tersimpan. Sebabnya tertulis pada pesan di atas.</translation>
    </message>
    <message>
        <source>A nominee needs a code.</source>
        <translation>Kode kandidat harus diisi.</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already.</source>
        <translation>Kode %1 sudah dipakai %2.</translation>
    </message>
    <message>
        <source>Stays in its category: %1 belong to it.</source>
        <translation>Kategori tidak dapat diubah: sudah ada %1.</translation>
    </message>
    <message>
        <source>A nominee needs a name.</source>
        <translation>Nama kandidat harus diisi.</translation>
    </message>
    <message>
        <source>No region has this name, or several have. Choose one from the list (Down).</source>
        <translation>Tidak ada wilayah bernama itu, atau ada beberapa. Pilih dari daftar (panah bawah).</translation>
    </message>
    <message>
        <source>A whole number of persons is wanted, such as 1250.</source>
        <translation>Isikan jumlah orang dengan bilangan bulat, misalnya 1250.</translation>
    </message>
    <message>
        <source>May be the same as %1.</source>
        <translation>Mungkin sama dengan %1.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Ubah status</translation>
    </message>
</context>
<context>
    <name>sidang::NomineesModel</name>
    <message>
        <source>like %1?</source>
        <translation>mirip %1?</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Skala usaha</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
</context>
<context>
    <name>sidang::NomineesPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Nominees shown: %1</source>
        <translation>Kandidat yang tampil: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No nominee meets everything that is looked for.</source>
        <translation>Tidak ada kandidat yang memenuhi semua yang dicari.</translation>
    </message>
    <message>
        <source>Show all nominees</source>
        <translation>Tampilkan semua kandidat</translation>
    </message>
    <message>
        <source>No nominees yet</source>
        <translation>Belum ada kandidat</translation>
    </message>
    <message>
        <source>Add them one after the other with Ctrl+N, paste rows from a spreadsheet with Ctrl+V, or take all kabupaten and kota at once.</source>
        <translation>Tambahkan satu per satu dengan Ctrl+N, tempelkan baris dari lembar kerja dengan Ctrl+V, atau masukkan semua kabupaten/kota sekaligus.</translation>
    </message>
    <message>
        <source>Add all kabupaten and kota</source>
        <translation>Masukkan semua kabupaten/kota</translation>
    </message>
    <message>
        <source>Add them one after the other with Ctrl+N, or paste rows from a spreadsheet with Ctrl+V.</source>
        <translation>Tambahkan satu per satu dengan Ctrl+N, atau tempelkan baris dari lembar kerja dengan Ctrl+V.</translation>
    </message>
    <message>
        <source>Add a nominee</source>
        <translation>Tambah kandidat</translation>
    </message>
    <message>
        <source>The edition has no category yet. Make one on the page Scheme.</source>
        <translation>Edisi ini belum mempunyai kategori. Buatlah pada halaman Skema.</translation>
    </message>
    <message>
        <source>Begins a new nominee (Ctrl+N)</source>
        <translation>Memulai kandidat baru (Ctrl+N)</translation>
    </message>
    <message>
        <source>Of all that are selected</source>
        <translation>Untuk semua yang dipilih</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Change status…</source>
        <translation>Ubah status…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Choose a category of kabupaten and kota first.</source>
        <translation>Pilih dahulu kategori kabupaten/kota.</translation>
    </message>
    <message>
        <source>All of them are nominees already.</source>
        <translation>Semuanya sudah menjadi kandidat.</translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s) added. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n kandidat ditambahkan. Ctrl+Z membatalkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was copied. Select the rows in the spreadsheet, copy them with Ctrl+C and come back.</source>
        <translation>Belum ada yang disalin. Pilih baris di lembar kerja, salin dengan Ctrl+C, lalu kembali ke sini.</translation>
    </message>
    <message>
        <source>%1 cannot be removed, because there are already: %2. Nothing was removed. Change the status instead, for example to withdrawn.</source>
        <translation>%1 tidak dapat dihapus karena sudah ada: %2. Tidak ada yang dihapus. Ubahlah statusnya, misalnya menjadi mengundurkan diri.</translation>
    </message>
</context>
<context>
    <name>sidang::OfficialDialog</name>
    <message>
        <source>&amp;Asks for a passphrase</source>
        <translation>&amp;Meminta frasa sandi</translation>
    </message>
    <message>
        <source>Change an official</source>
        <translation>Ubah petugas</translation>
    </message>
    <message>
        <source>Add an official</source>
        <translation>Tambah petugas</translation>
    </message>
    <message>
        <source>leave empty to keep the present one</source>
        <translation>kosongkan bila tidak diganti</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Peran</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Frasa sandi baru</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;Ulangi frasa sandi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulangi frasa sandi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Kedua frasa sandi berbeda. Ketik frasa yang sama dua kali.</translation>
    </message>
    <message>
        <source>Type a passphrase, or take away the check mark above it.</source>
        <translation>Ketik frasa sandi, atau hapus tanda centang di atasnya.</translation>
    </message>
    <message>
        <source>There is not enough free memory to keep a passphrase safely. Close other programs and try again.</source>
        <translation>Memori tidak cukup untuk menyimpan frasa sandi dengan aman. Tutup program lain lalu coba lagi.</translation>
    </message>
    <message>
        <source>An official needs a name.</source>
        <translation>Petugas harus mempunyai nama.</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>&amp;Jabatan</translation>
    </message>
    <message>
        <source>N&amp;IP</source>
        <translation>N&amp;IP</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>18 digits, or empty</source>
        <translation>18 angka, atau kosong</translation>
    </message>
    <message>
        <source>A NIP has 18 digits. Correct it, or leave it empty.</source>
        <translation>NIP terdiri atas 18 angka. Perbaiki, atau kosongkan.</translation>
    </message>
</context>
<context>
    <name>sidang::OfficialsDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Tambah…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ubah…</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Officials are never deleted: who no longer serves keeps the name in the history.</source>
        <translation>Petugas tidak pernah dihapus: yang tidak lagi bertugas tetap bernama dalam riwayat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No longer &amp;serves</source>
        <translation>Tidak lagi &amp;bertugas</translation>
    </message>
    <message>
        <source>&amp;Serves again</source>
        <translation>&amp;Bertugas kembali</translation>
    </message>
</context>
<context>
    <name>sidang::OfficialsModel</name>
    <message>
        <source>with a passphrase</source>
        <translation>dengan frasa sandi</translation>
    </message>
    <message>
        <source>no longer serves</source>
        <translation>tidak lagi bertugas</translation>
    </message>
</context>
<context>
    <name>sidang::OfficialsTableModel</name>
    <message>
        <source>no longer serves</source>
        <translation>tidak bertugas lagi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
</context>
<context>
    <name>sidang::OverviewPage</name>
    <message numerus="yes">
        <source>%n problem(s): show the list</source>
        <translation>
            <numerusform>%n masalah: lihat daftar</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Tidak ada masalah</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Work of each category</source>
        <translation>Pekerjaan setiap kategori</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
</context>
<context>
    <name>sidang::PaperPreview</name>
    <message>
        <source>This paper cannot be made yet</source>
        <translation>Dokumen ini belum dapat dibuat</translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>Perbaiki naskah</translation>
    </message>
    <message>
        <source>Page as it will be printed</source>
        <translation>Halaman sebagaimana akan dicetak</translation>
    </message>
    <message>
        <source>Pages in small</source>
        <translation>Halaman dalam ukuran kecil</translation>
    </message>
</context>
<context>
    <name>sidang::PapersForm</name>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Letter&amp;head, one line each</source>
        <translation>&amp;Kop surat, baris demi baris</translation>
    </message>
    <message>
        <source>&amp;Secretariat</source>
        <translation>S&amp;ekretariat</translation>
    </message>
    <message>
        <source>Papers are signed i&amp;n</source>
        <translation>Tempat penandatanga&amp;nan</translation>
    </message>
    <message>
        <source>Legal &amp;basis, one regulation in each line</source>
        <translation>&amp;Dasar hukum, satu peraturan setiap baris</translation>
    </message>
    <message>
        <source>N&amp;umber of letters</source>
        <translation>Pola nomor s&amp;urat</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>Ke&amp;rtas</translation>
    </message>
    <message>
        <source>%1 is not known. In braces may stand {number}, {month} and {year}.</source>
        <translation>%1 tidak dikenal. Dalam kurung kurawal boleh tertulis {number}, {month} dan {year}.</translation>
    </message>
    <message>
        <source>The pattern needs {number}, else every letter has the same one.</source>
        <translation>Pola harus memuat {number}; jika tidak, semua surat bernomor sama.</translation>
    </message>
    <message>
        <source>For example {number}/PARITRANA/{month}/{year}.</source>
        <translation>Misalnya {number}/PARITRANA/{month}/{year}.</translation>
    </message>
    <message>
        <source>Letter 12 would have the number %1.</source>
        <translation>Surat ke-12 akan bernomor %1.</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>F4 (215 × 330 mm)</source>
        <translation>F4 (215 × 330 mm)</translation>
    </message>
</context>
<context>
    <name>sidang::PapersModel</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>dicentang</translation>
    </message>
</context>
<context>
    <name>sidang::PapersView</name>
    <message numerus="yes">
        <source>%n sheet(s) get a number when they are printed</source>
        <translation>
            <numerusform>%n lembar akan mendapat nomor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) are printed again with their number</source>
        <translation>
            <numerusform>%n lembar dicetak ulang dengan nomornya</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed until the plenary</source>
        <translation>Tertutup sampai pleno</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No paper has all of these words.</source>
        <translation>Tidak ada dokumen yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Belum ada yang dapat dicetak</translation>
    </message>
    <message>
        <source>There is no paper of this form here.</source>
        <translation>Tidak ada dokumen formulir ini di sini.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Papers of the form</source>
        <translation>Dokumen formulir ini</translation>
    </message>
    <message>
        <source>Give new numbers</source>
        <translation>Beri nomor baru</translation>
    </message>
    <message>
        <source>The sheets that were printed before are recorded as spoiled</source>
        <translation>Lembar yang dicetak sebelumnya dibatalkan</translation>
    </message>
    <message>
        <source>Width of the forms</source>
        <translation>Lebar daftar formulir</translation>
    </message>
    <message>
        <source>Width of the papers</source>
        <translation>Lebar daftar dokumen</translation>
    </message>
    <message>
        <source>all forms</source>
        <translation>semua formulir</translation>
    </message>
    <message>
        <source>Printed again with a new number</source>
        <translation>Dicetak ulang dengan nomor baru</translation>
    </message>
    <message>
        <source>It is not recorded.</source>
        <translation>Pencetakan ini tidak tercatat.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were sent to the printer.</source>
        <translation>
            <numerusform>%n dokumen dikirim ke pencetak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were written to %1.</source>
        <translation>
            <numerusform>%n dokumen ditulis ke %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n halaman.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were left out: %1</source>
        <translation>
            <numerusform>%n dokumen dilewati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look at the printer and try again.</source>
        <translation>Pencetak tidak menerima dokumen. Periksa pencetak, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Dihentikan.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Tidak ada yang ditulis.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) were done before.</source>
        <translation>
            <numerusform>%n dokumen sudah selesai sebelumnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the text</source>
        <translation>Perbaiki naskah</translation>
    </message>
    <message>
        <source>Tick in the list what is to be printed.</source>
        <translation>Centang pada daftar dokumen yang akan dicetak.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Centang semua</translation>
    </message>
    <message>
        <source>Space ticks the paper of the list that has the keyboard, Ctrl+A ticks all</source>
        <translation>Spasi mencentang dokumen yang sedang dipilih pada daftar, Ctrl+A mencentang semua</translation>
    </message>
    <message>
        <source>Numbers on them were taken back meanwhile (Ctrl+Z): destroy these papers and print them anew.</source>
        <translation>Nomor pada lembar itu ditarik selama pencetakan (Ctrl+Z): musnahkan lembar itu dan cetak lagi.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>papers</comment>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>sidang::PassphraseField</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frasa sandi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message numerus="yes">
        <source>Wrong too often. The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>Terlalu sering salah. Dapat dicoba lagi %n detik lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidang::PasteDialog</name>
    <message>
        <source>&amp;Leave out the rows with faults</source>
        <translation>&amp;Lewati baris yang bermasalah</translation>
    </message>
    <message>
        <source>Nominees from a spreadsheet</source>
        <translation>Kandidat dari lembar kerja</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Copied rows</source>
        <translation>Baris yang disalin</translation>
    </message>
    <message>
        <source>Into the &amp;category</source>
        <translation>Ke dalam &amp;kategori</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), all in order</source>
        <translation>
            <numerusform>%n baris, semuanya sesuai</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows have faults</source>
        <translation>%1 dari %2 baris bermasalah</translation>
    </message>
    <message numerus="yes">
        <source>Take %n row(s)</source>
        <translation>
            <numerusform>Ambil %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the rows in the spreadsheet and copy them again, or leave them out.</source>
        <translation>Perbaiki baris itu di lembar kerja lalu salin lagi, atau lewati.</translation>
    </message>
    <message>
        <source>What is to be said about the rows</source>
        <translation>Catatan tentang baris</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
</context>
<context>
    <name>sidang::PasteModel</name>
    <message>
        <source>there is no cell here; the block is larger than what is left of the table</source>
        <translation>di sini tidak ada sel; bloknya lebih besar daripada sisa tabel</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>sudah ada</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>menggantikan %1</translation>
    </message>
    <message>
        <source>a comment without a mark</source>
        <translation>komentar tanpa nilai</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>baris %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolom %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
</context>
<context>
    <name>sidang::PastedModel</name>
    <message>
        <source>in order</source>
        <translation>sesuai</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Pengusul</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sektor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Skala usaha</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Pekerja</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n kesalahan</numerusform>
        </translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>perlu diperiksa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>sidang::PlaceStep</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Pilih…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Choose where the file is made</source>
        <translation>Pilih tempat berkas dibuat</translation>
    </message>
    <message>
        <source>This is made:</source>
        <translation>Yang dibuat:</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation>
            <numerusform>%n juri</numerusform>
        </translation>
    </message>
    <message>
        <source>at the desk: %1</source>
        <translation>di meja: %1</translation>
    </message>
    <message>
        <source>Type where the file is to be made, or choose it.</source>
        <translation>Ketik tempat berkas akan dibuat, atau pilih.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>The file of the edition; everything is saved there at once from then on.</source>
        <translation>Berkas edisi; sejak saat itu semuanya langsung disimpan di sana.</translation>
    </message>
</context>
<context>
    <name>sidang::PlenaryPanel</name>
    <message>
        <source>Other considerations, as the minutes say them</source>
        <translation>Pertimbangan lain, sebagaimana dimuat dalam berita acara</translation>
    </message>
    <message>
        <source>Dissent: who disagreed, and why</source>
        <translation>Perbedaan pendapat: siapa yang tidak sependapat, dan alasannya</translation>
    </message>
</context>
<context>
    <name>sidang::PrintPage</name>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Forms ledger</source>
        <translation>Buku formulir</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Riwayat cetak</translation>
    </message>
    <message>
        <source>Everything as one PDF…</source>
        <translation>Semuanya dalam satu PDF…</translation>
    </message>
    <message>
        <source>Every paper of the edition that can be made, as one PDF with bookmarks</source>
        <translation>Semua dokumen edisi yang dapat dibuat, dalam satu PDF berpenanda</translation>
    </message>
</context>
<context>
    <name>sidang::PrintingsModel</name>
    <message>
        <source>Several forms</source>
        <translation>Beberapa formulir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Tujuan</translation>
    </message>
</context>
<context>
    <name>sidang::PrintingsView</name>
    <message>
        <source>Nothing was printed yet</source>
        <translation>Belum ada yang dicetak</translation>
    </message>
    <message>
        <source>What is saved as PDF or sent to a printer is kept here, with the day and who did it.</source>
        <translation>Yang disimpan sebagai PDF atau dikirim ke pencetak tercatat di sini, dengan hari dan pelakunya.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Nothing that was printed has all of these words.</source>
        <translation>Tidak ada catatan yang memuat semua kata ini.</translation>
    </message>
    <message>
        <source>Search what was printed</source>
        <translation>Cari dalam riwayat cetak</translation>
    </message>
    <message>
        <source>What was printed, the newest first</source>
        <translation>Yang dicetak, terbaru lebih dahulu</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Cetak lagi…</translation>
    </message>
    <message>
        <source>Leads to the form and chooses there what was printed (Enter)</source>
        <translation>Membuka formulirnya dan memilih dokumen yang sama (Enter)</translation>
    </message>
    <message>
        <source>Enter or a double click chooses the same papers again under Forms</source>
        <translation>Enter atau klik ganda memilih dokumen yang sama lagi pada Formulir</translation>
    </message>
</context>
<context>
    <name>sidang::ProblemsDialog</name>
    <message>
        <source>Problems of this edition</source>
        <translation>Masalah edisi ini</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Menuju ke sana</translation>
    </message>
    <message>
        <source>Errors stand against ranking a category. Warnings are kept and change nothing in the reckoning. Enter goes where the problem is mended.</source>
        <translation>Kesalahan menghalangi pemeringkatan kategori. Peringatan dicatat dan tidak mengubah hitungan. Enter menuju tempat masalah diperbaiki.</translation>
    </message>
</context>
<context>
    <name>sidang::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
</context>
<context>
    <name>sidang::ProgressStrip</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 marks · %3 of %4 sheets complete</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; dari %2 nilai · %3 dari %4 lembar lengkap</translation>
    </message>
    <message>
        <source>%1 final</source>
        <translation>%1 final</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 facts and figures</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; dari %2 fakta dan angka</translation>
    </message>
    <message>
        <source>Jurors and how much each has scored</source>
        <translation>Juri dan kemajuan penilaian masing-masing</translation>
    </message>
</context>
<context>
    <name>sidang::ProvenanceForm</name>
    <message>
        <source>Weight and scale set b&amp;y</source>
        <translation>Dasar bobot dan s&amp;kala</translation>
    </message>
    <message>
        <source>contoh: not confirmed</source>
        <translation>contoh: belum dikonfirmasi</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>Ko&amp;nfirmasi…</translation>
    </message>
    <message>
        <source>Says which guideline or decision sets it, and takes the mark “contoh” away</source>
        <translation>Menyebutkan pedoman atau keputusan yang menetapkannya, dan menghapus tanda “contoh”</translation>
    </message>
</context>
<context>
    <name>sidang::RankingModel</name>
    <message>
        <source>%1, the last one sent up</source>
        <translation>%1, yang terakhir diusulkan</translation>
    </message>
    <message>
        <source>Exactly %1</source>
        <translation>Tepatnya %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>By aspect</source>
        <translation>Per aspek</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Gap to the one before</source>
        <translation>Selisih dengan peringkat sebelumnya</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>sidang::RankingPage</name>
    <message>
        <source>sample weights</source>
        <translation>bobot contoh</translation>
    </message>
    <message>
        <source>Weights of this category are marked “contoh”: invented, to be confirmed by the secretariat.</source>
        <translation>Bobot kategori ini bertanda “contoh”: rekaan, menunggu kepastian sekretariat.</translation>
    </message>
    <message numerus="yes">
        <source>the first %n go to the next level</source>
        <translation>
            <numerusform>%n teratas diusulkan ke tingkat berikutnya</numerusform>
        </translation>
    </message>
    <message>
        <source>This category cannot be ranked yet</source>
        <translation>Kategori ini belum dapat diperingkat</translation>
    </message>
    <message>
        <source>Its scheme or its marks have errors. The list of problems says where each one is.</source>
        <translation>Skema atau nilainya mengandung kesalahan. Daftar masalah menunjukkan letaknya satu per satu.</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>Tampilkan masalah</translation>
    </message>
    <message>
        <source>Nobody is nominated in this category</source>
        <translation>Belum ada kandidat dalam kategori ini</translation>
    </message>
    <message>
        <source>A ranking appears here as soon as the edition has nominees.</source>
        <translation>Peringkat muncul di sini begitu edisi ini mempunyai kandidat.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Pratinjau cetak</translation>
    </message>
    <message>
        <source>Shows the official ranked list as it will be printed</source>
        <translation>Menampilkan daftar peringkat resmi sebagaimana akan dicetak</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Ekspor PDF</translation>
    </message>
    <message>
        <source>Writes the official ranked list of this category as a PDF</source>
        <translation>Menulis daftar peringkat resmi kategori ini sebagai PDF</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Width of the explanation</source>
        <translation>Lebar jejak hitung</translation>
    </message>
    <message>
        <source>Marks are closed until the plenary</source>
        <translation>Nilai ditutup sampai pleno</translation>
    </message>
    <message>
        <source>%1 of %2 marks of the jurors are in. Until the plenary only the operators and the auditor see marks and ranking.</source>
        <translation>%1 dari %2 nilai juri masuk. Sampai pleno hanya operator dan auditor yang melihat nilai dan peringkat.</translation>
    </message>
    <message>
        <source>Change who sits at the desk…</source>
        <translation>Ganti petugas di meja…</translation>
    </message>
    <message>
        <source>Marks are closed until the plenary: before it only the operators and the auditor print the ranking.</source>
        <translation>Nilai ditutup sampai pleno: sebelum itu hanya operator dan auditor yang dapat mencetak peringkat.</translation>
    </message>
</context>
<context>
    <name>sidang::ReadingForm</name>
    <message>
        <source>&amp;Figures</source>
        <translation>An&amp;gka</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>Pro&amp;gram</translation>
    </message>
    <message>
        <source>Se&amp;gment</source>
        <translation>Se&amp;gmen</translation>
    </message>
    <message>
        <source>&amp;Of the months</source>
        <translation>Dari &amp;bulan</translation>
    </message>
    <message>
        <source>Typed by the secretariat</source>
        <translation>Diketik sekretariat</translation>
    </message>
    <message>
        <source>Read from the monthly figures</source>
        <translation>Dibaca dari data kinerja</translation>
    </message>
    <message>
        <source>Members ÷ universe of the verified figures within the assessment period.</source>
        <translation>Peserta ÷ potensi menurut data terverifikasi dalam periode penilaian.</translation>
    </message>
    <message>
        <source>Numerator and denominator are entered on the page of performance figures.</source>
        <translation>Pembilang dan penyebut diisi pada halaman Data kinerja.</translation>
    </message>
</context>
<context>
    <name>sidang::ReasonDialog</name>
    <message>
        <source>Reason (kept in the history)</source>
        <translation>Alasan (disimpan dalam riwayat)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>sidang::RecentModel</name>
    <message>
        <source>No longer there: %1</source>
        <translation>Tidak ada lagi: %1</translation>
    </message>
    <message>
        <source>The last write was cut off; opening the file puts it in order.</source>
        <translation>Penulisan terakhir terputus; berkas dibereskan saat dibuka.</translation>
    </message>
    <message>
        <source>no category yet</source>
        <translation>belum ada kategori</translation>
    </message>
    <message>
        <source>last saved on %1, %2</source>
        <translation>terakhir disimpan %1, %2</translation>
    </message>
</context>
<context>
    <name>sidang::RecordPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Tutup panel</translation>
    </message>
</context>
<context>
    <name>sidang::RecusalsModel</name>
    <message numerus="yes">
        <source>%n mark(s) that do not count</source>
        <translation>
            <numerusform>%n nilai tidak dihitung</numerusform>
        </translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Quorum of the nominee</source>
        <translation>Kuorum kandidat</translation>
    </message>
</context>
<context>
    <name>sidang::RegionField</name>
    <message>
        <source>type part of the name</source>
        <translation>ketik sebagian namanya</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Semua wilayah</translation>
    </message>
    <message>
        <source>All regions (Down)</source>
        <translation>Semua wilayah (panah bawah)</translation>
    </message>
</context>
<context>
    <name>sidang::ReopenDialog</name>
    <message>
        <source>Reopen the category</source>
        <translation>Buka kembali kategori</translation>
    </message>
    <message>
        <source>Nobody else may reopen a category. Let the administrator add an official with one of these roles: %1.</source>
        <translation>Tidak ada petugas lain yang berwenang membuka kembali kategori. Minta administrator menambah petugas dengan salah satu peran ini: %1.</translation>
    </message>
    <message>
        <source>“%1” goes back to the plenary. The closed result stays in the history, and closing it again makes a new one. Two different officials answer for it.</source>
        <translation>“%1” kembali ke tahap pleno. Hasil yang sudah ditutup tetap ada dalam riwayat, dan penutupan berikutnya membuat hasil baru. Dua petugas yang berbeda bertanggung jawab.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Di meja</translation>
    </message>
    <message>
        <source>Second &amp;official</source>
        <translation>&amp;Petugas kedua</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>Second official</source>
        <translation>Petugas kedua</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>sidang::RequirementsView</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Tambah berkas</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Berkas yang diminta</translation>
    </message>
    <message>
        <source>What each nominee of this category hands in. On the page of documents it is ticked off; without a mandatory one a nominee is not complete. Space changes whether a document is mandatory.</source>
        <translation>Berkas yang diserahkan setiap kandidat kategori ini dan diperiksa pada halaman Berkas; tanpa berkas wajib, kandidat belum lengkap. Tombol spasi mengubah wajib atau tidaknya.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Berkas baru</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be removed: %n nominee(s) have something recorded for it. Clear that on the page of documents first.</source>
        <translation>
            <numerusform>%1 tidak dapat dihapus: ada catatan pada %n kandidat. Kosongkan dahulu pada halaman Berkas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidang::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Nothing was recorded since this backup was made.</source>
        <translation>Sejak cadangan ini dibuat tidak ada perubahan.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) recorded since then will no longer be in the edition.</source>
        <translation>
            <numerusform>%n perubahan sejak itu tidak akan ada lagi dalam edisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The present file is not lost: it is put aside among the backups. The restoring itself is recorded with your name.</source>
        <translation>Berkas sekarang tidak hilang: disisihkan di antara cadangan. Pemulihan ini dicatat dengan nama Anda.</translation>
    </message>
    <message>
        <source>The edition now, last change</source>
        <translation>Edisi sekarang, perubahan terakhir</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Pulihkan cadangan ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>sidang::RevisionDialog</name>
    <message>
        <source>Change a locked scheme</source>
        <translation>Ubah skema yang terkunci</translation>
    </message>
    <message>
        <source>Scoring has begun, so this scheme is locked. A change begins version %1 of it: a backup is made first, and results say which version they were made with.</source>
        <translation>Penilaian sudah dimulai, sehingga skema ini terkunci. Perubahan memulai versi %1: cadangan dibuat lebih dahulu, dan hasil menyebutkan versi yang dipakai.</translation>
    </message>
    <message>
        <source>&amp;Reason, as it is kept in the history</source>
        <translation>&amp;Alasan, sebagaimana dicatat dalam riwayat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>For example: correction by letter of the national committee</source>
        <translation>Misalnya: perbaikan menurut surat Panitia Pusat</translation>
    </message>
    <message>
        <source>It is asked for once and then kept for the other changes of this category.</source>
        <translation>Alasan ditanyakan satu kali, lalu dipakai untuk perubahan lain dalam kategori ini.</translation>
    </message>
    <message>
        <source>Change the scheme</source>
        <translation>Ubah skema</translation>
    </message>
</context>
<context>
    <name>sidang::RunStrip</name>
    <message>
        <source>Paper %1 of %2</source>
        <translation>Dokumen %1 dari %2</translation>
    </message>
    <message>
        <source>Progress of the papers</source>
        <translation>Kemajuan pencetakan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>sidang::ScaleForm</name>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skala</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Terendah</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Tertinggi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Target in %</source>
        <translation>Target dalam %</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Skor tertinggi</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Desimal</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Tingkat baru</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>What earns it</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Tambah tingkat</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>From value</source>
        <translation>Mulai nilai</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Tambah rentang</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Rentang</translation>
    </message>
</context>
<context>
    <name>sidang::ScheduleForm</name>
    <message>
        <source>&amp;Documents due</source>
        <translation>&amp;Batas berkas masuk</translation>
    </message>
    <message>
        <source>Document &amp;check</source>
        <translation>Pemeriksaan ber&amp;kas</translation>
    </message>
    <message>
        <source>&amp;Interviews from</source>
        <translation>Wawancara mula&amp;i</translation>
    </message>
    <message>
        <source>&amp;Plenary</source>
        <translation>Pl&amp;eno</translation>
    </message>
    <message>
        <source>This day is before the step that comes first.</source>
        <translation>Tanggal ini mendahului tahap sebelumnya.</translation>
    </message>
</context>
<context>
    <name>sidang::ScheduleModel</name>
    <message>
        <source>came</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Pimpinan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>sidang::SchemeActions</name>
    <message>
        <source>New indicator</source>
        <translation>Indikator baru</translation>
    </message>
    <message>
        <source>New aspect</source>
        <translation>Aspek baru</translation>
    </message>
    <message>
        <source>Marks stand on %1, so it stays where it is. Nothing was changed. Take its weight down to 0 instead, or remove the marks first.</source>
        <translation>Sudah ada nilai pada %1, sehingga letaknya tetap. Tidak ada yang diubah. Turunkan bobotnya menjadi 0, atau hapus nilainya dahulu.</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Kategori baru</translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s) assigned to it</source>
        <translation>
            <numerusform>%n juri yang ditugaskan</numerusform>
        </translation>
    </message>
    <message>
        <source>decisions or results</source>
        <translation>keputusan atau hasil</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: it still has %2. Nothing was changed.</source>
        <translation>“%1” tidak dapat dihapus: masih ada %2. Tidak ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>sidang::SchemeFileActions</name>
    <message>
        <source>This is no scheme that can be taken. Nothing was changed.</source>
        <translation>Ini bukan skema yang dapat diambil. Tidak ada yang diubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) were taken from the scheme. Ctrl+Z takes this back.</source>
        <translation>
            <numerusform>%n kategori diambil dari skema. Ctrl+Z membatalkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheme %1</source>
        <translation>Skema %1</translation>
    </message>
    <message>
        <source>The scheme was written to %1.</source>
        <translation>Skema ditulis ke %1.</translation>
    </message>
</context>
<context>
    <name>sidang::SchemeHead</name>
    <message>
        <source>Criteria</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Required documents</source>
        <translation>Berkas yang diminta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Scheme file</source>
        <translation>Berkas skema</translation>
    </message>
    <message>
        <source>locked · version %1</source>
        <translation>terkunci · versi %1</translation>
    </message>
    <message numerus="yes">
        <source>%n contoh to be confirmed</source>
        <translation>
            <numerusform>%n contoh belum dikonfirmasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Alasan lain…</translation>
    </message>
    <message>
        <source>Scoring has begun: a change of the scheme needs a reason and begins version %1.</source>
        <translation>Penilaian sudah dimulai: perubahan skema memerlukan alasan dan memulai versi %1.</translation>
    </message>
    <message>
        <source>Changes of the locked scheme are recorded with this reason: “%1”.</source>
        <translation>Perubahan skema yang terkunci dicatat dengan alasan ini: “%1”.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
</context>
<context>
    <name>sidang::SchemeModel</name>
    <message>
        <source>monthly figures</source>
        <translation>data kinerja</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteria</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>jurors</source>
        <translation>juri</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fakta</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>terukur</translation>
    </message>
</context>
<context>
    <name>sidang::SchemePage</name>
    <message>
        <source>Criteria of %1</source>
        <translation>Kriteria %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspek</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Adds an indicator below or behind the selected row (Ins)</source>
        <translation>Menambah indikator di bawah atau setelah baris terpilih (Ins)</translation>
    </message>
    <message>
        <source>Adds an aspect behind the selected one</source>
        <translation>Menambah aspek setelah aspek terpilih</translation>
    </message>
    <message>
        <source>Problems of the scheme</source>
        <translation>Masalah skema</translation>
    </message>
</context>
<context>
    <name>sidang::SchemePanel</name>
    <message>
        <source>Indicator %1</source>
        <translation>Indikator %1</translation>
    </message>
    <message>
        <source>Aspect %1</source>
        <translation>Aspek %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategori %1</translation>
    </message>
</context>
<context>
    <name>sidang::SchemeProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>The weights sum to %1: %2.</source>
        <translation>Jumlah bobot %1: %2.</translation>
    </message>
</context>
<context>
    <name>sidang::SchemeStart</name>
    <message>
        <source>This edition has no scheme yet</source>
        <translation>Edisi ini belum memiliki skema</translation>
    </message>
    <message>
        <source>A scheme says which categories are judged, by which criteria and with which weights. Begin with a scheme of this program and adapt it to the guideline, or read one from a file.</source>
        <translation>Skema menetapkan kategori yang dinilai, kriteria, dan bobotnya. Mulailah dengan skema bawaan lalu sesuaikan dengan pedoman, atau impor dari berkas.</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Gunakan: %1</translation>
    </message>
    <message>
        <source>Import a scheme file…</source>
        <translation>Impor berkas skema…</translation>
    </message>
    <message>
        <source>Make a category</source>
        <translation>Buat kategori</translation>
    </message>
</context>
<context>
    <name>sidang::SchemeStep</name>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>Copy the &amp;jury as well</source>
        <translation>Salin &amp;juri juga</translation>
    </message>
    <message>
        <source>Where the scheme comes from</source>
        <translation>Asal skema</translation>
    </message>
    <message>
        <source>Other edition</source>
        <translation>Edisi lain</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n kategori</numerusform>
        </translation>
    </message>
    <message>
        <source>weights are “contoh”: compare them with the committee&apos;s guide</source>
        <translation>bobot bertanda “contoh”: cocokkan dengan pedoman panitia</translation>
    </message>
    <message>
        <source>As in another edition</source>
        <translation>Seperti edisi lain</translation>
    </message>
    <message>
        <source>Copies categories, indicators, weights and required documents from a file.</source>
        <translation>Menyalin kategori, indikator, bobot, dan dokumen wajib dari sebuah berkas.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Categories are made later, on the page Scheme.</source>
        <translation>Kategori dibuat kemudian, di halaman Skema.</translation>
    </message>
    <message>
        <source>Reading the edition…</source>
        <translation>Membaca edisi…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n categories</source>
        <translation>
            <numerusform>%1: %n kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation>
            <numerusform>%n juri</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the edition file first, or another entry of the list.</source>
        <translation>Pilih dahulu berkas edisinya, atau pilihan lain dalam daftar.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Skema</translation>
    </message>
    <message>
        <source>Categories, indicators and weights; everything can be changed until scoring begins.</source>
        <translation>Kategori, indikator, dan bobot; semuanya dapat diubah sampai penilaian dimulai.</translation>
    </message>
</context>
<context>
    <name>sidang::ScopeBar</name>
    <message>
        <source>All (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>This paper</source>
        <translation>Hanya dokumen ini</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Semua kategori</translation>
    </message>
    <message>
        <source>Papers of this category</source>
        <translation>Dokumen kategori ini</translation>
    </message>
    <message>
        <source>All jurors</source>
        <translation>Semua juri</translation>
    </message>
    <message>
        <source>Papers of this juror</source>
        <translation>Dokumen juri ini</translation>
    </message>
    <message>
        <source>Search papers</source>
        <translation>Cari dokumen</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Yang dicetak</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>A4: 210 × 297 mm. F4: 215 × 330 mm.</source>
        <translation>A4: 210 × 297 mm. F4: 215 × 330 mm.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan PDF…</translation>
    </message>
    <message>
        <source>One file with a bookmark for each paper</source>
        <translation>Satu berkas dengan penanda untuk setiap dokumen</translation>
    </message>
    <message>
        <source>A file each…</source>
        <translation>Berkas terpisah…</translation>
    </message>
    <message>
        <source>A PDF for each paper, in a folder; files of the same names there are replaced</source>
        <translation>Satu PDF untuk setiap dokumen, dalam sebuah folder; berkas bernama sama di sana diganti</translation>
    </message>
    <message>
        <source>Ticked (%1)</source>
        <translation>Yang dicentang (%1)</translation>
    </message>
</context>
<context>
    <name>sidang::ScorersModel</name>
    <message>
        <source>%1: %2 of %3 marks, %4 of %5 sheets complete</source>
        <translation>%1: %2 dari %3 nilai, %4 dari %5 lembar lengkap</translation>
    </message>
</context>
<context>
    <name>sidang::SearchField</name>
    <message>
        <source>Search…</source>
        <translation>Cari…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
</context>
<context>
    <name>sidang::SeatDialog</name>
    <message>
        <source>Take the seat</source>
        <translation>Duduk di meja</translation>
    </message>
    <message>
        <source>Who sits at the desk?</source>
        <translation>Siapa yang duduk di meja?</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Everything that is changed is recorded with this name.</source>
        <translation>Setiap perubahan dicatat dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>sidang::SecretariatStep</name>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>Place where papers are signed</source>
        <translation>Tempat penandatanganan</translation>
    </message>
    <message>
        <source>Letterhead, line by line</source>
        <translation>Kop surat, baris demi baris</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Operator 1, keys the score sheets</source>
        <translation>Operator 1, memasukkan lembar nilai</translation>
    </message>
    <message>
        <source>Operator 2, keys them a second time</source>
        <translation>Operator 2, memasukkannya sekali lagi</translation>
    </message>
    <message>
        <source>Prepares the edition; passphrases can be set later.</source>
        <translation>Menyiapkan edisi; frasa sandi dapat diatur kemudian.</translation>
    </message>
    <message>
        <source>The second operator is another person than the first, or nobody.</source>
        <translation>Operator kedua harus orang lain, atau kosongkan.</translation>
    </message>
    <message>
        <source>Somebody has to administer the edition: type a name.</source>
        <translation>Edisi harus ada administratornya: ketik namanya.</translation>
    </message>
    <message>
        <source>How papers are headed, and who works with this edition.</source>
        <translation>Kepala surat dan siapa yang bekerja dengan edisi ini.</translation>
    </message>
</context>
<context>
    <name>sidang::SheetListModel</name>
    <message>
        <source>Juror</source>
        <translation>Juri</translation>
    </message>
    <message>
        <source>Nominee</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Terisi</translation>
    </message>
</context>
<context>
    <name>sidang::SheetModel</name>
    <message>
        <source>%1 · to be confirmed</source>
        <translation>%1 · menunggu konfirmasi</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>dikonfirmasi: %1</translation>
    </message>
    <message>
        <source>%1 · confirmed: %2</source>
        <translation>%1 · dikonfirmasi: %2</translation>
    </message>
    <message>
        <source>comment needed</source>
        <translation>perlu komentar</translation>
    </message>
    <message>
        <source>Read from the performance figures.</source>
        <translation>Dibaca dari data kinerja.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>belum ada nilai</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Day of the source</source>
        <translation>Tanggal sumber</translation>
    </message>
    <message>
        <source>Entered and confirmed</source>
        <translation>Dimasukkan dan dikonfirmasi</translation>
    </message>
</context>
<context>
    <name>sidang::SheetPane</name>
    <message>
        <source>This was the last sheet of the list.</source>
        <translation>Ini lembar terakhir dalam daftar.</translation>
    </message>
    <message>
        <source>Next sheet, %1 of %2: %3</source>
        <translation>Lembar berikutnya, %1 dari %2: %3</translation>
    </message>
    <message>
        <source>Withdraw confirmation</source>
        <translation>Cabut konfirmasi</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>A second official confirms the value of this row (Space)</source>
        <translation>Petugas kedua mengonfirmasi isian baris ini (Spasi)</translation>
    </message>
    <message>
        <source>Confirm all (%1)</source>
        <translation>Konfirmasi semua (%1)</translation>
    </message>
    <message>
        <source>Confirms every value of this nominee that somebody else entered</source>
        <translation>Mengonfirmasi semua isian kandidat ini yang dimasukkan orang lain</translation>
    </message>
    <message>
        <source>Search a nominee…</source>
        <translation>Cari kandidat…</translation>
    </message>
    <message>
        <source>Search a juror…</source>
        <translation>Cari juri…</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Lembar nilai</translation>
    </message>
    <message>
        <source>Facts of the nominee</source>
        <translation>Fakta kandidat</translation>
    </message>
    <message>
        <source>The score sheet</source>
        <translation>Lembar nilai</translation>
    </message>
    <message>
        <source>The juror&apos;s remarks on this nominee</source>
        <translation>Catatan juri tentang kandidat ini</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>Lebar daftar</translation>
    </message>
    <message>
        <source>x does not apply · Space confirms</source>
        <translation>x tidak berlaku · Spasi mengonfirmasi</translation>
    </message>
    <message>
        <source>Enter down · Tab across · Del empties · Ctrl+Enter final</source>
        <translation>Enter turun · Tab ke samping · Del mengosongkan · Ctrl+Enter final</translation>
    </message>
</context>
<context>
    <name>sidang::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Next or previous category</source>
        <translation>Kategori berikutnya atau sebelumnya</translation>
    </message>
    <message>
        <source>Select a nominee; the explanation follows</source>
        <translation>Pilih kandidat; jejak hitung mengikuti</translation>
    </message>
    <message>
        <source>From the ranking to its explanation and back</source>
        <translation>Dari peringkat ke jejak hitung dan kembali</translation>
    </message>
    <message>
        <source>In the explanation: show or hide the jurors&apos; marks</source>
        <translation>Dalam jejak hitung: buka atau tutup nilai para juri</translation>
    </message>
    <message>
        <source>In the preview: next or previous page</source>
        <translation>Dalam pratinjau: halaman berikutnya atau sebelumnya</translation>
    </message>
    <message>
        <source>Export this category as PDF</source>
        <translation>Ekspor kategori ini ke PDF</translation>
    </message>
    <message>
        <source>Export all categories as PDF</source>
        <translation>Ekspor semua kategori ke PDF</translation>
    </message>
    <message>
        <source>List of problems</source>
        <translation>Daftar masalah</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Tutup dialog</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>History, backups</source>
        <translation>Riwayat, Cadangan</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Urungkan, ulangi</translation>
    </message>
    <message>
        <source>Who sits at the desk</source>
        <translation>Siapa di meja</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>Pages in the order of the work, ranking</source>
        <translation>Halaman menurut urutan pekerjaan, peringkat</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Halaman mulai</translation>
    </message>
    <message>
        <source>Search the page</source>
        <translation>Cari di halaman</translation>
    </message>
    <message>
        <source>New edition, open an edition</source>
        <translation>Edisi baru, buka edisi</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Menuju apa saja</translation>
    </message>
    <message>
        <source>Help for this page, this list</source>
        <translation>Bantuan halaman ini, daftar ini</translation>
    </message>
    <message>
        <source>Print: every form, with a preview</source>
        <translation>Cetak: semua formulir, dengan pratinjau</translation>
    </message>
</context>
<context>
    <name>sidang::SimilarStrip</name>
    <message numerus="yes">
        <source>%n pair(s) of similar names. Entered twice?</source>
        <translation>
            <numerusform>%n pasang nama mirip. Apakah tercatat dua kali?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2: the same? (%3 of %4)</source>
        <translation>%1 dan %2: apakah sama? (%3 dari %4)</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Pasangan sebelumnya</translation>
    </message>
    <message>
        <source>Previous pair of similar names</source>
        <translation>Pasangan nama mirip sebelumnya</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Pasangan berikutnya</translation>
    </message>
    <message>
        <source>Next pair of similar names</source>
        <translation>Pasangan nama mirip berikutnya</translation>
    </message>
</context>
<context>
    <name>sidang::StartPage</name>
    <message>
        <source>Sidang</source>
        <translation>Sidang</translation>
    </message>
    <message>
        <source>Ranks the nominees of the Paritrana Award and shows how every number came about.</source>
        <translation>Menyusun peringkat kandidat Paritrana Award dan menunjukkan asal setiap angka.</translation>
    </message>
    <message>
        <source>Open an edition…</source>
        <translation>Buka edisi…</translation>
    </message>
    <message>
        <source>A file with the ending .sidang; one file holds one edition.</source>
        <translation>Berkas berakhiran .sidang; satu berkas berisi satu edisi.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Coba contoh</translation>
    </message>
    <message>
        <source>An invented edition with five categories, to look around in.</source>
        <translation>Edisi rekaan dengan lima kategori, untuk melihat-lihat.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Terakhir dibuka</translation>
    </message>
    <message>
        <source>Nothing yet. Editions you open are listed here.</source>
        <translation>Belum ada. Edisi yang Anda buka tercantum di sini.</translation>
    </message>
    <message>
        <source>Editions opened lately</source>
        <translation>Edisi yang terakhir dibuka</translation>
    </message>
    <message>
        <source>New edition…</source>
        <translation>Edisi baru…</translation>
    </message>
    <message>
        <source>Step by step: the edition, the secretariat, the scheme and the jury.</source>
        <translation>Langkah demi langkah: edisi, sekretariat, skema, dan juri.</translation>
    </message>
    <message>
        <source>Enter opens the edition; Del takes it from the list, the file stays.</source>
        <translation>Enter membuka edisi; Del menghapusnya dari daftar, berkasnya tetap ada.</translation>
    </message>
</context>
<context>
    <name>sidang::StatusDialog</name>
    <message>
        <source>Change the status</source>
        <translation>Ubah status</translation>
    </message>
    <message numerus="yes">
        <source>%n nominee(s)</source>
        <translation>
            <numerusform>%n kandidat</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>It is kept in the history and stands on papers.</source>
        <translation>Alasan disimpan dalam riwayat dan tercantum pada naskah dinas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>sidang::StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the list of problems</source>
        <translation>Menampilkan daftar masalah</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Tidak ada masalah</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Hanya baca</translation>
    </message>
    <message>
        <source>The last change is NOT saved</source>
        <translation>Perubahan terakhir TIDAK tersimpan</translation>
    </message>
    <message>
        <source>The file cannot be written to here, so nothing can be changed. Copy it to another place and open it there to go on working.</source>
        <translation>Berkas ini tidak dapat ditulisi, sehingga tidak ada yang dapat diubah. Salin ke tempat lain dan buka di sana untuk terus bekerja.</translation>
    </message>
    <message>
        <source>At the desk: %1</source>
        <translation>Di meja: %1</translation>
    </message>
    <message>
        <source>At the desk: nobody</source>
        <translation>Di meja: tidak ada</translation>
    </message>
    <message>
        <source>Lets somebody else take the seat (Ctrl+L)</source>
        <translation>Mengganti petugas yang duduk di meja (Ctrl+L)</translation>
    </message>
    <message>
        <source>Integrity code %1</source>
        <translation>Kode keutuhan %1</translation>
    </message>
    <message>
        <source>Integrity code: stands for everything recorded so far. It changes with every change; on signed paper it shows later whether the file is still the same. A click copies it.</source>
        <translation>Kode keutuhan: mewakili semua yang tercatat sampai sekarang. Kode berubah setiap ada perubahan; pada kertas yang ditandatangani kode ini kelak menunjukkan apakah berkas masih sama. Klik untuk menyalin.</translation>
    </message>
</context>
<context>
    <name>sidang::TextsModel</name>
    <message>
        <source>cannot be read</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>own text</source>
        <translation>naskah sendiri</translation>
    </message>
</context>
<context>
    <name>sidang::TextsView</name>
    <message>
        <source>It is not kept like this.</source>
        <translation>Naskah tidak disimpan selama demikian.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Belum disimpan.</translation>
    </message>
    <message>
        <source>The secretariat&apos;s own text.</source>
        <translation>Naskah sekretariat sendiri.</translation>
    </message>
    <message>
        <source>As the program ships it.</source>
        <translation>Naskah bawaan program.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Naskah</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Isi naskah</translation>
    </message>
    <message>
        <source>Fields of the text</source>
        <translation>Isian naskah</translation>
    </message>
    <message>
        <source>Fields: double click or Enter inserts</source>
        <translation>Isian: klik ganda atau Enter menyisipkan</translation>
    </message>
    <message>
        <source>Back to the shipped text</source>
        <translation>Kembalikan naskah bawaan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Width of the texts</source>
        <translation>Lebar daftar naskah</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Lebar pratinjau</translation>
    </message>
    <message>
        <source>Line %1: there is no field {%2}.</source>
        <translation>Baris %1: tidak ada isian {%2}.</translation>
    </message>
    <message>
        <source>Line %1: “%2” cannot be read. A field stands in braces, like {edisi}; a brace itself is written twice.</source>
        <translation>Baris %1: “%2” tidak dapat dibaca. Isian ditulis dalam kurung kurawal, seperti {edisi}; kurung kurawal itu sendiri ditulis dua kali.</translation>
    </message>
</context>
<context>
    <name>sidang::ThumbnailModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>sidang::TimerBar</name>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Layar besar</translation>
    </message>
    <message>
        <source>Shows the time on the second screen</source>
        <translation>Menampilkan waktu di layar kedua</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Stops the time and closes the large window</source>
        <translation>Menghentikan waktu dan menutup layar besar</translation>
    </message>
</context>
<context>
    <name>sidang::TimerWindow</name>
    <message>
        <source>Talk</source>
        <translation>Paparan</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Tanya jawab</translation>
    </message>
    <message>
        <source>The interview is over</source>
        <translation>Wawancara selesai</translation>
    </message>
    <message>
        <source>thank you</source>
        <translation>terima kasih</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>jeda</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>waktu habis</translation>
    </message>
    <message>
        <source>last minute</source>
        <translation>menit terakhir</translation>
    </message>
    <message>
        <source>running</source>
        <translation>berjalan</translation>
    </message>
    <message>
        <source>Interview timer</source>
        <translation>Pengatur waktu wawancara</translation>
    </message>
    <message>
        <source>Space: start or pause · N: next part · F11: full screen · T: light or dark · Esc: close</source>
        <translation>Spasi: mulai atau jeda · N: bagian berikutnya · F11: layar penuh · T: terang atau gelap · Esc: tutup</translation>
    </message>
</context>
<context>
    <name>sidang::TimesDialog</name>
    <message>
        <source>A lunch break</source>
        <translation>Ada istirahat siang</translation>
    </message>
    <message>
        <source>&amp;Set the times</source>
        <translation>&amp;Atur waktu</translation>
    </message>
    <message>
        <source>Times of the interviews</source>
        <translation>Waktu wawancara</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Jam mulai pertama</translation>
    </message>
    <message>
        <source>Talk, minutes</source>
        <translation>Paparan, menit</translation>
    </message>
    <message>
        <source>Questions, minutes</source>
        <translation>Tanya jawab, menit</translation>
    </message>
    <message>
        <source>Pause between, minutes</source>
        <translation>Jeda di antaranya, menit</translation>
    </message>
    <message>
        <source>Ends at the latest</source>
        <translation>Selesai paling lambat</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>Lunch from</source>
        <translation>Istirahat dari</translation>
    </message>
    <message>
        <source>Lunch until</source>
        <translation>Istirahat sampai</translation>
    </message>
    <message>
        <source>Type the time as 09.30.</source>
        <translation>Tulis jam seperti 09.30.</translation>
    </message>
    <message>
        <source>The times marked above cannot be read yet.</source>
        <translation>Jam yang ditandai di atas belum dapat dibaca.</translation>
    </message>
    <message>
        <source>No interview fits into the day: look at its length, at the lunch break, and at when the day ends.</source>
        <translation>Tidak ada wawancara yang muat dalam sehari: periksa lamanya, istirahat siang, dan jam selesai.</translation>
    </message>
    <message>
        <source>There is nobody left to be interviewed.</source>
        <translation>Tidak ada lagi yang perlu diwawancarai.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s): the first one on %1, the last one ends on %2.</source>
        <translation>
            <numerusform>%n wawancara: yang pertama %1, yang terakhir selesai %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidang::VerifyDialog</name>
    <message>
        <source>Verify</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Verify the edition</source>
        <translation>Periksa keutuhan edisi</translation>
    </message>
    <message>
        <source>Integrity code from paper</source>
        <translation>Kode keutuhan dari kertas</translation>
    </message>
    <message>
        <source>for example 7Q4D-XK2M-0A9T-VB3H; may be left empty</source>
        <translation>misalnya 7Q4D-XK2M-0A9T-VB3H; boleh dikosongkan</translation>
    </message>
    <message>
        <source>Everything recorded is followed from the first record on, and compared with what the file holds now and with the closed results.</source>
        <translation>Semua catatan ditelusuri sejak yang pertama, lalu dibandingkan dengan isi berkas sekarang dan hasil yang sudah ditutup.</translation>
    </message>
    <message>
        <source>Integrity &amp;code from signed paper, if there is one</source>
        <translation>&amp;Kode keutuhan dari kertas yang ditandatangani, bila ada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Without it, cut-off or wholly rewritten histories cannot be seen.</source>
        <translation>Tanpa kode, riwayat yang terpotong atau ditulis ulang seluruhnya tidak dapat diketahui.</translation>
    </message>
    <message>
        <source>The code reads %1.</source>
        <translation>Kode terbaca %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) still missing.</source>
        <translation>
            <numerusform>Masih kurang %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This code is mistyped: one or more characters are wrong. Compare it with the paper.</source>
        <translation>Kode ini salah ketik: satu karakter atau lebih keliru. Bandingkan dengan kertas.</translation>
    </message>
    <message>
        <source>Verifying… With a long history this takes a few seconds.</source>
        <translation>Memeriksa… Riwayat yang panjang memerlukan beberapa detik.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
</context>
<context>
    <name>sidang::WeightBar</name>
    <message>
        <source>Weights: %1</source>
        <translation>Bobot: %1</translation>
    </message>
</context>
<context>
    <name>sidang::WorkModel</name>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>tahap: %1</translation>
    </message>
    <message>
        <source>No nominee yet</source>
        <translation>Belum ada kandidat</translation>
    </message>
    <message>
        <source>%1 of %2 nominees take part</source>
        <translation>%1 dari %2 kandidat ikut dinilai</translation>
    </message>
    <message>
        <source>No mandatory document is asked for, or nobody takes part</source>
        <translation>Tidak ada dokumen wajib, atau belum ada peserta</translation>
    </message>
    <message>
        <source>%1 of %2 mandatory documents are complete</source>
        <translation>%1 dari %2 dokumen wajib lengkap</translation>
    </message>
    <message>
        <source>No fact or figure is asked for, or nobody takes part</source>
        <translation>Tidak ada fakta atau angka yang diminta, atau belum ada peserta</translation>
    </message>
    <message>
        <source>%1 of %2 facts and figures are there</source>
        <translation>%1 dari %2 fakta dan angka sudah diisi</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed by a second official</source>
        <translation>
            <numerusform>%n ditegaskan petugas kedua</numerusform>
        </translation>
    </message>
    <message>
        <source>No juror&apos;s mark is expected</source>
        <translation>Tidak ada nilai juri yang ditunggu</translation>
    </message>
    <message>
        <source>%1 of %2 marks of jurors are keyed</source>
        <translation>%1 dari %2 nilai juri sudah dimasukkan</translation>
    </message>
    <message>
        <source>The category is not keyed twice</source>
        <translation>Kategori ini tidak memakai entri ganda</translation>
    </message>
    <message>
        <source>%1 of %2 marks were read the same by both operators</source>
        <translation>%1 dari %2 nilai sama pada kedua entri</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n perbedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>No score sheet is expected</source>
        <translation>Tidak ada lembar nilai yang ditunggu</translation>
    </message>
    <message>
        <source>%1 of %2 score sheets are final</source>
        <translation>%1 dari %2 lembar nilai sudah final</translation>
    </message>
    <message>
        <source>No interview is planned</source>
        <translation>Belum ada wawancara yang dijadwalkan</translation>
    </message>
    <message>
        <source>%1 of %2 interviews are over</source>
        <translation>%1 dari %2 wawancara selesai</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Nominees</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cocok</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wawancara</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
</context>
<context>
    <name>sidang::ZoomBar</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Tidak ada halaman</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Previous page (PgUp)</source>
        <translation>Halaman sebelumnya (PgUp)</translation>
    </message>
    <message>
        <source>Next page (PgDn)</source>
        <translation>Halaman berikutnya (PgDn)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Selebar ruang</translation>
    </message>
    <message>
        <source>Fit the whole page</source>
        <translation>Satu halaman penuh</translation>
    </message>
    <message>
        <source>Actual size, 100 %</source>
        <translation>Ukuran sebenarnya, 100 %</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Perkecil (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>pages</comment>
        <translation>%1 dari %2</translation>
    </message>
</context>
</TS>
