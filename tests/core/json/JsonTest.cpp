#include "core/json/Json.h"

#include "core/json/JsonText.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

Place failure(const QByteArray& text)
{
    const auto parsed = parseJson(text);
    REQUIRE_FALSE(parsed);
    CHECK(parsed.error().kind == ProblemKind::NotJson);
    return parsed.error().place;
}

}

TEST_CASE("a tree knows kinds, texts and lines")
{
    const auto root = parseJson("{\n \"a\": [1.50, true, null],\n \"b\": {\"c\": \"\\u00e9\"}\n}");
    REQUIRE(root);
    CHECK(root->kind == JsonKind::Object);
    CHECK(root->find(u"a")->line == 2);
    CHECK(root->find(u"a")->children[0].text == u"1.50"_s);
    CHECK(root->find(u"a")->children[2].kind == JsonKind::Null);
    CHECK(root->find(u"b")->find(u"c")->text == u"é"_s);
    CHECK(root->find(u"b")->find(u"c")->line == 3);
    CHECK(root->find(u"x") == nullptr);
}

TEST_CASE("what is no JSON is refused with its line")
{
    CHECK(failure("").line == 1);
    CHECK(failure("{\n\n\"a\": }").line == 3);
    CHECK(failure("{} {}").line == 1);
    CHECK(failure("{\"a\": 1,}").line == 1);
    CHECK(failure(QByteArray("{}\0x", 4)).line == 1);
    CHECK(failure("\"\xff\"").line == 1);
}

TEST_CASE("deep nesting is refused before it can exhaust anything")
{
    CHECK(parseJson(QByteArray(60, '[') + QByteArray(60, ']')));
    failure(QByteArray(1'000'000, '['));
    failure(QByteArray("{\"a\":").repeated(100'000));
}

TEST_CASE("written text is read back as it was")
{
    const QString text = u"\"quotes\" \\ back \n line \t tab \x01 and ünïcode 🏆"_s;
    const auto root = parseJson(jsonText(text).toUtf8());
    REQUIRE(root);
    CHECK(root->text == text);
}
