#include "core/text/NumberWords.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("Numbers are written out in Indonesian")
{
    for (const auto& [number, words] :
         {std::pair<qint64, QString>{0, u"nol"_s},
          {1, u"satu"_s},
          {9, u"sembilan"_s},
          {10, u"sepuluh"_s},
          {11, u"sebelas"_s},
          {12, u"dua belas"_s},
          {19, u"sembilan belas"_s},
          {20, u"dua puluh"_s},
          {21, u"dua puluh satu"_s},
          {99, u"sembilan puluh sembilan"_s},
          {100, u"seratus"_s},
          {101, u"seratus satu"_s},
          {111, u"seratus sebelas"_s},
          {200, u"dua ratus"_s},
          {999, u"sembilan ratus sembilan puluh sembilan"_s},
          {1'000, u"seribu"_s},
          {1'001, u"seribu satu"_s},
          {1'945, u"seribu sembilan ratus empat puluh lima"_s},
          {2'000, u"dua ribu"_s},
          {2'026, u"dua ribu dua puluh enam"_s},
          {10'000, u"sepuluh ribu"_s},
          {11'500, u"sebelas ribu lima ratus"_s},
          {100'000, u"seratus ribu"_s},
          {101'000, u"seratus satu ribu"_s},
          {466'368, u"empat ratus enam puluh enam ribu tiga ratus enam puluh delapan"_s},
          {1'000'000, u"satu juta"_s},
          {1'001'000, u"satu juta seribu"_s},
          {12'000'012, u"dua belas juta dua belas"_s},
          {999'999'999, u"sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh "
                        "sembilan ribu sembilan ratus sembilan puluh sembilan"_s}}) {
        CAPTURE(number);
        CHECK(numberInWords(number) == words);
    }
}

TEST_CASE("Every number up to a hundred thousand has words of its own")
{
    QSet<QString> seen;
    for (qint64 number = 0; number <= 100'000; ++number)
        seen.insert(numberInWords(number));
    CHECK(seen.size() == 100'001);
}

TEST_CASE("A number stands with its words where copies are counted")
{
    CHECK(numberWithWords(2) == u"2 (dua)"_s);
    CHECK(numberWithWords(25) == u"25 (dua puluh lima)"_s);
}

TEST_CASE("A day and date are written out as minutes begin")
{
    CHECK(dateInWords(QDate(2026, 11, 21)) ==
          u"Sabtu tanggal dua puluh satu bulan November tahun dua ribu dua puluh enam"_s);
    CHECK(dateInWords(QDate(2022, 2, 1)) == u"Selasa tanggal satu bulan Februari tahun dua ribu dua puluh dua"_s);
    CHECK(dateInWords(QDate()).isEmpty());
}

TEST_CASE("Every day of the week has its name")
{
    QStringList names;
    for (int day = 0; day < 7; ++day)
        names << dayName(QDate(2022, 2, 14).addDays(day));
    CHECK(names == QStringList{u"Senin"_s, u"Selasa"_s, u"Rabu"_s, u"Kamis"_s, u"Jumat"_s, u"Sabtu"_s, u"Minggu"_s});
    CHECK(dayAndDate(QDate(2022, 2, 16)) == u"Rabu, 16 Februari 2022"_s);
    CHECK(dayAndDate(QDate()).isEmpty());
}
