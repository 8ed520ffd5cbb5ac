#include "core/exchange/ProblemWriter.h"

#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("problems are written for machines with their place, details and words")
{
    const Problems problems{{ProblemKind::WeightSum,
                             Severity::Error,
                             {.category = u"KAB"_s, .path = u"categories[0]"_s, .line = 5},
                             {u"99"_s, u"1"_s}},
                            {ProblemKind::SeveralChairs, Severity::Warning, {.juror = u"J2"_s}, {}}};
    CHECK(QString::fromUtf8(writeProblems(problems, [](const Problem&) { return u"kata"_s; })) == uR"({
  "format": "sidang-check/1",
  "problems": [
    {"kind": "weight_sum", "severity": "error", "line": 5, "path": "categories[0]", "category": "KAB", "details": ["99", "1"], "text": "kata"},
    {"kind": "several_chairs", "severity": "warning", "juror": "J2", "details": [], "text": "kata"}]
}
)"_s);
}
