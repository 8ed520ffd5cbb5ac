#include "tests/support/Text.h"

#include "core/exchange/SchemeFile.h"
#include "core/exchange/SchemeWriter.h"

#include <QFile>

#include <algorithm>

using namespace sidang;

namespace {

Scheme shipped(const QString& name)
{
    QFile file(u":/schemes/%1.json"_s.arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto read = readScheme(file.readAll());
    REQUIRE(read);
    CHECK(read->warnings.empty());
    return read->scheme;
}

}

TEST_CASE("The schemes that come with the program are in order, and say that they are samples")
{
    for (const QString& name : {u"paritrana-provinsi"_s, u"contoh-kecil"_s}) {
        CAPTURE(name);
        const Scheme scheme = shipped(name);
        REQUIRE_FALSE(scheme.categories.empty());
        for (const Category& category : scheme.categories) {
            CAPTURE(category.code);
            CHECK(weightOf(category.criteria) == Fraction(100));
            CHECK(category.rules.doubleEntry);
            CHECK_FALSE(category.rules.ties.isEmpty());
            for (const Criterion* leaf : leavesOf(category.criteria))
                CHECK(isUnconfirmed(*leaf->indicator));
            CHECK(std::ranges::any_of(scheme.requirements, [&](const Requirement& each) { return each.category == category.id; }));
        }
        for (const Requirement& requirement : scheme.requirements)
            CHECK(requirement.title.endsWith(u"(contoh)"));
    }
}

TEST_CASE("The provincial scheme has the five categories of the award; the small one has one with three aspects")
{
    const Scheme province = shipped(u"paritrana-provinsi"_s);
    QStringList codes;
    for (const Category& category : province.categories)
        codes << category.code;
    CHECK(codes == QStringList{u"KAB"_s, u"BESAR"_s, u"MENENGAH"_s, u"UKM"_s, u"DESA"_s});
    const Scheme small = shipped(u"contoh-kecil"_s);
    REQUIRE(small.categories.size() == 1);
    CHECK(small.categories[0].criteria.size() == 3);
}

TEST_CASE("A shipped scheme that is written out is read as the same scheme")
{
    const Scheme province = shipped(u"paritrana-provinsi"_s);
    const auto again = readScheme(writeScheme(province));
    REQUIRE(again);
    CHECK(again->scheme == province);
}
