#include "core/report/Parts.h"
#include "tests/support/SampleBook.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("The institution is the line before the address")
{
    Edition edition;
    edition.letterhead = {u"PEMERINTAH PROVINSI SUMATERA BARAT"_s, u"SEKRETARIAT DAERAH"_s,
                          u"Jalan Contoh Nomor 1, Padang"_s, u"Telepon (0751) 000000"_s};
    const Letterhead letterhead = letterheadOf(edition);
    CHECK(letterhead.above == QStringList{u"PEMERINTAH PROVINSI SUMATERA BARAT"_s});
    CHECK(letterhead.institution == u"SEKRETARIAT DAERAH"_s);
    CHECK(letterhead.address.size() == 2);
}

TEST_CASE("A letterhead without an address ends with the institution")
{
    Edition edition;
    edition.letterhead = {u"PEMERINTAH KOTA PADANG"_s, u" "_s, u"DINAS TENAGA KERJA"_s};
    const Letterhead letterhead = letterheadOf(edition);
    CHECK(letterhead.above == QStringList{u"PEMERINTAH KOTA PADANG"_s});
    CHECK(letterhead.institution == u"DINAS TENAGA KERJA"_s);
    CHECK(letterhead.address.isEmpty());
}

TEST_CASE("A single line is the institution, and no line is no letterhead")
{
    Edition edition;
    CHECK(letterheadOf(edition).isEmpty());
    edition.letterhead = {u"PANITIA 9"_s};
    CHECK(letterheadOf(edition).institution == u"PANITIA 9"_s);
}

TEST_CASE("The chair signs at the edition's place")
{
    const SignatureBlock block = signatureOfChair(sampleBook(), QDate(2022, 3, 14));
    CHECK(block.placeAndDate == u"Padang, 14 Maret 2022"_s);
    CHECK(block.role == QStringList{u"Ketua Panitia Penilai,"_s, u"Sekretaris Daerah Provinsi Sumatera Barat"_s});
    CHECK(block.name == u"Juri Contoh 1, S.H."_s);
}

TEST_CASE("What is not known about the signature is left to be filled in")
{
    EditionBook book = sampleBook({.jurors = 1});
    book.jurors.front().role = JurorRole::Member;
    book.edition.place.clear();
    const SignatureBlock block = signatureOfChair(book, QDate());
    CHECK(block.placeAndDate.startsWith(u"...."_s));
    CHECK(block.placeAndDate.endsWith(u"...."_s));
    CHECK(block.role == QStringList{u"Ketua Panitia Penilai,"_s});
    CHECK(block.name.isEmpty());
}

TEST_CASE("Things are listed with a comma before the last of three")
{
    CHECK(listed({}).isEmpty());
    CHECK(listed({u"a"_s}) == u"a"_s);
    CHECK(listed({u"a"_s, u"b"_s}) == u"a dan b"_s);
    CHECK(listed({u"a"_s, u"b"_s, u"c"_s}) == u"a, b, dan c"_s);
}

TEST_CASE("A sentence gets its full stop once")
{
    CHECK(asSentence(u"Selesai "_s) == u"Selesai."_s);
    CHECK(asSentence(u"Selesai."_s) == u"Selesai."_s);
}
