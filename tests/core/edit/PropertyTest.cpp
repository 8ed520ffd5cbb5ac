// Whatever is done at the desk: the book, the file and the ledger tell the same.
#include "core/edit/Permission.h"
#include "core/ledger/Apply.h"
#include "core/ledger/Content.h"
#include "core/ledger/Replay.h"
#include "core/storage/TableCompare.h"
#include "tests/support/Desk.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/RandomEdits.h"

#include <algorithm>
#include <map>

using namespace sidang;

namespace {

/// The book without what only counts up: the versions of schemes.
EditionBook withoutVersions(EditionBook book)
{
    for (auto& [category, stage] : book.stages)
        stage.scheme = 1;
    std::erase_if(book.stages, [](const auto& entry) { return entry.second == Stage(); });
    return book;
}

class Course {
public:
    explicit Course(unsigned seed) : random_(seed), edits_(seed), desk_(start(seed)), first_(desk_.book()) {}

    void run(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            desk_.now = desk_.now.addSecs(edits_.number(0, 3000));
            takeStep();
            if (step == 25)
                compare();
        }
        takeEverythingBack();
        compare();
        desk_.session.reset();
        const auto verdict = verifyEdition(desk_.path(), std::nullopt);
        REQUIRE(verdict);
        REQUIRE(verdict->isVerified());
        desk_.open();
        REQUIRE(withoutVersions(desk_.book()) == withoutVersions(first_));
    }

    static inline std::map<QString, int> made;
    static inline std::map<int, int> refused;

private:
    static EditionBook start(unsigned seed)
    {
        EditionBook book = randomEdition(seed);
        if (seed % 2 == 0) { // nobody has marked yet
            book.marks = {};
            book.decisions.clear();
        } else if (seed % 3 == 0) {
            keyTwice(book);
        }
        return book;
    }

    /// Second marks, some of them others than the first, and sheets that are final.
    static void keyTwice(EditionBook& book)
    {
        std::map<CriterionId, Grade> latest;
        for (Category& category : book.categories)
            category.rules.doubleEntry = true;
        for (const Nominee& nominee : book.nominees) {
            for (const JurorMark& mark : book.marks.jurorMarks(nominee.id)) {
                const Grade other = latest.try_emplace(mark.criterion, mark.grade).first->second;
                book.secondMarks[{nominee.id, mark.criterion, mark.juror}] = {other, officialOf(OfficialRole::Operator2)};
                latest[mark.criterion] = mark.grade;
                if ((nominee.id.value + mark.juror.value) % 3 == 0)
                    book.sheets[{nominee.id, mark.juror}] = {true, {}};
            }
        }
    }

    Session& session() { return *desk_.session; }

    void takeStep()
    {
        const auto before = desk_.session->ledger();
        const EditionBook book = desk_.book();
        std::vector<Official> seats = book.officials;
        std::shuffle(seats.begin(), seats.end(), random_);
        if (edits_.chance(20))
            seats.resize(1);
        const int kind = edits_.number(0, 99);
        const CategoryId category = edits_.any(book.categories).id;
        const Phase phase = static_cast<Phase>(edits_.number(0, 2));
        const Edit edit = edits_.edit(book, seats.front().id);
        auto outcome = Result<ChangeSet, EditTrouble>(ChangeSet{});
        for (const Official& seat : seats) { // mostly until somebody may
            if (!session().takeSeat(seat.id))
                continue;
            outcome = kind < 10   ? session().undo()
                      : kind < 18 ? session().redo()
                      : kind < 25 ? session().moveTo(category, phase)
                      : kind < 32 ? session().close(category)
                      : kind < 36 ? session().reopen(category, edits_.any(book.officials).id, {}, u"keberatan"_s)
                                  : session().perform(edit);
            if (outcome || outcome.error().kind != EditTroubleKind::ForbiddenForRole)
                break;
        }
        if (!outcome) {
            ++refused[static_cast<int>(outcome.error().kind)];
            // A kind of its own would mean that the disk was asked for what it cannot keep.
            if (outcome.error().kind == EditTroubleKind::NotSaved)
                UNSCOPED_INFO(outcome.error().file->detail.toStdString());
            REQUIRE(outcome.error().kind != EditTroubleKind::NotSaved);
            REQUIRE(session().ledger() == before);
            REQUIRE(desk_.book() == book);
            return;
        }
        if (outcome->record == 0) {
            REQUIRE(session().ledger() == before);
            return;
        }
        REQUIRE(outcome->record == static_cast<qint64>(before.size()) + 1);
        const QString word = session().ledger().back().kind;
        ++made[word];
        if (word == u"close"_s || word == u"reopen"_s) { // taken back by nothing but the other
            first_ = desk_.book();
            records_ = before.size() + 1;
        }
    }

    void compare()
    {
        REQUIRE_FALSE(firstBrokenLink(session().ledger()));
        const Replayed replayed = replay(session().ledger());
        REQUIRE_FALSE(replayed.faultyRecord);
        REQUIRE(replayed.book == desk_.book());
        const auto copy = session().backup(BackupCause::ByHand);
        if (!copy)
            UNSCOPED_INFO(static_cast<int>(copy.error().kind) << ' ' << copy.error().detail.toStdString());
        REQUIRE(copy);
        const auto recorded = loadRecorded(copy->path);
        REQUIRE(recorded);
        REQUIRE(recorded->book == desk_.book());
        REQUIRE(recorded->ledger == session().ledger());
        const auto difference = differenceFrom(copy->path, desk_.book());
        REQUIRE(difference);
        REQUIRE_FALSE(difference->has_value());
        QFile::remove(copy->path);
    }

    void takeEverythingBack()
    {
        while (session().steps().undoable()) {
            const qint64 meant = *session().steps().undoable();
            INFO(session().ledger()[static_cast<std::size_t>(meant - 1)].content.toStdString());
            bool isBack = false;
            const auto officials = desk_.book().officials;
            for (const Official& official : officials) {
                if (!isBack && session().takeSeat(official.id)) {
                    const auto undone = session().undo();
                    isBack = undone.ok();
                    if (!isBack)
                        UNSCOPED_INFO(static_cast<int>(undone.error().kind) << ' ' << undone.error().detail.toStdString());
                }
            }
            REQUIRE(isBack);
        }
        addPrinted();
        REQUIRE(withoutVersions(desk_.book()) == withoutVersions(first_));
    }

    /// What is not taken back, for it is on paper: the printings, and what came before one of them that names it.
    void addPrinted()
    {
        std::vector<std::pair<qint64, Changes>> standing; // by the record that was first
        for (std::size_t i = records_; i < session().ledger().size(); ++i) {
            const LedgerRecord& record = session().ledger()[i];
            const auto content = readContent(record.content);
            REQUIRE(content);
            const qint64 origin = content->head.of.value_or(record.sequence);
            if (record.kind == u"undo"_s)
                std::erase_if(standing, [origin](const auto& entry) { return entry.first == origin; });
            else
                standing.push_back({origin, content->changes});
        }
        for (const auto& [record, changes] : standing)
            REQUIRE_FALSE(applyChanges(first_, changes));
        const auto isPrinting = [](const Change& change) { return std::holds_alternative<PrintingChange>(change); };
        REQUIRE((standing.empty() || std::ranges::any_of(standing.back().second, isPrinting)));
    }

    std::mt19937 random_;
    RandomEdits edits_;
    Desk desk_;
    EditionBook first_; // to which everything leads back that can be taken back
    std::size_t records_ = desk_.session->ledger().size(); // that led to it
};

}

TEST_CASE("after any edits book, file and ledger are the same, and taking all back leads to where they began")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        Course(seed).run(50);
    }
    std::string counts;
    for (const auto& [kind, count] : Course::made)
        counts += kind.toStdString() + ' ' + std::to_string(count) + ", ";
    INFO(counts);
    // Every kind of edit was made, and many were refused.
    for (int action = 0; action < actionCount; ++action) {
        INFO(word(static_cast<Action>(action)).toStdString());
        CHECK(Course::made[word(static_cast<Action>(action))] > 0);
    }
    for (const char* kind : {"undo", "redo"})
        CHECK(Course::made[QString::fromLatin1(kind)] > 50);
    for (const auto kind : {EditTroubleKind::ForbiddenForRole, EditTroubleKind::ForbiddenInPhase, EditTroubleKind::NotCurrent,
                            EditTroubleKind::Invalid, EditTroubleKind::NotOnScale, EditTroubleKind::StillNamed,
                            EditTroubleKind::SamePerson, EditTroubleKind::ReasonMissing, EditTroubleKind::SchemeNotReady,
                            EditTroubleKind::FormsOpen, EditTroubleKind::SerialUsed, EditTroubleKind::FormSettled}) {
        INFO("refusal " << static_cast<int>(kind));
        CHECK(Course::refused[static_cast<int>(kind)] > 0);
    }
}
