// Who may do what, and when: every cell of the table, through the door.
#include "core/edit/Permission.h"

#include "core/domain/Words.h"
#include "core/edit/IssueForms.h"
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

#include <array>

using namespace sidang;

namespace {

// A row for each action: who may (administrator, operator 1, operator 2, chair, auditor), and when (preparing, scoring, plenary,
// closed). "x" yes, "." no.
struct Row {
    Action action;
    const char* roles;
    const char* phases;
};
constexpr std::array<Row, 31> table{{
    // who       A12CT    when        PSPC
    {Action::ChangeEdition, "x....", "xxx."},
    {Action::ChangeStationery, "x....", "xxxx"},
    {Action::ManageOfficials, "x....", "xxxx"},
    {Action::ChangeScheme, "x....", "x..."},
    {Action::ReviseScheme, "x....", ".xx."},
    {Action::ConfirmScheme, "x....", "xxx."},
    {Action::ChangeRequirements, "x....", "xx.."},
    {Action::ChangeJury, "x....", "xxx."},
    {Action::ChangeRecusal, "xxxx.", "xxx."},
    {Action::ChangeNominee, "xxx..", "xx.."},
    {Action::ChangeStatus, "xxxx.", "xxx."},
    {Action::SetMark, ".xx..", "xx.."},
    {Action::SetFact, ".xx..", "xx.."},
    {Action::ConfirmMark, "xxx..", "xx.."},
    {Action::SetDocument, "xxx..", "xx.."},
    {Action::SetFigure, "xxx..", "xx.."},
    {Action::SetInterview, "xxx..", "xx.."},
    {Action::SetSecond, ".xx..", "xx.."},
    {Action::SettleMark, ".xx..", "xx.."},
    {Action::FinishSheet, ".xx..", ".x.."},
    {Action::OpenSheet, "xxx..", ".x.."},
    {Action::IssueForms, "xxx..", ".xx."},
    {Action::ReturnForm, "xxx..", ".xx."},
    {Action::SpoilForm, "xxx..", ".xx."},
    {Action::RecordPrinting, "xxxx.", "xxxx"},
    {Action::ChangeText, "x....", "xxxx"},
    {Action::Decide, "x..x.", "..x."},
    {Action::WritePlenary, "x..x.", "..x."},
    {Action::MovePhase, "x..x.", "xxx."},
    {Action::Close, "x..x.", "..x."},
    {Action::Reopen, "x..x.", "...x"},
}};

/// True when it takes a category that is keyed twice.
bool isOfTwoOperators(Action action)
{
    return action == Action::SetSecond || action == Action::SettleMark;
}

/// The category keyed twice, with one difference to be settled; while preparing there is no mark.
EditionBook keyedTwice(EditionBook book)
{
    book.categories.front().rules.doubleEntry = true;
    for (const Nominee& nominee : book.nominees) {
        for (const JurorMark& mark : book.marks.jurorMarks(nominee.id))
            book.secondMarks[{nominee.id, mark.criterion, mark.juror}] = {mark.grade, officialOf(OfficialRole::Operator2)};
    }
    return book;
}

/// Form 4 is out; before closing all are back, and their sheets final.
void addForms(EditionBook& book, Phase phase)
{
    book.sheetForms[{4}] = {{4}, {2}, {1}};
    if (phase != Phase::Closed)
        return;
    int serial = 3;
    for (const auto& [nominee, juror] : {std::pair(2, 1), std::pair(2, 2), std::pair(1, 1), std::pair(1, 2)}) {
        ++serial;
        book.sheetForms[{serial}] = {{serial}, {nominee}, {juror}, 1, FormState::Returned, {}};
        book.sheets[{{nominee}, {juror}}] = {true, {}};
    }
}

/// One category in the phase, with everything an action needs.
EditionBook situation(Phase phase, Action action = Action::SetMark)
{
    EditionBuilder builder(2);
    builder.leaf("A", "60").leaf("B", "40", Source::Fact).nominees({"N1", "N2"});
    EditionBook book = withOfficials(builder.book);
    book.requirements.push_back({{1}, {1}, u"D1"_s, u"Surat"_s, true});
    if (phase == Phase::Preparing)
        return isOfTwoOperators(action) ? keyedTwice(std::move(book)) : book;
    for (const char* nominee : {"N1", "N2"}) {
        builder.opinions(nominee, "A", {"80", "70"});
        builder.fact(nominee, "B", "50");
    }
    builder.fact("N2", "B", "60");
    book.marks = builder.book.marks;
    book.attestations[{{1}, {2}, {}}] = {OfficialId{9}, {}};
    book.officials.push_back({{9}, u"Operator Lama"_s, OfficialRole::Operator1, {}, false});
    book.stages[{1}] = {phase == Phase::Closed ? Phase::Plenary : phase, 1};
    book.sheets[{{2}, {1}}] = {true, {}};
    if (action == Action::ReturnForm || action == Action::SpoilForm)
        addForms(book, phase);
    if (isOfTwoOperators(action))
        book = keyedTwice(std::move(book));
    if (action == Action::SettleMark && phase != Phase::Closed)
        book.secondMarks[{{1}, {1}, JurorId{1}}].grade = Decimal(11);
    return book;
}

/// Something that is this action and nothing else.
Changes example(const EditionBook& book, Action action)
{
    const Category& category = book.categories.front();
    CriterionNode node = nodeOf(category.criteria.front(), category.id, std::nullopt);
    const MarkKey fact{{1}, {2}, {}};
    switch (action) {
    case Action::ChangeEdition:
    case Action::ChangeStationery: {
        Edition after = book.edition;
        (action == Action::ChangeEdition ? after.label : after.place) = u"Baru"_s;
        return {EditionChange{{{}, book.edition, after}}};
    }
    case Action::ManageOfficials:
        return {added<OfficialChange>(book.officials, Official{{7}, u"Petugas Baru"_s, OfficialRole::Auditor, {}, true})};
    case Action::ChangeScheme:
    case Action::ReviseScheme: node.title = u"Baru"_s; return {replacedCriterion(category, 0, node)};
    case Action::ConfirmScheme: node.indicator->provenance = u"Lampiran"_s; return {replacedCriterion(category, 0, node)};
    case Action::ChangeRequirements:
        return {added<RequirementChange>(book.requirements, Requirement{{2}, {1}, u"D2"_s, u"Surat"_s, true})};
    case Action::ChangeJury: {
        Juror after = book.jurors.front();
        after.element = u"Unsur"_s;
        return {replaced<JurorChange>(book.jurors, 0, after)};
    }
    case Action::ChangeRecusal: return {added<RecusalChange>(book.recusals, Recusal{{2}, {1}, u"keluarga"_s})};
    case Action::ChangeNominee:
        return {added<NomineeChange>(book.nominees, Nominee{{3}, u"N3"_s, {1}, u"Kandidat"_s, {}, NomineeStatus::Eligible})};
    case Action::ChangeStatus: {
        Nominee after = book.nominees.front();
        after.status = NomineeStatus::Withdrawn;
        return {replaced<NomineeChange>(book.nominees, 0, after)};
    }
    case Action::SetMark: return {marked(book, {{1}, {1}, JurorId{1}}, Decimal(90))};
    case Action::SetFact: return {marked(book, fact, Decimal(90))};
    case Action::SetDocument: return {set<EvidenceChange>(book.evidence, EvidenceKey{{1}, {1}}, std::optional(Evidence{}))};
    case Action::SetFigure:
        return {set<FigureChange>(book.figures, FigureKey{{1}, {}, {}, QDate(2021, 4, 1), {}}, std::optional(MonthlyFigure{}))};
    case Action::SetInterview: return {set<InterviewChange>(book.interviews, NomineeId{1}, std::optional(Interview{}))};
    case Action::SetSecond: {
        const SecondMark second{Decimal(90), officialOf(OfficialRole::Operator2)};
        return {set<SecondChange>(book.secondMarks, MarkKey{{1}, {1}, JurorId{1}}, std::optional(second))};
    }
    case Action::SettleMark: return {marked(book, {{1}, {1}, JurorId{1}}, Decimal(11))};
    case Action::FinishSheet: return {set<SheetChange>(book.sheets, SheetKey{{1}, {1}}, std::optional(ScoreSheet{true, {}}))};
    case Action::OpenSheet: return {set<SheetChange>(book.sheets, SheetKey{{2}, {1}}, std::optional<ScoreSheet>())};
    case Action::IssueForms:
        return {set<FormChange>(book.sheetForms, SheetFormId{1}, std::optional(SheetForm{{1}, {1}, {1}}))};
    case Action::ReturnForm: return returnForm(book, {4}).changes;
    case Action::SpoilForm: return spoilForm(book, {4}, u"basah"_s).changes;
    case Action::RecordPrinting:
        return {set<PrintingChange>(book.printings, PrintingId{1}, std::optional(Printing{{1}, u"all"_s}))};
    case Action::ChangeText: return changeText(book, u"certificate"_s, u"Piagam"_s).changes;
    case Action::WritePlenary: return writePlenary(book, {1}, {u"pertimbangan"_s, {}}).changes;
    case Action::Decide: return {added<DecisionChange>(book.decisions, Decision{{1}, {1}, {{2}, {1}}, u"musyawarah"_s})};
    default: return {};
    }
}

Result<ChangeSet, EditTrouble> attempt(Session& session, Action action, OfficialRole role, Phase phase)
{
    const EditionBook& book = session.book();
    if (action == Action::Close)
        return session.close({1});
    if (action == Action::Reopen)
        return session.reopen({1}, officialOf(role == OfficialRole::Chair ? OfficialRole::Administrator : OfficialRole::Chair), {},
                              u"keberatan"_s);
    if (action == Action::MovePhase)
        return session.perform({{staged(book, {1}, phase == Phase::Scoring ? Phase::Plenary : Phase::Scoring)}, {}});
    if (action == Action::ConfirmMark) {
        const MarkKey fact{{1}, {2}, {}};
        const auto found = book.attestations.find(fact);
        Attestation after = found == book.attestations.end() ? Attestation() : found->second;
        after.confirmed = session.actor()->id;
        return session.perform({{set<AttestationChange>(book.attestations, fact, std::optional(after))}, {}});
    }
    return session.perform({example(book, action), u"alasan"_s});
}

/// A change of a scheme is the one action or the other, as the phase has it; a closed category is moved by nothing but reopening;
/// while preparing there is no mark to be confirmed.
bool canBeTried(Action action, Phase phase)
{
    // Where no sheet is final none can be opened, where no form is out none comes back; where no difference stands none can be settled.
    const bool isOfForm = action == Action::ReturnForm || action == Action::SpoilForm;
    const bool hasNothing = ((action == Action::OpenSheet || isOfForm) && phase == Phase::Preparing) ||
                            (action == Action::SettleMark && (phase == Phase::Preparing || phase == Phase::Closed));
    return !(hasNothing || (action == Action::ChangeScheme && phase != Phase::Preparing) ||
             (action == Action::ReviseScheme && phase == Phase::Preparing) ||
             (action == Action::MovePhase && phase == Phase::Closed));
}

std::unique_ptr<Desk> deskIn(Phase phase, Action action = Action::SetMark)
{
    auto desk = std::make_unique<Desk>(situation(phase, action));
    if (phase == Phase::Closed) {
        desk->sit(OfficialRole::Chair);
        REQUIRE(desk->session->close({1}));
    }
    return desk;
}

void checkCell(std::unique_ptr<Desk>& desk, const Row& row, Phase phase, OfficialRole role)
{
    INFO(word(row.action).toStdString() << " by " << word(role).toStdString() << " while " << word(phase).toStdString());
    const bool isRole = row.roles[static_cast<std::size_t>(role)] == 'x';
    const bool isPhase = row.phases[static_cast<std::size_t>(phase)] == 'x';
    CHECK(mayDo(row.action, role) == isRole);
    CHECK(allows(phase, row.action) == isPhase);
    if (!canBeTried(row.action, phase))
        return;
    desk->sit(role);
    const Desk::Trace before = desk->trace();
    const auto outcome = attempt(*desk->session, row.action, role, phase);
    if (row.action == Action::SetSecond && role == OfficialRole::Operator1 && isPhase) {
        REQUIRE_FALSE(outcome.ok()); // the second mark is the second operator's
        CHECK(outcome.error().kind == EditTroubleKind::ForbiddenForRole);
        CHECK(desk->trace() == before);
        return;
    }
    if (isRole && isPhase && !(row.action == Action::ConfirmMark && phase == Phase::Preparing)) {
        CHECK(outcome.ok());
        CHECK(desk->session->ledger().size() == before.ledger.size() + 1);
        CHECK(desk->session->ledger().back().kind == word(row.action));
        desk = deskIn(phase, row.action);
        return;
    }
    REQUIRE_FALSE(outcome.ok());
    CHECK(desk->trace() == before);
    if (isRole && isPhase) {
        CHECK(outcome.error().kind == EditTroubleKind::Invalid); // there is no mark yet
        return;
    }
    CHECK(outcome.error().kind == (isRole ? EditTroubleKind::ForbiddenInPhase : EditTroubleKind::ForbiddenForRole));
    CHECK(outcome.error().action == row.action);
    CHECK(outcome.error().phase == phase);
}

}

TEST_CASE("each action is done by whom the table names, in the phases it names, and by nobody else")
{
    for (int phase = 0; phase < 4; ++phase) {
        for (const Row& row : table) {
            auto desk = deskIn(static_cast<Phase>(phase), row.action);
            for (int role = 0; role < 5; ++role)
                checkCell(desk, row, static_cast<Phase>(phase), static_cast<OfficialRole>(role));
        }
    }
}

TEST_CASE("the table has every action once")
{
    REQUIRE(table.size() == static_cast<std::size_t>(actionCount));
    for (int action = 0; action < actionCount; ++action)
        CHECK(static_cast<int>(table[static_cast<std::size_t>(action)].action) == action);
}

TEST_CASE("the secretariat and the chair see marks from the plenary on, who keys and who audits see them always")
{
    const std::array<const char*, 5> seen{"..xx", "xxxx", "xxxx", "..xx", "xxxx"}; // roles as above; phases as above
    for (int role = 0; role < 5; ++role) {
        for (int phase = 0; phase < 4; ++phase)
            CHECK(maySeeMarks(static_cast<OfficialRole>(role), static_cast<Phase>(phase)) ==
                  (seen[static_cast<std::size_t>(role)][phase] == 'x'));
    }
}

TEST_CASE("a closed category is moved by nothing but reopening")
{
    const auto desk = deskIn(Phase::Closed);
    const Desk::Trace before = desk->trace();
    for (const Phase phase : {Phase::Preparing, Phase::Scoring, Phase::Plenary, Phase::Closed}) {
        desk->sit(OfficialRole::Administrator);
        const auto moved = desk->session->perform({{StageChange{{{1}, Stage{Phase::Closed, 1}, Stage{phase, 1}}}}, u"alasan"_s});
        REQUIRE_FALSE(moved.ok());
        CHECK(moved.error().kind == EditTroubleKind::Invalid);
        CHECK((phase == Phase::Closed || !desk->session->moveTo({1}, phase).ok()));
    }
    CHECK(desk->trace() == before);
}

TEST_CASE("a locked scheme, a status and a reopening are changed only with a reason")
{
    for (const auto& [action, phase] : {std::pair(Action::ReviseScheme, Phase::Scoring), std::pair(Action::ChangeStatus, Phase::Scoring)}) {
        Desk desk(situation(phase));
        const Desk::Trace before = desk.trace();
        CHECK(desk.perform(OfficialRole::Administrator, example(desk.book(), action), u" \t"_s) == EditTroubleKind::ReasonMissing);
        CHECK(desk.trace() == before);
    }
    const auto desk = deskIn(Phase::Closed);
    desk->sit(OfficialRole::Chair);
    const auto reopened = desk->session->reopen({1}, officialOf(OfficialRole::Administrator), {}, {});
    REQUIRE_FALSE(reopened.ok());
    CHECK(reopened.error().kind == EditTroubleKind::ReasonMissing);
}

TEST_CASE("nobody at the desk changes anything")
{
    Desk desk(situation(Phase::Scoring));
    const Desk::Trace before = desk.trace();
    const auto made = desk.session->perform({example(desk.book(), Action::SetMark), {}});
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == EditTroubleKind::NobodyAtDesk);
    desk.sit(OfficialRole::Operator1);
    desk.session->leaveSeat();
    CHECK(desk.session->perform({example(desk.book(), Action::SetMark), {}}).error().kind == EditTroubleKind::NobodyAtDesk);
    CHECK(desk.trace() == before);
}
