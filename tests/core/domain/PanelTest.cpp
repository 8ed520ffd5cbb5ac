#include "core/domain/Panel.h"

#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

TEST_CASE("expected are the jurors who score, are assigned and are not recused")
{
    EditionBuilder builder(5);
    builder.leaf("A", "100").nominees({"N1", "N2"});
    builder.book.jurors[1].scores = false;
    builder.book.jurors[2].categories = std::vector{CategoryId{2}};
    builder.book.jurors[3].categories = std::vector{CategoryId{1}};
    builder.recuse(5, "N1").recuse(2, "N1");
    const Panel panel(builder.book, {1});
    CHECK(panel.expected(builder.id("N1")) == std::vector<JurorId>{{1}, {4}});
    CHECK(panel.expected(builder.id("N2")) == std::vector<JurorId>{{1}, {4}, {5}});
    std::vector<char> flags;
    CHECK(panel.expected(builder.id("N1"), flags) == 2);
    CHECK(flags == std::vector<char>{0, 1, 0, 0, 1, 0});
    CHECK(panel.isRecused({5}, builder.id("N1")));
    CHECK_FALSE(panel.isRecused({5}, builder.id("N2")));
}
