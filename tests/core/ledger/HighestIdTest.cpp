#include "core/ledger/HighestId.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

LedgerRecord recordOf(const QByteArray& content)
{
    LedgerRecord record;
    record.content = content;
    return record;
}

}

TEST_CASE("The highest number of a noun is found, though the thing was removed since")
{
    const std::vector<LedgerRecord> ledger{
        recordOf(
            R"({"changes":[{"noun":"nominee","key":[3],"before":null,"after":{}},{"noun":"nominee","key":[12],"at":1}]})"),
        recordOf(R"({"changes":[{"noun":"nominee","key":[12],"from":1,"before":{},"after":null}]})"),
        recordOf(R"({"changes":[{"noun":"juror","key":[40],"before":null,"after":{}}]})"),
        recordOf(R"({"changes":[{"noun":"mark","added":[[99,12,2,2]]}]})"),
        recordOf(R"({"changes":[{"noun":"nominee","key":[4],"after":{"name":"{\"noun\":\"nominee\",\"key\":[77]"}}]})")};
    CHECK(highestId(ledger, QLatin1StringView("nominee")) == 12);
    CHECK(highestId(ledger, QLatin1StringView("juror")) == 40);
    CHECK(highestId(ledger, QLatin1StringView("category")) == 0);
}
