#include "core/text/Terms.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("Awards are numbered in Roman numerals")
{
    CHECK(awardName({AwardKind::Juara, 1}) == u"Juara I"_s);
    CHECK(awardName({AwardKind::Harapan, 3}) == u"Harapan III"_s);
    CHECK(awardName({}).isEmpty());
}

TEST_CASE("Every reason for having no place has its own words")
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(UnrankedReason::NotApplicable); ++i)
        names += reasonName(static_cast<UnrankedReason>(i));
    CHECK(names.size() == 7);
    CHECK_FALSE(names.contains(QString()));
    CHECK(names.removeDuplicates() == 0);
    CHECK(reasonName(UnrankedReason::Withdrawn) == u"mengundurkan diri"_s);
}

TEST_CASE("A province proposes to the centre, a kabupaten to the province")
{
    CHECK(nextCommittee(Level::Province) == u"Panitia Pusat"_s);
    CHECK(nextCommittee(Level::Regency) == u"Panitia Provinsi"_s);
}

TEST_CASE("The tier is named with its region where it has one")
{
    Edition edition;
    CHECK(levelName(edition) == u"Tingkat Provinsi"_s);
    edition.region = u"13"_s;
    CHECK(levelName(edition) == u"Tingkat Provinsi Sumatera Barat"_s);
    edition.level = Level::Regency;
    edition.region = u"13.71"_s;
    CHECK(levelName(edition) == u"Tingkat Kota Padang"_s);
    edition.level = Level::National;
    CHECK(levelName(edition) == u"Tingkat Nasional"_s);
}
