// Indicators that are read from the monthly figures, through the door.
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

using namespace sidang;

namespace {

const MarkKey readMark{{1}, {1}, {}};
const FigureKey april{{1}, Programme::Jkk, Segment::Wage, QDate(2021, 4, 1), Basis::Verified};

/// A leaf that is read, and one that jurors mark.
EditionBook readBook(Over over = Over::LastMonth)
{
    EditionBuilder builder(1);
    builder.leaf("M", "60", Source::Measured, ratio()).leaf("A", "40").nominees({"N1", "N2"});
    builder.book.edition.period = {QDate(2021, 1, 1), QDate(2021, 12, 31)};
    builder.category().criteria.front().indicator->reading = Reading{Programme::Jkk, Segment::Wage, over};
    return builder.book;
}

Changes figured(const EditionBook& book, const std::optional<MonthlyFigure>& figure)
{
    return {set<FigureChange>(book.figures, april, figure)};
}

MonthlyFigure of(int members, int universe)
{
    return {Coverage{members, universe}, {}, {}};
}

}

TEST_CASE("while preparing nothing is read; when the category leaves it, everything is")
{
    Desk desk(readBook());
    desk.make(OfficialRole::Administrator, figured(desk.book(), of(50, 100)));
    CHECK_FALSE(desk.book().marks.contains(readMark));
    desk.make(OfficialRole::Administrator, {staged(desk.book(), {1}, Phase::Scoring)});
    CHECK(desk.session->ledger().back().kind == u"move_phase"_s);
    CHECK(desk.book().marks.value(readMark) == MarkValue(Figure{50, 100}));
    CHECK(desk.book().attestations.at(readMark).entered == officialOf(OfficialRole::Administrator));
    REQUIRE(desk.session->undo());
    CHECK_FALSE(desk.book().marks.contains(readMark));
    CHECK(stageOf(desk.book(), {1}).phase == Phase::Preparing);
}

TEST_CASE("a first mark that starts the scoring reads the figures too")
{
    Desk desk(readBook());
    desk.make(OfficialRole::Administrator, figured(desk.book(), of(50, 100)));
    desk.make(OfficialRole::Operator1, {marked(desk.book(), {{2}, {2}, JurorId{1}}, Decimal(80))});
    CHECK(desk.session->ledger().back().kind == u"set_mark"_s);
    CHECK(desk.book().marks.value(readMark) == MarkValue(Figure{50, 100}));
}

TEST_CASE("a figure sets the value with it, an administrator's too, and takes it away again")
{
    EditionBook book = readBook();
    book.stages[{1}] = {Phase::Scoring, 1};
    Desk desk(book);
    const EditionBook before = desk.book();
    desk.make(OfficialRole::Administrator, figured(desk.book(), of(50, 100)));
    CHECK(desk.session->ledger().back().kind == u"set_figure"_s);
    CHECK(desk.book().marks.value(readMark) == MarkValue(Figure{50, 100}));
    desk.make(OfficialRole::Operator2, figured(desk.book(), of(60, 100)));
    CHECK(desk.book().attestations.at(readMark).entered == officialOf(OfficialRole::Operator2));
    MonthlyFigure same = of(60, 100);
    same.source = u"BPJS"_s;
    desk.make(OfficialRole::Operator1, figured(desk.book(), same)); // the value is the same: nobody enters it anew
    CHECK(desk.book().attestations.at(readMark).entered == officialOf(OfficialRole::Operator2));
    desk.make(OfficialRole::Operator1, figured(desk.book(), MonthlyFigure{}));
    CHECK(desk.book().marks.value(readMark) == MarkValue(NotApplicable{}));
    desk.make(OfficialRole::Operator1, figured(desk.book(), std::nullopt));
    CHECK_FALSE(desk.book().marks.contains(readMark));
    CHECK(desk.book().attestations.empty());
    for (int i = 0; i < 5; ++i)
        REQUIRE(desk.session->undo());
    CHECK(desk.book() == before);
    CHECK(desk.session->verify(std::nullopt)->isVerified());
}

TEST_CASE("the period and the reading decide what is read")
{
    EditionBook book = readBook();
    book.stages[{1}] = {Phase::Scoring, 1};
    Desk desk(book);
    desk.make(OfficialRole::Administrator, figured(desk.book(), of(50, 100)));
    Edition edition = desk.book().edition;
    edition.period.first = QDate(2021, 5, 1);
    desk.make(OfficialRole::Administrator, {EditionChange{{{}, desk.book().edition, edition}}});
    CHECK_FALSE(desk.book().marks.contains(readMark));
    REQUIRE(desk.session->undo());
    CriterionNode node = nodeOf(desk.book().categories[0].criteria[0], {1}, std::nullopt);
    node.indicator->reading->over = Over::Growth;
    desk.make(OfficialRole::Administrator, {replacedCriterion(desk.book().categories[0], 0, node)}, u"alasan"_s);
    CHECK(desk.book().marks.value(readMark) == MarkValue(Figure{0, 50}));
}

TEST_CASE("a value that is read is not typed, not even beside a figure")
{
    EditionBook book = readBook();
    book.stages[{1}] = {Phase::Scoring, 1};
    Desk desk(book);
    CHECK(desk.perform(OfficialRole::Operator1, {marked(book, readMark, Figure{1, 2})}) == EditTroubleKind::Invalid);
    Changes both = figured(book, of(50, 100));
    both.push_back(marked(book, readMark, Figure{1, 2}));
    CHECK(desk.perform(OfficialRole::Operator1, both) == EditTroubleKind::Invalid);
}
