// What undo takes back where papers were printed.
#include "core/edit/IssueForms.h"
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

using namespace sidang;

namespace {

const SheetKey first{{1}, {1}};
const SheetKey second{{2}, {1}};

/// One juror, two nominees, marked.
EditionBook markedBook()
{
    EditionBuilder builder(1);
    builder.leaf("A", "100").nominees({"N1", "N2"}).opinions("N1", "A", {"80"}).opinions("N2", "A", {"70"});
    builder.book.stages[{1}] = {Phase::Scoring, 1};
    return builder.book;
}

class Papers : public Desk {
public:
    using Desk::Desk;

    void issue(const SheetKey& sheet)
    {
        make(OfficialRole::Operator1, issueForms(book(), session->ledger(), {&sheet, 1}).changes);
    }
    void print(const Printing& printing)
    {
        make(OfficialRole::Operator1, recordPrinting(session->ledger(), printing).changes);
    }
    void finish(const SheetKey& sheet)
    {
        make(OfficialRole::Operator1, {set<SheetChange>(book().sheets, sheet, std::optional(ScoreSheet{true, {}}))});
    }
};

}

TEST_CASE("undo passes over a printing to what was done before it, and nothing is done again over it")
{
    Papers desk(markedBook());
    const MarkKey key{{1}, desk.book().categories[0].criteria[0].id, JurorId{1}};
    desk.make(OfficialRole::Operator1, {marked(desk.book(), key, Decimal(85))});
    const qint64 mark = desk.session->ledger().back().sequence;
    desk.make(OfficialRole::Operator1, {marked(desk.book(), key, Decimal(86))});
    REQUIRE(desk.session->undo());
    desk.print({.form = u"ranking"_s, .category = CategoryId{1}});
    CHECK_FALSE(desk.session->steps().redoable());
    CHECK(desk.session->steps().undoable() == mark);
    REQUIRE(desk.session->undo());
    CHECK(desk.book().marks.value(key) == MarkValue(Decimal(80)));
    CHECK(desk.book().printings.size() == 1);
    CHECK(desk.session->undo().error().kind == EditTroubleKind::PaperIsOut);
    REQUIRE(desk.session->redo());
    CHECK(desk.book().marks.value(key) == MarkValue(Decimal(85)));
    CHECK(desk.session->redo().error().kind == EditTroubleKind::NothingToUndo);
    desk.session.reset();
    CHECK(verifyEdition(desk.path(), {})->isVerified());
}

TEST_CASE("numbers that are on paper are not taken back, nor what came before them; what came after is")
{
    for (const Printing& printing :
         {Printing{.form = u"score-sheet"_s}, Printing{.form = u"all"_s}, Printing{.form = u"score-sheet-filled"_s},
          Printing{.form = u"score-sheet"_s, .category = CategoryId{1}},
          Printing{.form = u"score-sheet"_s, .nominee = NomineeId{1}, .juror = JurorId{1}}}) {
        Papers desk(markedBook());
        desk.finish(second);
        desk.issue({first});
        desk.make(OfficialRole::Operator1, returnForm(desk.book(), {1}).changes);
        desk.print(printing);
        REQUIRE(desk.session->undo());
        CHECK(desk.book().sheetForms.at({1}).state == FormState::Issued);
        const Desk::Trace before = desk.trace();
        CHECK_FALSE(desk.session->steps().undoable());
        CHECK(desk.session->undo().error().kind == EditTroubleKind::PaperIsOut);
        CHECK(desk.trace() == before);
    }
}

TEST_CASE("numbers that were never printed are taken back, also when other paper was printed since")
{
    for (const Printing& printing :
         {Printing{.form = u"ranking"_s}, Printing{.form = u"score-sheet"_s, .nominee = NomineeId{2}},
          Printing{.form = u"score-sheet"_s, .juror = JurorId{2}}, Printing{.form = u"all"_s, .category = CategoryId{2}}}) {
        EditionBook book = markedBook();
        book.jurors.push_back({{2}, u"J2"_s, u"Juri Dua"_s, {}, JurorRole::Member, true, {}});
        book.categories.push_back(book.categories.front());
        book.categories.back().id = {2};
        book.categories.back().code = u"LAIN"_s;
        book.categories.back().criteria.clear();
        Papers desk(book);
        desk.issue({first});
        desk.print(printing);
        REQUIRE(desk.session->undo());
        CHECK(desk.book().sheetForms.empty());
    }
}

TEST_CASE("who is named by a printing is not taken back")
{
    Papers desk(markedBook());
    const Nominee added{{7}, u"N7"_s, {1}, u"PT Contoh"_s, {}, NomineeStatus::Eligible};
    desk.make(OfficialRole::Operator1, {sidang::added<NomineeChange>(desk.book().nominees, added)});
    desk.print({.form = u"trace"_s, .nominee = NomineeId{2}});
    CHECK(desk.session->steps().undoable());
    desk.print({.form = u"trace"_s, .nominee = NomineeId{7}});
    CHECK(desk.session->undo().error().kind == EditTroubleKind::PaperIsOut);
    const Juror juror{{8}, u"J8"_s, u"Juri Delapan"_s, {}, JurorRole::Member, true, {}};
    desk.make(OfficialRole::Administrator, {sidang::added<JurorChange>(desk.book().jurors, juror)});
    desk.print({.form = u"score-sheet-filled"_s, .juror = JurorId{8}});
    CHECK(desk.session->undo().error().kind == EditTroubleKind::PaperIsOut);
    CHECK(findJuror(desk.book(), {8}));
}

TEST_CASE("a printing within a larger edit keeps all that came before it")
{
    Papers desk(markedBook());
    desk.finish(second);
    desk.issue({first});
    Changes changes = returnForm(desk.book(), {1}).changes;
    std::ranges::move(recordPrinting(desk.session->ledger(), {.form = u"ranking"_s}).changes, std::back_inserter(changes));
    desk.make(OfficialRole::Operator1, changes);
    CHECK(desk.session->undo().error().kind == EditTroubleKind::PaperIsOut);
    CHECK(desk.book().sheetForms.at({1}).state == FormState::Returned);
}
