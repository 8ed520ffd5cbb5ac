#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "ui/models/nominees/PastedNominees.h"

using namespace sidang;

TEST_CASE("Cells are apart by tabs, rows by lines; quoted cells may hold both")
{
    const std::vector<PastedLine> lines = pastedLines(u"a\tb\r\n\r\n\"c\td \"\"e\"\"\nf\"\tg\n"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].cells == QStringList{u"a"_s, u"b"_s});
    CHECK(lines[1].line == 3);
    CHECK(lines[1].cells == QStringList{u"c\td \"e\"\nf"_s, u"g"_s});
}

TEST_CASE("Columns stand in their order without titles, and where the titles say with them")
{
    const EditionBook book = deskBook();
    const auto plain = pastedNominees(
        u"PT Contoh Baru\tKota Padang\tCabang Contoh\tIbu Contoh\t0812\tDagang\tMenengah\t1.250"_s, book, besar);
    REQUIRE(plain.size() == 1);
    CHECK(plain[0].faults == QStringList());
    Nominee wanted;
    wanted.name = u"PT Contoh Baru"_s;
    wanted.region = u"13.71"_s;
    wanted.proposer = u"Cabang Contoh"_s;
    wanted.leader = u"Ibu Contoh"_s;
    wanted.contact = u"0812"_s;
    wanted.sector = u"Dagang"_s;
    wanted.size = EnterpriseSize::Medium;
    wanted.workers = 1250;
    CHECK(plain[0].nominee == wanted);
    const auto titled = pastedNominees(
        u"No\tJumlah Pekerja\tNama Perusahaan\tKabupaten/Kota\tKode\n1\t90\tPT Contoh Lain\tkab. agam\tB-9"_s, book, besar);
    REQUIRE(titled.size() == 1);
    CHECK(titled[0].line == 2);
    CHECK(titled[0].nominee.name == u"PT Contoh Lain");
    CHECK(titled[0].nominee.region == u"13.06");
    CHECK(titled[0].nominee.workers == 90);
    CHECK(titled[0].nominee.code == u"B-9");
}

TEST_CASE("Every fault of every row is told, and what may be the same is only remarked")
{
    const auto rows = pastedNominees(u"\tKota Entah\t\t\t\t\traksasa\tbanyak\nPT. SATU\nPT Baru Contoh\nCV Baru Contoh"_s,
                                     deskBook(), besar);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].faults == QStringList{u"“Kota Entah” is no region, or several have this name."_s,
                                        u"“raksasa” is no size: micro, small, medium, large."_s,
                                        u"“banyak” is no number of workers."_s, u"The name is missing."_s});
    CHECK(rows[1].faults == QStringList());
    CHECK(rows[1].remarks == QStringList{u"May be the same as N7 PT Satu."_s});
    CHECK(rows[2].remarks == QStringList());
    CHECK(rows[3].remarks == QStringList{u"May be the same as PT Baru Contoh."_s});
}

TEST_CASE("Where governments are judged, name and region stand for each other")
{
    const auto rows = pastedNominees(u"Kab. Solok Selatan\nNama\tWilayah\n\t13.08"_s, deskBook(), kab);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].nominee.region == u"13.11");
    CHECK(rows[0].nominee.name == u"Kab. Solok Selatan");
    CHECK(rows[2].nominee.name == u"Kabupaten Pasaman");
}

TEST_CASE("A code that is taken, by a nominee or by a row before, is a fault")
{
    const auto rows = pastedNominees(u"Kode\tNama\nN7\tPT A Contoh\nB1\tPT B Contoh\nB1\tPT C Contoh"_s, deskBook(), besar);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].faults == QStringList{u"The code N7 is taken."_s});
    CHECK(rows[1].faults == QStringList());
    CHECK(rows[2].faults == QStringList{u"The code B1 is taken."_s});
}
