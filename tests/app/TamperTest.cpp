// Whatever is changed in a file behind the programs' back is found by both, or by the code on paper.
#include "core/ledger/HeadCode.h"
#include "core/ledger/Replay.h"
#include "core/storage/EditionFile.h"
#include "tests/app/RawFile.h"
#include "tests/app/Tamperings.h"
#include "tests/app/TwoJudges.h"
#include "tests/support/Text.h"

#include <cstdio>

using namespace sidang;

namespace {

class Case {
public:
    Case() : full(writeFullFile(path(), folder_.path(u"older.sidang"_s))) {}

    QString path() const { return folder_.path(u"a.sidang"_s); }
    QString older() const { return folder_.path(u"older.sidang"_s); }
    QString tampered() const { return folder_.path(u"tampered.sidang"_s); }

    /// The answers of core and verifier on the tampered file.
    std::pair<int, int> answers(const std::optional<QString>& code = {}) const
    {
        return {judgedByCore(tampered(), code).answer, judgedByVerifier(tampered(), code).answer};
    }
    /// The tampered file with this ledger and what it leads to.
    void writeConsistently(std::vector<LedgerRecord> ledger) const
    {
        const Replayed replayed = replay(ledger);
        REQUIRE_FALSE(replayed.faultyRecord);
        REQUIRE(createEdition(tampered(), {replayed.book, std::move(ledger)}, Existing::Replace));
    }

private:
    QuickFolder folder_;

public:
    FullFile full;
};

/// How one judge fared with the tamperings.
struct Found {
    int reported = 0;
    int refused = 0;

    void take(const Tampering& tampering, const Judgement& judgement)
    {
        INFO(tampering.statements.front() << "\nsays: " << judgement.says);
        CHECK(judgement.answer != 0);
        reported += judgement.answer == 1;
        refused += judgement.answer == 3;
        const auto holds = [&](const std::string& word) { return judgement.says.find(word) != std::string::npos; };
        CHECK((judgement.answer == 3 || holds(tampering.table) || holds("ecord ")));
    }
};

const std::pair bothVerify{0, 0};
const std::pair bothFind{1, 1};

/// The ledger with the content of one record changed, and every hash from there on made anew.
std::vector<LedgerRecord> rewritten(std::vector<LedgerRecord> ledger, std::size_t index, const QByteArray& old, const QByteArray& now)
{
    REQUIRE(ledger[index].content.contains(old));
    ledger[index].content.replace(old, now);
    const QString edition = editionOf(ledger);
    for (std::size_t i = index; i < ledger.size(); ++i)
        ledger[i].hash = hashOf(ledger[i], edition, ledger[i - 1].hash);
    return ledger;
}

}

TEST_CASE("tampering: everything changed within a file is found by both, with its table or record")
{
    const Case base;
    REQUIRE(judgedByCore(base.path()).answer == 0);
    REQUIRE(judgedByVerifier(base.path()).answer == 0);
    // The newest record taken away is a cut, of which the chain knows nothing: below.
    const std::string cut = "DELETE FROM ledger WHERE seq IS " + std::to_string(base.full.recorded.ledger.size());
    const std::vector<Tampering> tamperings = tamperingsOf(base.path());
    Found core;
    Found verifier;
    int tried = 0;
    for (const Tampering& tampering : tamperings) {
        copyOver(base.path(), base.tampered());
        if (tampering.statements.front() == cut || !applied(tampering, base.tampered()))
            continue;
        ++tried;
        core.take(tampering, judgedByCore(base.tampered()));
        verifier.take(tampering, judgedByVerifier(base.tampered()));
    }
    std::printf("tamperings: %d tried; the core reported %d and refused %d, the verifier reported %d and refused %d; %d not let "
                "by the schema\n",
                tried, core.reported, core.refused, verifier.reported, verifier.refused, int(tamperings.size()) - tried - 1);
    CHECK(core.reported + core.refused == tried);
    CHECK(verifier.reported + verifier.refused == tried);
    CHECK(tried > 1500);
}

TEST_CASE("tampering: another schema is found by both")
{
    const Case base;
    for (const char* statement :
         {"DROP TRIGGER ledger_is_never_changed", "CREATE TABLE lain (a)", "CREATE VIEW lain AS SELECT 1",
          "CREATE INDEX lain ON nominee (name)", "ALTER TABLE nominee ADD COLUMN lain TEXT",
          "CREATE TRIGGER lain AFTER INSERT ON nominee BEGIN DELETE FROM nominee; END", "DROP TABLE band",
          "ALTER TABLE juror RENAME COLUMN name TO nama", "PRAGMA user_version = 1", "PRAGMA user_version = 2", "PRAGMA user_version = 99",
          "PRAGMA application_id = 1", "PRAGMA journal_mode = WAL"}) {
        INFO(statement);
        copyOver(base.path(), base.tampered());
        REQUIRE(RawFile(base.tampered()).run(statement));
        CHECK(judgedByCore(base.tampered()).answer != 0);
        CHECK(judgedByVerifier(base.tampered()).answer != 0);
    }
}

TEST_CASE("tampering: records cut off that changed nothing else are seen by the code from paper alone")
{
    const Case base;
    copyOver(base.path(), base.tampered());
    const auto last = std::to_string(base.full.recorded.ledger.size());
    REQUIRE(RawFile(base.tampered()).run("DELETE FROM ledger WHERE seq = " + last));
    CHECK(base.answers() == bothVerify);
    CHECK(base.answers(base.full.code) == bothFind);
    CHECK(base.answers(base.full.olderCode) == bothVerify);
}

TEST_CASE("tampering: records cut off, with or without their tables")
{
    const Case base;
    const auto count = base.full.recorded.ledger.size();
    for (std::size_t kept = 0; kept + 2 <= count; ++kept) {
        INFO("kept " << kept);
        copyOver(base.path(), base.tampered());
        REQUIRE(RawFile(base.tampered()).run("DELETE FROM ledger WHERE seq > " + std::to_string(kept)));
        // The redo made what the undo took back: with both gone the tables hold what is left of the ledger.
        const bool fitsByChance = kept == count - 3;
        CHECK(base.answers() == (fitsByChance ? bothVerify : bothFind));
        if (kept == 0)
            continue;
        const auto& ledger = base.full.recorded.ledger;
        base.writeConsistently({ledger.begin(), ledger.begin() + static_cast<std::ptrdiff_t>(kept)});
        CHECK(base.answers() == bothVerify);
        CHECK(base.answers(base.full.code) == bothFind);
    }
}

TEST_CASE("tampering: a record taken out of the middle is found")
{
    const Case base;
    for (std::size_t seq = 1; seq < base.full.recorded.ledger.size(); ++seq) {
        copyOver(base.path(), base.tampered());
        REQUIRE(RawFile(base.tampered()).run("DELETE FROM ledger WHERE seq = " + std::to_string(seq)));
        CHECK(base.answers() == bothFind);
        REQUIRE(RawFile(base.tampered()).run("UPDATE ledger SET seq = seq - 1 WHERE seq > " + std::to_string(seq)));
        CHECK(base.answers() == bothFind);
    }
}

TEST_CASE("tampering: a ledger written anew with new hashes is seen by the code from paper alone")
{
    const Case base;
    const auto& ledger = base.full.recorded.ledger;
    const auto edit = std::ranges::find_if(ledger, [](const LedgerRecord& record) { return record.content.contains("\"91.5\""); });
    REQUIRE(edit != ledger.end());
    const auto index = static_cast<std::size_t>(edit - ledger.begin());
    auto changed = rewritten(ledger, index, "\"91.5\"", "\"95\"");
    // The undo and the redo say it too.
    for (std::size_t i = index + 1; i < changed.size(); ++i) {
        if (changed[i].content.contains("\"91.5\""))
            changed = rewritten(changed, i, "\"91.5\"", "\"95\"");
    }
    base.writeConsistently(changed);
    CHECK(base.answers() == bothVerify);
    CHECK(base.answers(base.full.code) == bothFind);
    // What was signed before that is still as it was.
    CHECK(base.answers(base.full.olderCode) == bothVerify);

    // Without the tables, or without the records that follow, it is found.
    REQUIRE(createEdition(base.tampered(), {base.full.recorded.book, changed}, Existing::Replace));
    CHECK(base.answers() == bothFind);
    REQUIRE(createEdition(base.tampered(), {base.full.recorded.book, rewritten(ledger, index, "\"91.5\"", "\"95\"")}, Existing::Replace));
    CHECK(base.answers() == bothFind);
}

TEST_CASE("tampering: a closed result does not follow marks that are written anew")
{
    const Case base;
    const auto& ledger = base.full.recorded.ledger;
    const auto import = std::ranges::find_if(ledger, [](const LedgerRecord& record) { return record.content.contains("\"82.5\""); });
    REQUIRE(import != ledger.end());
    base.writeConsistently(rewritten(ledger, static_cast<std::size_t>(import - ledger.begin()), "\"82.5\"", "\"92.5\""));
    CHECK(base.answers() == bothFind);
}

TEST_CASE("tampering: an older file put back is seen by the code from paper alone")
{
    const Case base;
    copyOver(base.older(), base.tampered());
    CHECK(base.answers() == bothVerify);
    CHECK(base.answers(base.full.olderCode) == bothVerify);
    CHECK(base.answers(base.full.code) == bothFind);
}
