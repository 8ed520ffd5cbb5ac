// The nouns of the paper trail in the ledger: their texts, what fits, and what must be there.
#include "core/ledger/Apply.h"
#include "core/ledger/Content.h"
#include "core/ledger/HighestId.h"
#include "core/ledger/References.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Founded.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

EditionBook smallBook()
{
    EditionBuilder builder(2);
    builder.leaf("A", "100").nominees({"N1", "N2"});
    return builder.book;
}

const SheetForm form{{7}, {1}, {2}, 1};

FormChange issued(const SheetForm& after)
{
    return {{after.id, std::nullopt, after}};
}

bool isMade(EditionBook book, const Change& change)
{
    const EditionBook before = book;
    const bool fits = applyChange(book, change);
    CHECK((fits || book == before));
    return fits;
}

bool isTaken(const QByteArray& change)
{
    const auto content = readContent("{\"changes\":[" + change + "]}");
    return content && isMade(smallBook(), content->changes.front());
}

}

TEST_CASE("the texts of the paper trail are those of the document")
{
    SheetForm spoiled = form;
    spoiled.state = FormState::Spoiled;
    spoiled.reason = u"basah"_s;
    const Changes changes{
        FormChange{{{7}, form, spoiled}},
        PrintingChange{{{2}, std::nullopt, Printing{{2}, u"score-sheet"_s, CategoryId{1}, {}, JurorId{2}, 12, 24, Paper::A4, PrintMedium::Printer}}},
        TextChange{{u"certificate"_s, u"a\"b"_s, std::nullopt}}, PlenaryChange{{{1}, std::nullopt, PlenaryNote{u"ya"_s, {}}}}};
    CHECK(writeContent({}, changes) ==
          R"({"changes":[{"noun":"form","key":[7],"before":{"nominee":1,"juror":2,"version":1,"state":"issued","reason":""},)"
          R"("after":{"nominee":1,"juror":2,"version":1,"state":"spoiled","reason":"basah"}},)"
          R"({"noun":"printing","key":[2],"before":null,"after":{"form":"score-sheet","category":1,"nominee":0,"juror":2,)"
          R"("papers":12,"pages":24,"paper":"a4","medium":"printer"}},)"
          R"({"noun":"text","key":["certificate"],"before":"a\"b","after":null},)"
          R"({"noun":"plenary","key":[1],"before":null,"after":{"considerations":"ya","dissent":""}}]})");
    const auto read = readContent(writeContent({}, changes));
    REQUIRE(read);
    CHECK(read->changes == changes);
    CHECK(nameOf(changes[0]) == u"form [7]"_s);
    CHECK(nameOf(changes[2]) == u"text [\"certificate\"]"_s);
}

TEST_CASE("what is not in the form of the document, or counts from 0, is not taken")
{
    const QByteArray good = R"({"noun":"form","key":[7],"before":null,"after":{"nominee":1,"juror":2,"version":1,"state":"issued","reason":""}})";
    const QByteArray print = R"({"noun":"printing","key":[2],"before":null,"after":{"form":"all","category":0,"nominee":0,"juror":0,"papers":1,"pages":1,"paper":"f4","medium":"pdf"}})";
    REQUIRE(isTaken(good));
    REQUIRE(isTaken(print));
    REQUIRE(isTaken(R"({"noun":"text","key":["certificate"],"before":null,"after":""})"));
    REQUIRE(isTaken(R"({"noun":"plenary","key":[1],"before":null,"after":{"considerations":"","dissent":"x"}})"));
    const auto without = [](QByteArray text, const char* old, const char* now) {
        REQUIRE(text.contains(old));
        return text.replace(old, now);
    };
    CHECK_FALSE(isTaken(without(good, "\"version\":1", "\"version\":0")));
    CHECK_FALSE(isTaken(without(good, "issued", "lost")));
    CHECK_FALSE(isTaken(without(good, "\"juror\":2", "\"juror\":0")));
    CHECK_FALSE(isTaken(without(good, "[7]", "[0]")));
    CHECK_FALSE(isTaken(without(good, ",\"reason\":\"\"", "")));
    CHECK_FALSE(isTaken(without(print, "\"all\"", "\"\"")));
    CHECK_FALSE(isTaken(without(print, "\"papers\":1", "\"papers\":0")));
    CHECK_FALSE(isTaken(without(print, "\"pages\":1", "\"pages\":0")));
    CHECK_FALSE(isTaken(without(print, "\"f4\"", "\"a5\"")));
    CHECK_FALSE(isTaken(without(print, "\"pdf\"", "\"fax\"")));
    CHECK_FALSE(isTaken(R"({"noun":"text","key":[""],"before":null,"after":"x"})"));
    CHECK_FALSE(isTaken(R"({"noun":"text","key":[1],"before":null,"after":"x"})"));
    CHECK_FALSE(isTaken(R"({"noun":"text","key":["a"],"before":null,"after":{"text":"x"}})"));
    CHECK_FALSE(isTaken(R"({"noun":"plenary","key":[1],"before":null,"after":{"considerations":"","dissent":""}})"));
}

TEST_CASE("a form keeps its nominee, its juror and its version, and its number is its key")
{
    EditionBook book = smallBook();
    SheetForm other = form;
    other.id = {8};
    CHECK_FALSE(isMade(book, FormChange{{{7}, std::nullopt, other}}));
    REQUIRE(applyChange(book, issued(form)));
    CHECK_FALSE(isMade(book, issued(form))); // it is there
    for (const auto turn : {+[](SheetForm& one) { one.nominee = {2}; }, +[](SheetForm& one) { one.juror = {1}; },
                            +[](SheetForm& one) { one.version = 2; }}) {
        other = form;
        turn(other);
        CHECK_FALSE(isMade(book, FormChange{{{7}, form, other}}));
    }
    other = form;
    other.state = FormState::Returned;
    CHECK(isMade(book, FormChange{{{7}, form, other}}));
    CHECK(isMade(book, FormChange{{{7}, form, std::nullopt}}));
    CHECK_FALSE(isMade(book, FormChange{{{7}, other, std::nullopt}}));
}

TEST_CASE("what paper names is there, and stays as long as it is named")
{
    const auto dangles = [](EditionBook book, const Change& change) {
        REQUIRE(applyChange(book, change));
        return firstDangling(book, {change}).has_value();
    };
    const EditionBook book = smallBook();
    CHECK_FALSE(dangles(book, issued(form)));
    CHECK(dangles(book, issued({{7}, {9}, {2}, 1})));
    CHECK(dangles(book, issued({{7}, {1}, {9}, 1})));
    const auto printed = [](const Printing& one) { return PrintingChange{{one.id, std::nullopt, one}}; };
    CHECK_FALSE(dangles(book, printed({.id = {1}, .form = u"all"_s})));
    CHECK(dangles(book, printed({.id = {1}, .form = u"all"_s, .category = CategoryId{9}})));
    CHECK(dangles(book, printed({.id = {1}, .form = u"all"_s, .nominee = NomineeId{9}})));
    CHECK(dangles(book, printed({.id = {1}, .form = u"all"_s, .juror = JurorId{9}})));
    CHECK(dangles(book, PlenaryChange{{{9}, std::nullopt, PlenaryNote{u"x"_s, {}}}}));

    const NomineeChange nominee{{.before = book.nominees[0], .from = 0, .after = {}, .at = {}}};
    const JurorChange juror{{.before = book.jurors[1], .from = 1, .after = {}, .at = {}}};
    CHECK_FALSE(dangles(book, nominee));
    CHECK_FALSE(dangles(book, juror));
    EditionBook onPaper = book;
    onPaper.sheetForms[{7}] = form;
    CHECK(dangles(onPaper, nominee));
    CHECK(dangles(onPaper, juror));
    onPaper = book;
    onPaper.printings[{1}] = {.id = {1}, .form = u"trace"_s, .nominee = NomineeId{1}};
    CHECK(dangles(onPaper, nominee));
    CHECK_FALSE(dangles(onPaper, juror));
    onPaper.printings[{1}] = {.id = {1}, .form = u"trace"_s, .juror = JurorId{2}};
    CHECK(dangles(onPaper, juror));

    EditionBook empty;
    Category category = book.categories.front();
    category.criteria.clear();
    empty.categories.push_back(category);
    const CategoryChange gone{{.before = category, .from = 0, .after = {}, .at = {}}};
    CHECK_FALSE(dangles(empty, gone));
    EditionBook named = empty;
    named.plenaryNotes[{1}] = {u"x"_s, {}};
    CHECK(dangles(named, gone));
    named = empty;
    named.printings[{1}] = {.id = {1}, .form = u"ranking"_s, .category = CategoryId{1}};
    CHECK(dangles(named, gone));
}

TEST_CASE("the highest serial number ever given is found among those taken back")
{
    RecordedBook recorded = founded(smallBook());
    const Actor actor = actorOf(recorded.book.officials.front());
    const Changes changes{issued(form)};
    recorded.ledger.push_back(
        nextRecord(recorded.ledger, testFounding().now, actor, u"issue_forms"_s, {}, writeContent({}, changes)));
    recorded.ledger.push_back(nextRecord(recorded.ledger, testFounding().now, actor, u"undo"_s, {},
                                         writeContent({.edition = {}, .of = recorded.ledger.back().sequence, .replaced = {}}, inverse(changes))));
    CHECK(highestId(recorded.ledger, QLatin1StringView("form")) == 7);
    CHECK(highestId(recorded.ledger, QLatin1StringView("printing")) == 0);
}
