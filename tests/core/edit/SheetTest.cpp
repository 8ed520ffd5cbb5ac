// Score sheets at the door: keyed twice, settled, finished and opened again; figures that are read.
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

using namespace sidang;

namespace {

const MarkKey mark{{1}, {1}, JurorId{1}};
const SheetKey sheet{{1}, {1}};
const OfficialId second = officialOf(OfficialRole::Operator2);

EditionBook keyedTwice(bool isTwice = true)
{
    EditionBuilder builder(1);
    builder.leaf("A", "100").nominees({"N1", "N2"});
    builder.rules().doubleEntry = isTwice;
    return builder.book;
}

Changes seconded(const EditionBook& book, int value, OfficialId by = second)
{
    return {set<SecondChange>(book.secondMarks, mark, std::optional(SecondMark{Decimal(value), by}))};
}

Changes finished(const EditionBook& book, bool isFinal)
{
    return {set<SheetChange>(book.sheets, sheet, isFinal ? std::optional(ScoreSheet{true, {}}) : std::nullopt)};
}

}

TEST_CASE("keyed twice, the first operator marks, the second one marks again, and nobody does the other's")
{
    Desk desk(keyedTwice());
    CHECK(desk.perform(OfficialRole::Operator2, {marked(desk.book(), mark, Decimal(80))}) == EditTroubleKind::ForbiddenForRole);
    CHECK(desk.perform(OfficialRole::Operator1, seconded(desk.book(), 80, officialOf(OfficialRole::Operator1))) ==
          EditTroubleKind::ForbiddenForRole);
    CHECK(desk.perform(OfficialRole::Operator2, seconded(desk.book(), 80, officialOf(OfficialRole::Operator1))) ==
          EditTroubleKind::Invalid); // under another's name
    CHECK(desk.perform(OfficialRole::Operator2, seconded(desk.book(), 101)) == EditTroubleKind::NotOnScale);
    desk.make(OfficialRole::Operator2, seconded(desk.book(), 80));
    CHECK(stageOf(desk.book(), {1}).phase == Phase::Scoring); // locks the scheme as a first mark does
    CHECK(desk.session->ledger().back().kind == u"set_second"_s);
    desk.make(OfficialRole::Operator1, {marked(desk.book(), mark, Decimal(80))});
    Desk once(keyedTwice(false));
    CHECK(once.perform(OfficialRole::Operator2, seconded(once.book(), 80)) == EditTroubleKind::Invalid);
    once.make(OfficialRole::Operator2, {marked(once.book(), mark, Decimal(80))});
}

TEST_CASE("a difference is settled by either operator with a reason, and can be taken back by who did")
{
    Desk desk(keyedTwice());
    desk.make(OfficialRole::Operator1, {marked(desk.book(), mark, Decimal(80))});
    desk.make(OfficialRole::Operator2, seconded(desk.book(), 8));
    const EditionBook before = desk.book();
    Changes both = seconded(before, 82, officialOf(OfficialRole::Operator1));
    both.push_back(marked(before, mark, Decimal(82)));
    CHECK(desk.perform(OfficialRole::Operator1, both) == EditTroubleKind::ReasonMissing);
    desk.make(OfficialRole::Operator1, both, u"tertulis 82"_s);
    CHECK(desk.session->ledger().back().kind == u"settle_mark"_s);
    REQUIRE(desk.session->undo());
    CHECK(desk.book() == before);
    REQUIRE(desk.session->redo());
    CHECK(desk.book().marks.value(mark) == MarkValue(Decimal(82)));
}

TEST_CASE("one operator does not take back what the other keyed")
{
    Desk desk(keyedTwice());
    desk.make(OfficialRole::Operator1, {marked(desk.book(), mark, Decimal(80))});
    desk.sit(OfficialRole::Operator2);
    CHECK(desk.session->undo().error().kind == EditTroubleKind::ForbiddenForRole);
    desk.sit(OfficialRole::Operator1);
    CHECK(desk.session->undo());
}

TEST_CASE("a sheet is final when it is complete, and then its marks stay until it is opened with a reason")
{
    Desk desk(keyedTwice());
    desk.make(OfficialRole::Operator1, {marked(desk.book(), mark, Decimal(80))});
    CHECK(desk.perform(OfficialRole::Operator1, finished(desk.book(), true)) == EditTroubleKind::NotComplete);
    desk.make(OfficialRole::Operator2, seconded(desk.book(), 80));
    desk.make(OfficialRole::Operator1, finished(desk.book(), true));
    CHECK(desk.session->ledger().back().kind == u"finish_sheet"_s);
    CHECK(desk.perform(OfficialRole::Operator1, {marked(desk.book(), mark, Decimal(81))}) == EditTroubleKind::SheetFinal);
    CHECK(desk.perform(OfficialRole::Operator1, {noted(desk.book(), mark, MarkNote{u"x"_s, {}, {}})}) == EditTroubleKind::SheetFinal);
    CHECK(desk.perform(OfficialRole::Operator2, seconded(desk.book(), 81)) == EditTroubleKind::SheetFinal);
    CHECK(desk.perform(OfficialRole::Operator1, finished(desk.book(), false)) == EditTroubleKind::ReasonMissing);
    desk.make(OfficialRole::Operator2, finished(desk.book(), false), u"salah baca"_s);
    CHECK(desk.session->ledger().back().kind == u"open_sheet"_s);
    desk.make(OfficialRole::Operator1, {marked(desk.book(), mark, Decimal(81))});
}

TEST_CASE("a sheet just finished can be taken back without another reason")
{
    Desk desk(keyedTwice(false));
    desk.make(OfficialRole::Operator1, {marked(desk.book(), mark, Decimal(80))});
    desk.make(OfficialRole::Operator1, finished(desk.book(), true));
    REQUIRE(desk.session->undo());
    CHECK(desk.book().sheets.empty());
}

TEST_CASE("a category keyed twice is closed only when every expected mark has an equal second one")
{
    EditionBook book = keyedTwice();
    book.stages[{1}] = {Phase::Plenary, 1};
    for (const int nominee : {1, 2})
        book.marks.put({nominee}, JurorMark{{1}, {1}, Decimal(80 + nominee)});
    book.secondMarks[{{1}, {1}, JurorId{1}}] = {Decimal(81), {3}};
    Desk desk(book);
    desk.sit(OfficialRole::Chair);
    CHECK(desk.session->close({1}).error().kind == EditTroubleKind::NotComplete);
    book.secondMarks[{{2}, {1}, JurorId{1}}] = {Decimal(82), {3}};
    Desk whole(book);
    whole.sit(OfficialRole::Chair);
    CHECK(whole.session->close({1}));
}

TEST_CASE("what second marks, sheets and draws name is not removed")
{
    EditionBook book = keyedTwice();
    book.stages[{1}] = {Phase::Scoring, 1};
    book.secondMarks[mark] = {Decimal(81), {1}};
    Desk desk(book);
    CHECK(desk.perform(OfficialRole::Administrator, {removed<JurorChange>(book.jurors, 0)}) == EditTroubleKind::StillNamed);
    CHECK(desk.perform(OfficialRole::Administrator, {removed<NomineeChange>(book.nominees, 0)}) == EditTroubleKind::StillNamed);
    CriterionNode node = nodeOf(book.categories[0].criteria[0], {1}, std::nullopt);
    node.indicator->scale = points("0", "10", "1");
    CHECK(desk.perform(OfficialRole::Administrator, {replacedCriterion(book.categories[0], 0, node)}, u"alasan"_s) ==
          EditTroubleKind::MarksDoNotFit);
}
