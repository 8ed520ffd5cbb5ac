// The way of a category from preparing to closed and back: what locks, what counts up, what is refused.
#include "core/exchange/RankingWriter.h"
#include "core/scoring/RankAll.h"
#include "core/edit/Passphrase.h"
#include "tests/support/Desk.h"
#include "tests/support/EditionBuilder.h"
#include "tests/support/Edits.h"

using namespace sidang;

namespace {

constexpr auto administrator = OfficialRole::Administrator;
constexpr auto operator1 = OfficialRole::Operator1;
constexpr auto operator2 = OfficialRole::Operator2;
constexpr auto chair = OfficialRole::Chair;
const MarkKey opinion{{1}, {1}, JurorId{1}};
const MarkKey fact{{1}, {2}, {}};

/// One juror; A opinion on levels 100, 50, 0; B a fact; two nominees without marks.
EditionBook unmarked()
{
    EditionBuilder builder(1);
    builder.leaf("A", "60", Source::Opinion, levels({"100", "50", "0"})).leaf("B", "40", Source::Fact).nominees({"N1", "N2"});
    return withOfficials(builder.book);
}

EditionBook allMarked(Phase phase)
{
    EditionBook book = unmarked();
    for (int nominee = 1; nominee <= 2; ++nominee) {
        book.marks.put({nominee}, JurorMark{{1}, {1}, LevelChoice{nominee - 1}});
        book.marks.put({nominee}, FactMark{{2}, Decimal(50)});
    }
    book.stages[{1}] = {phase, 1};
    return book;
}

CriterionChange withWeight(const EditionBook& book, int position, const char* weight)
{
    const Category& category = book.categories.front();
    CriterionNode node = nodeOf(category.criteria[static_cast<std::size_t>(position)], category.id, std::nullopt);
    node.indicator->weight = decimalOf(weight);
    return replacedCriterion(category, position, node);
}

QStringList backupsOf(const Desk& desk)
{
    return QDir(backupFolder(desk.path())).entryList(QDir::Files);
}

QString rankingOf(const EditionBook& book)
{
    const EditionRanking ranking = rankAll(book);
    return QString::fromUtf8(writeRankingJson(book, ranking.categories));
}

}

TEST_CASE("the first mark locks the scheme in the same record, whoever gives it")
{
    for (const auto& [key, value] : {std::pair(opinion, MarkValue(LevelChoice{0})), std::pair(fact, MarkValue(Decimal(50)))}) {
        Desk desk(unmarked());
        const std::size_t records = desk.session->ledger().size();
        desk.make(operator1, {marked(desk.book(), key, value)});
        CHECK(desk.session->ledger().size() == records + 1);
        CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Scoring, 1});
        desk.make(operator1, {marked(desk.book(), {{2}, key.criterion, key.juror}, value)});
        CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Scoring, 1});
        REQUIRE(desk.session->undo());
        CHECK(stageOf(desk.book(), {1}).phase == Phase::Scoring);
        REQUIRE(desk.session->undo());
        CHECK(stageOf(desk.book(), {1}) == Stage());
    }
    Desk desk(unmarked());
    desk.make(operator1, {MarksAdded{{{opinion, LevelChoice{1}}, {fact, Decimal(1)}}}});
    CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Scoring, 1});
}

TEST_CASE("a category in which marks stand does not go back to preparing")
{
    Desk desk(allMarked(Phase::Scoring));
    desk.sit(administrator);
    const auto moved = desk.session->moveTo({1}, Phase::Preparing);
    REQUIRE_FALSE(moved.ok());
    CHECK(moved.error().kind == EditTroubleKind::Invalid);
}

TEST_CASE("marks are taken only on a scheme without errors, also after a revision")
{
    EditionBook book = unmarked();
    book.categories.front().criteria.front().indicator->weight = decimalOf("59");
    Desk desk(book);
    desk.sit(operator1);
    const auto refused = desk.session->perform({{marked(desk.book(), opinion, LevelChoice{0})}, {}});
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == EditTroubleKind::SchemeNotReady);
    CHECK(hasErrors(refused.error().problems));
    desk.sit(administrator);
    CHECK(desk.session->moveTo({1}, Phase::Scoring).error().kind == EditTroubleKind::SchemeNotReady);
    desk.make(administrator, {withWeight(desk.book(), 0, "60")});
    desk.make(operator1, {marked(desk.book(), opinion, LevelChoice{0})});

    desk.make(administrator, {withWeight(desk.book(), 0, "50")}, u"rapat"_s);
    CHECK(desk.perform(operator1, {marked(desk.book(), opinion, LevelChoice{1})}) == EditTroubleKind::SchemeNotReady);
    desk.make(operator1, {marked(desk.book(), opinion, std::nullopt)});
    desk.make(administrator, {withWeight(desk.book(), 0, "60")}, u"rapat"_s);
    desk.make(operator1, {marked(desk.book(), opinion, LevelChoice{1})});
}

TEST_CASE("a revision of a locked scheme makes a backup first and counts the version up, and so does taking it back")
{
    Desk desk(allMarked(Phase::Scoring));
    const std::size_t records = desk.session->ledger().size();
    desk.make(administrator, {withWeight(desk.book(), 0, "50"), withWeight(desk.book(), 1, "50")}, u"rapat pleno"_s);
    CHECK(desk.session->ledger().back().kind == u"revise_scheme"_s);
    CHECK(desk.session->ledger().back().reason == u"rapat pleno"_s);
    CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Scoring, 2});
    const auto backups = backupsIn(backupFolder(desk.path()), desk.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().cause == BackupCause::SchemeChange);
    CHECK(loadRecorded(backups.front().path)->ledger.size() == records);

    REQUIRE(desk.session->undo());
    CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Scoring, 3});
    CHECK(backupsOf(desk).size() == 2);
    REQUIRE(desk.session->redo());
    CHECK(stageOf(desk.book(), {1}).scheme == 4);
    CHECK(desk.session->ledger().back().kind == u"redo"_s);
    CHECK(desk.session->ledger().back().reason == u"rapat pleno"_s);
}

TEST_CASE("saying where a weight comes from is no revision")
{
    Desk desk(allMarked(Phase::Plenary));
    const Category& category = desk.book().categories.front();
    CriterionNode node = nodeOf(category.criteria.front(), category.id, std::nullopt);
    node.indicator->provenance = u"Keputusan Gubernur"_s;
    desk.make(administrator, {replacedCriterion(category, 0, node)});
    CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Plenary, 1});
    CHECK(backupsOf(desk).isEmpty());
}

TEST_CASE("an indicator on which marks stand keeps a scale that takes them")
{
    Desk desk(allMarked(Phase::Scoring));
    const Desk::Trace before = desk.trace();
    const Category& category = desk.book().categories.front();
    const CriterionNode node = nodeOf(category.criteria.front(), category.id, std::nullopt);
    CriterionNode points = node, fewer = node, aspect = node, byFact = node;
    points.indicator->scale = sidang::points();
    fewer.indicator->scale = levels({"100"});
    aspect.indicator.reset();
    byFact.indicator->source = Source::Fact;
    for (const CriterionNode& after : {points, fewer, aspect, byFact})
        CHECK(desk.perform(administrator, {replacedCriterion(category, 0, after)}, u"rapat"_s) == EditTroubleKind::MarksDoNotFit);
    CHECK(desk.perform(administrator, {CriterionChange{{.before = node, .from = 0, .after = {}, .at = {}}}}, u"rapat"_s) ==
          EditTroubleKind::StillNamed);
    CHECK(desk.trace() == before);
    CriterionNode more = node;
    more.indicator->scale = levels({"100", "50", "25", "0"});
    desk.make(administrator, {replacedCriterion(category, 0, more)}, u"rapat"_s);
}

TEST_CASE("closing backs up, records the ranking and seals the category")
{
    Desk desk(allMarked(Phase::Plenary));
    desk.sit(chair);
    const QString ranking = rankingOf(desk.book());
    const std::size_t records = desk.session->ledger().size();
    REQUIRE(desk.session->close({1}));
    CHECK(desk.session->ledger().size() == records + 1);
    CHECK(desk.session->ledger().back().kind == u"close"_s);
    CHECK(desk.book().results.at({{1}, 1}) == ClosedResult{1, ranking});
    CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Closed, 1});
    const auto backups = backupsIn(backupFolder(desk.path()), desk.path());
    REQUIRE(backups.size() == 1);
    CHECK(backups.front().cause == BackupCause::Close);
    CHECK_FALSE(desk.session->steps().undoable());
    CHECK(desk.session->undo().error().kind == EditTroubleKind::CannotBeUndone);
    CHECK(desk.perform(operator1, {marked(desk.book(), opinion, LevelChoice{1})}) == EditTroubleKind::ForbiddenInPhase);
}

TEST_CASE("a category with a missing mark, or a tie across a cut, is not closed")
{
    EditionBook missing = allMarked(Phase::Plenary);
    missing.marks.erase(fact);
    EditionBook tied = allMarked(Phase::Plenary);
    tied.marks.put({2}, JurorMark{{1}, {1}, LevelChoice{0}});
    tied.categories.front().places = 1;
    for (const EditionBook& book : {missing, tied}) {
        Desk desk(book);
        const Desk::Trace before = desk.trace();
        desk.sit(chair);
        const auto closed = desk.session->close({1});
        REQUIRE_FALSE(closed.ok());
        CHECK(closed.error().kind == EditTroubleKind::NotComplete);
        CHECK(desk.trace() == before);
        CHECK(backupsOf(desk).isEmpty());
    }
}

TEST_CASE("two different officials open a closed category again; the old result stays and the next is version 2")
{
    Desk desk(allMarked(Phase::Plenary));
    desk.sit(chair);
    REQUIRE(desk.session->close({1}));
    const ClosedResult first = desk.book().results.at({{1}, 1});
    REQUIRE(desk.session->reopen({1}, officialOf(administrator), {}, u"keberatan diterima"_s));
    CHECK(desk.session->ledger().back().kind == u"reopen"_s);
    CHECK(desk.session->ledger().back().reason == u"Ketua Sekretariat Contoh: keberatan diterima"_s);
    CHECK(stageOf(desk.book(), {1}) == Stage{Phase::Plenary, 1});
    CHECK_FALSE(desk.session->steps().undoable());
    desk.make(administrator, {withWeight(desk.book(), 0, "50"), withWeight(desk.book(), 1, "50")}, u"keberatan"_s);
    desk.sit(chair);
    REQUIRE(desk.session->close({1}));
    CHECK(desk.book().results.at({{1}, 1}) == first);
    CHECK(desk.book().results.at({{1}, 2}).scheme == 2);
    CHECK(desk.book().results.at({{1}, 2}).ranking != first.ranking);
    CHECK(newestResult(desk.book(), {1})->scheme == 2);
    CHECK(desk.session->verify(std::nullopt)->isVerified());
}

TEST_CASE("nobody opens a closed category alone, by two names, or without the second passphrase")
{
    EditionBook book = allMarked(Phase::Plenary);
    book.officials[0].passphrase = *hashPassphrase(u"rahasia"_s);
    book.officials.push_back({{6}, u"Ketua Juri Contoh"_s, administrator, {}, true});
    book.officials.push_back({{7}, u"Sudah Pergi"_s, administrator, {}, false});
    Desk desk(book);
    desk.sit(chair);
    REQUIRE(desk.session->close({1}));
    const Desk::Trace before = desk.trace();
    const auto refusal = [&](qint32 second, const QString& passphrase) {
        return desk.session->reopen({1}, {second}, passphrase, u"keberatan"_s).error().kind;
    };
    CHECK(refusal(4, {}) == EditTroubleKind::SamePerson);
    CHECK(refusal(6, {}) == EditTroubleKind::SamePerson); // the same name twice
    CHECK(refusal(7, {}) == EditTroubleKind::SamePerson);
    CHECK(refusal(99, {}) == EditTroubleKind::SamePerson);
    CHECK(refusal(2, {}) == EditTroubleKind::ForbiddenForRole);
    CHECK(refusal(1, {}) == EditTroubleKind::WrongPassphrase);
    CHECK(refusal(1, u"Rahasia"_s) == EditTroubleKind::WrongPassphrase);
    CHECK(desk.trace() == before);
    CHECK(desk.session->reopen({1}, {1}, u"rahasia"_s, u"keberatan"_s));
}

TEST_CASE("what is not closed is not reopened")
{
    for (const Phase phase : {Phase::Scoring, Phase::Plenary}) {
        Desk desk(allMarked(phase));
        desk.make(administrator, {withWeight(desk.book(), 0, "61")}, u"rapat"_s);
        const Desk::Trace before = desk.trace();
        desk.sit(chair);
        const auto reopened = desk.session->reopen({1}, officialOf(administrator), {}, u"keberatan"_s);
        REQUIRE_FALSE(reopened.ok());
        CHECK(reopened.error().kind == EditTroubleKind::ForbiddenInPhase);
        CHECK(desk.trace() == before);
        CHECK(desk.session->steps().undoable());
    }
}
