#include "core/text/Nip.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("A NIP has 18 digits, whatever stands between them")
{
    CHECK(nipFromText(u" 19850101 201001 1 001 ") == u"198501012010011001"_s);
    CHECK(nipFromText(u"19850101.201001-1-001") == u"198501012010011001"_s);
    CHECK(nipFromText(u"19850101201001100") == std::nullopt);
    CHECK(nipFromText(u"1985010120100110011") == std::nullopt);
    CHECK(nipFromText(u"19850101201001100A") == std::nullopt);
    CHECK(digitsIn(u"1985 0101 x") == 8);
}

TEST_CASE("Who has no NIP may say so")
{
    for (const QStringView none : {u"", u"  ", u"-", u"tanpa NIP", u"Tanpa nip"})
        CHECK(nipFromText(none) == QString());
}

TEST_CASE("A NIP is shown in its parts")
{
    CHECK(nipText(u"198501012010011001"_s) == u"19850101 201001 1 001");
    CHECK(nipText(u"123"_s) == u"123");
    CHECK(nipText({}).isEmpty());
}
