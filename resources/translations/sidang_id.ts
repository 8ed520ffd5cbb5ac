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
            <source>No category can be ranked. Nothing was written.</source>
            <translation>Tidak ada kategori yang dapat diperingkat. Tidak ada yang ditulis.</translation>
        </message>
        <message>
            <source>There is no form %1. There is: ranking.</source>
            <translation>Tidak ada formulir %1. Yang ada: ranking.</translation>
        </message>
        <message>
            <source>Write an official form as PDF.</source>
            <translation>Tulis formulir resmi sebagai PDF.</translation>
        </message>
        <message>
            <source>Which form: ranking.</source>
            <translation>Formulir yang mana: ranking.</translation>
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
            <source>Weights marked "contoh" are invented and wait for confirmation.</source>
            <translation>Bobot bertanda "contoh" adalah rekaan dan menunggu kepastian.</translation>
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
            <source>%1 is too large to be an edition. It was not changed.</source>
            <translation>%1 terlalu besar untuk sebuah edisi. Berkas itu tidak diubah.</translation>
        </message>
    </context>
    <context>
        <name>PrintTrouble</name>
        <message>
            <source>The paper cannot be printed: the character “%1” (%2) in “%3” is in none of the printing fonts. Nothing was written. Write the text without it.</source>
            <translation>Naskah tidak dapat dicetak: huruf “%1” (%2) dalam “%3” tidak ada pada fon cetak. Tidak ada yang ditulis. Tulislah teks itu tanpa huruf tersebut.</translation>
        </message>
        <message>
            <source>The paper cannot be printed: the system did not take the program's printing fonts. Nothing was written. Restart the program and try again.</source>
            <translation>Naskah tidak dapat dicetak: sistem tidak menerima fon cetak program ini. Tidak ada yang ditulis. Jalankan ulang program lalu coba lagi.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>The printer did not take the paper. Look at the printer and try again.</source>
            <translation>Pencetak tidak menerima naskah ini. Periksa pencetak lalu coba lagi.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Dikirim ke pencetak.</translation>
        </message>
        <message>
            <source>The ranked list was written to %1.</source>
            <translation>Daftar peringkat ditulis ke %1.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tampilkan</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>This is not valid JSON: %1</source>
            <translation>Ini bukan JSON yang sah: %1</translation>
        </message>
        <message>
            <source>The format is "%1"; this program reads "%2".</source>
            <translation>Formatnya "%1"; program ini membaca "%2".</translation>
        </message>
        <message>
            <source>The key "%1" is not known here. Correct its spelling or remove it.</source>
            <translation>Kunci "%1" tidak dikenal di sini. Perbaiki ejaannya atau hapus.</translation>
        </message>
        <message>
            <source>The key "%1" stands here twice. Keep one of them.</source>
            <translation>Kunci "%1" tertulis dua kali di sini. Sisakan satu.</translation>
        </message>
        <message>
            <source>The key "%1" is missing.</source>
            <translation>Kunci "%1" belum ada.</translation>
        </message>
        <message>
            <source>Here must stand %1, not %2.</source>
            <translation>Di sini harus ada %1, bukan %2.</translation>
        </message>
        <message>
            <source>"%1" is not one of: %2.</source>
            <translation>"%1" tidak termasuk: %2.</translation>
        </message>
        <message>
            <source>"%1" is not a decimal number. Write it like "12.5": a point, no other separators, at most 17 digits, 9 of them behind the point.</source>
            <translation>"%1" bukan bilangan desimal. Tulislah seperti "12.5": titik, tanpa pemisah lain, paling banyak 17 angka, 9 di antaranya di belakang titik.</translation>
        </message>
        <message>
            <source>"%1" is not a date. Write it like "2021-12-31".</source>
            <translation>"%1" bukan tanggal. Tulislah seperti "2021-12-31".</translation>
        </message>
        <message>
            <source>%1 is not a whole number from %2 to %3.</source>
            <translation>%1 bukan bilangan bulat dari %2 sampai %3.</translation>
        </message>
        <message>
            <source>"%1" is empty.</source>
            <translation>"%1" kosong.</translation>
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
            <source>The nominee's category has no criterion %1.</source>
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
            <source>"%1" is none of the levels of this indicator: %2.</source>
            <translation>"%1" bukan salah satu tingkat indikator ini: %2.</translation>
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
        <name>sidang::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Tutup pesan ini</translation>
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
            <source>&amp;Start page</source>
            <translation>&amp;Beranda</translation>
        </message>
        <message>
            <source>&amp;Ranking</source>
            <translation>&amp;Peringkat</translation>
        </message>
        <message>
            <source>&amp;Next category</source>
            <translation>Kategori b&amp;erikutnya</translation>
        </message>
        <message>
            <source>&amp;Previous category</source>
            <translation>Kategori &amp;sebelumnya</translation>
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
            <source>cannot be ranked yet</source>
            <translation>belum dapat diperingkat</translation>
        </message>
        <message>
            <source>Ranking</source>
            <translation>Peringkat</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beranda</translation>
        </message>
    </context>
    <context>
        <name>sidang::PreviewBar</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Halaman %1 dari %2</translation>
        </message>
        <message>
            <source>No page</source>
            <translation>Tidak ada halaman</translation>
        </message>
        <message>
            <source>This category</source>
            <translation>Kategori ini</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>Semua kategori</translation>
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
            <source>Previous page (PgUp)</source>
            <translation>Halaman sebelumnya (PgUp)</translation>
        </message>
        <message>
            <source>Next page (PgDn)</source>
            <translation>Halaman berikutnya (PgDn)</translation>
        </message>
        <message>
            <source>Whole page (Ctrl+0)</source>
            <translation>Sehalaman penuh (Ctrl+0)</translation>
        </message>
        <message>
            <source>Actual size (Ctrl+1)</source>
            <translation>Ukuran sebenarnya (Ctrl+1)</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Cetak…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Simpan PDF…</translation>
        </message>
    </context>
    <context>
        <name>sidang::PreviewDialog</name>
        <message>
            <source>Print preview</source>
            <translation>Pratinjau cetak</translation>
        </message>
        <message>
            <source>Page as it will be printed</source>
            <translation>Halaman sebagaimana akan dicetak</translation>
        </message>
    </context>
    <context>
        <name>sidang::ProblemsDialog</name>
        <message>
            <source>Problems of this edition</source>
            <translation>Masalah edisi ini</translation>
        </message>
        <message>
            <source>Errors stand against ranking a category. Warnings are kept and change nothing in the reckoning.</source>
            <translation>Kesalahan menghalangi pemeringkatan suatu kategori. Peringatan dicatat dan tidak mengubah hitungan.</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>Masalah</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
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
    </context>
    <context>
        <name>sidang::RecentModel</name>
        <message>
            <source>No longer there: %1</source>
            <translation>Tidak ada lagi: %1</translation>
        </message>
    </context>
    <context>
        <name>sidang::ShortcutsDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tombol</translation>
        </message>
        <message>
            <source>Open an edition</source>
            <translation>Buka edisi</translation>
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
            <source>In the explanation: show or hide the jurors' marks</source>
            <translation>Dalam jejak hitung: buka atau tutup nilai para juri</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Pratinjau cetak</translation>
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
            <source>Start page, ranking</source>
            <translation>Beranda, peringkat</translation>
        </message>
        <message>
            <source>This list</source>
            <translation>Daftar ini</translation>
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
    </context>
    <context>
        <name>sidang::StatusLine</name>
        <message>
            <source>Opened for reading only: this version of the program changes nothing in the file</source>
            <translation>Dibuka hanya untuk dibaca: versi program ini tidak mengubah apa pun dalam berkas</translation>
        </message>
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
    </context>
</TS>
