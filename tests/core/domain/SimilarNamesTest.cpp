#include "core/domain/SimilarNames.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

bool similar(QStringView one, QStringView other)
{
    return areSimilar(comparable(one), comparable(other));
}

Nominee named(int id, const QString& name, const QString& region)
{
    Nominee nominee;
    nominee.id = {id};
    nominee.name = name;
    nominee.region = region;
    return nominee;
}

}

TEST_CASE("A name is compared without case, punctuation and legal form")
{
    CHECK(comparable(u"PT. Contoh-Jaya (Persero) Tbk") == ComparableName{{}, {u"contoh"_s, u"jaya"_s}});
    CHECK(comparable(u"CONTOH JAYA, CV") == ComparableName{{}, {u"contoh"_s, u"jaya"_s}});
    CHECK(comparable(u"Kab. Solok") == ComparableName{u"kabupaten"_s, {u"solok"_s}});
    CHECK(comparable(u"Pemerintah Kabupaten Solok") == comparable(u"kab solok"));
    CHECK(comparable(u"PT Kota Emas") == ComparableName{{}, {u"kota"_s, u"emas"_s}});
    CHECK(comparable(u" . ").words.isEmpty());
}

TEST_CASE("Names that were written twice are found")
{
    const std::pair<QStringView, QStringView> pairs[] = {
        {u"Kabupaten Dharmasraya", u"Kab. Dharmas Raya"},
        {u"Kabupaten Lima Puluh Kota", u"Kab. Limapuluh Kota"},
        {u"Kabupaten Sijunjung", u"Kab. Sijunjng"},
        {u"Kota Payakumbuh", u"Kota Payakumbuah"},
        {u"Kota Payakumbuh", u"Kota Payakubmuh"},
        {u"PT Contoh Sejahtera", u"CV. CONTOH SEJAHTERA"},
        {u"PT Contoh Sejahtera", u"PT Contoh Sejahterah Tbk."},
        {u"Nagari Contoh", u"Contoh"},
    };
    for (const auto& [one, other] : pairs) {
        INFO(one.toString().toStdString() << " / " << other.toString().toStdString());
        CHECK(similar(one, other));
        CHECK(similar(other, one));
    }
}

TEST_CASE("Names that only sound alike are left alone")
{
    const std::pair<QStringView, QStringView> pairs[] = {
        {u"Kota Solok", u"Kabupaten Solok"},
        {u"Kabupaten Solok", u"Kabupaten Solok Selatan"},
        {u"Kota Solok", u"Kabupaten Solok Selatan"},
        {u"Kabupaten Pasaman", u"Kabupaten Pasaman Barat"},
        {u"Kabupaten Aceh Barat", u"Kabupaten Aceh Besar"},
        {u"PT Contoh Jaya", u"PT Contoh Raya"},
        {u"Nagari Contoh 1", u"Nagari Contoh 2"},
        {u"PT Satu", u"PT Dua"},
        {u"PT", u"CV"},
    };
    for (const auto& [one, other] : pairs) {
        INFO(one.toString().toStdString() << " / " << other.toString().toStdString());
        CHECK_FALSE(similar(one, other));
    }
}

TEST_CASE("Only nominees near each other are suspected")
{
    CHECK(areNear(u"13.06", u"13.06"));
    CHECK(areNear(u"13.06", u"13.71"));
    CHECK(areNear(u"13", u"13.71"));
    CHECK(areNear(u"", u"13.71"));
    CHECK_FALSE(areNear(u"13.06", u"14.06"));
    CHECK_FALSE(areNear(u"1", u"13.06"));
    const std::vector<Nominee> nominees{named(1, u"PT Contoh Sejahtera"_s, u"13.71"_s),
                                        named(2, u"Kota Solok"_s, u"13.72"_s),
                                        named(3, u"PT. Contoh Sejahtera"_s, u"14.71"_s), named(4, u"Contoh Sejatera"_s, {}),
                                        named(5, u"Kabupaten Solok"_s, u"13.02"_s)};
    CHECK(similarNominees(nominees) == std::vector<SimilarPair>{{{1}, {4}}, {{3}, {4}}});
}
