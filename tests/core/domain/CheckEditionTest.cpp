#include "tests/core/domain/Problems.h"

using namespace sidang;

namespace {

EditionBuilder sound(int jurors = 2)
{
    EditionBuilder builder(jurors);
    builder.leaf("A", "100").nominees({"N1", "N2"});
    return builder;
}

}

TEST_CASE("a period that ends before it begins and an edition without categories are refused")
{
    EditionBuilder builder = sound();
    builder.book.edition.period = {QDate(2021, 12, 31), QDate(2021, 1, 1)};
    CHECK(said(check(builder.book)) == u"period_reversed"_s);
    CHECK(said(check(EditionBook())) == u"no_categories"_s);
}

TEST_CASE("codes of categories, jurors and nominees are unique, and a recusal stands once")
{
    EditionBuilder builder = sound();
    builder.book.categories.push_back(builder.category());
    builder.book.jurors[1].code = u"J1"_s;
    builder.book.nominees[1].code = u"N1"_s;
    builder.recuse(1, "N1").recuse(1, "N1");
    CHECK(said(check(builder.book)) ==
          u"duplicate_category KAB; duplicate_juror J1; duplicate_nominee N1; duplicate_recusal N1/J1"_s);
}

TEST_CASE("two chairs and a quorum beyond reach are kept and reported")
{
    EditionBuilder builder = sound();
    builder.book.jurors[1].role = JurorRole::Chair;
    builder.rules().quorum = 3;
    CHECK(said(check(builder.book)) == u"(quorum_beyond_reach KAB); (several_chairs J2)"_s);
}

TEST_CASE("a quorum does not matter where no juror gives an opinion")
{
    EditionBuilder builder(0);
    builder.leaf("A", "100", Source::Fact, levels({"100"}));
    builder.rules().quorum = 5;
    CHECK(said(check(builder.book)).isEmpty());
}

TEST_CASE("a decision orders at least two nominees of its category, each once, and stands alone")
{
    EditionBuilder builder = sound();
    builder.decide({"N1"}).decide({"N1", "N1"}).decide({"N1", "N2"}).decide({"N2", "N1"});
    CHECK(said(check(builder.book)) == u"decision_too_short KAB; decision_repeats KAB; duplicate_decision KAB"_s);
    builder.book.decisions.clear();
    builder.decide({"N1", "N2"});
    builder.book.nominees[1].category = {7};
    CHECK(said(check(builder.book)) == u"decision_of_other_category KAB/N2"_s);
}

TEST_CASE("a category with errors of its own or of the edition cannot be ranked, another can")
{
    EditionBuilder builder = sound();
    Category other = builder.category();
    other.id = {2};
    other.code = u"DESA"_s;
    other.criteria.front().indicator->weight = 90;
    builder.book.categories.push_back(other);
    const Problems problems = check(builder.book);
    CHECK(isRankable(problems, builder.book.categories[0]));
    CHECK_FALSE(isRankable(problems, builder.book.categories[1]));
    builder.book.jurors[1].code = u"J1"_s;
    CHECK_FALSE(isRankable(check(builder.book), builder.book.categories[0]));
}
