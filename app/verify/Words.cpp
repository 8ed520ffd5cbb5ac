#include "app/verify/Words.h"

#include "app/verify/Plain.h"

#include <cstdlib>
#include <map>

namespace sidang::verify {

namespace {

struct Sentence {
    const char* english;
    const char* indonesian;
};

const std::map<Say, Sentence>& sentences()
{
    static const std::map<Say, Sentence> table{
        {Say::help,
         {"Usage: sidang-verify FILE [--head CODE] [--json]\n\n"
          "Checks an edition file (NAME.sidang) independently of the program Sidang: that its records follow one\n"
          "another without a gap, that the tables hold exactly what the records say, and that the rankings are right.\n"
          "The file is not changed.\n\n"
          "  --head CODE  look for the record whose integrity code stands on a signed paper\n"
          "  --json       the ranking as a sidang-ranking/1 document; everything else on standard error\n"
          "  --help, --version\n\n"
          "Answers 0: verified; 1: something does not fit; 2: wrong use; 3: the file cannot be read.",
          "Pemakaian: sidang-verify BERKAS [--head KODE] [--json]\n\n"
          "Memeriksa berkas edisi (NAMA.sidang) secara terpisah dari program Sidang: apakah catatannya bersambung\n"
          "tanpa celah, apakah isi tabelnya persis seperti yang dinyatakan catatan, dan apakah peringkatnya benar.\n"
          "Berkas tidak diubah.\n\n"
          "  --head KODE  mencari catatan yang kode integritasnya tertera pada dokumen yang ditandatangani\n"
          "  --json       peringkat sebagai dokumen sidang-ranking/1; yang lain ke keluaran galat\n"
          "  --help, --version\n\n"
          "Jawaban 0: terverifikasi; 1: ada yang tidak sesuai; 2: cara pakai salah; 3: berkas tidak dapat dibaca."}},
        {Say::wrongUse,
         {"This is not understood: %1. Usage: sidang-verify FILE [--head CODE] [--json]",
          "Ini tidak dimengerti: %1. Pemakaian: sidang-verify BERKAS [--head KODE] [--json]"}},
        {Say::mistypedCode,
         {"The code %1 is mistyped: an integrity code has 16 characters, and the last one checks the others.",
          "Kode %1 salah ketik: kode integritas terdiri atas 16 karakter, dan yang terakhir menguji yang lain."}},
        {Say::noFile, {"There is no file %1, or it may not be read.", "Berkas %1 tidak ada atau tidak boleh dibaca."}},
        {Say::notRegular, {"%1 is no regular file.", "%1 bukan berkas biasa."}},
        {Say::tooBig, {"%1 is larger than an edition file may be (2 GiB).", "%1 melebihi ukuran berkas edisi (2 GiB)."}},
        {Say::noDatabase, {"%1 is no edition file.", "%1 bukan berkas edisi."}},
        {Say::otherProgram, {"%1 is the file of another program.", "%1 adalah berkas program lain."}},
        {Say::olderFile,
         {"%1 is an edition file of an older form. Open it once in Sidang, which brings it to this one.",
          "%1 adalah berkas edisi bentuk lama. Buka sekali di Sidang agar disesuaikan."}},
        {Say::newerFile,
         {"%1 was made by a newer Sidang; this program does not know its form.",
          "%1 dibuat oleh Sidang yang lebih baru; program ini tidak mengenal bentuknya."}},
        {Say::otherJournal,
         {"%1 is in a state in which Sidang leaves no file (another kind of journal).",
          "%1 berada dalam keadaan yang tidak pernah ditinggalkan Sidang (jenis jurnal lain)."}},
        {Say::cutOff, {"%1 was cut off: its end is missing.", "%1 terpotong: bagian akhirnya hilang."}},
        {Say::openChange,
         {"%1 cannot be opened for reading alone: a change of it was interrupted, or it may not be read. Open it in "
          "Sidang once, so that the interrupted change is taken back.",
          "%1 tidak dapat dibuka hanya untuk dibaca: suatu perubahan terputus di tengah jalan, atau berkas tidak boleh "
          "dibaca. Buka sekali di Sidang agar perubahan yang terputus itu dibatalkan."}},
        {Say::locked,
         {"%1 is in use by another program. Close it there and try again.",
          "%1 sedang dipakai program lain. Tutup di sana lalu coba lagi."}},
        {Say::damaged, {"%1 is damaged and cannot be read. (%2)", "%1 rusak dan tidak dapat dibaca. (%2)"}},
        {Say::recordFault, {"Record %1 (%2, %3, %4) does not fit: %5", "Catatan %1 (%2, %3, %4) tidak sesuai: %5"}},
        {Say::noRecords, {"The ledger has no record.", "Buku catatan tidak berisi satu catatan pun."}},
        {Say::wrongNumber,
         {"its number should be %1; records are missing or were put in.",
          "nomornya seharusnya %1; ada catatan yang hilang atau disisipkan."}},
        {Say::wrongColumn,
         {"its column %1 holds no value of the right kind.", "kolom %1 berisi nilai yang keliru jenisnya."}},
        {Say::wrongHash,
         {"its hash does not match its content; it or a record before it was changed afterwards.",
          "sidik jarinya tidak cocok dengan isinya; catatan ini atau yang sebelumnya diubah kemudian."}},
        {Say::wrongTime, {"its time is not written as a time.", "waktunya tidak ditulis sebagai waktu."}},
        {Say::wrongActor,
         {"it does not name its official in the right form.", "nama petugasnya tidak tertulis dalam bentuk yang benar."}},
        {Say::wrongContent,
         {"its content is not in the documented form at byte %1: %2",
          "isinya tidak dalam bentuk yang ditetapkan pada bita %1: %2"}},
        {Say::wrongStart,
         {"the first record, and only it, founds the edition and names it.",
          "catatan pertama, dan hanya itu, yang mendirikan edisi dan menamainya."}},
        {Say::wrongOf,
         {"it refers to record %1, which is not before it.", "catatan ini merujuk catatan %1 yang bukan sebelumnya."}},
        {Say::unknownNoun, {"it changes something unknown: %1.", "catatan ini mengubah sesuatu yang tidak dikenal: %1."}},
        {Say::emptyChange, {"it changes nothing at %1.", "tidak ada yang diubah pada %1."}},
        {Say::nothingThere, {"it changes %1, which was not there.", "catatan ini mengubah %1 yang tidak ada."}},
        {Say::alreadyThere, {"it adds %1, which was there already.", "catatan ini menambah %1 yang sudah ada."}},
        {Say::otherBefore,
         {"what it says was there before at %1 is not what was there.",
          "keadaan sebelumnya pada %1 tidak seperti yang disebut catatan ini."}},
        {Say::wrongPosition, {"the position of %1 in its list is not right.", "letak %1 dalam daftarnya tidak benar."}},
        {Say::leadsNowhere, {"%1 refers to something that is not there.", "%1 merujuk sesuatu yang tidak ada."}},
        {Say::stillNamed,
         {"it removes %1 while other things still belong to it.",
          "catatan ini menghapus %1 padahal masih ada yang bergantung padanya."}},
        {Say::wrongParent,
         {"%1 has no possible place in the tree of criteria.",
          "%1 tidak mungkin berada di tempat itu pada pohon kriteria."}},
        {Say::wrongMark, {"%1 is of a kind that cannot stand there.", "%1 berjenis yang tidak mungkin berada di situ."}},
        {Say::otherForm,
         {"%1 keeps its nominee, its juror and its version, and the change names others.",
          "%1 tetap untuk kandidat, juri, dan versi yang sama, tetapi perubahan itu menyebut yang lain."}},
        {Say::closeWithoutResult, {"it closes a category without a result.", "catatan ini menutup kategori tanpa hasil."}},
        {Say::closedUnranked,
         {"it closes category %1, which could not be ranked at that time (%2).",
          "catatan ini menutup kategori %1 yang saat itu tidak dapat diperingkat (%2)."}},
        {Say::closedOther,
         {"the closed ranking of category %1 is not the one that the marks gave at that time.",
          "peringkat kategori %1 yang ditutup bukan peringkat menurut nilai saat itu."}},
        {Say::resultStays,
         {"it changes %1; a result is added once and stays.", "catatan ini mengubah %1; hasil ditambahkan sekali dan tetap."}},
        {Say::otherSchema,
         {"The %1 \"%2\" of the file is not made as documented.",
          "Bagian berkas (%1) \"%2\" tidak dibuat seperti yang ditetapkan."}},
        {Say::missingSchema, {"The %1 \"%2\" is missing in the file.", "Bagian berkas (%1) \"%2\" tidak ada."}},
        {Say::foreignSchema,
         {"The %1 \"%2\" does not belong into the file.", "Bagian berkas (%1) \"%2\" tidak seharusnya ada."}},
        {Say::rowTooMany,
         {"The table %1 has a row that no record accounts for (%2).",
          "Tabel %1 memiliki baris yang tidak dinyatakan catatan mana pun (%2)."}},
        {Say::rowTooFew,
         {"The table %1 lacks a row (%2) that record %3 set last.",
          "Tabel %1 kekurangan baris (%2) yang terakhir ditetapkan catatan %3."}},
        {Say::otherColumn,
         {"In the table %1, row %2, the column %3 holds %4; by record %6, which set it last, it is %5.",
          "Pada tabel %1, baris %2, kolom %3 berisi %4; menurut catatan %6 yang terakhir menetapkannya isinya %5."}},
        {Say::nowWithoutResult,
         {"Category %1 is closed but has no result.", "Kategori %1 ditutup tetapi tidak memiliki hasil."}},
        {Say::nowUnranked,
         {"Category %1 is closed but can no longer be ranked (%2).",
          "Kategori %1 ditutup tetapi tidak dapat diperingkat lagi (%2)."}},
        {Say::nowOther,
         {"Category %1 is closed, but its ranking is no longer that of its newest result (version %2, record %3).",
          "Kategori %1 ditutup, tetapi peringkatnya bukan lagi peringkat hasil terbarunya (versi %2, catatan %3)."}},
        {Say::category, {"Category %1: %2", "Kategori %1: %2"}},
        {Say::place, {"Place", "Peringkat"}},
        {Say::code, {"Code", "Kode"}},
        {Say::name, {"Name", "Nama"}},
        {Say::total, {"Total", "Nilai"}},
        {Say::award, {"Award", "Penghargaan"}},
        {Say::unranked, {"Not ranked:", "Tidak diperingkat:"}},
        {Say::complete, {"The result is complete.", "Hasil ini lengkap."}},
        {Say::provisional, {"The result is provisional.", "Hasil ini sementara."}},
        {Say::boundaryTie,
         {"An equal place across the limit of %1 is open: %2.", "Peringkat sama pada batas %1 belum diputuskan: %2."}},
        {Say::leftOut, {"This category cannot be ranked: %1.", "Kategori ini tidak dapat diperingkat: %1."}},
        {Say::integrityCode,
         {"Integrity code: %1   Records: %2   Newest: %3", "Kode integritas: %1   Jumlah catatan: %2   Terbaru: %3"}},
        {Say::verified,
         {"VERIFIED. All %1 records follow one another without a gap, and the tables and closed results hold exactly what "
          "the records say.",
          "TERVERIFIKASI. Seluruh %1 catatan bersambung tanpa celah, dan isi tabel serta hasil yang ditutup persis seperti "
          "yang dinyatakan catatan."}},
        {Say::faulty, {"NOT IN ORDER. %1", "TIDAK SESUAI. %1"}},
        {Say::withoutHead,
         {"No code from paper was given. Without it nobody can see whether the newest records were cut off, whether the "
          "records were written anew with new hashes, or whether an older copy was put in the place of this file. "
          "Compare the integrity code with the signed paper, or give the paper's code with --head.",
          "Kode dari dokumen tidak diberikan. Tanpa kode itu tidak dapat diketahui apakah catatan terbaru dipotong, apakah "
          "catatan ditulis ulang dengan sidik jari baru, atau apakah salinan lama ditaruh menggantikan berkas ini. "
          "Bandingkan kode integritas dengan dokumen yang ditandatangani, atau berikan kodenya dengan --head."}},
        {Say::headFound,
         {"The code %1 belongs to record %2 of %3; records that came after it: %4. Everything up to that record is as it "
          "was when the paper was signed.",
          "Kode %1 adalah kode catatan %2 tertanggal %3; catatan sesudahnya: %4. Semua sampai catatan itu masih seperti "
          "saat dokumen ditandatangani."}},
        {Say::headMissing,
         {"No record has the code %1: this file is not the one that was signed. It was cut off or rewritten, it is an older "
          "copy, or the code belongs to another edition.",
          "Tidak ada catatan dengan kode %1: berkas ini bukan berkas yang ditandatangani. Berkas ini terpotong, ditulis "
          "ulang, atau salinan lama, atau kode itu milik edisi lain."}},
        {Say::clockBack,
         {"Remark: the clock of the desk went backwards %1 times, first at record %2. This alone is no fault.",
          "Catatan: jam pada meja kerja mundur %1 kali, pertama pada catatan %2. Hal ini saja bukan kesalahan."}},
    };
    return table;
}

}

Language languageOfEnvironment()
{
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0')
            return std::string_view(value).starts_with("id") ? Language::indonesian : Language::english;
    }
    return Language::english;
}

std::string say(Language language, Say what, const std::vector<std::string>& details)
{
    const Sentence& sentence = sentences().at(what);
    const std::string_view pattern = language == Language::indonesian ? sentence.indonesian : sentence.english;
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!isPlace) {
            text.push_back(pattern[i]);
            continue;
        }
        const auto detail = static_cast<std::size_t>(pattern[++i] - '1');
        text += detail < details.size() ? plain(details[detail]) : "?";
    }
    return text;
}

}
