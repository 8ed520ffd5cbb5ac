// Whether printed score sheets are accounted for: issued, returned, keyed, verified; each gap with its serial number.
#include "core/domain/FormsLedger.h"

#include "tests/support/EditionBuilder.h"
#include "tests/support/Text.h"

using namespace sidang;

namespace {

/// Two jurors, one opinion leaf, two nominees; nothing is marked.
EditionBook emptyBook()
{
    EditionBuilder builder(2);
    builder.leaf("A", "100").nominees({"N1", "N2"});
    return builder.book;
}

void issue(EditionBook& book, int serial, int nominee, int juror, FormState state = FormState::Issued)
{
    book.sheetForms[{serial}] = {{serial}, {nominee}, {juror}, 1, state, state == FormState::Spoiled ? u"basah"_s : QString()};
}

/// The marks are keyed; final unless told otherwise.
void key(EditionBook& book, int nominee, int juror, bool isFinal = true)
{
    book.marks.put({nominee}, JurorMark{{1}, {juror}, Decimal(80)});
    if (isFinal)
        book.sheets[{{nominee}, {juror}}] = {true, {}};
}

/// "kind serial nominee juror" of every gap.
std::string gapsOf(const FormsLedger& ledger)
{
    std::string text;
    for (const FormGap& gap : ledger.gaps)
        text += (text.empty() ? "" : ", ") + std::to_string(static_cast<int>(gap.kind)) + ' ' + std::to_string(gap.form.value) +
                ' ' + gap.nominee.toStdString() + ' ' + gap.juror.toStdString();
    return text;
}

std::string gapsOf(const EditionBook& book)
{
    return gapsOf(formsLedger(book, {1}));
}

}

TEST_CASE("a category in which no form was ever issued reconciles, marked or not")
{
    EditionBook book = emptyBook();
    CHECK(formsLedger(book, {1}).isReconciled());
    key(book, 1, 1, false);
    const FormsLedger ledger = formsLedger(book, {1});
    CHECK(ledger.isReconciled());
    CHECK_FALSE(ledger.isUsed());
    CHECK(ledger == FormsLedger());
    CHECK(formsLedger(book, {9}) == FormsLedger());
}

TEST_CASE("issued is returned or spoiled, returned is keyed, keyed is verified: else the serial number is named")
{
    EditionBook book = emptyBook();
    issue(book, 3, 1, 1);
    CHECK(gapsOf(book) == "0 3 N1 J1");
    issue(book, 3, 1, 1, FormState::Returned);
    CHECK(gapsOf(book) == "1 3 N1 J1");
    key(book, 1, 1, false);
    CHECK(gapsOf(book) == "2 3 N1 J1");
    key(book, 1, 1);
    FormsLedger ledger = formsLedger(book, {1});
    CHECK(ledger.isReconciled());
    CHECK(ledger.issued == 1);
    CHECK(ledger.returned == 1);
    CHECK(ledger.keyed == 1);
    CHECK(ledger.verified == 1);
    issue(book, 1, 2, 1, FormState::Spoiled);
    issue(book, 2, 2, 2, FormState::Spoiled);
    ledger = formsLedger(book, {1});
    CHECK(ledger.isReconciled());
    CHECK(ledger.issued == 3);
    CHECK(ledger.spoiled == 2);
    CHECK(ledger.returned == 1);
}

TEST_CASE("keyed twice, a sheet is verified when both operators read the same")
{
    EditionBook book = emptyBook();
    book.categories.front().rules.doubleEntry = true;
    issue(book, 1, 1, 1, FormState::Returned);
    key(book, 1, 1);
    CHECK(gapsOf(book) == "2 1 N1 J1");
    book.secondMarks[{{1}, {1}, JurorId{1}}] = {Decimal(8), {1}};
    CHECK(gapsOf(book) == "2 1 N1 J1");
    book.secondMarks[{{1}, {1}, JurorId{1}}] = {Decimal(80), {1}};
    CHECK(gapsOf(book).empty());
}

TEST_CASE("where forms are used, marks without a live one are named by their pair")
{
    EditionBook book = emptyBook();
    issue(book, 1, 1, 1, FormState::Spoiled);
    CHECK(gapsOf(book).empty());
    key(book, 1, 1); // its only form is spoiled
    key(book, 2, 2); // it never had one
    CHECK(gapsOf(book) == "3 0 N1 J1, 3 0 N2 J2");
    issue(book, 2, 1, 1, FormState::Returned);
    CHECK(gapsOf(book) == "3 0 N2 J2");
    EditionBook second = emptyBook();
    issue(second, 1, 1, 1, FormState::Spoiled);
    second.secondMarks[{{1}, {1}, JurorId{1}}] = {Decimal(80), {1}};
    CHECK(gapsOf(second) == "3 0 N1 J1"); // the second operator has keyed something
}

TEST_CASE("two live forms of one pair are both named")
{
    EditionBook book = emptyBook();
    key(book, 1, 1);
    issue(book, 4, 1, 1, FormState::Returned);
    issue(book, 7, 1, 1, FormState::Returned);
    CHECK(gapsOf(book) == "4 4 N1 J1, 4 7 N1 J1");
    issue(book, 4, 1, 1, FormState::Spoiled);
    CHECK(gapsOf(book).empty());
}

TEST_CASE("a live form of a recused or unassigned juror, or of a nominee who is not eligible, is to be spoiled")
{
    EditionBook book = emptyBook();
    issue(book, 1, 1, 1);
    issue(book, 2, 2, 2, FormState::Returned);
    book.recusals.push_back({{1}, {1}, u"keluarga"_s});
    book.nominees[1].status = NomineeStatus::Withdrawn;
    CHECK(gapsOf(book) == "5 1 N1 J1, 5 2 N2 J2");
    issue(book, 1, 1, 1, FormState::Spoiled);
    issue(book, 2, 2, 2, FormState::Spoiled);
    CHECK(gapsOf(book).empty());
    book.recusals.clear();
    issue(book, 3, 1, 1);
    book.jurors[0].scores = false;
    CHECK(gapsOf(book) == "5 3 N1 J1");
}

TEST_CASE("where the rules let marks be missing, a sheet with some is keyed, and verified without being final")
{
    EditionBuilder builder(1);
    builder.leaf("A", "50").leaf("B", "50").nominee("N1");
    builder.rules().missing = MissingRule::Skip;
    EditionBook book = builder.book;
    issue(book, 1, 1, 1, FormState::Returned);
    CHECK(gapsOf(book) == "1 1 N1 J1"); // none at all
    key(book, 1, 1, false);
    CHECK(gapsOf(book).empty());
    book.categories.front().rules.missing = MissingRule::Block;
    CHECK(gapsOf(book) == "1 1 N1 J1");
}

TEST_CASE("all categories together are the sum, the gaps by kind")
{
    EditionBook book = emptyBook();
    Category other = book.categories.front();
    other.id = {2};
    other.code = u"LAIN"_s;
    other.criteria.front().id = {50};
    book.categories.push_back(other);
    book.nominees[1].category = {2};
    issue(book, 1, 2, 1);
    issue(book, 2, 1, 1, FormState::Returned);
    issue(book, 3, 1, 2);
    const FormsLedger all = formsLedger(book);
    CHECK(all.issued == 3);
    CHECK(all.returned == 1);
    CHECK(gapsOf(all) == "0 3 N1 J2, 0 1 N2 J1, 1 2 N1 J1");
    CHECK(all.of(FormGapKind::NotReturned).size() == 2);
    CHECK(all.of(FormGapKind::NoForm).empty());
    CHECK(formsLedger(book, {2}).issued == 1);
}

TEST_CASE("the live form of a pair is the newest that is not spoiled")
{
    EditionBook book = emptyBook();
    CHECK(liveForm(book, {{1}, {1}}) == nullptr);
    issue(book, 1, 1, 1);
    issue(book, 5, 1, 1);
    issue(book, 6, 1, 1, FormState::Spoiled);
    issue(book, 9, 2, 1);
    REQUIRE(liveForm(book, {{1}, {1}}));
    CHECK(liveForm(book, {{1}, {1}})->id == SheetFormId{5});
    CHECK(liveForms(book) == std::map<SheetKey, SheetFormId>{{{{1}, {1}}, {5}}, {{{2}, {1}}, {9}}});
}

TEST_CASE("the name of a form or template is of small letters, digits and hyphens")
{
    for (const char16_t* name : {u"score-sheet", u"all", u"a4"})
        CHECK(isPaperName(name));
    for (const QString& name : {QString(), u"Score"_s, u"a b"_s, u"é"_s, QString(65, u'a')})
        CHECK_FALSE(isPaperName(name));
}
