// Printed score sheets, printings, own texts and plenary notes at the door; closing waits for the forms.
#include "core/edit/IssueForms.h"
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

using namespace sidang;

namespace {

const SheetKey first{{1}, {1}};
const SheetKey second{{2}, {1}};

/// One juror, two nominees, marked and ready for the plenary.
EditionBook markedBook(Phase phase = Phase::Scoring)
{
    EditionBuilder builder(1);
    builder.leaf("A", "100").nominees({"N1", "N2"}).opinions("N1", "A", {"80"}).opinions("N2", "A", {"70"});
    builder.book.stages[{1}] = {phase, 1};
    return builder.book;
}

class Papers : public Desk {
public:
    using Desk::Desk;

    Edit issuing(std::vector<SheetKey> sheets, Reissue reissue = Reissue::WithoutLive) const
    {
        return issueForms(book(), session->ledger(), sheets, reissue);
    }
    void issue(std::vector<SheetKey> sheets) { make(OfficialRole::Operator1, issuing(std::move(sheets)).changes); }
    std::optional<EditTroubleKind> put(const std::optional<SheetForm>& after, SheetFormId serial)
    {
        return perform(OfficialRole::Operator1, {set<FormChange>(book().sheetForms, serial, after)});
    }
    void finish(const SheetKey& sheet)
    {
        make(OfficialRole::Operator1, {set<SheetChange>(book().sheets, sheet, std::optional(ScoreSheet{true, {}}))});
    }
};

SheetForm formOf(int serial, const SheetKey& sheet)
{
    return {{serial}, sheet.nominee, sheet.juror};
}

}

TEST_CASE("a batch is issued in one edit, and what is out already is printed again under its number")
{
    Papers desk(markedBook());
    desk.issue({second, first, second});
    CHECK(desk.session->ledger().back().kind == u"issue_forms"_s);
    REQUIRE(desk.book().sheetForms.size() == 2);
    CHECK(desk.book().sheetForms.at({1}) == formOf(1, second));
    CHECK(desk.book().sheetForms.at({2}) == formOf(2, first));
    CHECK(desk.issuing({first, second}).changes.empty());
    CHECK(desk.issuing({first, second}, Reissue::All).changes.size() == 2);
    CHECK(desk.issuing({{{99}, {1}}}).changes.empty());
    CHECK(serialText({147}) == u"0147"_s);
    CHECK(serialText({12'345}) == u"12345"_s);
}

TEST_CASE("a serial number is never given twice, also when its issue was taken back")
{
    Papers desk(markedBook());
    desk.issue({first});
    REQUIRE(desk.session->undo());
    CHECK(desk.book().sheetForms.empty());
    CHECK(nextSerial(desk.session->ledger()) == SheetFormId{2});
    CHECK(desk.put(formOf(1, first), {1}) == EditTroubleKind::SerialUsed);
    CHECK(desk.put(formOf(3, first), {3}) == EditTroubleKind::SerialUsed);
    REQUIRE(desk.session->redo()); // the same paper again
    CHECK(desk.book().sheetForms.at({1}) == formOf(1, first));
    REQUIRE(desk.session->undo());
    desk.issue({second});
    CHECK(desk.book().sheetForms.begin()->first == SheetFormId{2});
    desk.session.reset();
    desk.open();
    CHECK(nextSerial(desk.session->ledger()) == SheetFormId{3});
    // Within one edit the numbers follow one another.
    const Changes gap{set<FormChange>(desk.book().sheetForms, SheetFormId{3}, std::optional(formOf(3, first))),
                      set<FormChange>(desk.book().sheetForms, SheetFormId{5}, std::optional(formOf(5, first)))};
    CHECK(desk.perform(OfficialRole::Operator1, gap) == EditTroubleKind::SerialUsed);
}

TEST_CASE("a form is issued on an eligible nominee, for a juror who is expected, in the version of the scheme")
{
    EditionBook book = markedBook();
    book.stages[{1}].scheme = 3;
    book.jurors.push_back({{2}, u"J2"_s, u"Juri Dua"_s, {}, JurorRole::Member, true, {}});
    book.recusals.push_back({{2}, {1}, u"keluarga"_s});
    book.nominees[1].status = NomineeStatus::Withdrawn;
    Papers desk(book);
    CHECK(desk.put(formOf(1, first), {1}) == EditTroubleKind::Invalid); // version 1
    SheetForm form = formOf(1, {{1}, {2}});
    form.version = 3;
    CHECK(desk.put(form, {1}) == EditTroubleKind::JurorNotExpected);
    form = formOf(1, second);
    form.version = 3;
    CHECK(desk.put(form, {1}) == EditTroubleKind::JurorNotExpected);
    form = formOf(1, first);
    form.version = 3;
    form.state = FormState::Returned;
    CHECK(desk.put(form, {1}) == EditTroubleKind::Invalid);
    form.state = FormState::Issued;
    form.reason = u"x"_s;
    CHECK(desk.put(form, {1}) == EditTroubleKind::Invalid);
    CHECK(desk.perform(OfficialRole::Operator1, desk.issuing({first, {{1}, {2}}}).changes) == EditTroubleKind::JurorNotExpected);
    desk.issue({first});
    CHECK(desk.book().sheetForms.at({1}).version == 3);
}

TEST_CASE("a form comes back or is spoiled with a reason, and goes back only by undo")
{
    Papers desk(markedBook());
    desk.issue({first, second});
    desk.make(OfficialRole::Operator2, returnForm(desk.book(), {1}).changes);
    CHECK(desk.session->ledger().back().kind == u"return_form"_s);
    CHECK(desk.put(formOf(1, first), {1}) == EditTroubleKind::FormSettled);
    CHECK(desk.perform(OfficialRole::Operator1, returnForm(desk.book(), {1}).changes) == EditTroubleKind::FormSettled);
    CHECK(desk.put(std::nullopt, {1}) == EditTroubleKind::Invalid);
    CHECK(desk.perform(OfficialRole::Operator1, spoilForm(desk.book(), {2}, u" \t"_s).changes) == EditTroubleKind::ReasonMissing);
    CHECK(returnForm(desk.book(), {9}).changes.empty());
    desk.make(OfficialRole::Operator1, spoilForm(desk.book(), {2}, u"basah"_s).changes);
    CHECK(desk.session->ledger().back().kind == u"spoil_form"_s);
    CHECK(desk.book().sheetForms.at({2}).reason == u"basah"_s);
    CHECK(desk.put(formOf(2, second), {2}) == EditTroubleKind::FormSettled);
    CHECK(desk.perform(OfficialRole::Operator1, spoilForm(desk.book(), {2}, u"lagi"_s).changes) == EditTroubleKind::FormSettled);
    REQUIRE(desk.session->undo());
    CHECK(desk.book().sheetForms.at({2}).state == FormState::Issued);
    desk.make(OfficialRole::Operator1, spoilForm(desk.book(), {1}, u"sobek"_s).changes); // though it came back
    SheetForm reasoned = formOf(2, second);
    reasoned.state = FormState::Returned;
    reasoned.reason = u"x"_s;
    CHECK(desk.put(reasoned, {2}) == EditTroubleKind::Invalid); // a reason says why it is spoiled
}

TEST_CASE("many forms come back in one edit")
{
    Papers desk(markedBook());
    desk.issue({first, second});
    const std::vector<SheetFormId> both{{1}, {2}};
    desk.make(OfficialRole::Operator1, returnForms(desk.book(), both).changes);
    CHECK(formsLedger(desk.book(), {1}).returned == 2);
}

TEST_CASE("who has a form is not removed, and a category whose forms are out does not go back to preparing")
{
    EditionBook book = markedBook();
    book.marks = {};
    Papers desk(book);
    desk.sit(OfficialRole::Administrator);
    desk.issue({first});
    CHECK(desk.perform(OfficialRole::Administrator, {removed<NomineeChange>(desk.book().nominees, 0)}) == EditTroubleKind::StillNamed);
    CHECK(desk.perform(OfficialRole::Administrator, {removed<JurorChange>(desk.book().jurors, 0)}) == EditTroubleKind::StillNamed);
    desk.sit(OfficialRole::Administrator);
    CHECK(desk.session->moveTo({1}, Phase::Preparing).error().kind == EditTroubleKind::Invalid);
    desk.make(OfficialRole::Operator1, spoilForm(desk.book(), {1}, u"basah"_s).changes);
    CHECK(desk.perform(OfficialRole::Administrator, {removed<NomineeChange>(desk.book().nominees, 0)}) == EditTroubleKind::StillNamed);
    desk.sit(OfficialRole::Administrator);
    CHECK(desk.session->moveTo({1}, Phase::Preparing));
}

TEST_CASE("a category is closed only when its forms are accounted for, and the trouble names those that are not")
{
    Papers desk(markedBook());
    desk.issue({first});
    desk.finish(first);
    desk.sit(OfficialRole::Chair);
    REQUIRE(desk.session->moveTo({1}, Phase::Plenary));
    const Desk::Trace before = desk.trace();
    auto closed = desk.session->close({1});
    REQUIRE_FALSE(closed.ok());
    CHECK(closed.error().kind == EditTroubleKind::FormsOpen);
    CHECK(closed.error().action == Action::Close);
    REQUIRE(closed.error().forms.size() == 2); // one is not back, one pair has marks and no form
    CHECK(closed.error().forms[0] == FormGap{FormGapKind::NotReturned, {1}, first, u"N1"_s, u"J1"_s});
    CHECK(closed.error().forms[1] == FormGap{FormGapKind::NoForm, {}, second, u"N2"_s, u"J1"_s});
    CHECK(desk.trace() == before);
    desk.make(OfficialRole::Operator1, returnForm(desk.book(), {1}).changes);
    desk.issue({second});
    desk.make(OfficialRole::Operator1, returnForm(desk.book(), {2}).changes);
    desk.sit(OfficialRole::Chair);
    closed = desk.session->close({1});
    REQUIRE_FALSE(closed.ok());
    CHECK(closed.error().forms == std::vector<FormGap>{{FormGapKind::NotVerified, {2}, second, u"N2"_s, u"J1"_s}});
    REQUIRE(desk.session->moveTo({1}, Phase::Scoring));
    desk.finish(second);
    desk.sit(OfficialRole::Chair);
    REQUIRE(desk.session->moveTo({1}, Phase::Plenary));
    CHECK(desk.session->close({1}));
    desk.session.reset();
    CHECK(verifyEdition(desk.path(), {})->isVerified());
}

TEST_CASE("a category that never used forms is closed as before")
{
    Papers desk(markedBook(Phase::Plenary));
    desk.sit(OfficialRole::Chair);
    CHECK(desk.session->close({1}));
}

TEST_CASE("what was printed is recorded once, with a name, counts and things that are there")
{
    Papers desk(markedBook());
    const auto print = [&](const Printing& printing) {
        return desk.perform(OfficialRole::Chair, recordPrinting(desk.session->ledger(), printing).changes);
    };
    CHECK(print({.form = u"score-sheet"_s, .category = CategoryId{1}, .papers = 2, .pages = 4}) == std::nullopt);
    CHECK(desk.session->ledger().back().kind == u"record_printing"_s);
    CHECK(desk.book().printings.at({1}).pages == 4);
    CHECK(print({.form = {}}) == EditTroubleKind::NotCurrent);
    CHECK(print({.form = u"Lembar Nilai"_s}) == EditTroubleKind::Invalid);
    CHECK(print({.form = u"all"_s, .category = CategoryId{9}}) == EditTroubleKind::Invalid);
    CHECK(print({.form = u"all"_s, .nominee = NomineeId{9}}) == EditTroubleKind::Invalid);
    CHECK(print({.form = u"all"_s, .juror = JurorId{9}}) == EditTroubleKind::Invalid);
    CHECK(desk.perform(OfficialRole::Chair, {set<PrintingChange>(desk.book().printings, PrintingId{9}, std::optional(Printing{{9}, u"all"_s}))}) ==
          EditTroubleKind::Invalid); // not the next number
    CHECK(desk.perform(OfficialRole::Chair, {set<PrintingChange>(desk.book().printings, PrintingId{1}, std::optional<Printing>())}) ==
          EditTroubleKind::Invalid);
    CHECK(print({.form = u"all"_s}) == std::nullopt);
    CHECK(desk.book().printings.rbegin()->first == PrintingId{2});
    CHECK(print({.form = u"trace"_s, .nominee = NomineeId{2}}) == std::nullopt);
    CHECK(desk.perform(OfficialRole::Administrator, {removed<NomineeChange>(desk.book().nominees, 1)}) == EditTroubleKind::StillNamed);
}

TEST_CASE("a text of the secretariat has at most 20,000 characters and goes back to the shipped one")
{
    Papers desk(markedBook());
    const auto text = [&](const QString& name, const std::optional<QString>& own) {
        return desk.perform(OfficialRole::Administrator, changeText(desk.book(), name, own).changes);
    };
    const QString longest(20'000, u'a');
    CHECK(text(u"certificate"_s, longest) == std::nullopt);
    CHECK(desk.session->ledger().back().kind == u"change_text"_s);
    CHECK(desk.book().formTexts.at(u"certificate"_s) == longest);
    CHECK(text(u"certificate"_s, longest + u'a') == EditTroubleKind::Invalid);
    CHECK(text(u"certificate"_s, QString(QChar(u'\0'))) == EditTroubleKind::Invalid);
    CHECK(text({}, u"x"_s) == EditTroubleKind::NotCurrent);
    CHECK(text(u"Piagam"_s, u"x"_s) == EditTroubleKind::Invalid);
    CHECK(text(u"certificate"_s, QString()) == std::nullopt); // an empty one is an own one
    CHECK(changeText(desk.book(), u"certificate"_s, QString()).changes.empty());
    CHECK(text(u"certificate"_s, std::nullopt) == std::nullopt);
    CHECK(desk.book().formTexts.empty());
    CHECK(changeText(desk.book(), u"certificate"_s, std::nullopt).changes.empty());
}

TEST_CASE("the plenary's notes are written in the plenary, and a note that says nothing is none")
{
    Papers desk(markedBook(Phase::Plenary));
    const auto write = [&](const PlenaryNote& note) {
        desk.make(OfficialRole::Chair, writePlenary(desk.book(), {1}, note).changes);
    };
    write({u"daerah tertinggal"_s, u"Juri J1 tidak sependapat"_s});
    CHECK(desk.session->ledger().back().kind == u"write_plenary"_s);
    CHECK(desk.book().plenaryNotes.at({1}).dissent == u"Juri J1 tidak sependapat"_s);
    CHECK(writePlenary(desk.book(), {1}, desk.book().plenaryNotes.at({1})).changes.empty());
    write({});
    CHECK(desk.book().plenaryNotes.empty());
    const Changes nothing{PlenaryChange{{{1}, std::nullopt, PlenaryNote()}}};
    CHECK(desk.perform(OfficialRole::Chair, nothing) == EditTroubleKind::NotCurrent);
    CHECK(desk.perform(OfficialRole::Chair, {PlenaryChange{{{9}, std::nullopt, PlenaryNote{u"x"_s, {}}}}}).has_value());
}
