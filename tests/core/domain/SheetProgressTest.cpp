// How far score sheets have come, and what still keeps them open.
#include "core/domain/SheetProgress.h"

#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

/// Two opinion leaves and a fact, two jurors, one nominee that both have marked.
EditionBook markedBook()
{
    EditionBuilder builder(2);
    builder.leaf("A", "40").leaf("B", "30").leaf("F", "30", Source::Fact).nominee("N1");
    builder.opinions("N1", "A", {"80", "70"}).opinions("N1", "B", {"50", "60"});
    return builder.book;
}

const SheetKey sheetOfFirst{{1}, {1}};
const MarkKey markA{{1}, {1}, JurorId{1}};
const MarkKey markB{{1}, {2}, JurorId{1}};

}

TEST_CASE("a sheet has the opinion leaves of its category and is complete when all are marked")
{
    EditionBook book = markedBook();
    SheetProgress sheet = sheetProgress(book, sheetOfFirst);
    CHECK(sheet.expected == 2);
    CHECK(sheet.given == 2);
    CHECK(sheet.isComplete());
    CHECK_FALSE(sheet.isFinal);
    book.marks.erase(markB);
    book.sheets[sheetOfFirst] = {true, {}};
    sheet = sheetProgress(book, sheetOfFirst);
    CHECK(sheet.given == 1);
    CHECK(sheet.isFinal);
    CHECK_FALSE(sheet.isComplete());
}

TEST_CASE("keyed twice, a sheet is complete when both operators read the same")
{
    EditionBook book = markedBook();
    book.categories.front().rules.doubleEntry = true;
    CHECK_FALSE(sheetProgress(book, sheetOfFirst).isComplete());
    CHECK(openMarks(book, {1}).size() == 4);
    book.secondMarks[markA] = {Decimal(80), {1}};
    book.secondMarks[markB] = {Decimal(51), {1}};
    const SheetProgress sheet = sheetProgress(book, sheetOfFirst);
    CHECK(sheet.second == 2);
    CHECK(sheet.differences == std::vector<MarkKey>{markB});
    CHECK_FALSE(sheet.isComplete());
    CHECK(openMarks(book, {1}).size() == 3); // the other juror's two, and the difference
    book.secondMarks[markB] = {Decimal(50), {1}};
    CHECK(sheetProgress(book, sheetOfFirst).isComplete());
}

TEST_CASE("a mark that is not on the scale is no reason to ask for a comment")
{
    EditionBook book = markedBook();
    book.categories.front().rules.commentBelow = Decimal(60);
    book.marks.put({1}, JurorMark{{1}, {1}, LevelChoice{3}});
    CHECK(sheetProgress(book, sheetOfFirst).commentsMissing == std::vector<MarkKey>{markB});
}

TEST_CASE("a score below the one bound or from the other on needs a comment")
{
    EditionBook book = markedBook();
    book.categories.front().rules.commentBelow = Decimal(51);
    book.categories.front().rules.commentFrom = Decimal(80);
    SheetProgress sheet = sheetProgress(book, sheetOfFirst);
    CHECK(sheet.commentsMissing == std::vector<MarkKey>{markA, markB});
    CHECK_FALSE(sheet.isComplete());
    CHECK(openMarks(book, {1}) == sheet.commentsMissing);
    book.marks.setNote(markA, {u" "_s, {}, {}}); // says nothing
    book.marks.setNote(markB, {u"belum meyakinkan"_s, {}, {}});
    sheet = sheetProgress(book, sheetOfFirst);
    CHECK(sheet.commentsMissing == std::vector<MarkKey>{markA});
    book.categories.front().rules.commentBelow = Decimal(50); // exactly 50 needs none
    CHECK_FALSE(needsComment(book.categories.front().rules, points(), Decimal(50)));
    CHECK(needsComment(book.categories.front().rules, points(), Decimal(80)));
}

TEST_CASE("nothing is expected of a recused juror, and nominees who take no part are not counted")
{
    EditionBook book = markedBook();
    CategoryProgress all = categoryProgress(book, {1});
    CHECK(all.sheets == 2);
    CHECK(all.complete == 2);
    CHECK(all.expected == 4);
    CHECK(all.given == 4);
    book.recusals.push_back({{1}, {1}, u"keluarga"_s, ConflictKind::Family});
    const SheetProgress sheet = sheetProgress(book, sheetOfFirst);
    CHECK(sheet.isRecused);
    CHECK(sheet.expected == 0);
    CHECK_FALSE(sheet.isComplete());
    CHECK(categoryProgress(book, {1}).sheets == 1);
    book.nominees.front().status = NomineeStatus::Withdrawn;
    CHECK(categoryProgress(book, {1}).sheets == 0);
}
