#include "tests/support/Text.h"

#include "ui/models/find/Finder.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace sidang;

namespace {

const Finder& places()
{
    static const Finder finder({{u"Kota Padang"_s, u"Kandidat N1"_s},
                                {u"Kabupaten Padang Pariaman"_s, u"Kandidat N2"_s},
                                {u"Padang Panjang"_s, u"Kandidat N3"_s},
                                {u"Héléna Contoh"_s, u"Juri J1 · Apindo"_s},
                                {u"Simpadang"_s, u""_s}});
    return finder;
}

using Found = std::vector<int>;

}

TEST_CASE("Words are found in any order, with case and accents ignored")
{
    CHECK(places().find(u"pariaman padang"_s, 10) == Found{1});
    CHECK(places().find(u"HELENA"_s, 10) == Found{3});
    CHECK(places().find(u"hélena j1"_s, 10) == Found{3});
    CHECK(places().find(u"apindo"_s, 10) == Found{3});
    CHECK(places().find(u"padang surabaya"_s, 10).empty());
}

TEST_CASE("The best stand first: the beginning of the name, then of a word, then anywhere")
{
    CHECK(places().find(u"padang"_s, 10) == Found{2, 0, 1, 4});
    CHECK(places().find(u"kota padang"_s, 10) == Found{0});
}

TEST_CASE("Nothing typed finds the first ones, and no more than asked for")
{
    CHECK(places().find(u"  "_s, 2) == Found{0, 1});
    CHECK(places().find(u"padang"_s, 1) == Found{2});
}

TEST_CASE("Ten thousand things are searched within a tenth of a second")
{
    std::vector<Finder::Entry> entries;
    for (int i = 0; i < 10'000; ++i)
        entries.push_back({u"Kabupaten Contoh Nomor %1"_s.arg(i), u"Kandidat N%1 · Pemerintah Kabupaten/Kota"_s.arg(i)});
    const Finder finder(entries);
    QElapsedTimer clock;
    clock.start();
    const Found found = finder.find(u"nomor contoh 9999"_s, 60);
    CHECK(clock.elapsed() < 100);
    CHECK(found == Found{9999});
}
