#include "core/domain/MarkTable.h"

#include "tests/support/Text.h"

#include <map>
#include <random>

using namespace sidang;

TEST_CASE("a mark put again replaces the one that stood there")
{
    MarkTable marks;
    CHECK(marks.put({1}, JurorMark{{2}, {3}, Decimal(80)}));
    CHECK_FALSE(marks.put({1}, JurorMark{{2}, {3}, Decimal(90)}));
    REQUIRE(marks.jurorMarks({1}).size() == 1);
    CHECK(marks.jurorMarks({1}).front().grade == Grade(Decimal(90)));
    CHECK(marks.size() == 1);
}

TEST_CASE("facts, figures and jurors' marks of a nominee are kept apart")
{
    MarkTable marks;
    marks.put({1}, FactMark{{2}, LevelChoice{1}});
    marks.put({1}, MeasuredMark{{3}, NotApplicable{}});
    marks.put({1}, JurorMark{{4}, {1}, Decimal(1)});
    CHECK(marks.size() == 3);
    CHECK(marks.contains({{1}, {2}, {}}));
    CHECK_FALSE(marks.contains({{1}, {2}, JurorId{1}}));
    CHECK(marks.erase({{1}, {3}, {}}));
    CHECK_FALSE(marks.erase({{1}, {3}, {}}));
    CHECK(marks.size() == 2);
}

TEST_CASE("a note goes with its mark")
{
    MarkTable marks;
    const MarkKey key{{1}, {2}, JurorId{3}};
    marks.put({1}, JurorMark{{2}, {3}, Decimal(80)});
    marks.setNote(key, {u"contoh"_s, {}, {}});
    CHECK(marks.note(key).comment == u"contoh"_s);
    marks.erase(key);
    CHECK(marks.note(key).isEmpty());
}

TEST_CASE("marks stand by criterion and juror whatever order they came in")
{
    std::mt19937 random(3);
    MarkTable marks;
    std::map<std::pair<int, int>, int> expected;
    for (int i = 0; i < 2000; ++i) {
        const int criterion = std::uniform_int_distribution(1, 12)(random);
        const int juror = std::uniform_int_distribution(1, 9)(random);
        if (i % 5 == 4) {
            CHECK(marks.erase({{7}, {criterion}, JurorId{juror}}) == (expected.erase({criterion, juror}) == 1));
        } else {
            marks.put({7}, JurorMark{{criterion}, {juror}, Decimal(i)});
            expected[{criterion, juror}] = i;
        }
    }
    REQUIRE(marks.jurorMarks({7}).size() == expected.size());
    auto mark = marks.jurorMarks({7}).begin();
    for (const auto& [key, value] : expected) {
        CHECK(mark->criterion.value == key.first);
        CHECK(mark->juror.value == key.second);
        CHECK(mark->grade == Grade(Decimal(value)));
        ++mark;
    }
}
