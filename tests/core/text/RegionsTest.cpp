#include "core/text/Regions.h"
#include "core/domain/SimilarNames.h"
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

TEST_CASE("A region lies in its province, and every region in none")
{
    CHECK(isWithinRegion(u"13.06", u"13"));
    CHECK(isWithinRegion(u"13", u"13"));
    CHECK(isWithinRegion(u"13.06", u""));
    CHECK_FALSE(isWithinRegion(u"13", u"13.06"));
    CHECK_FALSE(isWithinRegion(u"13.06", u"1"));
    CHECK(regenciesBelow(u"13").size() == 19);
    CHECK(regenciesBelow(u"").size() == 514);
}

TEST_CASE("A region is found by code and by name, as people write it; the one at home before others")
{
    const auto codeOf = [](QStringView text, QStringView home) {
        const Region* region = findRegion(text, home);
        return region ? region->code : QString();
    };
    CHECK(codeOf(u"13.06", u"") == u"13.06");
    CHECK(codeOf(u"kab. agam", u"") == u"13.06");
    CHECK(codeOf(u"Kota Solok", u"13") == u"13.72");
    CHECK(codeOf(u"Kabupaten Solok", u"13") == u"13.02");
    CHECK(codeOf(u"Sumatera Barat", u"") == u"13");
    CHECK(codeOf(u"Kabupaten Entah", u"13").isEmpty());
    CHECK(codeOf(u"", u"13").isEmpty());
}

TEST_CASE("No two kabupaten or kota of one province are taken for the same")
{
    std::vector<ComparableName> names;
    for (const Region& region : shippedRegions())
        names.push_back(comparable(region.name));
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t j = i + 1; j < names.size(); ++j) {
            const Region& one = shippedRegions()[i];
            const Region& other = shippedRegions()[j];
            const bool areOfOneLevel = one.code.contains(u'.') == other.code.contains(u'.');
            if (areOfOneLevel && areNear(one.code, other.code) && areSimilar(names[i], names[j]))
                FAIL_CHECK(one.name.toStdString() << " / " << other.name.toStdString());
        }
    }
}
