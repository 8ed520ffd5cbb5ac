#include "core/text/Regions.h"
#include "tests/support/Text.h"

#include <algorithm>

using namespace sidang;

TEST_CASE("All provinces, kabupaten and kota are shipped, ordered by code")
{
    const auto& regions = shippedRegions();
    CHECK(regions.size() == 552);
    CHECK(std::ranges::count_if(regions, [](const Region& region) { return region.code.size() == 2; }) == 38);
    CHECK(std::ranges::is_sorted(regions, {}, &Region::code));
    CHECK(std::ranges::none_of(regions, [](const Region& region) { return region.name.trimmed().isEmpty(); }));
}

TEST_CASE("A region has the name of its code")
{
    CHECK(regionName(u"13") == u"Sumatera Barat"_s);
    CHECK(regionName(u"13.71") == u"Kota Padang"_s);
    CHECK(regionName(u"11") == u"Aceh"_s);
    CHECK(regionName(u"96.71") == u"Kota Sorong"_s);
}

TEST_CASE("Every shipped region is found by its code")
{
    for (const Region& region : shippedRegions())
        CHECK(regionName(region.code) == region.name);
}

TEST_CASE("A code that is not in the list has no name")
{
    CHECK(regionName(u"").isEmpty());
    CHECK(regionName(u"1").isEmpty());
    CHECK(regionName(u"13.7").isEmpty());
    CHECK(regionName(u"99.99").isEmpty());
    CHECK(regionName(u"code").isEmpty());
}
