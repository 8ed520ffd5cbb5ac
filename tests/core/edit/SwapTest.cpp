// Things that exchange their codes within one edit.
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

using namespace sidang;

namespace {

/// Two of everything that has a code.
EditionBook book()
{
    EditionBook book = withOfficials(EditionBuilder(2).leaf("A", "50").leaf("B", "50").nominees({"N1", "N2"}).book);
    Category other = book.categories.front();
    other.id = {2};
    other.code = u"LAIN"_s;
    other.criteria.clear();
    book.categories.push_back(other);
    book.requirements = {{{1}, {1}, u"AKTA"_s, u"Akta"_s, true}, {{2}, {1}, u"SIUP"_s, u"Izin"_s, true}};
    return book;
}

template <class Kind, class Thing>
Changes exchanged(const std::vector<Thing>& things)
{
    Thing first = things[0], second = things[1];
    std::swap(first.code, second.code);
    return {replaced<Kind>(things, 0, first), replaced<Kind>(things, 1, second)};
}

Changes exchangedCriteria(const Category& category)
{
    CriterionNode first = nodeOf(category.criteria[0], category.id, std::nullopt);
    CriterionNode second = nodeOf(category.criteria[1], category.id, std::nullopt);
    std::swap(first.code, second.code);
    return {replacedCriterion(category, 0, first), replacedCriterion(category, 1, second)};
}

Changes exchangedCategories(const EditionBook& book)
{
    Category first = book.categories[0], second = book.categories[1];
    std::swap(first.code, second.code);
    return {replacedCategory(book, 0, first), replacedCategory(book, 1, second)};
}

void checkFile(Desk& desk)
{
    const auto verdict = desk.session->verify(std::nullopt);
    REQUIRE(verdict);
    CHECK(verdict->isVerified());
    CHECK(verdict->book == desk.book());
}

}

TEST_CASE("two things exchange their codes in one edit, and again when it is taken back")
{
    Desk desk(book());
    const EditionBook before = desk.book();
    Changes changes;
    SECTION("nominees") { changes = exchanged<NomineeChange>(before.nominees); }
    SECTION("jurors") { changes = exchanged<JurorChange>(before.jurors); }
    SECTION("requirements") { changes = exchanged<RequirementChange>(before.requirements); }
    SECTION("criteria") { changes = exchangedCriteria(before.categories.front()); }
    SECTION("categories") { changes = exchangedCategories(before); }
    SECTION("a new one takes the code of one that goes")
    {
        Nominee taker = before.nominees[0];
        taker.id = {9};
        changes = {added<NomineeChange>(before.nominees, taker), removed<NomineeChange>(before.nominees, 0)};
    }
    desk.make(OfficialRole::Administrator, changes);
    CHECK(desk.book() != before);
    checkFile(desk);
    REQUIRE(desk.session->undo());
    CHECK(desk.book() == before);
    checkFile(desk);
}

TEST_CASE("a code that two would have at the end is refused as such")
{
    Desk desk(book());
    Changes changes = exchanged<NomineeChange>(desk.book().nominees);
    for (Change& change : changes)
        std::get<NomineeChange>(change).after->code = u"SAMA"_s;
    CHECK(desk.perform(OfficialRole::Administrator, changes) == EditTroubleKind::Invalid);
    checkFile(desk);
}
