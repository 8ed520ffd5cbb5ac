#include "tests/core/scoring/Ranks.h"

using namespace sidang;

namespace {

/// Nominees A, B, C … with these marks on one indicator.
EditionBuilder withMarks(std::initializer_list<const char*> marks)
{
    EditionBuilder builder;
    builder.leaf("MUTU", "100");
    char code[] = "A";
    for (const char* mark : marks) {
        builder.nominee(code).opinions(code, "MUTU", {mark});
        ++code[0];
    }
    return builder;
}

/// "places: B C; sent_up: D E"
QString boundaries(const EditionBuilder& builder)
{
    QStringList texts;
    for (const BoundaryTie& tie : rank(builder.book, {1}).boundaryTies) {
        QStringList codes;
        for (const NomineeId id : tie.nominees)
            codes << codeOf(builder.book, id);
        const QString names[] = {u"places"_s, u"harapan"_s, u"sent_up"_s};
        texts << names[static_cast<int>(tie.cut)] + u": "_s + codes.join(u' ');
    }
    return texts.join(u"; "_s);
}

}

TEST_CASE("competition numbering leaves out places behind shared ones, dense does not")
{
    EditionBuilder builder = withMarks({"90", "80", "80", "70"});
    CHECK(places(builder.book) == u"1 A, 2 B, 2 C, 4 D"_s);
    builder.rules().numbering = Numbering::Dense;
    CHECK(places(builder.book) == u"1 A, 2 B, 2 C, 3 D"_s);
}

TEST_CASE("awards go to the places, then Harapan, and the best are sent up")
{
    EditionBuilder builder = withMarks({"90", "80", "70", "60", "50"});
    builder.category().places = 2;
    builder.category().harapan = 2;
    builder.category().sentUp = 3;
    CHECK(ranked(builder, "A").award == Award{AwardKind::Juara, 1});
    CHECK(ranked(builder, "B").award == Award{AwardKind::Juara, 2});
    CHECK(ranked(builder, "C").award == Award{AwardKind::Harapan, 1});
    CHECK(ranked(builder, "D").award == Award{AwardKind::Harapan, 2});
    CHECK(ranked(builder, "E").award == Award{});
    CHECK(ranked(builder, "C").sentUp);
    CHECK_FALSE(ranked(builder, "D").sentUp);
    CHECK(boundaries(builder).isEmpty());
}

TEST_CASE("a tie at the last winning place keeps both nominees and is a problem")
{
    EditionBuilder builder = withMarks({"90", "80", "70", "70", "60"});
    builder.category().sentUp = 4;
    CHECK(ranked(builder, "C").award == Award{AwardKind::Juara, 3});
    CHECK(ranked(builder, "D").award == Award{AwardKind::Juara, 3});
    CHECK(boundaries(builder) == u"places: C D"_s);
    CHECK(rank(builder.book, {1}).state == CategoryState::Provisional);
    builder.decide({"D", "C"});
    CHECK(boundaries(builder).isEmpty());
    CHECK(ranked(builder, "C").award == Award{});
    CHECK(rank(builder.book, {1}).state == CategoryState::Complete);
}

TEST_CASE("a shared place within a cut is no problem")
{
    EditionBuilder builder = withMarks({"90", "80", "80", "70", "60"});
    CHECK(boundaries(builder).isEmpty());
    CHECK(rank(builder.book, {1}).state == CategoryState::Complete);
}

TEST_CASE("each cut is looked at by itself, and a cut without Harapan only once")
{
    EditionBuilder builder = withMarks({"90", "80", "80", "80", "80", "80", "60"});
    builder.category().sentUp = 4;
    CHECK(boundaries(builder) == u"places: B C D E F; sent_up: B C D E F"_s);
    builder.category().harapan = 2;
    CHECK(boundaries(builder) == u"places: B C D E F; harapan: B C D E F; sent_up: B C D E F"_s);
    builder.category().harapan = 3;
    CHECK(boundaries(builder) == u"places: B C D E F; sent_up: B C D E F"_s);
}

TEST_CASE("with dense numbering a shared place crosses a cut when an order among its nominees would")
{
    EditionBuilder builder = withMarks({"90", "80", "80", "70", "70"});
    builder.rules().numbering = Numbering::Dense;
    builder.category().sentUp = 0;
    CHECK(places(builder.book) == u"1 A, 2 B, 2 C, 3 D, 3 E"_s);
    CHECK(boundaries(builder) == u"places: D E"_s);
    builder.category().places = 2;
    CHECK(boundaries(builder) == u"places: B C"_s);
}

TEST_CASE("nobody sent up and no places are no cuts")
{
    EditionBuilder builder = withMarks({"90", "90"});
    builder.category().places = 0;
    builder.category().sentUp = 0;
    CHECK(boundaries(builder).isEmpty());
    CHECK(ranked(builder, "A").award == Award{});
    CHECK_FALSE(ranked(builder, "A").sentUp);
}
