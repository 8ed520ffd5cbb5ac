// What cannot be brought in through the door, and what taking back leaves as it was.
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

#include <limits>

using namespace sidang;

namespace {

constexpr auto administrator = OfficialRole::Administrator;
constexpr auto operator1 = OfficialRole::Operator1;
constexpr auto operator2 = OfficialRole::Operator2;
constexpr auto chair = OfficialRole::Chair;
const MarkKey opinion{{1}, {1}, JurorId{1}};
const MarkKey fact{{1}, {2}, {}};

EditionBook bookInScoring()
{
    EditionBuilder builder(2);
    builder.leaf("A", "60").leaf("B", "40", Source::Fact).nominees({"N1", "N2"});
    EditionBook book = withOfficials(builder.book);
    book.marks.put({2}, JurorMark{{1}, {1}, Decimal(10)});
    book.stages[{1}] = {Phase::Scoring, 1};
    return book;
}

/// Refused as invalid, with everything as it was.
void checkInvalid(Desk& desk, OfficialRole role, const Changes& changes, const QString& reason = u"alasan"_s)
{
    const Desk::Trace before = desk.trace();
    CHECK(desk.perform(role, changes, reason) == EditTroubleKind::Invalid);
    CHECK(desk.trace() == before);
}

AttestationChange attested(const EditionBook& book, const Attestation& after)
{
    return set<AttestationChange>(book.attestations, fact, after.isEmpty() ? std::nullopt : std::optional(after));
}

}

TEST_CASE("stages and results come only from their own functions")
{
    Desk desk(bookInScoring());
    const Stage present{Phase::Scoring, 1};
    for (const Stage& after : {Stage{Phase::Closed, 1}, Stage{Phase::Plenary, 2}, Stage{Phase::Scoring, 2}})
        checkInvalid(desk, chair, {StageChange{{{1}, present, after}}});
    checkInvalid(desk, chair, {StageChange{{{99}, std::nullopt, Stage{Phase::Scoring, 1}}}});
    checkInvalid(desk, chair, {ResultChange{{{{1}, 1}, std::nullopt, ClosedResult{1, u"{}"_s}}}});
    Edition renamed = desk.book().edition;
    renamed.place = u"Padang"_s;
    checkInvalid(desk, administrator,
                 {EditionChange{{{}, desk.book().edition, renamed}}, StageChange{{{1}, present, Stage{Phase::Plenary, 1}}}});
    Desk preparing(EditionBuilder(1).leaf("A", "100").book);
    checkInvalid(preparing, chair, {StageChange{{{1}, std::nullopt, Stage{Phase::Plenary, 1}}}}); // a phase left out
}

TEST_CASE("an edit that leaves a stage as it is does nothing, and there is nothing to take back")
{
    Desk desk(bookInScoring());
    desk.sit(chair);
    const Stage present{Phase::Scoring, 1};
    const auto made = desk.session->perform({{StageChange{{{1}, present, present}}}, {}});
    REQUIRE(made);
    CHECK(made->record == 0);
    CHECK_FALSE(desk.session->steps().undoable());
    CHECK(desk.session->undo().error().kind == EditTroubleKind::NothingToUndo);
    CHECK(desk.session->perform({{MarksAdded{}}, {}})->record == 0);
}

TEST_CASE("a fact is attested by who entered it, one by one or many at once")
{
    Desk desk(bookInScoring());
    desk.make(operator1, {marked(desk.book(), fact, Decimal(50))});
    CHECK(desk.book().attestations.at(fact) == Attestation{officialOf(operator1), {}});
    desk.make(operator2, {MarksAdded{{{{{2}, {2}, {}}, Decimal(70)}}}});
    CHECK(desk.book().attestations.at({{2}, {2}, {}}) == Attestation{officialOf(operator2), {}});
}

TEST_CASE("a fact is confirmed by a second official only, and by who sits there")
{
    Desk desk(bookInScoring());
    desk.make(operator1, {marked(desk.book(), fact, Decimal(50))});
    const OfficialId one = officialOf(operator1), two = officialOf(operator2);
    CHECK(desk.perform(operator1, {attested(desk.book(), {one, one})}) == EditTroubleKind::SamePerson);
    checkInvalid(desk, operator1, {attested(desk.book(), {one, two})});
    checkInvalid(desk, operator1, {attested(desk.book(), {two, one})});
    checkInvalid(desk, operator1, {attested(desk.book(), {})});
    checkInvalid(desk, operator2, {attested(desk.book(), {{}, two})});
    desk.make(operator2, {attested(desk.book(), {one, two})});
    // A value entered anew lapses the confirmation.
    desk.make(operator2, {marked(desk.book(), fact, Decimal(51))});
    CHECK(desk.book().attestations.at(fact) == Attestation{two, {}});
}

TEST_CASE("nobody enters a fact in another's name or confirms it in the same edit")
{
    Desk desk(bookInScoring());
    desk.make(operator1, {marked(desk.book(), fact, Decimal(50))});
    const OfficialId one = officialOf(operator1), two = officialOf(operator2);
    checkInvalid(desk, operator2, {marked(desk.book(), fact, Decimal(99)), attested(desk.book(), {one, two})});
    checkInvalid(desk, operator2, {attested(desk.book(), {one, two}), marked(desk.book(), fact, Decimal(99))});
    checkInvalid(desk, operator2, {marked(desk.book(), fact, std::nullopt), MarkChange{{fact, std::nullopt, Decimal(99)}}});
}

TEST_CASE("a cleared mark takes its note and its attestation along, and undo brings all three back")
{
    Desk desk(bookInScoring());
    desk.make(operator1, {marked(desk.book(), fact, Decimal(50)), noted(desk.book(), fact, MarkNote{u"catatan"_s, {}, {}})});
    const Attestation confirmed{officialOf(operator1), officialOf(operator2)};
    desk.make(operator2, {attested(desk.book(), confirmed)});
    const EditionBook before = desk.book();
    desk.make(operator1, {marked(desk.book(), fact, std::nullopt)});
    CHECK_FALSE(desk.book().attestations.contains(fact));
    CHECK(desk.book().marks.notes().empty());
    desk.sit(operator2);
    REQUIRE(desk.session->undo());
    CHECK(desk.book() == before);
}

TEST_CASE("taking back is nobody's own entry: attestations are as they were, whoever takes back")
{
    Desk desk(bookInScoring());
    desk.make(operator1, {marked(desk.book(), fact, Decimal(50))});
    const EditionBook before = desk.book();
    desk.make(operator1, {marked(desk.book(), fact, Decimal(60))});
    const EditionBook after = desk.book();
    desk.sit(operator2);
    REQUIRE(desk.session->undo());
    CHECK(desk.book() == before);
    REQUIRE(desk.session->redo());
    CHECK(desk.book() == after);
}

TEST_CASE("what stood there can be brought back although it would not be taken now")
{
    Desk desk(bookInScoring());
    const MarkKey key{{2}, {1}, JurorId{1}};
    desk.make(operator1, {added<RecusalChange>(desk.book().recusals, Recusal{{1}, {2}, u"keluarga"_s})});
    CHECK(desk.perform(operator1, {marked(desk.book(), key, Decimal(20))}) == EditTroubleKind::JurorNotExpected);
    desk.make(operator1, {marked(desk.book(), key, std::nullopt)});
    REQUIRE(desk.session->undo());
    CHECK(desk.book().marks.contains(key));
}

TEST_CASE("undo and redo name the record they mean and are refused to whom the edit would be")
{
    Desk desk(bookInScoring());
    desk.make(operator1, {marked(desk.book(), opinion, Decimal(50))});
    const qint64 record = desk.session->ledger().back().sequence;
    desk.sit(administrator);
    CHECK(desk.session->undo().error().kind == EditTroubleKind::ForbiddenForRole);
    CHECK(desk.session->steps().undoable() == record);
    desk.sit(operator2);
    REQUIRE(desk.session->undo());
    CHECK(desk.session->ledger().back().kind == u"undo"_s);
    CHECK(desk.session->ledger().back().content.startsWith("{\"of\":" + QByteArray::number(record) + ','));
    REQUIRE(desk.session->redo());
    CHECK(desk.session->ledger().back().kind == u"redo"_s);
    REQUIRE(desk.session->undo());
    desk.make(operator1, {marked(desk.book(), opinion, Decimal(51))});
    CHECK_FALSE(desk.session->steps().redoable());
}

TEST_CASE("an edition keeps an administrator who serves, and who has left sits there no longer")
{
    Desk desk(bookInScoring());
    Official left = desk.book().officials[0], demoted = left;
    left.serves = false;
    demoted.role = OfficialRole::Auditor;
    for (const Official& after : {left, demoted})
        CHECK(desk.perform(administrator, {replaced<OfficialChange>(desk.book().officials, 0, after)}) ==
              EditTroubleKind::LastAdministrator);
    CHECK(desk.perform(administrator, {removed<OfficialChange>(desk.book().officials, 0)}) == EditTroubleKind::LastAdministrator);
    desk.make(administrator, {added<OfficialChange>(desk.book().officials, Official{{6}, u"Baru"_s, administrator, {}, true})});
    desk.make(administrator, {replaced<OfficialChange>(desk.book().officials, 0, left)});
    CHECK(desk.session->actor() == nullptr);
    CHECK(desk.session->undo().error().kind == EditTroubleKind::NobodyAtDesk);
    CHECK(desk.session->takeSeat({1}).error().kind == EditTroubleKind::Invalid);
}

TEST_CASE("texts, dates and ids that the file could not keep are refused")
{
    Desk desk(bookInScoring());
    for (const QString& text : {QString(u"a\0b"_s), QString(QChar(0xd800)), QString(10'001, u'x'), QString(QChar(0xfeff)) + u'a'}) {
        Edition after = desk.book().edition;
        after.place = text;
        checkInvalid(desk, administrator, {EditionChange{{{}, desk.book().edition, after}}});
        after.place = u"Padang"_s;
        checkInvalid(desk, administrator, {EditionChange{{{}, desk.book().edition, after}}}, text);
    }
    Edition late = desk.book().edition;
    late.period.last = QDate(12'021, 1, 1);
    checkInvalid(desk, administrator, {EditionChange{{{}, desk.book().edition, late}}});
    checkInvalid(desk, administrator, {EditionChange{{{}, desk.book().edition, std::nullopt}}});
    checkInvalid(desk, operator1,
                 {FigureChange{{{{1}, {}, {}, QDate(12'021, 1, 1), {}}, std::nullopt, MonthlyFigure{}}}});
    const Nominee high{{1'000'001}, u"X"_s, {1}, u"Nama"_s, {}, {}};
    checkInvalid(desk, administrator, {added<NomineeChange>(desk.book().nominees, high)});
}

TEST_CASE("marks of nobody, of a juror where a figure stands, and notes that say nothing do not fit")
{
    Desk desk(bookInScoring());
    const Desk::Trace before = desk.trace();
    for (const qint32 nominee : {0, -1, std::numeric_limits<qint32>::max()})
        CHECK(desk.perform(operator1, {MarkChange{{{{nominee}, {1}, JurorId{1}}, std::nullopt, Decimal(1)}}}) ==
              EditTroubleKind::NotCurrent);
    CHECK(desk.perform(operator1, {MarkChange{{{{1}, {2}, JurorId{1}}, std::nullopt, Figure{1, 2}}}}) == EditTroubleKind::NotCurrent);
    CHECK(desk.perform(operator1, {NoteChange{{{{2}, {1}, JurorId{1}}, std::nullopt, MarkNote()}}}) == EditTroubleKind::NotCurrent);
    CHECK(desk.trace() == before);
}

TEST_CASE("what is added and removed in one edit leaves a record and no harm")
{
    Desk desk(EditionBuilder(1).leaf("A", "100").book);
    Category category;
    category.id = {2};
    category.code = u"KOTA"_s;
    const CriterionNode node{{5}, {2}, std::nullopt, u"X"_s, {}, std::nullopt};
    const EditionBook before = desk.book();
    desk.make(administrator, {CategoryChange{{.before = {}, .from = {}, .after = category, .at = 1}},
                              CriterionChange{{.before = {}, .from = {}, .after = node, .at = 0}},
                              CriterionChange{{.before = node, .from = 0, .after = {}, .at = {}}},
                              CategoryChange{{.before = category, .from = 1, .after = {}, .at = {}}}});
    CHECK(desk.book() == before);
    category.criteria = {{{5}, u"X"_s, {}, {}, {}}};
    CHECK(desk.perform(administrator, {CategoryChange{{.before = {}, .from = {}, .after = category, .at = 1}}}) ==
          EditTroubleKind::NotCurrent);
}

TEST_CASE("who listens for changes finds them in the book, and as what can be taken back")
{
    Desk desk(bookInScoring());
    std::vector<std::optional<qint64>> undoable;
    QObject::connect(desk.session.get(), &Session::changed, [&](const ChangeSet& changes) {
        CHECK(desk.session->ledger().back().sequence == changes.record);
        undoable.push_back(desk.session->steps().undoable());
    });
    int seats = 0;
    QObject::connect(desk.session.get(), &Session::actorChanged, [&seats] { ++seats; });
    desk.make(operator1, {marked(desk.book(), opinion, Decimal(50))});
    const qint64 record = desk.session->ledger().back().sequence;
    REQUIRE(desk.session->undo());
    CHECK(undoable == std::vector<std::optional<qint64>>{record, std::nullopt});
    desk.session->leaveSeat();
    CHECK(seats == 2);
}
