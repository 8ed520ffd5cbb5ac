#include "tests/support/Text.h"
#include "tests/ui/support/DeskBook.h"

#include "core/ledger/Apply.h"
#include "ui/models/HighestId.h"
#include "ui/models/scheme/CategoryEdits.h"

using namespace sidang;

namespace {

EditionBook after(EditionBook book, const Changes& changes)
{
    REQUIRE_FALSE(applyChanges(book, changes));
    return book;
}

const Category& kabOf(const EditionBook& book)
{
    return *findCategory(book, kab);
}

EditionBook withRequirements()
{
    EditionBook book = deskBook();
    book.requirements = {{{1}, kab, u"D1"_s, u"Surat"_s, true}, {{2}, besar, u"D1"_s, u"Akta"_s, true}, {{3}, kab, u"D2"_s, u"Data"_s, false}};
    return book;
}

}

TEST_CASE("Every change of the tree can be made, and taken back to the same book")
{
    EditionBook book = withRequirements();
    book.marks = {};
    FreshIds ids(book, {});
    QStringList taken = codesOf(kabOf(book));
    const Criterion copy = copied(kabOf(book).criteria[1], taken, ids);
    QStringList codes = categoryCodes(book);
    const std::vector<Changes> edits{
        added(copy, {kab, std::nullopt, 1}),
        added(copy, {kab, CriterionId{6}, 0}),
        removed(book, CriterionId{3}),
        removed(book, waw1),
        moved(book, kin1, {kab, CriterionId{3}, 1}),
        moved(book, kin1, {kab, CriterionId{6}, 0}),
        moved(book, CriterionId{3}, {kab, std::nullopt, 0}),
        moved(book, CriterionId{3}, {kab, CriterionId{1}, 1}),
        split(book, waw1, u"WAW11"_s, ids),
        removed(book, desa),
        added(book, {copied(schemeOf(book, kab), codes, ids)}),
        moved(book, kab, 2),
        moved(book, RequirementId{1}, 1),
        moved(book, RequirementId{3}, -1),
        removed(book, RequirementId{2}),
    };
    for (std::size_t i = 0; i < edits.size(); ++i) {
        CAPTURE(i);
        REQUIRE_FALSE(edits[i].empty());
        const EditionBook changed = after(book, edits[i]);
        CHECK_FALSE(changed == book);
        CHECK(after(changed, inverse(edits[i])) == book);
    }
}

TEST_CASE("A criterion that moves into another aspect keeps its number, and what is below it")
{
    const EditionBook book = after(deskBook(), moved(deskBook(), CriterionId{3}, {kab, CriterionId{1}, 1}));
    REQUIRE(kabOf(book).criteria.size() == 2);
    const Criterion& moved = kabOf(book).criteria[0].children[1];
    CHECK(moved == deskBook().categories[0].criteria[1]);
}

TEST_CASE("Nothing is moved into itself, and nothing when it stands there already")
{
    const EditionBook book = deskBook();
    CHECK(moved(book, CriterionId{3}, {kab, CriterionId{3}, 0}).empty());
    CHECK(moved(book, kin1, *spotOf(book, kin1)).empty());
}

TEST_CASE("A divided indicator keeps its weight and scale below the new aspect")
{
    EditionBook book = deskBook();
    book.marks = {};
    FreshIds ids(book, {});
    book = after(book, split(book, waw1, u"WAW11"_s, ids));
    const Criterion& aspect = kabOf(book).criteria[2].children[0];
    CHECK_FALSE(aspect.isLeaf());
    REQUIRE(aspect.children.size() == 1);
    CHECK(aspect.children[0].indicator == deskBook().categories[0].criteria[2].children[0].indicator);
    CHECK(aspect.children[0].code == u"WAW11");
}

TEST_CASE("A copied category has numbers of its own and another code; the codes of its criteria stay for the tie rule")
{
    const EditionBook book = withRequirements();
    FreshIds ids(book, {});
    QStringList taken = categoryCodes(book);
    const CategoryScheme copy = copied(schemeOf(book, kab), taken, ids);
    CHECK(copy.category.code == u"KAB2");
    CHECK(codesOf(copy.category) == codesOf(kabOf(book)));
    CHECK(copy.category.rules == kabOf(book).rules);
    CHECK(copy.category.id.value == 5);
    CHECK(copy.category.criteria[0].id.value > 30);
    REQUIRE(copy.requirements.size() == 2);
    CHECK(copy.requirements[0].category == copy.category.id);
    CHECK(copy.requirements[0].id.value == 4);
}

TEST_CASE("A code that is taken gets the first number that is free")
{
    CHECK(freeCode(u"KIN"_s, {u"REG"_s}) == u"KIN");
    CHECK(freeCode(u"KIN"_s, {u"KIN"_s}) == u"KIN2");
    CHECK(freeCode(u"KIN1"_s, {u"KIN1"_s, u"KIN2"_s}) == u"KIN3");
}

TEST_CASE("The highest number is read from the history, whatever texts say")
{
    LedgerRecord first;
    first.content = R"({"changes":[{"noun":"criterion","key":[7],"at":0,"before":null,"after":{"title":"{\"noun\":\"criterion\",\"key\":[99]"}},)"
                    R"({"noun":"criterion","key":[12],"at":1,"before":null,"after":{}}]})";
    LedgerRecord second;
    second.content = R"({"changes":[{"noun":"category","key":[40],"from":0,"before":{},"after":null}]})";
    CHECK(highestId({first, second}, "criterion") == 12);
    CHECK(highestId({first, second}, "category") == 40);
    CHECK(highestId({first, second}, "requirement") == 0);
}
