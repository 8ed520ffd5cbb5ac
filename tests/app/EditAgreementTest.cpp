// The core and the independent verifier say the same after every edit that is made through the one door.
#include "core/edit/Session.h"
#include "core/storage/EditionFile.h"
#include "tests/app/TwoJudges.h"
#include "tests/support/Founded.h"
#include "tests/support/RandomDesk.h"
#include "tests/support/RandomEdition.h"
#include "tests/support/RandomEdits.h"
#include "tests/support/Text.h"

#include <QFile>

#include <map>

using namespace sidang;

namespace {

using Outcome = Result<ChangeSet, EditTrouble>;

/// Editions in every phase: some without marks, so that their schemes are free; most with all marks of the panel.
EditionBook editionFor(unsigned seed)
{
    EditionBook book = randomEdition(seed);
    if (seed % 4 == 0) {
        book.marks = {};
        book.decisions.clear();
    }
    addDesk(book, seed);
    if (seed % 4 == 0)
        book.stages.clear();
    return book;
}

class Desk {
public:
    Desk(Session& session, unsigned seed) : session_(session), edits_(seed) {}

    /// Does something, in the seat of whoever may; what was done, and whether it was taken.
    std::pair<QString, bool> act()
    {
        const int kind = edits_.number(0, 19);
        const CategoryId category = edits_.any(session_.book().categories).id;
        const Phase phase = stageOf(session_.book(), category).phase;
        if (kind <= 1)
            return {u"undo"_s, seated([&] { return session_.undo(); })};
        if (kind == 2)
            return {u"redo"_s, seated([&] { return session_.redo(); })};
        if (kind <= 5 && phase == Phase::Plenary)
            return {u"close"_s, seated([&] { return session_.close(category); })};
        if (kind <= 5 && phase == Phase::Closed)
            return {u"reopen"_s, seated([&] { return session_.reopen(category, OfficialId{6}, {}, u"keliru"_s); })};
        if (kind <= 5) {
            const bool goesBack = phase == Phase::Scoring && edits_.chance(20);
            const auto to = static_cast<Phase>(static_cast<int>(phase) + (goesBack ? -1 : 1));
            return {u"move"_s, seated([&] { return session_.moveTo(category, to); })};
        }
        const Edit edit = edits_.edit(session_.book(), OfficialId{2});
        if (edit.changes.empty())
            return {u"nothing"_s, false};
        return {u"edit %1"_s.arg(edit.changes.front().index()), seated([&] { return session_.perform(edit); })};
    }

private:
    template <class Do>
    bool seated(const Do& act)
    {
        for (qint32 official = 1; official <= 4; ++official) {
            if (!session_.takeSeat(OfficialId{official}))
                continue;
            const Outcome outcome = act();
            if (outcome || outcome.error().kind != EditTroubleKind::ForbiddenForRole)
                return outcome && outcome->record > 0;
        }
        return false;
    }

    Session& session_;
    RandomEdits edits_;
};

/// The clock of the tests: two minutes from one record to the next, sometimes back.
SessionServices services(unsigned seed)
{
    auto ticks = std::make_shared<qint64>(0);
    SessionServices services;
    services.now = [seed, ticks] {
        const qint64 minutes = seed % 9 == 0 ? -2 : 2;
        return QDateTime(QDate(2022, 3, 1), QTime(8, 0), Qt::OffsetFromUTC, seed % 5 == 0 ? -3600 : 25'200)
            .addSecs(60 * minutes * ++*ticks);
    };
    return services;
}

}

TEST_CASE("agreement: after every edit both verify, with the same ranking and code", "[edits]")
{
    const QuickFolder folder;
    const QString copy = folder.path(u"copy.sidang"_s);
    std::map<QString, int> taken;
    int refused = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        const QString path = folder.path(u"%1.sidang"_s.arg(seed));
        REQUIRE(createEdition(path, founded(editionFor(seed)), Existing::Keep));
        auto session = Session::open(path, services(seed));
        REQUIRE(session);
        Desk desk(**session, seed);
        QStringList story;
        for (int step = 0; step < 20; ++step) {
            const auto [what, isTaken] = desk.act();
            refused += isTaken ? 0 : 1;
            if (!isTaken)
                continue;
            ++taken[what];
            story << what;
            copyOver(path, copy);
            const Judgement verifier = judgedByVerifier(copy);
            const auto core = (*session)->verify({});
            REQUIRE(core);
            INFO("seed " << seed << ": " << story.join(u", "_s).toStdString() << "\nverifier: " << verifier.says
                         << "\ncore: " << int(core->fault.value_or(VerdictFault{})) << ' ' << core->table.toStdString());
            REQUIRE(core->isVerified());
            REQUIRE(verifier.answer == 0);
            REQUIRE(verifier.ranking == rankingOfCore((*session)->book()));
            REQUIRE(verifier.code == (*session)->headCode().toStdString());
        }
        session->reset();
        const Judgement core = judgedByCore(path);
        INFO(core.says);
        REQUIRE(core.answer == 0);
    }
    int count = 0;
    for (const auto& [what, times] : taken) {
        count += times;
        std::printf("%s %d, ", what.toStdString().c_str(), times);
    }
    std::printf("taken %d, refused or nothing to do %d\n", count, refused);
    for (const auto& what : {u"undo"_s, u"redo"_s, u"close"_s, u"reopen"_s, u"move"_s})
        CHECK(taken[what] > 10);
    CHECK(count > 1500);
}
