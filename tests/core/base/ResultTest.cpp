#include "core/base/Result.h"

#include "tests/support/Text.h"

using namespace sidang;

namespace {

Result<int, QString> half(int number)
{
    if (number % 2 != 0)
        return Failure{u"odd"_s};
    return number / 2;
}

}

TEST_CASE("a result holds the value or the reason")
{
    CHECK(half(4).ok());
    CHECK(*half(4) == 2);
    CHECK_FALSE(half(3).ok());
    CHECK(half(3).error() == u"odd"_s);
}
